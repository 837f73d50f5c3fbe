/**
 * Recomputes an epoch from what the record keeps of the contributions to it. Without this a record could list everybody's
 * true digests beside sums of other polynomials, whose root its writer knows.
 */
import { sameBytes } from '../../../shared/bytes';
import { Refusal } from '../../../shared/text/refusals';
import {
  contributionDigest,
  type MessageDigest,
  type PublicContribution,
} from '../../../shared/tss/contribution';
import { curveNames, type OnBoth } from '../../../shared/tss/curve-names';
import { epochHash } from '../../../shared/tss/epoch';
import { type Contribution, checkContributions, type ExpectedContributions } from './check-contributions';
import { curves } from './curve';
import { type Curves, encodedCommitments, type KeyEpoch } from './key-epoch';
import { type NewEpochOrder, newEpoch } from './new-epoch';
import { type Randomness, systemRandomness } from './randomness';

/** What a record keeps of an epoch. */
export interface EpochRecord {
  /** Every part of every contribution that was summed. */
  contributions: readonly { contribution: PublicContribution; messages: readonly MessageDigest[] }[];
  /** The sums, encoded. */
  commitments: OnBoth<readonly Uint8Array[]>;
  /** The epoch's hash, 32 bytes. */
  hash: Uint8Array;
}

/** An epoch that follows from its contributions. */
export interface VerifiedEpoch {
  epoch: KeyEpoch;
  /** In the order of their identifiers. */
  contributions: Contribution[];
  /** By contributor: 32 bytes each, to be compared with what their makers have on paper. */
  digests: Map<bigint, Uint8Array>;
}

/**
 * Recomputes digests, proofs, sums and hash of an epoch. Refuses as `checkContributions` and `newEpoch` do, and
 * TSS_EPOCH_ALTERED where the record's sums or its hash are not those of the contributions.
 */
export function verifyEpoch(
  record: EpochRecord,
  expected: ExpectedContributions & NewEpochOrder,
  randomness: Randomness = systemRandomness,
  on: Curves = curves,
): VerifiedEpoch {
  const given = record.contributions.map(({ contribution }) => contribution);
  const contributions = checkContributions(given, expected, randomness, on);
  const epoch = newEpoch(contributions, expected, on);
  const commitments = encodedCommitments(epoch.commitments, on);
  const digests = new Map(
    record.contributions.map(({ contribution, messages }) => [
      contribution.contributor,
      contributionDigest(contribution, messages),
    ]),
  );
  const summed = [...digests].map(([id, digest]) => ({ id, digest }));
  const hash = epochHash({ context: expected.context, contributions: summed, commitments });
  const same = curveNames.every(
    name =>
      record.commitments[name].length === commitments[name].length &&
      commitments[name].every((point, at) => sameBytes(point, record.commitments[name][at]!)),
  );
  if (!same || !sameBytes(hash, record.hash)) throw new Refusal('TSS_EPOCH_ALTERED');
  return { epoch, contributions, digests };
}
