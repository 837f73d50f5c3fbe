/** Contributions as files, judged, whoever made them. What is refused names the contributor. */
import { fromBase64, fromHex, utf8 } from '../../../shared/bytes';
import {
  digestOfFile,
  publicPartOf,
  signedTextOf,
  type TssContributionFile,
} from '../../../shared/records/tss-contribution';
import type { RequestHolder, TssRequest } from '../../../shared/records/tss-request';
import { Refusal } from '../../../shared/text/refusals';
import { contributorsOf, kindsSent } from '../../../shared/tss/contributors';
import { byNodeId } from '../../../shared/tss/node-ids';
import { isMessageTo, keyIdOf } from '../openpgp/message';
import { readSigningKey, type SignatureFile, verifyDetached } from '../openpgp/signature';
import { type Contribution, checkContributions } from './check-contributions';
import {
  contributorAt,
  type KeysByFingerprint,
  keyIn,
  partyOf,
  requireContext,
  type SourceEpoch,
  sourceOf,
} from './request-names';

/** Somebody's signature of a contribution from elsewhere. */
export interface SignedBy {
  /** Detached: armored, binary, or base64 of the binary. */
  signature: Uint8Array | string;
  keys: KeysByFingerprint;
  /** Until when it may have been made: milliseconds since 1970. */
  now: number;
}

/** What a contribution is judged by. */
export interface JudgedBy {
  request: TssRequest;
  /** In a reshare the epoch whose shares are contributed. */
  source?: SourceEpoch | undefined;
  /** Where its digest was given before its file: 64 hex digits. */
  digest?: string | undefined;
  /** Of one from elsewhere: what it is signed with. */
  signed?: SignedBy | undefined;
}

/** A contribution that was judged, with its signature as it is to be kept. */
export interface JudgedContribution {
  contribution: Contribution;
  signature?: SignatureFile;
}

/**
 * Judges one contribution by its file. Refuses, with the contributor's name, TSS_OTHER_REQUEST, what `checkContributions`
 * refuses, TSS_CONTRIBUTION_MESSAGE for a message too few or too many or one that is not for exactly its receiver's encryption
 * subkey, TSS_CONTRIBUTION_DIGEST, and TSS_CONTRIBUTION_SIGNATURE; without it TSS_CONTRIBUTOR_UNKNOWN.
 */
export async function judgeContribution(
  file: TssContributionFile,
  by: JudgedBy,
): Promise<JudgedContribution> {
  const { contributions, signatures } = await judgeContributions([{ file, ...by }], by);
  const [contribution, signature] = [contributions[0]!, signatures[0]];
  return { contribution, ...(signature && { signature }) };
}

/** What stands for one of several contributions. */
export type ToJudge = { file: TssContributionFile } & Pick<JudgedBy, 'digest' | 'signed'>;

/**
 * The same of several contributions to one request, whose arithmetic is done in one batch: in the order of their identifiers,
 * and their signatures in the order in which they were given. Also refuses TSS_CONTRIBUTED_TWICE.
 */
export async function judgeContributions(
  given: readonly ToJudge[],
  { request, source }: Pick<JudgedBy, 'request' | 'source'>,
): Promise<{ contributions: Contribution[]; signatures: (SignatureFile | undefined)[] }> {
  requireContext(request);
  for (const { file } of given) requireOfRequest(file, request);
  const keyEpoch = sourceOf(request, source);
  const contributions = checkContributions(
    given.map(({ file }) => publicPartOf(file)),
    {
      context: fromHex(request.context),
      threshold: request.target.threshold,
      contributors: contributorsOf(request).map(partyOf),
      ...(keyEpoch && { source: keyEpoch }),
    },
  );
  const signatures: (SignatureFile | undefined)[] = [];
  for (const { file, digest, signed } of given) {
    const contributor = contributorAt(request, file.tss_node_id);
    const holder = contributor.name;
    requireMessages(file, request, holder);
    if (digest !== undefined && digestOfFile(file) !== digest)
      throw new Refusal('TSS_CONTRIBUTION_DIGEST', { holder });
    signatures.push(signed && (await requireSigned(file, contributor, signed)));
  }
  return { contributions, signatures };
}

/** By somebody who contributes to it, and made for it. */
function requireOfRequest(file: TssContributionFile, request: TssRequest): void {
  const { name: holder } = contributorAt(request, file.tss_node_id);
  const isOfIt =
    file.context === request.context &&
    file.tss_request_id === request.tss_request_id &&
    file.vault_id === request.vault_id &&
    file.practice === request.practice &&
    file.name === holder;
  if (!isOfIt) throw new Refusal('TSS_OTHER_REQUEST', { holder });
}

/** Exactly those of its kind for each holder of the new group, each for that holder's one subkey. */
function requireMessages({ messages }: TssContributionFile, request: TssRequest, holder: string): void {
  const kinds = kindsSent(request);
  const targets = byNodeId(request.target.holders);
  const expected = targets.flatMap(target => kinds.map(kind => ({ target, kind })));
  for (const { target, kind } of expected) {
    const found = messages.find(one => one.to === target.tss_node_id && one.kind === kind);
    if (!found || !isMessageTo(fromBase64(found.message), keyIdOf(target.encryptionFingerprint)))
      throw new Refusal('TSS_CONTRIBUTION_MESSAGE', { holder, other: target.name });
  }
  if (messages.length !== expected.length) throw new Refusal('TSS_CONTRIBUTION_MESSAGE', { holder });
}

async function requireSigned(
  file: TssContributionFile,
  contributor: RequestHolder,
  { signature, keys, now }: SignedBy,
): Promise<SignatureFile> {
  const { name: holder, pgp_fingerprint } = contributor;
  try {
    const key = await readSigningKey(fromBase64(keyIn(keys, contributor)));
    const period = { notBefore: new Date(0), now: new Date(now) };
    const proven = await verifyDetached(signature, utf8(signedTextOf(file)), key, period);
    if (proven.fingerprint === pgp_fingerprint) return proven.file;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal('TSS_CONTRIBUTION_SIGNATURE', { holder, name: error.code });
  }
  throw new Refusal('TSS_CONTRIBUTION_SIGNATURE', { holder });
}
