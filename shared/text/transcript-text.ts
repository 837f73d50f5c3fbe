/** Entries of a transcript as people read them. */
import type { Entry, EventName } from '../records/transcript';
import { sayIn, sayLineIn } from './catalogues';
import { knownRemark } from './network-remarks';
import type { StatementLine } from './statement-lines';

export interface DescribedEntry {
  at: string;
  event: string;
  /** One line. */
  text: string;
  details: { label: string; value: string }[];
}

type Described = (entry: Entry) => string;

const text = (entry: Entry, name: string): string => {
  const value = entry[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

// Maps: a name that every object has, such as `constructor`, is no operation.
const OPERATIONS = new Map([
  ['createKeySet', 'create a key set'],
  ['generateShare', 'generate a share'],
  ['reissue', 'reissue a share'],
  ['checkShare', 'check a share'],
  ['markShare', 'mark a share lost or destroyed'],
  ['vouchRecord', 'vouch for a record or a share kept apart, by a digest from paper'],
  ['recoveryToken', 'generate a recovery token'],
  ['correctClaims', 'correct what is claimed of an adopted set'],
  ['repair', 'repair what an interrupted run or an earlier version left'],
]);

const OPENED = new Map([
  ['gpg', ', opened with gpg'],
  ['private key', ', opened with a PRIVATE KEY that was entered here'],
]);

/** What people said by confirming, where it was more than that all see the same. */
function whatFor(entry: Entry): string {
  const index = text(entry, 'index');
  if (entry.status !== undefined)
    return `: index ${index} is ${text(entry, 'status')} (${text(entry, 'reason')})`;
  if (entry.vouchedNumber !== undefined)
    return `: record number ${text(entry, 'vouchedNumber')} is the one on their paper`;
  if (entry.use === undefined) return '';
  const use = entry.use === 'issued' ? 'is recorded as issued' : 'was destroyed and will never be used';
  return `: the share with index ${index}, kept apart, ${use}`;
}

const sentences: Record<EventName, Described> = {
  start: entry => `Started: ${OPERATIONS.get(text(entry, 'operation')) ?? text(entry, 'operation')}.`,
  confirmed: entry => `The words were confirmed${whatFor(entry)}.`,
  'share-accepted': entry =>
    `Share accepted: ${text(entry, 'holder') || 'holder not named'}, index ${text(entry, 'index')} (${text(entry, 'progress')} of ${text(entry, 'required')}${entry.proofShares ? ` + ${text(entry, 'proofShares')}` : ''})${OPENED.get(text(entry, 'by')) ?? ''}.`,
  'share-refused': entry =>
    `${entry.alarm === true ? 'ALARM: share' : 'Share'} refused: ${text(entry, 'code')}.`,
  refused: entry => `Refused: ${text(entry, 'code')}.`,
  reserved: entry => `Index ${text(entry, 'index')} reserved in the record.`,
  'record-next': entry =>
    `Record number ${text(entry, 'recordNumber')} is written next: ${text(entry, 'recordDigest')}.`,
  exported: () => 'Encrypted shares written and read back.',
  'write-failed': entry => `Writing failed: ${text(entry, 'code')}.`,
  exception: entry => `EXCEPTION, stated by ${text(entry, 'witness')}.`,
  recorded: entry => `Recorded: ${text(entry, 'issued')} shares are issued now.`,
  'token-issued': entry =>
    `Recovery token issued, ${text(entry, 'as')}. The sealed store can be opened with it.`,
  'store-listed': entry => `Sealed store listed: version ${text(entry, 'storeVersion')}.`,
  'store-read': entry => `Entry ${text(entry, 'entry')} of the sealed store was read.`,
  'store-changing': entry =>
    `Entry ${text(entry, 'entry')} of the sealed store is being ${text(entry, 'change')}.`,
  'store-changed': entry => `The sealed store is version ${text(entry, 'storeVersion')} now.`,
  end: entry =>
    entry.outcome === 'record-changed'
      ? 'Ended: the record was changed by somebody else meanwhile.'
      : `Ended: ${text(entry, 'outcome')}.`,
};

const SHOWN_ELSEWHERE = new Set(['seq', 'previous', 'at', 'event']);
/** In the first line, where they were checked. */
const SHOWN_BY_READING = new Set(['format', 'version']);

/** A line of a statement and a remark in words, anything else as it is. */
function shownFact(name: string, fact: string | number | boolean | StatementLine): string {
  if (typeof fact !== 'object') return String(fact);
  const remark = name === 'networkRemarks' ? knownRemark(fact) : undefined;
  if (remark) return sayIn('en')(remark);
  const { label, value } = sayLineIn('en')(fact);
  return `${label}: ${value}`;
}

/** Every fact of an entry, in its order; nothing is left out, so that what is shown is what was hashed. */
export function describeEntry(entry: Entry): DescribedEntry {
  return {
    at: entry.at,
    event: entry.event,
    text: sentences[entry.event](entry),
    details: Object.entries(entry)
      .filter(([label]) => !SHOWN_ELSEWHERE.has(label))
      .filter(([label]) => entry.event !== 'start' || !SHOWN_BY_READING.has(label))
      .flatMap(([label, value]) =>
        Array.isArray(value)
          ? value.map((one, at) => ({ label: at === 0 ? label : '', value: shownFact(label, one) }))
          : [{ label, value: String(value) }],
      ),
  };
}
