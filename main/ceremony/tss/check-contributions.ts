/**
 * Judges contributions from the public part alone, and names whose does not hold. The same for those made here and those
 * brought from elsewhere; what is about files, signatures and keys is not here.
 */
import { sameBytes } from '../../../shared/bytes';
import { Refusal } from '../../../shared/text/refusals';
import { type PublicContribution, proofChallenge } from '../../../shared/tss/contribution';
import { type CurveName, curveNames, type OnBoth, onBoth } from '../../../shared/tss/curve-names';
import { byIdentifier, type Party } from '../../../shared/tss/identifiers';
import { CHAIN_CODE_BYTES } from './chain-code';
import { curves } from './curve';
import { failing } from './equations';
import { type Curves, type KeyEpoch, readCommitments, sharePoint } from './key-epoch';
import type { Commitments } from './polynomial';
import { proofEquation } from './proof';
import { type Randomness, systemRandomness } from './randomness';

/** A contribution that was judged. */
export interface Contribution extends Party {
  readonly given: PublicContribution;
  readonly commitments: OnBoth<Commitments>;
}

/** What contributions have to be. */
export interface ExpectedContributions {
  context: Uint8Array;
  /** Of the new group. */
  threshold: number;
  /** Who contributes: everybody in the new group of a KeyGen, the quorum in a reshare. */
  contributors: readonly Party[];
  /** In a reshare the epoch whose shares are contributed; absent in a KeyGen. */
  source?: KeyEpoch;
}

/**
 * Judges all contributions to one request, and gives them in the order of their identifiers. `given` may be fewer than
 * expected, or one; that all are there is asked by who sums them. Refuses, with the contributor's name, TSS_OTHER_REQUEST,
 * TSS_CONTRIBUTOR_UNKNOWN, TSS_CONTRIBUTED_TWICE, TSS_CHAIN_HASH, TSS_COMMITMENT_COUNT, TSS_POINT, TSS_NOT_THEIR_SHARE (in
 * a reshare) and TSS_PROOF. Every point is read once, and by itself.
 */
export function checkContributions(
  given: readonly PublicContribution[],
  expected: ExpectedContributions,
  randomness: Randomness = systemRandomness,
  on: Curves = curves,
): Contribution[] {
  const seen = new Set<bigint>();
  const read = given.map(one => {
    const contributor = expected.contributors.find(({ id }) => id === one.contributor);
    if (!contributor) throw new Refusal('TSS_CONTRIBUTOR_UNKNOWN');
    const holder = contributor.name;
    if (seen.has(contributor.id)) throw new Refusal('TSS_CONTRIBUTED_TWICE', { holder });
    seen.add(contributor.id);
    return readContribution(one, contributor, expected, on);
  });
  for (const name of curveNames) requireProofs(name, read, randomness, on);
  return byIdentifier(read);
}

function readContribution(
  given: PublicContribution,
  contributor: Party,
  { context, threshold, source }: ExpectedContributions,
  on: Curves,
): Contribution {
  const holder = contributor.name;
  if (!sameBytes(given.context, context)) throw new Refusal('TSS_OTHER_REQUEST', { holder });
  if (given.chainHash.length !== (source ? 0 : CHAIN_CODE_BYTES)) {
    throw new Refusal('TSS_CHAIN_HASH', { holder });
  }
  const commitments = onBoth(name => readCommitments(on[name], given.commitments[name], threshold, holder));
  for (const name of source ? curveNames : []) {
    const share = sharePoint(on[name], source!.commitments[name], contributor);
    if (!commitments[name][0]!.equals(share)) throw new Refusal('TSS_NOT_THEIR_SHARE', { holder });
  }
  return { ...contributor, given, commitments };
}

/** In one batch, and taken apart when it fails. */
function requireProofs(
  name: CurveName,
  contributions: readonly Contribution[],
  randomness: Randomness,
  on: Curves,
): void {
  const equations = contributions.map(one => {
    const { context, contributor, commitments, proofs } = one.given;
    const challenge = (nonce: Uint8Array) =>
      proofChallenge(name, context, contributor, commitments[name], nonce);
    const equation = proofEquation(on[name], one.commitments[name][0]!, proofs[name], challenge, one);
    if (!equation) throw new Refusal('TSS_PROOF', { holder: one.name });
    return equation;
  });
  const [wrong] = failing(on[name], equations, randomness);
  if (wrong) throw new Refusal('TSS_PROOF', { holder: wrong.name });
}
