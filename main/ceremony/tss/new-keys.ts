/** Sums the contributions to a TSS request to the public keys of a new epoch, as the record is to have them. */
import { toHex } from '../../../shared/bytes';
import { digestOfFile, recordedOf, type TssContributionFile } from '../../../shared/records/tss-contribution';
import { hashOfEpoch, type TssEpoch } from '../../../shared/records/tss-epoch';
import type { TssRequest } from '../../../shared/records/tss-request';
import { onBoth } from '../../../shared/tss/curve-names';
import type { SignatureFile } from '../openpgp/signature';
import { judgeContributions, type SignedBy } from './judge-contributions';
import { encodedCommitments } from './key-epoch';
import { newEpoch } from './new-epoch';
import { partyOf, type SourceEpoch, sourceOf } from './request-names';

/** What is known of one contribution when the words are shown. */
export interface Announced {
  tss_node_id: string;
  digest: string;
  made: 'here' | 'elsewhere';
  /** Its digest was here before anyone's file. */
  digestFirst: boolean;
}

/** A contribution whose file is there when the words are shown, or is made of a share after them. The order does not matter then. */
export const announcementOf = (file: TssContributionFile, made: Announced['made']): Announced => ({
  tss_node_id: file.tss_node_id,
  digest: digestOfFile(file),
  made,
  digestFirst: false,
});

/** A contribution, with its signature where it is from elsewhere and was not judged before. */
export interface GivenContribution {
  file: TssContributionFile;
  signed?: SignedBy | undefined;
}

/** New keys, public throughout. */
export interface NewKeys extends Pick<TssEpoch, 'contributions' | 'commitments' | 'hash'> {
  /** Signatures of those that came with one now, by contributor, as they are to be kept. */
  signatures: Record<string, SignatureFile>;
}

/**
 * Judges every contribution by what was announced of it, and sums them. Refuses as `judgeContributions` and `newEpoch` do,
 * among that TSS_CONTRIBUTION_MISSING with the name of whoever's is not there.
 */
export async function sumContributions(
  request: TssRequest,
  announced: readonly Announced[],
  given: readonly GivenContribution[],
  source?: SourceEpoch,
): Promise<NewKeys> {
  const announcedBy = (id: string) => announced.find(one => one.tss_node_id === id);
  const { contributions, signatures } = await judgeContributions(
    given.map(({ file, signed }) => ({ file, signed, digest: announcedBy(file.tss_node_id)?.digest })),
    { request, source },
  );
  const contributors = [...(source ? request.sources[0]!.holders : request.target.holders)].filter(one =>
    announcedBy(one.tss_node_id),
  );
  const keyEpoch = sourceOf(request, source);
  const epoch = newEpoch(contributions, {
    threshold: request.target.threshold,
    targets: request.target.holders.map(partyOf),
    contributors: contributors.map(partyOf),
    ...(keyEpoch && { source: keyEpoch }),
  });
  const recorded = contributions.map(({ id }) => {
    const { file } = given.find(one => one.file.tss_node_id === String(id))!;
    return recordedOf(file, announcedBy(file.tss_node_id)!);
  });
  const encoded = encodedCommitments(epoch.commitments);
  const commitments = onBoth(curve => encoded[curve].map(toHex));
  const kept = given.flatMap(({ file }, at) => {
    const signature = signatures[at];
    return signature ? [[file.tss_node_id, signature] as const] : [];
  });
  return {
    contributions: recorded,
    commitments,
    hash: hashOfEpoch({ context: request.context, contributions: recorded, commitments }),
    signatures: Object.fromEntries(kept),
  };
}
