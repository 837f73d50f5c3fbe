/**
 * Contributions as files: made here, with every message encrypted as soon as it is there, and judged, whoever made them. What
 * is refused names the contributor.
 */
import { fromBase64, fromHex, utf8 } from '../../../shared/bytes';
import {
  digestOfFile,
  FORMAT,
  messageField,
  partFields,
  publicPartOf,
  signedTextOf,
  type TssContributionFile,
  VERSION,
} from '../../../shared/records/tss-contribution';
import type { TssEpoch } from '../../../shared/records/tss-epoch';
import type { RequestHolder, TssRequest } from '../../../shared/records/tss-request';
import { Refusal } from '../../../shared/text/refusals';
import { contributorsOf, kindsSent } from '../../../shared/tss/contributors';
import { onBoth } from '../../../shared/tss/curve-names';
import { contextOf } from '../../../shared/tss/frozen-request';
import type { Party } from '../../../shared/tss/identifiers';
import { messageKinds } from '../../../shared/tss/message-kinds';
import { byNodeId, idOf } from '../../../shared/tss/node-ids';
import { encryptTo, type PublicKey } from '../openpgp';
import { readPublicKeyOf } from '../openpgp/holder-key';
import { isMessageTo, keyIdOf } from '../openpgp/message';
import { readSigningKey, type SignatureFile, verifyDetached } from '../openpgp/signature';
import { wipe, wiping } from '../process/wipe';
import { type Contribution, checkContributions } from './check-contributions';
import {
  type ContributionOrder,
  contributeToKeyGen,
  contributeToReshare,
  type HeldShare,
  type MadeContribution,
} from './contribute';
import { type KeyEpoch, readKeyEpoch } from './key-epoch';
import { type Randomness, systemRandomness } from './randomness';

/** The public keys of those whom a request names, base64 of the binary, by the fingerprint of the subkey that is encrypted to. */
export type KeysByFingerprint = Readonly<Record<string, string>>;

/** The key of somebody whom a request names; '' where it is not there. */
export const keyIn = (
  keys: KeysByFingerprint,
  { encryptionFingerprint }: Pick<RequestHolder, 'encryptionFingerprint'>,
): string => keys[encryptionFingerprint] ?? '';

/** The epoch whose shares are contributed to a reshare, as the record has it. */
export type SourceEpoch = Pick<TssEpoch, 'hash' | 'commitments'>;

export const partyOf = ({ tss_node_id, name }: RequestHolder): Party => ({ id: idOf(tss_node_id), name });

/** Refuses with INTERNAL a request whose context is not the hash of what stands in it: main was told so when it read it. */
export function requireContext(request: TssRequest): void {
  if (contextOf(request) !== request.context) throw new Refusal('INTERNAL');
}

/** Those who contribute; refuses TSS_CONTRIBUTOR_UNKNOWN for an identifier of nobody among them. */
export function contributorAt(request: TssRequest, tss_node_id: string): RequestHolder {
  const found = contributorsOf(request).find(one => one.tss_node_id === tss_node_id);
  if (!found) throw new Refusal('TSS_CONTRIBUTOR_UNKNOWN');
  return found;
}

/** The keys of a reshare's source; undefined in a KeyGen. INTERNAL where it is not the epoch that the request names. */
export function sourceOf(request: TssRequest, source: SourceEpoch | undefined): KeyEpoch | undefined {
  const [named] = request.sources;
  if (!named) return undefined;
  if (source?.hash !== named.epochHash) throw new Refusal('INTERNAL');
  const encoded = onBoth(curve => source.commitments[curve].map(fromHex));
  return readKeyEpoch(encoded, named.threshold, named.key_share_holder_group_id);
}

/** What a request says of somebody's key. */
export type KeyNamed = Pick<RequestHolder, 'name' | 'pgp_fingerprint' | 'encryptionFingerprint'>;

/**
 * A key (base64 of the binary), judged at `now`, that has to be the one that is named. Refuses as `readPublicKey`, saying whose
 * key it is, and PGP_KEY_UNUSABLE for one with another fingerprint, or that is encrypted to by another subkey.
 */
export async function keyAsNamed(
  { name, pgp_fingerprint, encryptionFingerprint }: KeyNamed,
  pgp_key: string,
  now: Date,
): Promise<PublicKey> {
  const key = await readPublicKeyOf(name, fromBase64(pgp_key), now);
  if (key.fingerprint !== pgp_fingerprint || key.encryptionFingerprint !== encryptionFingerprint)
    throw new Refusal('PGP_KEY_UNUSABLE', { holder: name });
  return key;
}

/** The key of somebody whom a request names, judged at `now`. Refuses as `keyAsNamed`. */
export const keyNamed = (holder: KeyNamed, keys: KeysByFingerprint, now: Date): Promise<PublicKey> =>
  keyAsNamed(holder, keyIn(keys, holder), now);

/** The key of each holder of the group that gets shares, by identifier. Refuses as `keyNamed`. */
export async function targetKeys(
  { target }: TssRequest,
  keys: KeysByFingerprint,
  now: number,
): Promise<Map<string, PublicKey>> {
  const keyOf = new Map<string, PublicKey>();
  for (const holder of byNodeId(target.holders))
    keyOf.set(holder.tss_node_id, await keyNamed(holder, keys, new Date(now)));
  return keyOf;
}

/** What a contribution is made from. */
export interface ContributionInput {
  request: TssRequest;
  /** Whose, by identifier. */
  tss_node_id: string;
  keys: KeysByFingerprint;
  /** By which keys are judged: milliseconds since 1970. */
  now: number;
  /** The contributor's own (dice, for one), which goes into every coefficient and nonce beside what is drawn. Overwritten. */
  entropy?: Uint8Array;
}

const withOwn = (randomness: Randomness, { entropy }: ContributionInput): Randomness =>
  entropy && entropy.length > 0 ? { ...randomness, entropy } : randomness;

/** A holder's contribution to a KeyGen. Every key is tried before anything secret is drawn. Refuses as `keyNamed`. */
export const keyGenFile = (
  input: ContributionInput,
  randomness: Randomness = systemRandomness,
): Promise<TssContributionFile> =>
  wiping([input.entropy], () =>
    fileFrom(input, order => contributeToKeyGen(order, withOwn(randomness, input))),
  );

/** A holder's contribution of their share to a reshare. `held` stays the caller's to wipe. Refuses as `contributeToReshare` and `keyNamed`. */
export const reshareFile = (
  input: ContributionInput & { source: SourceEpoch },
  held: HeldShare,
  randomness: Randomness = systemRandomness,
): Promise<TssContributionFile> =>
  wiping([input.entropy], () =>
    fileFrom(input, order =>
      contributeToReshare(order, sourceOf(input.request, input.source)!, held, withOwn(randomness, input)),
    ),
  );

async function fileFrom(
  { request, tss_node_id, keys, now }: ContributionInput,
  make: (order: ContributionOrder) => MadeContribution,
): Promise<TssContributionFile> {
  requireContext(request);
  const contributor = contributorAt(request, tss_node_id);
  const { target } = request;
  const targets = byNodeId(target.holders);
  const keyOf = await targetKeys(request, keys, now);
  const { contribution, messages } = make({
    context: fromHex(request.context),
    contributor: partyOf(contributor),
    threshold: target.threshold,
    targets: targets.map(partyOf),
  });
  try {
    const encrypted: TssContributionFile['messages'] = [];
    for (const { to, kind, plaintext } of messages) {
      const number = String(to.id);
      const { message } = await encryptTo(keyOf.get(number)!, plaintext);
      wipe(plaintext);
      encrypted.push({ to: number, kind: messageKinds[kind], message: messageField(message) });
    }
    return {
      format: FORMAT,
      version: VERSION,
      practice: request.practice,
      vault_id: request.vault_id,
      tss_request_id: request.tss_request_id,
      context: request.context,
      tss_node_id,
      name: contributor.name,
      ...partFields(contribution),
      messages: encrypted,
    };
  } finally {
    wipe(...messages.map(({ plaintext }) => plaintext));
  }
}

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
