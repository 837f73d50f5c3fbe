/**
 * Receipts: by one, a holder shows that they have a share that fits on both curves, and the chain code, without showing
 * either. An epoch is valid when all have.
 */
import { sameBytes } from '../../../shared/bytes';
import { Refusal } from '../../../shared/text/refusals';
import { curveNames, type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import { type ReceiptFacts, receiptChallenge } from '../../../shared/tss/epoch';
import type { Party } from '../../../shared/tss/identifiers';
import { curves } from './curve';
import { failing } from './equations';
import { type Curves, type KeyEpoch, readShare, sharePoint } from './key-epoch';
import { proofEquation, prove } from './proof';
import { type Randomness, systemRandomness } from './randomness';

/** The arithmetic of a receipt, as its text has it. */
export interface Receipt extends ReceiptFacts {
  /** R and z on each curve, one behind the other. */
  proofs: OnBoth<Uint8Array>;
}

/**
 * Makes the proofs of a receipt. `share`: 32 big-endian bytes on each curve, which stay as they are. Refuses as `readShare`
 * does: nobody confirms a share that does not fit.
 */
export function makeReceipt(
  facts: ReceiptFacts,
  epoch: KeyEpoch,
  holder: Party,
  share: OnBoth<Uint8Array>,
  randomness: Randomness,
  on: Curves = curves,
): Receipt {
  const judged = readShare(epoch, holder, share, on);
  const proofs = onBoth(name => {
    const curve = on[name];
    const own = curve.encodePoint(judged[name].point);
    const challenge = (nonce: Uint8Array) => receiptChallenge(name, facts, own, nonce);
    return prove(curve, judged[name].scalar, challenge, randomness, 'a receipt');
  });
  return { ...facts, proofs };
}

/** What receipts have to be for. */
export interface ExpectedReceipts {
  epoch: KeyEpoch;
  /** Its hash. */
  hash: Uint8Array;
  /** The check of the chain code, where the vault has one already: after a reshare or a recovery. */
  chainCheck?: Uint8Array;
  /** Where it has none yet: they may be over several, and whoever asks is told of each side. */
  mayDisagree?: boolean;
  /** Every holder, with the context hash of the request that gave them the share that they have now. */
  holders: readonly (Party & { context: Uint8Array })[];
}

/**
 * Judges receipts of one epoch, and says whose are still missing: with none, the epoch is valid. Refuses, with the holder's
 * name, TSS_RECEIPT_UNKNOWN, TSS_RECEIPT_TWICE, TSS_RECEIPT_OTHER_EPOCH, TSS_RECEIPT_OTHER_REQUEST (one from before a
 * recovery), TSS_RECEIPT_CHAIN (not the vault's chain code, or not the same as the first, unless they may disagree) and TSS_RECEIPT_PROOF.
 */
export function checkReceipts(
  receipts: readonly Receipt[],
  expected: ExpectedReceipts,
  randomness: Randomness = systemRandomness,
  on: Curves = curves,
): { missing: Party[] } {
  const seen = new Set<bigint>();
  const parties = receipts.map(receipt => {
    const party = expected.holders.find(({ id }) => id === receipt.holder);
    if (!party) throw new Refusal('TSS_RECEIPT_UNKNOWN');
    const holder = party.name;
    if (seen.has(party.id)) throw new Refusal('TSS_RECEIPT_TWICE', { holder });
    seen.add(party.id);
    if (!sameBytes(receipt.epoch, expected.hash)) throw new Refusal('TSS_RECEIPT_OTHER_EPOCH', { holder });
    if (!sameBytes(receipt.context, party.context)) {
      throw new Refusal('TSS_RECEIPT_OTHER_REQUEST', { holder });
    }
    const known = expected.chainCheck ?? (expected.mayDisagree ? receipt : receipts[0]!).chainCheck;
    if (!sameBytes(receipt.chainCheck, known)) throw new Refusal('TSS_RECEIPT_CHAIN', { holder });
    return party;
  });
  for (const name of curveNames) {
    const equations = receipts.map((receipt, at) => {
      const [curve, who] = [on[name], parties[at]!];
      const own = sharePoint(curve, expected.epoch.commitments[name], who);
      const bytes = curve.encodePoint(own);
      const challenge = (nonce: Uint8Array) => receiptChallenge(name, receipt, bytes, nonce);
      const equation = proofEquation(curve, own, receipt.proofs[name], challenge, who);
      if (!equation) throw new Refusal('TSS_RECEIPT_PROOF', { holder: who.name });
      return equation;
    });
    const [wrong] = failing(on[name], equations, randomness);
    if (wrong) throw new Refusal('TSS_RECEIPT_PROOF', { holder: wrong.name });
  }
  return { missing: expected.holders.filter(({ id }) => !seen.has(id)) };
}
