/** Entries of a transcript as texts. */
import type { Entry, EventName } from '../records/transcript';
import { type Language, sayIn } from './catalogues';
import { transcript } from './en/transcript';
import { transcriptFacts } from './en/transcript-facts';
import { inOneLine } from './line-breaks';
import { knownRemark } from './network-remarks';
import type { StatementLine } from './statement-lines';
import { sayLineIn } from './statements';

export interface DescribedEntry {
  at: string;
  event: string;
  /** One line. */
  text: string;
  /** One line each. Items of a list are one after the other, the first with the label, the others with ''. */
  details: { label: string; value: string }[];
}

const catalogues: Readonly<Record<Language, typeof transcript>> = { en: transcript };
const factCatalogues: Readonly<Record<Language, typeof transcriptFacts>> = { en: transcriptFacts };

/** The language of `describeEntry`. */
export const SHOWN_IN: Language = 'en';
const says = catalogues[SHOWN_IN];
const words = factCatalogues[SHOWN_IN];
const say = sayIn(SHOWN_IN);
const sayLine = sayLineIn(SHOWN_IN);

/** In one line: in a file that anybody may have written a break would make lines that are no entries. */
const fact = (entry: Entry, name: string): string => {
  const value = entry[name];
  return typeof value === 'string' || typeof value === 'number' ? inOneLine(String(value)) : '';
};

/** These facts of an entry as strings; '' for one that it does not have, or that is of another kind. */
const facts = <N extends string>(entry: Entry, ...names: N[]): Record<N, string> =>
  Object.fromEntries(names.map(name => [name, fact(entry, name)])) as Record<N, string>;

/** By what people said by confirming, where it was more than that all see the same. */
function confirmed(entry: Entry): string {
  if (entry.status !== undefined) return says.entryMarkConfirmed(facts(entry, 'index', 'status', 'reason'));
  if (entry.vouchedNumber !== undefined)
    return says.entryRecordVouched({ number: fact(entry, 'vouchedNumber') });
  if (entry.use === undefined) return says.entryConfirmed();
  return says.entryShareVouched(facts(entry, 'index', 'use'));
}

const texts: Record<EventName, (entry: Entry) => string> = {
  start: entry => says.entryStart(facts(entry, 'operation')),
  confirmed,
  'share-accepted': entry =>
    says.entryShareAccepted({
      ...facts(entry, 'holder', 'index', 'progress', 'required', 'by'),
      proofShares: entry.proofShares ? fact(entry, 'proofShares') : '',
    }),
  'share-refused': entry =>
    says[entry.alarm === true ? 'entryShareAlarm' : 'entryShareRefused'](facts(entry, 'code')),
  refused: entry => says.entryRefused(facts(entry, 'code')),
  reserved: entry => says.entryReserved(facts(entry, 'index')),
  'record-next': entry =>
    says.entryRecordNext({ number: fact(entry, 'recordNumber'), digest: fact(entry, 'recordDigest') }),
  exported: () => says.entryExported(),
  'write-failed': entry => says.entryWriteFailed(facts(entry, 'code')),
  exception: entry => says.entryException(facts(entry, 'witness')),
  recorded: entry => says.entryRecorded(facts(entry, 'issued')),
  'token-issued': entry => says.entryTokenIssued(facts(entry, 'as')),
  'store-listed': entry => says.entryStoreListed(facts(entry, 'storeVersion')),
  'store-read': entry => says.entryStoreRead(facts(entry, 'entry')),
  'store-changing': entry => says.entryStoreChanging(facts(entry, 'entry', 'change')),
  'store-changed': entry => says.entryStoreChanged(facts(entry, 'storeVersion')),
  end: entry =>
    entry.outcome === 'record-changed' ? says.entryRecordChanged() : says.entryEnd(facts(entry, 'outcome')),
};

const SHOWN_ELSEWHERE = new Set(['seq', 'previous', 'at', 'event']);
/** In the first line, where they were checked. */
const SHOWN_BY_READING = new Set(['format', 'version']);

/** An id among the facts of an end in words. Sentences, which were there before, and ids of a later version stay as they are. */
function inWords(event: EventName, name: string, value: string): string {
  if (event !== 'end' || !Object.hasOwn(words, name)) return value;
  const known: Readonly<Record<string, string>> = words[name as keyof typeof words];
  return Object.hasOwn(known, value) ? known[value]! : value;
}

/** A remark of a later version is shown by its id, as a line of a statement is. */
function detail(event: EventName, name: string, value: string | number | boolean | StatementLine) {
  if (typeof value !== 'object') return { value: inWords(event, name, String(value)) };
  const { id, facts } = value;
  if (name !== 'networkRemarks') {
    const shown = sayLine(value);
    return { value: `${shown.label}: ${shown.value}` };
  }
  const remark = knownRemark(value);
  return { value: remark ? say(remark) : `${id}: ${JSON.stringify(facts)}` };
}

/** Every fact of an entry, in its order; nothing is left out, so that what is shown is what was hashed. */
export function describeEntry(entry: Entry): DescribedEntry {
  return {
    at: entry.at,
    event: entry.event,
    text: texts[entry.event](entry),
    details: Object.entries(entry)
      .filter(([label]) => !SHOWN_ELSEWHERE.has(label))
      .filter(([label]) => entry.event !== 'start' || !SHOWN_BY_READING.has(label))
      .flatMap(([label, value]) =>
        Array.isArray(value)
          ? value.map((one, at) => ({ label: at === 0 ? label : '', ...detail(entry.event, label, one) }))
          : [{ label, value: inWords(entry.event, label, String(value)) }],
      )
      .map(({ label, value }) => ({ label: inOneLine(label), value: inOneLine(value) })),
  };
}
