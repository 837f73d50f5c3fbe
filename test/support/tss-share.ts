/** Shares of a TSS group as their holders enter them, for tests: the text of the sum that a first check made. */
import path from 'node:path';
import { wipe } from '../../main/ceremony/process/wipe';
import { reshareFile } from '../../main/ceremony/tss/contribution-files';
import { messageBytes, sumText } from '../../main/ceremony/tss/messages';
import { keysNamed, sourceEpoch } from '../../main/requests/contributions';
import { fromHex, utf8 } from '../../shared/bytes';
import type { Api } from '../../shared/contract';
import {
  contributionFileText,
  signedTextOf,
  type TssContributionFile,
} from '../../shared/records/tss-contribution';
import { groupOf, type TssVaultRecord } from '../../shared/records/tss-vault';
import type { Keys } from '../main/ceremony/tss/kit';
import { detachedBy } from '../main/ceremony/tss/request-kit';
import { copiedWorld } from './copied-world';
import type { TestHolder } from './holders';
import { openProgram, value } from './program';
import { type IssuedEpoch, issueKeys, signedReceipt } from './tss-epoch';
import { confirmedByAll, keysOf, requestIn, vaultOfPeople } from './tss-vault';

/** What a holder finds in the message with their sum, of a group's newest epoch in this record. */
export function sumTextOf(
  record: TssVaultRecord,
  group: string,
  keys: Keys,
  tss_node_id: string,
): Uint8Array<ArrayBuffer> {
  const id = BigInt(tss_node_id);
  const { secp256k1, ed25519 } = keys.shares.get(id)!;
  const bound = fromHex(groupOf(record, group)!.epochs.at(-1)!.hash);
  const head = { kind: 'sum', bound, from: id, to: id } as const;
  const message = messageBytes(head, [secp256k1, ed25519, keys.chainCode]);
  const text = sumText(message, new Uint8Array(16));
  try {
    return Uint8Array.from(text);
  } finally {
    wipe(message, text);
  }
}

/** The same of the record on disk. */
export const sumOf = async ({ ledger, keys, group }: IssuedEpoch, tss_node_id: string) =>
  sumTextOf((await ledger.load()).record, group, keys, tss_node_id);

/** Everybody signs a receipt: the keys are valid. */
export async function allConfirm(
  api: Api,
  issued: IssuedEpoch,
  people: readonly TestHolder[],
): Promise<void> {
  for (const [at] of people.entries()) {
    const signed = await signedReceipt(issued, people, String(at + 1));
    value(await api.tssEpoch.receipt({ vault_id: issued.vault_id, signed }));
  }
}

/** A vault in a folder without another, with a main group of these people whose keys are valid. */
export const validKeysIn = (
  { folder }: { folder: string },
  people: readonly TestHolder[],
  threshold = 2,
): Promise<IssuedEpoch> =>
  copiedWorld(folder, ['valid', keysOf(people), threshold], there => makeValidKeys(there, people, threshold));

async function makeValidKeys(
  { api, folder }: { api: Api; folder: string },
  people: readonly TestHolder[],
  threshold: number,
): Promise<IssuedEpoch> {
  const { vault_id, group } = await vaultOfPeople(api, people, threshold);
  const target = { vault_id, group: group.key_share_holder_group_id, people, threshold };
  const issued = await issueKeys(api, path.join(folder, 'treasury'), target);
  await allConfirm(api, issued, people);
  return issued;
}

/** A program whose vault has a main group of these people with valid keys. */
export async function openValid(people: readonly TestHolder[], threshold = 2) {
  const opened = await openProgram();
  const issued = await validKeysIn(opened, people, threshold);
  const { vault_id, group: key_share_holder_group_id } = issued;
  return { ...opened, issued, which: { vault_id, key_share_holder_group_id } };
}

/** A new group of these people in a vault. */
export async function groupFor(
  api: Api,
  vault_id: string,
  type: 'MainGroup' | 'SigningGroup' | 'RecoveryGroup',
  people: readonly TestHolder[],
  threshold = 2,
): Promise<string> {
  const key_share_holders = people.map(({ name, pgp_key }) => ({ name, pgp_key }));
  return value(await api.tssGroup.create({ vault_id, type, threshold, key_share_holders }))
    .key_share_holder_group_id;
}

/** What a reshare is asked for with. */
export interface Reshare {
  target: string;
  /** Holders of the source who take part, by number, and all who confirm. */
  quorum: readonly string[];
  confirmers: readonly TestHolder[];
  type?: 'KeyGenFromKeyGroup' | 'Recovery';
  mode?: 'strict' | 'normal';
}

/** A request, which all have confirmed, to give shares of valid keys to another group. */
export async function confirmedReshare(
  api: Api,
  { vault_id, group }: IssuedEpoch,
  { target, quorum, confirmers, type = 'KeyGenFromKeyGroup', mode = 'strict' }: Reshare,
) {
  const { tss_request_id } = value(
    await api.tssRequest.create({
      vault_id,
      type,
      mode,
      target_key_share_holder_group_id: target,
      source_key_share_holder_group: { key_share_holder_group_id: group, tss_node_ids: [...quorum] },
    }),
  );
  const which = { vault_id, tss_request_id };
  await confirmedByAll(api, which, confirmers);
  return which;
}

/** A vault, in a folder without another, whose main group gives shares to a signing group of the same people. */
export const reshareIn = (
  { folder }: { folder: string },
  people: readonly TestHolder[],
  more: Partial<Omit<Reshare, 'confirmers'>> = {},
) => copiedWorld(folder, ['reshare', keysOf(people), more], there => makeReshare(there, people, more));

async function makeReshare(
  opened: { api: Api; folder: string },
  people: readonly TestHolder[],
  more: Partial<Omit<Reshare, 'confirmers'>>,
) {
  const issued = await validKeysIn(opened, people);
  const target = await groupFor(opened.api, issued.vault_id, 'SigningGroup', people);
  const quorum = people.map((_, at) => String(at + 1));
  const which = await confirmedReshare(opened.api, issued, { target, quorum, confirmers: people, ...more });
  return { issued, target, which };
}

/** A holder's contribution of their share as they make it on a machine of their own; `change` makes another file of it before it is signed. */
export async function sharedElsewhere(
  folder: string,
  { ledger, keys }: IssuedEpoch,
  which: { vault_id: string; tss_request_id: string },
  maker: TestHolder,
  tss_node_id: string,
  change: (file: TssContributionFile) => TssContributionFile = file => file,
) {
  const stored = await ledger.load();
  const request = await requestIn(folder, which);
  const source = sourceEpoch(stored, request)!;
  const input = { request, tss_node_id, keys: keysNamed(stored, request), now: Date.now(), source };
  const held = { share: keys.shares.get(BigInt(tss_node_id))!, chainCode: keys.chainCode };
  return broughtBy(maker, change(await reshareFile(input, held)));
}

/** A contribution as its maker brings it, signed. */
export async function broughtBy(maker: TestHolder, file: TssContributionFile) {
  return {
    file,
    contribution: Uint8Array.from(utf8(contributionFileText(file))),
    signature: await detachedBy(maker, signedTextOf(file)),
  };
}
