/** Samples of an attempt, of its result and of its transcript. */

import type {
  AttemptView,
  CheckShareStatus,
  GenerateShareStatus,
  SignOffsView,
} from '../../shared/contract/attempts';
import type { ChecklistView } from '../../shared/contract/checklist';
import type { RecoveryTokenStatus } from '../../shared/contract/recovery';
import type { TranscriptView } from '../../shared/contract/transcripts';
import { line } from '../../shared/text/statement-lines';
import { text } from '../../shared/text/text';
import { shownLines } from '../support/statement';
import { DIGEST, HOLDERS, INDEXES, sampleKey, thirtyTwo } from './samples';

export const statusOf = (attempt: AttemptView): GenerateShareStatus => ({
  started: attempt.phase === 'collecting',
  nonce: attempt.nonce,
  progress: attempt.progress,
  required: attempt.required,
  key: attempt.result?.key ?? '',
  pgp_fingerprint: attempt.pgp_fingerprint,
  complete: attempt.phase === 'complete',
  index: attempt.index,
  files: attempt.result?.files ?? [],
});

export const tokenStatusOf = (attempt: AttemptView): RecoveryTokenStatus => ({
  started: true,
  nonce: attempt.nonce,
  progress: attempt.progress,
  required: attempt.required,
  encoded_token: attempt.encoded_token,
  pgp_fingerprint: attempt.pgp_fingerprint,
  otp_length: 24,
  complete: attempt.phase === 'recovering' || attempt.phase === 'complete',
});

export const checkStatusOf = (attempt: AttemptView): CheckShareStatus => ({
  started: attempt.phase === 'collecting',
  nonce: attempt.nonce,
  complete: attempt.phase === 'complete',
  index: attempt.index,
  holder: attempt.holder,
  proof: attempt.result?.proof === 'verified' ? 'verified' : 'unproven',
  files: attempt.result?.files ?? [],
});

export const sampleTranscript: TranscriptView = {
  digest: DIGEST,
  words: thirtyTwo,
  digestMatches: false,
  finished: true,
  verdict: text('transcriptConsistent', { finished: true, lines: 'asThen' }),
  checklist: null,
  entries: [
    {
      at: '2026-11-21T14:30:00+01:00',
      event: 'start',
      text: text('entryStart', { operation: 'generateShare' }),
      details: [
        { label: 'operation', value: 'generate a share' },
        { label: 'operator', value: 'Frida Lund' },
        { label: 'witnesses', value: 'Georg Haas' },
      ],
    },
    {
      at: '2026-11-21T14:32:00+01:00',
      event: 'share-refused',
      text: text('entryShareRefused', { code: 'SHARE_HEX_ODD' }),
      details: [
        { label: 'code', value: 'SHARE_HEX_ODD' },
        { label: 'grade', value: 'a slip' },
      ],
    },
    {
      at: '2026-11-21T14:34:00+01:00',
      event: 'end',
      text: text('entryEnd', { outcome: 'complete' }),
      details: [],
    },
  ],
};

export const sampleAttempt = (more: Partial<AttemptView> = {}): AttemptView => ({
  operation: 'generateShare',
  phase: 'collecting',
  nonce: '7f3a91c204be55d0a1b2c3d4e5f60718',
  keySet: 'Payments unseal keys',
  practice: false,
  bound: shownLines([
    line('generateShare', { mode: 'real' }),
    line('issuesNew', { index: 9 }),
    line('to', { holder: 'Dana Kim' }),
    line('asMessage', { payload: 'hex' }),
    line('key', { fingerprint: sampleKey.pgp_fingerprint }),
    line('keyPart', { algorithm: sampleKey.algorithm, fingerprint: sampleKey.encryptionFingerprint }),
    line('keySet', { name: 'Payments unseal keys' }),
    line('required', { required: 3, issued: 5 }),
    line('record', { number: 4, digest: DIGEST }),
    line('nonce', { nonce: '7f3a91c204be55d0a1b2c3d4e5f60718' }),
  ]),
  boundDigest: DIGEST,
  words: thirtyTwo.slice(0, 8),
  acceptsPrivateKeys: false,
  operator: 'Olga Petrova',
  witnesses: ['Wim Dekker', 'Wanda Maximoff'],
  lengthToConfirm: 0,
  holder: 'Dana Kim',
  index: 9,
  pgp_fingerprint: sampleKey.pgp_fingerprint,
  payload: 'hex',
  progress: 2,
  required: 3,
  proofShares: 0,
  seats: HOLDERS.map((holder, place) => ({ index: INDEXES[place]!, holder, accepted: place < 2 })),
  secondsLeft: 522,
  problem: null,
  result: null,
  encoded_token: '',
  sessionEnded: '',
  settled: [],
  unrecorded: null,
  uncertain: false,
  ...more,
});

export const sampleResult: NonNullable<AttemptView['result']> = {
  key: 'wV4DqH0'.repeat(90),
  files: [
    'payments-unseal-keys/shares/payments-unseal-keys-dana-kim-index-9.asc',
    'payments-unseal-keys/key-set.json',
    'payments-unseal-keys/notices/amara-okafor.txt',
    'payments-unseal-keys/SHA256SUMS',
  ],
  proof: 'verified',
  transcript: { file: '20261121T133000Z-generate-share-7f3a91c2.jsonl', digest: DIGEST, words: thirtyTwo },
  record: { number: 4, digest: DIGEST.split('').reverse().join('') },
};

/** One file given, and a tick that was taken back. */
export const sampleChecklist: ChecklistView = {
  checks: [
    {
      item: 'given',
      file: 'payments-unseal-keys-dana-kim-index-9.asc',
      holder: 'Dana Kim',
      done: true,
      at: '2026-11-21T13:41:00.000Z',
    },
    { item: 'noticesGiven', file: '', holder: '', done: false, at: '' },
    { item: 'digestWritten', file: '', holder: '', done: false, at: '2026-11-21T13:42:00.000Z' },
    { item: 'paperSigned', file: '', holder: '', done: false, at: '' },
  ],
  problem: null,
};

export const sampleSignOffs = (signOffs: SignOffsView['signOffs'] = []): SignOffsView => ({
  transcript: sampleResult.transcript.file,
  digest: DIGEST,
  textTemplate: `Quorate sign-off\ntranscript: ${sampleResult.transcript.file}\ndigest: ${DIGEST}\nrole: {role}\nname: {name}\n`,
  signOffs,
});
