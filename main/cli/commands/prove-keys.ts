/** What the terminal has to know of a proof of a quorum; `quorate tss prove` carries it out. */
import type { AttemptOf } from '../steps/attempt';
import { provedOutcome } from '../steps/tss-prove';

export const proveKeysAttempt: AttemptOf<'proveKeys'> = {
  operation: 'proveKeys',
  outcome: provedOutcome,
};
