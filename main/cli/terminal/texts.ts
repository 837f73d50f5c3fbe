/** Longer texts of the terminal. */
import { grouped } from '../../../shared/bytes';
import type { AttemptView, Proof } from '../../../shared/contract/attempts';
import type { KeySetView } from '../../../shared/contract/key-sets';
import type { KeyView } from '../../../shared/contract/keys';
import { lastCeremonyLines } from '../../../shared/records/last-ceremony';
import { leftAfterMark } from '../../../shared/records/usable-shares';
import { vouchedBy } from '../../../shared/records/vouched';
import { failure } from '../../../shared/text/refusals';

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
  const width = Math.max(0, ...bound.map(({ label }) => label.length));
  return [
    '',
    practice ? 'PRACTICE: nothing here is real.' : 'This attempt, and nothing else:',
    ...bound.map(({ label, value }) => `  ${label.padEnd(width)}  ${value}`),
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
    ...set.remarks.map(remark => `LOOK: ${remark}`),
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

/** The end of an attempt that is complete; of a new share with the set it is of. */
export function resultPage(view: AttemptView, set?: Kind | null): string {
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
function proofLines({ required }: AttemptView, proof: Proof, set?: Kind | null): string[] {
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

/** What was done, and what has to be said with it. */
function outcome(view: AttemptView, proof: Proof, set?: Kind | null): string[] {
  const { operation, index, holder, pgp_fingerprint, seats } = view;
  switch (operation) {
    case 'createKeySet':
      return ['Done. The key set is made.'];
    case 'generateShare':
      return [
        `Done. ${holder} has share ${index}, encrypted to ${grouped(pgp_fingerprint)}.`,
        ...proofLines(view, proof, set),
        ...(set?.origin === 'adopted' && set.scheme === 'vault'
          ? [
              'Quorate cannot tell Vault: its secret_shares stays as it is, and its next rekey (OpenBao: rotate-keys) drops this share.',
            ]
          : []),
      ];
    case 'reissue':
      return [
        `Done. ${holder} has share ${index} again, encrypted to ${grouped(pgp_fingerprint)}.`,
        ...proofLines(view, proof, set),
        'The old copy is the same share and still works, for whoever has it. Only a rekey (OpenBao: rotate-keys) makes it worthless.',
      ];
    case 'checkShare':
      return [checkOutcome(seats[0]!, proof)];
    case 'markShare':
      return [
        'Done. It is in the record. The share still works elsewhere; entered here, it is an alarm.',
        leftAfterMark(view.bound),
      ];
    case 'vouchRecord':
      return [vouched[vouchedBy(view.bound)]];
    case 'recoveryToken':
      return ['Done. The recovery session is over, and its token is worth nothing from now on.'];
  }
}

const vouched = {
  record: 'Done. This transcript speaks for the record from now on, and the set can be used again.',
  issued: 'Done. The share that was kept apart is recorded, and counts like the others.',
  unused: 'Done. It is in the record that the share that was kept apart will never be used.',
} as const;

const checkOutcome = ({ index, holder }: AttemptView['seats'][number], proof: Proof): string => {
  const whose = holder ? `${holder}’s share (index ${index})` : `the share with index ${index}`;
  return proof === 'verified'
    ? `Good: this is ${whose}, certainly.`
    : `NOT PROVEN: only its length and its index (${index}${holder ? `, ${holder}’s` : ''}) could be looked at, and they can be those of this set. That it belongs to this set is not shown: the record has no verifier for it.`;
};

export const accepted = (progress: number, required: number): string =>
  `${progress} of ${required} shares accepted`;
