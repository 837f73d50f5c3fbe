/**
 * A group's keys in one epoch, as far as they are public: the commitments, and by them every holder's share times G. By
 * this each share can be judged alone, without a quorum.
 */
import { Refusal } from '../../../shared/text/refusals';
import { type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import type { Party } from '../../../shared/tss/identifiers';
import { type Curve, curves, type Point } from './curve';
import { type Commitments, commitmentAt } from './polynomial';
import { readScalar } from './scalars';

/** The curves that the arithmetic is done on; others in tests that watch them. */
export type Curves = OnBoth<Curve>;

/** Commitments on each curve, as many as the threshold on both. */
export interface KeyEpoch {
  readonly threshold: number;
  readonly commitments: OnBoth<Commitments>;
}

/**
 * Reads the encoded commitments of one maker. Refuses TSS_COMMITMENT_COUNT unless there are exactly `threshold` (more
 * would raise the threshold for all: Trail of Bits, 2024), and TSS_POINT for what is no point of the group, or the identity.
 */
export function readCommitments(
  curve: Curve,
  encoded: readonly Uint8Array[],
  threshold: number,
  whose: string,
): Commitments {
  if (encoded.length !== threshold) {
    throw new Refusal('TSS_COMMITMENT_COUNT', { holder: whose, seen: encoded.length, expected: threshold });
  }
  return encoded.map((bytes, at) => {
    const point = curve.readPoint(bytes);
    if (!point) throw new Refusal('TSS_POINT', { holder: whose, name: curve.name, position: at + 1 });
    return point;
  });
}

/** Reads an epoch's commitments from the record; refuses as `readCommitments` does. */
export const readKeyEpoch = (
  encoded: OnBoth<readonly Uint8Array[]>,
  threshold: number,
  group: string,
  on: Curves = curves,
): KeyEpoch => ({
  threshold,
  commitments: onBoth(name => readCommitments(on[name], encoded[name], threshold, group)),
});

/** The encoded commitments, as records and hashes have them. */
export const encodedCommitments = (commitments: OnBoth<Commitments>, on: Curves = curves) =>
  onBoth(name => commitments[name].map(point => on[name].encodePoint(point)));

/** A holder's share times G. Refuses TSS_SUM_IDENTITY where that is the identity. `Y_j` in the protocol. */
export function sharePoint(curve: Curve, commitments: Commitments, holder: Party): Point {
  const point = commitmentAt(curve, commitments, holder.id);
  if (point.is0()) throw new Refusal('TSS_SUM_IDENTITY', { name: curve.name });
  return point;
}

/** The root public keys, encoded. */
export const rootKeys = ({ commitments }: KeyEpoch, on: Curves = curves): OnBoth<Uint8Array> =>
  onBoth(name => on[name].encodePoint(commitments[name][0]!));

/** A holder's share on one curve, and the share times G, which the commitments give. */
export interface JudgedShare {
  scalar: bigint;
  point: Point;
}

/**
 * A holder's share on both curves, judged alone. `share`: 32 big-endian bytes on each, which stay as they are. Refuses
 * TSS_SCALAR, and TSS_SHARE_DOES_NOT_FIT where it is not this holder's in this epoch: another holder's, epoch's or group's.
 */
export function readShare(
  epoch: KeyEpoch,
  holder: Party,
  share: OnBoth<Uint8Array>,
  on: Curves = curves,
): OnBoth<JudgedShare> {
  const scalars = onBoth(name => readScalar(on[name], share[name]));
  return onBoth(name => {
    const scalar = scalars[name];
    const point = sharePoint(on[name], epoch.commitments[name], holder);
    if (!on[name].timesG(scalar).equals(point)) {
      throw new Refusal('TSS_SHARE_DOES_NOT_FIT', { holder: holder.name });
    }
    return { scalar, point };
  });
}
