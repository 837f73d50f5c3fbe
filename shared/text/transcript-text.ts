/** Entries of a transcript as texts. */
import type { Entry, EventName } from '../records/transcript';
import { type Language, sayIn } from './catalogues';
import { knownRemark } from './network-remarks';
import type { StatementLine } from './statement-lines';
import { type Text, text } from './text';

export interface DescribedEntry {
  at: string;
  event: string;
  /** One line. */
  text: string;
  /** One line each. Items of a list are one after the other, the first with the label, the others with ''. */
  details: { label: string; value: string }[];
}

/** In a file that anybody may have written: shown as they are they would make lines that are no entries. */
const LINE_BREAKS = /[\n\v\f\r\u0085\u2028\u2029]/g;

const oneLine = (given: string): string => given.replace(LINE_BREAKS, '¶');

const fact = (entry: Entry, name: string): string => {
  const value = entry[name];
  return typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : '';
};

/** These facts of an entry as strings; '' for one that it does not have, or that is of another kind. */
const facts = <N extends string>(entry: Entry, ...names: N[]): Record<N, string> =>
  Object.fromEntries(names.map(name => [name, fact(entry, name)])) as Record<N, string>;

/** By what people said by confirming, where it was more than that all see the same. */
function confirmed(entry: Entry): Text {
  if (entry.status !== undefined)
    return text('entryMarkConfirmed', facts(entry, 'index', 'status', 'reason'));
  if (entry.vouchedNumber !== undefined)
    return text('entryRecordVouched', { number: fact(entry, 'vouchedNumber') });
  if (entry.use === undefined) return text('entryConfirmed');
  return text('entryShareVouched', facts(entry, 'index', 'use'));
}

const texts: Record<EventName, (entry: Entry) => Text> = {
  start: entry => text('entryStart', facts(entry, 'operation')),
  confirmed,
  'share-accepted': entry =>
    text('entryShareAccepted', {
      ...facts(entry, 'holder', 'index', 'progress', 'required', 'by'),
      proofShares: entry.proofShares ? fact(entry, 'proofShares') : '',
    }),
  'share-refused': entry =>
    text(entry.alarm === true ? 'entryShareAlarm' : 'entryShareRefused', facts(entry, 'code')),
  refused: entry => text('entryRefused', facts(entry, 'code')),
  reserved: entry => text('entryReserved', facts(entry, 'index')),
  'record-next': entry =>
    text('entryRecordNext', { number: fact(entry, 'recordNumber'), digest: fact(entry, 'recordDigest') }),
  exported: () => text('entryExported'),
  'write-failed': entry => text('entryWriteFailed', facts(entry, 'code')),
  exception: entry => text('entryException', facts(entry, 'witness')),
  recorded: entry => text('entryRecorded', facts(entry, 'issued')),
  'token-issued': entry => text('entryTokenIssued', facts(entry, 'as')),
  'store-listed': entry => text('entryStoreListed', facts(entry, 'storeVersion')),
  'store-read': entry => text('entryStoreRead', facts(entry, 'entry')),
  'store-changing': entry => text('entryStoreChanging', facts(entry, 'entry', 'change')),
  'store-changed': entry => text('entryStoreChanged', facts(entry, 'storeVersion')),
  end: entry =>
    entry.outcome === 'record-changed'
      ? text('entryRecordChanged')
      : text('entryEnd', facts(entry, 'outcome')),
};

const SHOWN_ELSEWHERE = new Set(['seq', 'previous', 'at', 'event']);
/** In the first line, where they were checked. */
const SHOWN_BY_READING = new Set(['format', 'version']);

/** The language of `describeEntry`. */
export const SHOWN_IN: Language = 'en';

const say = sayIn(SHOWN_IN);

/** A remark of a later version is shown by its id, as a line of a statement is. */
function detail(name: string, value: string | number | boolean | StatementLine) {
  if (typeof value !== 'object') return { value: String(value) };
  const { id, facts } = value;
  if (name !== 'networkRemarks') return worded(text('statementLine', { id, facts }));
  const remark = knownRemark(value);
  return remark ? worded(remark) : { value: `${id}: ${JSON.stringify(facts)}` };
}

const worded = (said: Text) => ({ value: say(said) });

/** Every fact of an entry, in its order; nothing is left out, so that what is shown is what was hashed. */
export function describeEntry(entry: Entry): DescribedEntry {
  return {
    at: entry.at,
    event: entry.event,
    text: say(texts[entry.event](entry)),
    details: Object.entries(entry)
      .filter(([label]) => !SHOWN_ELSEWHERE.has(label))
      .filter(([label]) => entry.event !== 'start' || !SHOWN_BY_READING.has(label))
      .flatMap(([label, value]) =>
        Array.isArray(value)
          ? value.map((one, at) => ({ label: at === 0 ? label : '', ...detail(label, one) }))
          : [{ label, value: String(value) }],
      )
      .map(({ label, value }) => ({ label: oneLine(label), value: oneLine(value) })),
  };
}
