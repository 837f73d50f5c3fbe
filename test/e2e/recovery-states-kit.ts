/** What the lists of recovery’s screens share: a set in recovery mode, its attempt and its session. */

import { line } from '../../shared/text/statement-lines';
import { fakeApi } from '../renderer/fake-api';
import { sampleAttempt, sampleResult } from '../renderer/samples-of-attempts';
import { sampleRecovery } from '../renderer/samples-of-recovery';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { shownLines } from '../support/statement';
import { folder } from './states-kit';

export const NAME = 'Payments unseal keys';

export const OTP = 'k3VQ7mZr0TtXw9LbE2sYpHdN';

export const ENCODED = 'GgQnPlslIgofDRAxOw0qCT8bMwUZNg4g';

const lines = shownLines([
  line('issueRecoveryToken', { mode: 'real' }),
  line('opensStore', { minutes: 30 }),
  line('tokenWithoutPrefix', { characters: 24 }),
  line('underPassword'),
  line('store', { version: 3, sha256: sampleResult.transcript.digest }),
  line('keySet', { name: NAME }),
  line('nonce', { nonce: sampleAttempt().nonce }),
]);

export type More = Partial<ReturnType<typeof sampleAttempt>>;

export const token = (more: More = {}) =>
  sampleAttempt({
    operation: 'recoveryToken',
    holder: '',
    index: 0,
    pgp_fingerprint: '',
    bound: lines,
    progress: 0,
    seats: sampleAttempt().seats.map(seat => ({ ...seat, accepted: false })),
    ...more,
  });

export const ready = (more: Parameters<typeof fakeApi>[0] = {}) =>
  fakeApi({ folder: folder(), keySet: sampleKeySet(), recovery: sampleRecovery(), ...more });

export const session = (more: More = {}, rest: Parameters<typeof fakeApi>[0] = {}) =>
  fakeApi({
    folder: folder(),
    keySet: sampleKeySet(),
    recovery: sampleRecovery({ state: 'open', secondsLeft: 1204 }),
    attempt: token({
      phase: 'recovering',
      progress: 3,
      seats: sampleAttempt().seats.map((seat, place) => ({ ...seat, accepted: place < 3 })),
      encoded_token: ENCODED,
      secondsLeft: 594,
      ...more,
    }),
    ...rest,
  });
