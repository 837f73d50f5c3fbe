/**
 * Contributions to a TSS request that are made elsewhere: in `MPCProcessing` a KeyGen collects their digests, and a reshare
 * the contributions themselves. Each is written once, and its line after it.
 */
import { sha256 } from '../../shared/bytes';
import { armored } from '../../shared/openpgp/armor';
import {
  CONTRIBUTION_MAX_BYTES,
  contributionFileText,
  digestOfFile,
  parseContributionFile,
  type TssContributionFile,
} from '../../shared/records/tss-contribution';
import type { TssEpoch } from '../../shared/records/tss-epoch';
import type { RequestHolder, TssRequest } from '../../shared/records/tss-request';
import { groupOf, validEpoch } from '../../shared/records/tss-vault';
import { Refusal } from '../../shared/text/refusals';
import { contributorsOf } from '../../shared/tss/contributors';
import { type Brought, nothingOpened, type RequestHistory } from '../../shared/tss/request-history';
import { requireOfRecord } from '../../shared/tss/request-of-record';
import { readBroughtText, utf8Text } from '../storage/files/read';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import { type Clock, readCurrent } from './expire';
import { keyWith } from './holder-keys';
import { writeNext } from './request-files';

/** Judges a contribution with its signature, in a ceremony process. Throws what is wrong with it, with the contributor's name. */
export type JudgeContribution = (input: {
  file: TssContributionFile;
  request: TssRequest;
  source?: TssEpoch | undefined;
  signed: { signature: Uint8Array | string; keys: Record<string, string>; now: number };
}) => Promise<KeptSignature>;

/** A detached signature as it is to be kept: armored text, or the binary. */
export interface KeptSignature {
  armored: boolean;
  bytes: Uint8Array;
}

/** A contribution by the bytes that were brought. Throws `Refusal` FILE_DAMAGED and FILE_NEWER_FORMAT. */
export const contributionIn = (bytes: Uint8Array): TssContributionFile =>
  readBroughtText(bytes, parseContributionFile);

/**
 * The public keys of everybody whom a request names, by the fingerprint of the subkey that it names: a person may have two
 * under one primary key. Throws as `keyWith`.
 */
export function keysNamed(stored: StoredVault, request: TssRequest): Record<string, string> {
  const all = [...request.sources.flatMap(({ holders }) => holders), ...request.target.holders];
  return Object.fromEntries(
    all.map(one => [one.encryptionFingerprint, keyWith(one, stored, request.lostHolder)]),
  );
}

/** Everybody's confirmation, as its line has it: nothing is verified by this. */
export const confirmationsOf = ({
  happened,
}: RequestHistory): { name: string; pgp_fingerprint: string; signed: string }[] =>
  happened.flatMap(one =>
    one.event === 'confirmed'
      ? [{ name: one.name, pgp_fingerprint: one.pgp_fingerprint, signed: one.signed }]
      : [],
  );

/**
 * The epoch whose shares are contributed; undefined in a KeyGen. It has to be the group's current valid one: throws `Refusal`
 * TSS_SOURCE_NOT_VALID.
 */
export function sourceEpoch(
  { record }: StoredVault,
  { sources: [source] }: TssRequest,
): TssEpoch | undefined {
  if (!source) return undefined;
  const group = groupOf(record, source.key_share_holder_group_id);
  const epoch = group && validEpoch(group);
  if (epoch?.hash !== source.epochHash) throw new Refusal('TSS_SOURCE_NOT_VALID');
  return epoch;
}

/** The request, as long as it takes what is made elsewhere, and is of the record. */
async function collecting(
  ledger: TssVaultLedger,
  stored: StoredVault,
  id: string,
  clock: Clock,
): Promise<RequestHistory> {
  const history = await readCurrent(ledger, stored, id, clock);
  if (history.status !== 'MPCProcessing') throw new Refusal('TSS_REQUEST_STATE', { name: history.status });
  requireOfRecord(history.request, stored.record);
  return history;
}

/** Whoever contributes and has brought nothing yet. */
function expectedFrom({ request, brought }: RequestHistory, tss_node_id: string): RequestHolder {
  const contributor = contributorsOf(request).find(one => one.tss_node_id === tss_node_id);
  if (!contributor) throw new Refusal('TSS_CONTRIBUTOR_UNKNOWN');
  const there = brought.find(one => one.tss_node_id === tss_node_id);
  if (there)
    throw new Refusal(there.event === 'digest' ? 'TSS_CONTRIBUTION_EARLY' : 'TSS_CONTRIBUTED_TWICE', {
      holder: contributor.name,
    });
  return contributor;
}

/** Refuses the digest of somebody who gave one, or who does not contribute, and any for a reshare. */
export function requireDigestFrom(history: RequestHistory, tss_node_id: string): void {
  const { request, brought } = history;
  if (request.type !== 'KeyGen') throw new Refusal('TSS_DIGEST_NOT_TAKEN');
  const contributor = contributorsOf(request).find(one => one.tss_node_id === tss_node_id);
  if (contributor && brought.some(one => one.tss_node_id === tss_node_id))
    throw new Refusal('TSS_CONTRIBUTED_TWICE', { holder: contributor.name });
  expectedFrom(history, tss_node_id);
}

/**
 * Takes the digest (64 hex digits) of a contribution to a KeyGen that is made elsewhere; its file follows after the words.
 * Throws `Refusal` as `readCurrent`, TSS_REQUEST_STATE, as `requireOfRecord`, TSS_DIGEST_NOT_TAKEN, TSS_CONTRIBUTOR_UNKNOWN,
 * TSS_CONTRIBUTED_TWICE, and as writing does.
 */
export async function bringDigest(
  ledger: TssVaultLedger,
  stored: StoredVault,
  { id, tss_node_id, digest, ...clock }: { id: string; tss_node_id: string; digest: string } & Clock,
): Promise<RequestHistory> {
  const history = await collecting(ledger, stored, id, clock);
  requireDigestFrom(history, tss_node_id);
  return writeNext(ledger, stored, history, new Date(clock.now).toISOString(), {
    event: 'digest',
    tss_node_id,
    digest,
  });
}

/**
 * Takes a digest back that was mistyped, or given for another holder, so that the right one can be brought, or the contribution made at
 * the table. Only as long as no contribution was opened here: after that whoever changes theirs could choose it by another's.
 *
 * Throws `Refusal` as `readCurrent`, TSS_REQUEST_STATE, as `requireOfRecord`, TSS_CONTRIBUTOR_UNKNOWN, TSS_DIGEST_MISSING,
 * TSS_DIGEST_STAYS, and as writing does.
 */
export async function withdrawDigest(
  ledger: TssVaultLedger,
  stored: StoredVault,
  { id, tss_node_id, ...clock }: { id: string; tss_node_id: string } & Clock,
): Promise<RequestHistory> {
  const history = await collecting(ledger, stored, id, clock);
  const contributor = contributorsOf(history.request).find(one => one.tss_node_id === tss_node_id);
  if (!contributor) throw new Refusal('TSS_CONTRIBUTOR_UNKNOWN');
  const { name: holder } = contributor;
  const given = history.brought.find(one => one.tss_node_id === tss_node_id);
  if (!given) throw new Refusal('TSS_DIGEST_MISSING', { holder });
  // An interruption may have left one that no line tells of.
  const isOpened = !nothingOpened(history) || (await ledger.hasContribution(id));
  if (isOpened) throw new Refusal('TSS_DIGEST_STAYS', { holder });
  const { digest } = given;
  return writeNext(ledger, stored, history, new Date(clock.now).toISOString(), {
    event: 'withdrawn',
    tss_node_id,
    digest,
  });
}

/**
 * Takes a contribution that was made elsewhere, with its signature: judged, written, read back, and then told. In a KeyGen it
 * is told by this that its digest did not come first. Throws `Refusal` as `readCurrent`, TSS_REQUEST_STATE, FILE_DAMAGED,
 * FILE_NEWER_FORMAT, TSS_CONTRIBUTOR_UNKNOWN, TSS_CONTRIBUTED_TWICE, TSS_CONTRIBUTION_EARLY, TSS_SOURCE_NOT_VALID, as `judge`,
 * and as writing does.
 */
export async function bringContribution(
  ledger: TssVaultLedger,
  stored: StoredVault,
  {
    id,
    contribution,
    signature,
    ...clock
  }: { id: string; contribution: Uint8Array; signature: Uint8Array | string } & Clock,
  judge: JudgeContribution,
): Promise<RequestHistory> {
  const history = await collecting(ledger, stored, id, clock);
  const { now } = clock;
  const { request } = history;
  const file = contributionIn(contribution);
  const { tss_node_id } = file;
  expectedFrom(history, tss_node_id);
  const keys = keysNamed(stored, request);
  const source = sourceEpoch(stored, request);
  const kept = await judge({ file, request, source, signed: { signature, keys, now } });
  const { told } = await writeContribution(ledger, file, kept);
  const at = new Date(now).toISOString();
  return writeNext(ledger, stored, history, at, { event: 'contributed', tss_node_id, ...told });
}

/** What a line tells of a contribution that was written. */
type Told = Pick<
  Extract<Brought, { event: 'contributed' }>,
  'digest' | 'file' | 'sha256' | 'signature' | 'signatureSha256'
>;

const inContributions = (path: string): string => path.replace(/^contributions\//, '');

/**
 * Writes a contribution, with its signature where it has one, and reads both back. The same may be written again. What a line
 * tells of it, and its files relative to the ceremony folder. Throws as `writeInner`.
 */
export async function writeContribution(
  ledger: TssVaultLedger,
  file: TssContributionFile,
  signature?: KeptSignature,
): Promise<{ told: Told; paths: string[] }> {
  const digest = digestOfFile(file);
  const { tss_request_id, tss_node_id } = file;
  const at = ledger.contributionFile(tss_request_id, tss_node_id, digest);
  const text = contributionFileText(file);
  const signed = signature ? signatureText(signature) : '';
  // Whoever signed it again after an interruption made another file.
  const beside = ledger.contributionFile(tss_request_id, tss_node_id, sha256(signed), 'asc');
  const paths = signature ? [await ledger.writeInner(beside, signed)] : [];
  paths.push(await ledger.writeInner(at, text));
  const told = {
    digest,
    file: inContributions(at),
    sha256: sha256(text),
    signature: inContributions(beside),
    signatureSha256: sha256(signed),
  };
  return { told, paths };
}

/** As a file that gpg reads. */
const signatureText = ({ armored: isArmored, bytes }: KeptSignature): string =>
  isArmored ? new TextDecoder('utf-8').decode(bytes) : armored('PGP SIGNATURE', bytes);

/** A contribution that was made here, as the words announce it. */
export const announcedOf = (file: TssContributionFile) => ({
  tss_node_id: file.tss_node_id,
  digest: digestOfFile(file),
  made: 'here' as const,
  digestFirst: true,
});

/**
 * A contribution that was brought with its file, and its signature, as the line tells of them; undefined where only the digest
 * was. Throws `Refusal` FILE_NOT_FOUND, and FILE_DAMAGED where one is another.
 */
export async function readBrought(
  ledger: TssVaultLedger,
  one: Brought,
): Promise<{ file: TssContributionFile; signature: Uint8Array } | undefined> {
  if (one.event !== 'contributed') return undefined;
  const read = async (name: string, sum: string): Promise<Uint8Array> => {
    const bytes = await ledger.readExport(`contributions/${name}`, CONTRIBUTION_MAX_BYTES);
    if (sha256(bytes) !== sum) throw new Refusal('FILE_DAMAGED', { name });
    return bytes;
  };
  const signature = await read(one.signature, one.signatureSha256);
  const text = utf8Text(await read(one.file, one.sha256), one.file);
  return { file: parseContributionFile(text, one.file), signature };
}
