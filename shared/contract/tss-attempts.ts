/** The calls of attempts on a TSS vault. Where shares are entered, `attempt.enter` takes them. */
import * as v from 'valibot';
import { attemptView } from './attempts';
import { call, nothing } from './call';
import { nonce } from './share-entry';
import { keyGenConfirmParams, keyGenParams, recoverShareParams, reshareParams } from './tss-contributions';
import { proveKeysParams } from './tss-proofs';

export const tssAttempts = {
  keyGen: {
    /**
     * Starts the attempt for a KeyGen that everybody has confirmed: makes the contributions that are made here, and shows every
     * digest under words.
     */
    start: call(keyGenParams, attemptView),
    /** Takes the contributions of which only digests are there, sums all of them, and writes every holder's encrypted share. */
    confirm: call(keyGenConfirmParams, attemptView),
    cancel: call(nothing, v.null()),
  },
  proveKeys: {
    /**
     * Fixes under words what is proved, to whom, and by which holders; each enters their share then (`attempt.enter`). With the
     * last one the quorum signs, and the proof is verified and written.
     */
    start: call(proveKeysParams, attemptView),
    cancel: call(nothing, v.null()),
  },
  reshare: {
    /**
     * Starts the attempt for a request, which everybody has confirmed, to give shares of the same root keys to another group: judges
     * the contributions from elsewhere, and waits for the shares of those who brought none.
     */
    start: call(reshareParams, attemptView),
    /** Where no share is to come: sums the contributions from elsewhere, and writes every holder's encrypted share. */
    confirm: call(v.strictObject({ nonce }), attemptView),
    cancel: call(nothing, v.null()),
  },
  recoverA: {
    /**
     * Starts the attempt for a request, which everybody has confirmed, to give a lost share again from others of the same group, whose
     * shares are entered then.
     */
    start: call(recoverShareParams, attemptView),
    cancel: call(nothing, v.null()),
  },
  recoverB: {
    /** The same from the recovery group and one share less than a quorum of the main group. */
    start: call(recoverShareParams, attemptView),
    cancel: call(nothing, v.null()),
  },
};
