/** Longer texts of the terminal. */

import { grouped } from '../../../shared/bytes';
import type { AttemptView, Proof } from '../../../shared/contract/attempts';
import type { KeySetView } from '../../../shared/contract/key-sets';
import type { KeyView } from '../../../shared/contract/keys';
import { lastCeremonyLines } from '../../../shared/records/last-ceremony';
import { sayLineIn } from '../../../shared/text/catalogues';
import { failure } from '../../../shared/text/failure';
import { say } from '../messages';

const WORDS_A_ROW = 4;

/** PGP words in rows, to be read aloud. */
export function wordRows(words: readonly string[]): string {
  const width = Math.max(0, ...words.map(word => word.length)) + 2;
  const rows = [];
  for (let at = 0; at < words.length; at += WORDS_A_ROW) {
    const row = words.slice(at, at + WORDS_A_ROW).map(word => word.padEnd(width));
    rows.push(`    ${row.join('').trimEnd()}`);
  }
  return rows.join('\n');
}

/** Everything the words stand for, line by line, and the words. */
export function statementPage({ bound, words, practice }: AttemptView): string {
  const lines = bound.map(sayLineIn('en'));
  const width = Math.max(0, ...lines.map(({ label }) => label.length));
  return [
    '',
    practice ? 'PRACTICE: nothing here is real.' : 'This attempt, and nothing else:',
    ...lines.map(({ label, value }) => `  ${label.padEnd(width)}  ${value}`),
    'Its words:',
    wordRows(words),
    '',
  ].join('\n');
}

/** A key as it was judged, to be compared with what its owner has. */
export function keyLines(holder: string, key: KeyView): string {
  return [
    `${holder}’s OpenPGP key: ${key.algorithm}, ${key.userIds.join(', ')}`,
    `Its fingerprint ${grouped(key.pgp_fingerprint)}, in words:`,
    wordRows(key.fingerprintWords),
  ].join('\n');
}

/** What the record says, to be compared with the holders’ own papers before anyone gives a share. */
export function keySetLines(set: KeySetView): string {
  const last =
    set.trouble === 'RECORD_UNWITNESSED'
      ? [failure('RECORD_UNWITNESSED', { name: set.name }).message]
      : lastCeremonyLines(set, set.transcripts.length > 0);
  return [
    `${set.practice ? 'Practice set' : 'Key set'} “${set.name}”: ${set.issued} shares issued, ${set.required} needed, record number ${set.sequence}.`,
    ...last,
    ...set.remarks.map(remark => `LOOK: ${say(remark)}`),
    'Compare the number and the digest with the holders’ papers: an old copy of the record cannot be told from the newest.',
  ].join('\n');
}

/** An attempt whose record was changed by somebody else: what is to be kept apart, and what goes on paper. */
export const changedPage = ({ problem, unrecorded }: AttemptView, digest: string): string =>
  [
    '',
    ...(unrecorded
      ? [
          'Issued, not recorded: keep it apart.',
          `    ${unrecorded.file} (index ${unrecorded.index})`,
          `    SHA-256 ${grouped(unrecorded.sha256)}`,
        ]
      : [problem?.message ?? '']),
    ...(digest ? ['The transcript says so. Its digest, for the papers:', `    ${grouped(digest)}`] : []),
  ].join('\n');

const proofs = {
  verified: 'Every share was checked against the record.',
  consistent:
    'Consistent: more shares than are needed were entered, and all agree. Holders who conspire are not excluded.',
  unproven:
    'The result is unproven: with exactly the shares needed, and no verifiers in the record, nothing can be known.',
} as const;

/** Who holds the set: Vault, or nobody but Quorate. */
type Kind = Pick<KeySetView, 'origin' | 'scheme'>;

/** What an operation did, and what has to be said with it. */
export type OutcomeOf = (view: AttemptView, proof: Proof, set?: Kind | null) => string[];

/** The end of an attempt that is complete; of a new share with the set it is of. */
export function resultPage(view: AttemptView, outcome: OutcomeOf, set?: Kind | null): string {
  const { result } = view;
  if (!result) return '';
  return [
    '',
    ...outcome(view, result.proof, set),
    'Files:',
    ...result.files.map(file => `  ${file}`),
    `Transcript ${result.transcript.file}, digest`,
    `    ${grouped(result.transcript.digest)}`,
    wordRows(result.transcript.words),
    'Write the digest on paper; it is what proves this transcript later.',
    `Record number ${result.record.number}, digest`,
    `    ${grouped(result.record.digest)}`,
    'Write both beside it: with them people can vouch for the record if its transcripts are lost.',
    'Eject the stick before you pull it.',
  ].join('\n');
}

/** How far the result is proven and, where it is not, that it is to be tested, and how. */
export function proofLines({ required }: AttemptView, proof: Proof, set?: Kind | null): string[] {
  if (proof !== 'unproven') return [proofs[proof]];
  const old = required - 1;
  return [
    proofs.unproven,
    'TEST IT before anybody relies on it; until then destroy nothing. If one share that was entered was wrong, this one is worthless and looks right.',
    set?.scheme === 'secretsjs'
      ? `How: with ${old} old ones, combine it in the tool that made the set, on a computer without a network.`
      : `How: with ${old} old ones, unseal a Vault or OpenBao that was restored from a backup; or run “operator generate-root” with it and ${old} old ones on one that runs, then cancel or revoke the token. Recovery keys unseal nothing: for them only generate-root.`,
  ];
}

export const accepted = (progress: number, required: number): string =>
  `${progress} of ${required} shares accepted`;
