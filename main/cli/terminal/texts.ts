/** Longer texts of the terminal. */

import { grouped } from '../../../shared/bytes';
import type { AttemptView, Proof } from '../../../shared/contract/attempts';
import type { KeySetView } from '../../../shared/contract/key-sets';
import type { KeyView } from '../../../shared/contract/keys';
import { newestAlarm } from '../../../shared/records/alarms';
import { lastCeremonyIn } from '../../../shared/records/last-ceremony';
import { columnsOf, padded } from '../../../shared/text/columns';
import { refusedBy } from '../../../shared/text/refusals';
import { text } from '../../../shared/text/text';
import { say, sayRefusal, texts, when } from '../messages';

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
export function statementPage({ bound: lines, words, practice, operator, witnesses }: AttemptView): string {
  const width = Math.max(0, ...lines.map(({ label }) => columnsOf(label)));
  return [
    '',
    practice ? texts.pages.statementPractice : texts.pages.statementTitle,
    ...lines.map(({ label, value }) => `  ${padded(label, width)}  ${value}`),
    // The words are of the lines alone.
    ...(operator ? [texts.pages.statementOperator(operator)] : []),
    ...(witnesses.length > 0 ? [texts.pages.statementWitnesses(witnesses)] : []),
    texts.pages.statementWords,
    wordRows(words),
    '',
  ].join('\n');
}

/** A key as it was judged, to be compared with what its owner has. */
export function keyLines(holder: string, key: KeyView): string {
  return [
    texts.pages.keyOfHolder(holder, key.algorithm, key.userIds.join(', ')),
    texts.pages.fingerprintWords(grouped(key.pgp_fingerprint)),
    wordRows(key.fingerprintWords),
  ].join('\n');
}

const lastCeremonyOf = (set: KeySetView) =>
  text('lastCeremony', { ...lastCeremonyIn(set), hadCeremony: set.ceremonies.some(one => one.recorded) });

/** What the record says, to be compared with the holders’ own papers before anyone gives a share. */
export function keySetLines(set: KeySetView): string {
  const last =
    set.trouble === 'RECORD_UNWITNESSED'
      ? sayRefusal(refusedBy('RECORD_UNWITNESSED', { name: set.name }))
      : say(lastCeremonyOf(set));
  const alarm = newestAlarm(set.ceremonies, Date.now());
  return [
    texts.pages.keySetLine(set.practice, set.name, set.issued, set.required, set.sequence),
    last,
    ...(alarm ? [texts.pages.keySetAlarm(when(alarm.at), alarm.file)] : []),
    ...set.remarks.map(remark => texts.pages.keySetRemark(say(remark))),
    texts.pages.keySetCompare,
  ].join('\n');
}

/** An attempt whose record was changed by somebody else: what is to be kept apart, and what goes on paper. */
export const changedPage = ({ problem, unrecorded }: AttemptView, digest: string): string =>
  [
    '',
    ...(unrecorded
      ? [
          texts.pages.unrecordedShare,
          texts.pages.unrecordedFile(unrecorded.file, unrecorded.index),
          `    SHA-256 ${grouped(unrecorded.sha256)}`,
        ]
      : [problem ? sayRefusal(problem) : '']),
    ...(digest ? [texts.pages.changedDigest, `    ${grouped(digest)}`] : []),
  ].join('\n');

const proofs = {
  verified: texts.pages.proofVerified,
  consistent: texts.pages.proofConsistent,
  unproven: texts.pages.proofUnproven,
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
    texts.pages.files,
    ...result.files.map(file => `  ${file}`),
    texts.pages.transcriptDigest(result.transcript.file),
    `    ${grouped(result.transcript.digest)}`,
    wordRows(result.transcript.words),
    texts.pages.transcriptOnPaper,
    texts.pages.recordDigest(result.record.number),
    `    ${grouped(result.record.digest)}`,
    texts.pages.recordOnPaper,
    texts.pages.ejectStick,
  ].join('\n');
}

/** How far the result is proven and, where it is not, that it is to be tested, and how. */
export function proofLines({ required }: AttemptView, proof: Proof, set?: Kind | null): string[] {
  if (proof !== 'unproven') return [proofs[proof]];
  const old = required - 1;
  return [
    proofs.unproven,
    texts.pages.testFirst,
    set?.scheme === 'secretsjs' ? texts.pages.howToTestSecretsjs(old) : texts.pages.howToTestVault(old),
  ];
}

export const accepted = (progress: number, required: number): string =>
  texts.pages.sharesAccepted(progress, required);
