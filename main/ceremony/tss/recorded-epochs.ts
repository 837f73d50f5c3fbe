/**
 * Verifies an epoch of a record from what the record has of its contributions, and the receipts over it. Whoever is shown a
 * record knows by this that its keys are those of the contributions, whose digests their makers have on paper.
 */
import { fromBase64, fromHex, toHex } from '../../../shared/bytes';
import { readClearSigned } from '../../../shared/openpgp/clear-signed';
import type { TssEpoch } from '../../../shared/records/tss-epoch';
import {
  groupOf,
  holderNow,
  sourceOfEpoch,
  type TssGroup,
  type TssVaultRecord,
} from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { type ChainSide, chainSides } from '../../../shared/tss/chain-sides';
import { onBoth } from '../../../shared/tss/curve-names';
import type { Party } from '../../../shared/tss/identifiers';
import { messageKinds } from '../../../shared/tss/message-kinds';
import { byNodeId, idOf } from '../../../shared/tss/node-ids';
import { receiptIn } from '../../../shared/tss/receipt-text';
import { verifyClearSigned } from '../openpgp/clear-signed';
import { readSigningKey } from '../openpgp/signature';
import type { KeyEpoch } from './key-epoch';
import { type Randomness, systemRandomness } from './randomness';
import { checkReceipts, type Receipt } from './receipts';
import {
  expectedReceipts,
  keyEpochOf,
  messageDigestsOf,
  partiesOf,
  publicPartOf,
  receiptOf,
} from './recorded';
import { type VerifiedEpoch, verifyEpoch } from './verify-epoch';

/** An epoch of a vault's record. */
export interface EpochOf {
  vault: TssVaultRecord;
  group: TssGroup;
  epoch: TssEpoch;
}

/** Where the shares of a reshare were from. */
export interface SourceOf {
  group: TssGroup;
  keys: KeyEpoch;
}

/** The epoch whose shares were contributed, as the record names it. Undefined in a KeyGen; refuses TSS_OTHER_ROOT where the record has none. */
function sourceKeys({ vault, epoch }: EpochOf): SourceOf | undefined {
  if (!epoch.source) return undefined;
  const source = sourceOfEpoch(vault, epoch);
  if (!source) throw new Refusal('TSS_OTHER_ROOT');
  return { group: source.group, keys: keyEpochOf(source.group, source.epoch) };
}

/** An epoch that follows from its contributions. */
export interface VerifiedRecord extends VerifiedEpoch {
  source?: SourceOf;
  /** Who contributed. */
  contributors: Party[];
}

/**
 * Recomputes an epoch of a record. Refuses as `verifyEpoch`, TSS_OTHER_ROOT for a source that is not in the record, and TSS_EPOCH_ALTERED also where a contribution lists other messages
 * than one of its kind for each holder.
 */
export function verifyRecordedEpoch(of: EpochOf, randomness: Randomness = systemRandomness): VerifiedRecord {
  const { group, epoch } = of;
  const source = sourceKeys(of);
  const all = partiesOf(source?.group ?? group);
  const isThere = ({ id }: Party) => epoch.contributions.some(one => idOf(one.tss_node_id) === id);
  const contributors = source ? all.filter(isThere) : all;
  requireMessages(of);
  const verified = verifyEpoch(
    {
      contributions: epoch.contributions.map(one => ({
        contribution: publicPartOf(one, epoch.context),
        messages: messageDigestsOf(one),
      })),
      commitments: onBoth(curve => epoch.commitments[curve].map(fromHex)),
      hash: fromHex(epoch.hash),
    },
    {
      context: fromHex(epoch.context),
      threshold: group.threshold,
      contributors,
      targets: partiesOf(group),
      ...(source && { source: source.keys }),
    },
    randomness,
  );
  return { ...verified, contributors, ...(source && { source }) };
}

/** A digest is over whatever list there is: what has to be in it is asked here. */
function requireMessages({ group, epoch }: EpochOf): void {
  const kinds: readonly number[] = epoch.source
    ? [messageKinds.reshare, messageKinds.chainCode]
    : [messageKinds.keyGen];
  const listed = (all: readonly { to: string; kind: number }[]) =>
    all
      .map(({ to, kind }) => `${to} ${kind}`)
      .sort()
      .join();
  const expected = listed(
    group.key_share_holders.flatMap(({ tss_node_id: to }) => kinds.map(kind => ({ to, kind }))),
  );
  if (epoch.contributions.some(({ messages }) => listed(messages) !== expected))
    throw new Refusal('TSS_EPOCH_ALTERED');
}

/** What a group is verified from. */
export interface GroupCheck {
  vault: TssVaultRecord;
  /** Of the group, and of the epoch in it. */
  group: string;
  number: number;
  /** Clear-signed texts, with line feeds. */
  receipts: readonly string[];
  now: number;
}

/** A contribution, by its digest as it was computed from all its parts. */
export interface DigestOf {
  tss_node_id: string;
  name: string;
  made: 'here' | 'elsewhere';
  digest: string;
}

/** Of each contribution to an epoch that was recomputed, in the order of the contributors. */
export function digestsOf(
  { contributions }: Pick<TssEpoch, 'contributions'>,
  { digests, contributors }: Pick<VerifiedRecord, 'digests' | 'contributors'>,
): DigestOf[] {
  const nameOf = (of: bigint) => contributors.find(one => one.id === of)?.name ?? '';
  return byNodeId(contributions).map(({ tss_node_id, made }) => ({
    tss_node_id,
    name: nameOf(idOf(tss_node_id)),
    made,
    digest: toHex(digests.get(idOf(tss_node_id))!),
  }));
}

/** What was found of a group. */
export interface VerifiedGroup {
  digests: DigestOf[];
  /** Whose receipts were given and hold. */
  confirmed: string[];
  /** Whose the record has by code alone. */
  byCode: string[];
  /** Whose are missing. */
  missing: string[];
  /** The check of the chain code that all of them name; '' where none was given, or they disagree. */
  chainCheck: string;
  /** Whose receipts are over which. */
  chainCodes: ChainSide[];
}

/** The epoch of this number of a group, by the group's identifier. Refuses TSS_EPOCH_UNKNOWN. */
export function epochIn({
  vault,
  group: id,
  number,
}: Pick<GroupCheck, 'vault' | 'group' | 'number'>): EpochOf {
  const group = groupOf(vault, id);
  const epoch = group?.epochs.find(one => one.number === number);
  if (!group || !epoch) throw new Refusal('TSS_EPOCH_UNKNOWN');
  return { vault, group, epoch };
}

/**
 * Verifies a group by its record and the receipts of its holders. Refuses as `epochIn`, `verifyRecordedEpoch` and
 * `verifyReceipts`.
 */
export async function verifyGroup(
  check: GroupCheck,
  randomness: Randomness = systemRandomness,
): Promise<VerifiedGroup> {
  const of = epochIn(check);
  return verifyReceipts(of, verifyRecordedEpoch(of, randomness), check, randomness);
}

/**
 * The same of an epoch that was recomputed. Refuses as `receiptIn`, `verifyClearSigned` and `checkReceipts`, and
 * SIGNATURE_OTHER_KEY.
 */
export async function verifyReceipts(
  { vault, group, epoch }: EpochOf,
  verified: VerifiedRecord,
  { receipts: given, now }: Pick<GroupCheck, 'receipts' | 'now'>,
  randomness: Randomness = systemRandomness,
): Promise<VerifiedGroup> {
  const receipts: Receipt[] = [];
  for (const message of given) receipts.push(await receiptGiven(message, { vault, group, epoch }, now));
  const known = epoch.state === 'void' ? null : vault.chainCheck;
  const expected = expectedReceipts(group, epoch);
  const { missing } = checkReceipts(
    receipts,
    { ...expected, ...(known === null ? { mayDisagree: true } : { chainCheck: fromHex(known) }) },
    randomness,
  );
  const isByCode = ({ id: of }: Party) =>
    epoch.receipts.some(
      one =>
        one.how === 'code' &&
        idOf(one.tss_node_id) === of &&
        one.context === toHex(expected.holders.find(holder => holder.id === of)!.context),
    );
  const chainCodes = chainSides(
    receipts.map(({ holder: of, chainCheck }) => ({
      chainCheck: toHex(chainCheck),
      name: expected.holders.find(one => one.id === of)!.name,
    })),
  );
  const [side, more] = chainCodes;
  return {
    digests: digestsOf(epoch, verified),
    confirmed: expected.holders
      .filter(({ id: of }) => receipts.some(one => one.holder === of))
      .map(one => one.name),
    byCode: missing.filter(isByCode).map(one => one.name),
    missing: missing.filter(one => !isByCode(one)).map(one => one.name),
    chainCheck: side && !more ? side.chainCheck : '',
    chainCodes,
  };
}

/** A receipt by its text, when its signature was verified by the key that the record has of its holder now. */
async function receiptGiven(
  message: string,
  { vault, group, epoch }: EpochOf,
  now: number,
): Promise<Receipt> {
  const { text } = readClearSigned(message);
  const read = receiptIn(text, vault);
  if (read.epoch.hash !== epoch.hash || read.group !== group)
    throw new Refusal('TSS_RECEIPT_OTHER_EPOCH', { holder: read.holder.name });
  const { pgp_key, pgp_fingerprint, tss_node_id } = holderNow(group, read.holder.tss_node_id)!;
  const signed = await verifyClearSigned(message, await readSigningKey(fromBase64(pgp_key)), new Date(now));
  if (signed.fingerprint !== pgp_fingerprint || signed.text !== text)
    throw new Refusal('SIGNATURE_OTHER_KEY');
  return receiptOf({ tss_node_id, ...read.says }, epoch);
}
