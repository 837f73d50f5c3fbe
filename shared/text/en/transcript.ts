/** The entries of a transcript, each in a line. Facts are as they stand in a file, which anybody may have written. */
import type { Reached } from '../../records/how-far';
import { type CeremonyShares, saidShares } from '../ceremony-shares';
import { wordOf } from '../word-of';
import { brokenOff } from './broken-off';
import { plural } from './plural';
import { transcriptFacts } from './transcript-facts';

const OPENED = new Map([
  ['gpg', ', opened with gpg'],
  ['privateKey', ', opened with a PRIVATE KEY that was entered here'],
]);

/** `''` where the entry has none. */
interface Accepted {
  holder: string;
  index: string;
  progress: string;
  required: string;
  proofShares: string;
  by: string;
  /** Who somebody said to be, where the share was another holder's. */
  saidHolder: string;
}

export const transcript = {
  entryStart: (f: { operation: string }) => `Started: ${wordOf(transcriptFacts.operation, f.operation)}.`,
  /** What an attempt was for, without a word of how it ended. */
  entryOperation: (f: { operation: string }) => wordOf(transcriptFacts.operation, f.operation),
  entryConfirmed: () => 'The words were confirmed.',
  entryMarkConfirmed: (f: { index: string; status: string; reason: string }) =>
    `The words were confirmed: index ${f.index} is ${f.status} (${f.reason}).`,
  entryRecordVouched: (f: { number: string }) =>
    `The words were confirmed: record number ${f.number} is the one on their paper.`,
  entryShareVouched: (f: { index: string; use: string }) =>
    `The words were confirmed: the share with index ${f.index}, kept apart, ${f.use === 'issued' ? 'is recorded as issued' : 'was destroyed and will never be used'}.`,
  entryShareAccepted: ({ holder, index, progress, required, proofShares, by, saidHolder }: Accepted) =>
    `Share accepted: ${holder || 'holder not named'}, index ${index} (${progress} of ${required}${proofShares && ` + ${proofShares}`})${OPENED.get(by) ?? ''}.${saidHolder && ` ${saidHolder} was said to be at the keyboard.`}`,
  entryShareRefused: (f: { code: string }) => `Share refused: ${f.code}.`,
  entryShareAlarm: (f: { code: string }) => `ALARM: share refused: ${f.code}.`,
  entryRefused: (f: { code: string }) => `Refused: ${f.code}.`,
  entryReserved: (f: { index: string }) => `Index ${f.index} reserved in the record.`,
  entryRecordNext: (f: { number: string; digest: string }) =>
    `Record number ${f.number} is written next: ${f.digest}.`,
  entryExported: () => 'Encrypted shares written and read back.',
  entryProofExported: (f: { proof: string }) =>
    `The proof was verified, written and read back: SHA-256 ${f.proof}.`,
  entryWriteFailed: (f: { code: string }) => `Writing failed: ${f.code}.`,
  entryException: (f: { witness: string }) => `EXCEPTION, stated by ${f.witness}.`,
  entryRecorded: (f: { issued: string }) =>
    `Recorded. Shares issued in all, lost and destroyed ones counted: ${f.issued}.`,
  entryTokenIssued: (f: { as: string }) =>
    `Recovery token issued, ${wordOf(transcriptFacts.as, f.as)}. The sealed store can be opened with it.`,
  entryStoreListed: (f: { storeVersion: string }) => `Sealed store listed: version ${f.storeVersion}.`,
  entryStoreRead: (f: { entry: string }) => `Entry ${f.entry} of the sealed store was read.`,
  entryStoreChanging: (f: { entry: string; change: string }) =>
    `Entry ${f.entry} of the sealed store is being ${f.change}.`,
  entryStoreChanged: (f: { storeVersion: string }) => `The sealed store is version ${f.storeVersion} now.`,
  entryEnd: (f: { outcome: string }) => `Ended: ${f.outcome}.`,
  /** Of an attempt without a result. */
  entryEndReached: (f: { outcome: string } & Reached) => `Ended: ${f.outcome}.${brokenOff.andReached(f)}`,
  /** How far an attempt came that has no result. */
  ceremonyReached: (f: Reached) => brokenOff.reached(f),
  /** How an attempt ended, in a part of a sentence; or what its transcript shows where it has no end. */
  entryOutcome: (f: { outcome: string }) =>
    wordOf({ ...transcriptFacts.outcome, ...transcriptFacts.noOutcome }, f.outcome),
  /** Whose shares it was about. How it ended stands elsewhere, and a mark may have been given up: what it was for is said, and not that it is so. */
  ceremonyShares: (f: CeremonyShares) => {
    const said = saidShares('en', f, (index, holder) =>
      holder ? `${holder}, index ${index}` : `index ${index}`,
    );
    const name = plural(f.shares.length, { one: 'Share', other: 'Shares' });
    return `${f.marked ? `Mark as ${f.marked}` : name}: ${said}`;
  },
  entryRecordChanged: () => 'Ended: the record was changed by somebody else meanwhile.',
};
