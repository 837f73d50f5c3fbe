/**
 * Makes one party's contribution: to new keys (KeyGen), or of a share to a new group with the same keys (reshare). The same
 * here and on a holder's own machine.
 *
 * KeyGen: a sum of everybody's polynomials (T. Pedersen, 1991; “FROST”, Komlo and Goldberg, 2020, section 5.1), so that the
 * root is never anywhere. Reshare: Desmedt and Jajodia, 1997, with the checks of Wong, Wang and Wing, 2002.
 */

import { type PublicContribution, proofChallenge } from '../../../shared/tss/contribution';
import { curveNames, type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import { ABSENT } from '../../../shared/tss/encoding';
import { type Party, requireDistinct, requireThreshold } from '../../../shared/tss/identifiers';
import type { MessageKind } from '../../../shared/tss/message-kinds';
import { eachOrWiped, wiping } from '../process/wipe';
import { CHAIN_CODE_BYTES, chainHash } from './chain-code';
import { curves } from './curve';
import { type Curves, encodedCommitments, type KeyEpoch, readShare } from './key-epoch';
import { messageBytes } from './messages';
import { type Commitments, commitmentsTo, drawPolynomial, type Polynomial, valueAt } from './polynomial';
import { prove } from './proof';
import type { Randomness } from './randomness';
import { scalarBytes } from './scalars';

/** What a contribution is made for. */
export interface ContributionOrder {
  /** The request's context hash, 32 bytes. */
  context: Uint8Array;
  /** In a reshare with the identifier of the source group. */
  contributor: Party;
  /** Of the new group. */
  threshold: number;
  /** The holders of the new group. */
  targets: readonly Party[];
}

/** One message, to be encrypted at once. */
export interface PlainMessage {
  to: Party;
  kind: MessageKind;
  /** Secret bytes, which the caller wipes. */
  plaintext: Uint8Array;
}

/** A contribution with its messages in clear. */
export interface MadeContribution {
  contribution: PublicContribution;
  messages: PlainMessage[];
}

function requireOrder({ contributor, threshold, targets }: ContributionOrder): void {
  requireDistinct([contributor]);
  requireDistinct(targets);
  requireThreshold(threshold, targets.length);
}

/** The public part. `chainHash`: empty in a reshare. */
function publicPart(
  { context, contributor }: ContributionOrder,
  polynomials: OnBoth<Polynomial>,
  points: OnBoth<Commitments>,
  hash: Uint8Array,
  randomness: Randomness,
  on: Curves,
): PublicContribution {
  const commitments = encodedCommitments(points, on);
  const proofs = onBoth(name => {
    const challenge = (nonce: Uint8Array) =>
      proofChallenge(name, context, contributor.id, commitments[name], nonce);
    return prove(on[name], polynomials[name][0]!, challenge, randomness, 'a contribution');
  });
  return { context, contributor: contributor.id, commitments, proofs, chainHash: hash };
}

/** A message to one of the targets: its sub-share on each curve, then further values. */
function subShareMessage(
  { context, contributor }: ContributionOrder,
  to: Party,
  kind: 'keyGen' | 'reshare',
  polynomials: OnBoth<Polynomial>,
  further: readonly Uint8Array[],
  on: Curves,
): PlainMessage {
  const subShares = eachOrWiped(
    curveNames,
    name => scalarBytes(valueAt(on[name], polynomials[name], to.id)),
    one => one,
  );
  const head = { kind, bound: context, from: contributor.id, to: to.id };
  return wiping(subShares, () => ({ to, kind, plaintext: messageBytes(head, [...subShares, ...further]) }));
}

/**
 * A contribution to new keys, with one message for each target. Refuses TSS_ID_OUT_OF_RANGE, TSS_ID_TWICE and
 * TSS_THRESHOLD.
 */
export function contributeToKeyGen(
  order: ContributionOrder,
  randomness: Randomness,
  on: Curves = curves,
): MadeContribution {
  requireOrder(order);
  const { context, contributor, threshold, targets } = order;
  const polynomials = onBoth(name => drawPolynomial(on[name], threshold, randomness));
  const points = onBoth(name => commitmentsTo(on[name], polynomials[name]));
  const part = randomness.bytes(CHAIN_CODE_BYTES);
  return wiping([part], () => ({
    contribution: publicPart(
      order,
      polynomials,
      points,
      chainHash(context, contributor.id, part),
      randomness,
      on,
    ),
    messages: eachOrWiped(
      targets,
      to => subShareMessage(order, to, 'keyGen', polynomials, [part], on),
      ({ plaintext }) => plaintext,
    ),
  }));
}

/** What a holder brings to a reshare: 32 bytes each, which stay as they are. */
export interface HeldShare {
  share: OnBoth<Uint8Array>;
  chainCode: Uint8Array;
}

/**
 * A holder's contribution of their share to a new group, with two messages for each target: the sub-shares, and the chain
 * code. The share itself is shared, and multiplied by no coefficient, so that it serves whichever quorum comes together.
 * Refuses as `contributeToKeyGen` and `readShare` (of `source`) do.
 */
export function contributeToReshare(
  order: ContributionOrder,
  source: KeyEpoch,
  held: HeldShare,
  randomness: Randomness,
  on: Curves = curves,
): MadeContribution {
  requireOrder(order);
  const { context, contributor, threshold, targets } = order;
  const shares = readShare(source, contributor, held.share, on);
  const polynomials = onBoth(name => drawPolynomial(on[name], threshold, randomness, shares[name].scalar));
  const points = onBoth(name => commitmentsTo(on[name], polynomials[name], shares[name].point));
  const chainCodeMessage = (to: Party): PlainMessage => {
    const head = { kind: 'chainCode', bound: context, from: contributor.id, to: to.id } as const;
    return { to, kind: 'chainCode', plaintext: messageBytes(head, [held.chainCode]) };
  };
  const makers = targets.flatMap(to => [
    () => subShareMessage(order, to, 'reshare', polynomials, [], on),
    () => chainCodeMessage(to),
  ]);
  return {
    contribution: publicPart(order, polynomials, points, ABSENT, randomness, on),
    messages: eachOrWiped(
      makers,
      make => make(),
      ({ plaintext }) => plaintext,
    ),
  };
}
