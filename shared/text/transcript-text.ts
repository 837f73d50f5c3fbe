/** Entries of a transcript as texts. */
import { howFarIn } from '../records/how-far';
import type { Entry, EventName } from '../records/transcript';
import { sayIn, textsIn } from './catalogues';
import type { Language } from './languages';
import { inOneLine } from './line-breaks';
import { knownRemark } from './network-remarks';
import type { StatementLine } from './statement-lines';
import { sayLineIn } from './statements';
import { type Text, text } from './text';
import { wordOf } from './word-of';

export interface DescribedEntry {
  at: string;
  event: string;
  /** One line: no fact of it has a line break. */
  text: Text;
  /** One line each. Items of a list are one after the other, the first with the label, the others with ''. */
  details: { label: string; value: string }[];
}

/** English phrases that programs before wrote, by the fact, and the id that each has been since. Both are read. */
const BEFORE: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['by', new Map([['private key', 'privateKey']])],
  [
    'as',
    new Map([
      ['as an OpenPGP message', 'openPgpMessage'],
      ['under a one-time password', 'oneTimePassword'],
    ]),
  ],
  ['wallClock', new Map([['not confirmed', 'notConfirmed']])],
  ['liveAccepted', new Map([['all, unwitnessed', 'allUnwitnessed']])],
  ['previousDigest', new Map([['could not be read', 'unreadable']])],
  ['reservedDigest', new Map([['could not be read', 'unreadable']])],
]);

const idOf = (name: string, value: string): string => BEFORE.get(name)?.get(value) ?? value;

/** In one line: in a file that anybody may have written a break would make lines that are no entries. */
const fact = (entry: Entry, name: string): string => {
  const value = entry[name];
  return typeof value === 'string' || typeof value === 'number' ? inOneLine(idOf(name, String(value))) : '';
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

function ended(entry: Entry): Text {
  if (entry.outcome === 'record-changed') return text('entryRecordChanged');
  const reached = howFarIn(entry);
  const outcome = facts(entry, 'outcome');
  return reached ? text('entryEndReached', { ...outcome, ...reached }) : text('entryEnd', outcome);
}

const texts: Record<EventName, (entry: Entry) => Text> = {
  start: entry => text('entryStart', facts(entry, 'operation')),
  confirmed,
  'share-accepted': entry =>
    text('entryShareAccepted', {
      ...facts(entry, 'holder', 'progress', 'required', 'by', 'saidHolder'),
      // Of threshold keys an identifier that no number holds exactly is there as text.
      index: fact(entry, 'index') || fact(entry, 'tssNodeId'),
      proofShares: entry.proofShares ? fact(entry, 'proofShares') : '',
    }),
  'share-refused': entry =>
    text(entry.alarm === true ? 'entryShareAlarm' : 'entryShareRefused', facts(entry, 'code')),
  refused: entry => text('entryRefused', facts(entry, 'code')),
  reserved: entry => text('entryReserved', facts(entry, 'index')),
  'record-next': entry =>
    text('entryRecordNext', { number: fact(entry, 'recordNumber'), digest: fact(entry, 'recordDigest') }),
  exported: entry =>
    entry.proof === undefined ? text('entryExported') : text('entryProofExported', facts(entry, 'proof')),
  'write-failed': entry => text('entryWriteFailed', facts(entry, 'code')),
  exception: entry => text('entryException', facts(entry, 'witness')),
  recorded: entry => text('entryRecorded', facts(entry, 'issued')),
  'token-issued': entry => text('entryTokenIssued', facts(entry, 'as')),
  'store-listed': entry => text('entryStoreListed', facts(entry, 'storeVersion')),
  'store-read': entry => text('entryStoreRead', facts(entry, 'entry')),
  'store-changing': entry => text('entryStoreChanging', facts(entry, 'entry', 'change')),
  'store-changed': entry => text('entryStoreChanged', facts(entry, 'storeVersion')),
  end: ended,
};

const SHOWN_ELSEWHERE = new Set(['seq', 'previous', 'at', 'event']);
/** In the first line, where they were checked. */
const SHOWN_BY_READING = new Set(['format', 'version']);

/** Which facts of an entry are ids that have words. Elsewhere a fact of the same name may be what people wrote. */
const IN_WORDS: Partial<Record<EventName, ReadonlySet<string>>> = {
  start: new Set(['operation', 'network', 'wallClock', 'liveAccepted', 'previousDigest']),
  confirmed: new Set(['status', 'use', 'reservedDigest']),
  'share-accepted': new Set(['by']),
  'share-refused': new Set(['by', 'grade']),
  refused: new Set(['by', 'grade']),
  'token-issued': new Set(['as']),
  'store-changing': new Set(['change']),
  end: new Set(['outcome', 'sessionEnded', 'reason', 'found']),
};

/** An id among the facts of an entry in words. Sentences, which were there before, and ids of a later version stay as they are. */
function inWords(event: EventName, name: string, value: unknown, language: Language): string {
  const words = textsIn(language).transcriptFacts;
  const written = String(value);
  if (typeof value === 'boolean') return wordOf(words.yesNo, written);
  if (!IN_WORDS[event]?.has(name)) return written;
  const id = idOf(name, written);
  const word = wordOf(words[name as keyof typeof words], id);
  return word === id ? written : word;
}

/** A remark of a later version is shown by its id, as a line of a statement is. */
function detail(
  event: EventName,
  name: string,
  value: string | number | boolean | StatementLine,
  language: Language,
) {
  if (typeof value !== 'object') return { value: inWords(event, name, value, language) };
  const { id, facts } = value;
  if (name !== 'networkRemarks') {
    const shown = sayLineIn(language)(value);
    return { value: `${shown.label}: ${shown.value}` };
  }
  const remark = knownRemark(value);
  return { value: remark ? sayIn(language)(remark) : `${id}: ${JSON.stringify(facts)}` };
}

/**
 * Every fact of an entry, in its order; nothing is left out, so that what is shown is what was hashed. `language`: of what stands
 * in words among the details.
 */
export function describeEntry(entry: Entry, language: Language = 'en'): DescribedEntry {
  return {
    at: entry.at,
    event: entry.event,
    text: texts[entry.event](entry),
    details: Object.entries(entry)
      .filter(([label]) => !SHOWN_ELSEWHERE.has(label))
      .filter(([label]) => entry.event !== 'start' || !SHOWN_BY_READING.has(label))
      .flatMap(([label, value]) =>
        Array.isArray(value)
          ? value.map((one, at) => ({
              label: at === 0 ? label : '',
              ...detail(entry.event, label, one, language),
            }))
          : [{ label, value: inWords(entry.event, label, value, language) }],
      )
      .map(({ label, value }) => ({ label: inOneLine(label), value: inOneLine(value) })),
  };
}
