/**
 * An issued epoch in a TSS vault of a program's folder, as a KeyGen leaves it there: contributions and messages that were
 * really made and encrypted, and their holders, who open, check and sign with keys of their own.
 */
import path from 'node:path';
import { createMessage, decrypt, decryptSessionKeys, encrypt, readKey, readMessage } from 'openpgp';
import type { MadeContribution } from '../../main/ceremony/tss/contribute';
import { curves } from '../../main/ceremony/tss/curve';
import { encodedCommitments } from '../../main/ceremony/tss/key-epoch';
import { makeReceipt } from '../../main/ceremony/tss/receipts';
import { withEpoch } from '../../main/storage/tss-vaults/record-changes';
import { recordChange } from '../../main/storage/tss-vaults/recorded-change';
import { writeShareFile } from '../../main/storage/tss-vaults/share-files';
import { TssVaultLedger } from '../../main/storage/tss-vaults/tss-vault-ledger';
import { fromHex, sha256, toBase64, toHex } from '../../shared/bytes';
import type { Api } from '../../shared/contract';
import {
  digestOfContribution,
  hashOfEpoch,
  type RecordedContribution,
  type TssEpoch,
} from '../../shared/records/tss-epoch';
import { groupOf, holderNow, type TssVaultRecord } from '../../shared/records/tss-vault';
import { type ComplaintSays, complaintText } from '../../shared/tss/complaint-text';
import { onBoth } from '../../shared/tss/curve-names';
import { messageKinds } from '../../shared/tss/message-kinds';
import { receiptFacts, receiptText } from '../../shared/tss/receipt-text';
import { checkOf, type Keys, makeKeys, parties, reshareKeys } from '../main/ceremony/tss/kit';
import { copiedWorld } from './copied-world';
import { clearSigned, type TestHolder } from './holders';
import { openProgram, value } from './program';

/** A message as it is encrypted to a holder. */
export interface SealedMessage {
  from: string;
  to: string;
  kind: number;
  binary: Uint8Array;
}

export interface IssuedEpoch {
  ledger: TssVaultLedger;
  vault_id: string;
  /** The target group. */
  group: string;
  keys: Keys;
  messages: SealedMessage[];
  tss_request_id: string;
}

const binaryTo = async (holder: TestHolder, plaintext: Uint8Array): Promise<Uint8Array> =>
  encrypt({
    message: await createMessage({ binary: plaintext, date: new Date(0) }),
    encryptionKeys: await readKey({ armoredKey: holder.pgp_key }),
    format: 'binary',
  });

/** What a contributor really sends; another thing, or to another holder’s key, in a test of what goes wrong. */
export type Sending = (plaintext: Uint8Array, from: string, to: string) => Uint8Array | { sealedTo: string };

async function contributionOf(
  { contribution, messages }: MadeContribution,
  people: readonly TestHolder[],
  sending: Sending,
): Promise<{ recorded: RecordedContribution; sealed: SealedMessage[] }> {
  const from = String(contribution.contributor);
  const sealed: SealedMessage[] = [];
  for (const { to, kind, plaintext } of messages) {
    const id = String(to.id);
    const sent = sending(plaintext, from, id);
    const [content, holder] = sent instanceof Uint8Array ? [sent, id] : [plaintext, sent.sealedTo];
    const binary = await binaryTo(people[Number(holder) - 1]!, content);
    sealed.push({ from, to: id, kind: messageKinds[kind], binary });
  }
  const made = {
    tss_node_id: from,
    made: 'here' as const,
    digestFirst: contribution.chainHash.length > 0,
    commitments: onBoth(curve => contribution.commitments[curve].map(toHex)),
    proofs: onBoth(curve => toHex(contribution.proofs[curve])),
    chainHash: toHex(contribution.chainHash),
    messages: sealed.map(({ to, kind, binary }) => ({ to, kind: kind as 1, sha256: sha256(binary) })),
  };
  return { recorded: { ...made, digest: digestOfContribution(made, toHex(contribution.context)) }, sealed };
}

interface Target {
  vault_id: string;
  group: string;
  people: readonly TestHolder[];
  threshold: number;
}

const ledgerAt = (directory: string) =>
  new TssVaultLedger(path.dirname(directory), path.basename(directory), async () => {});

/** A request is created, and cancelled, so that another one may be. */
async function requested(api: Api, params: Parameters<Api['tssRequest']['create']>[0]) {
  const { vault_id } = params;
  const { context, tss_request_id } = value(await api.tssRequest.create(params));
  value(await api.tssRequest.cancel({ vault_id, tss_request_id }));
  return { context, tss_request_id };
}

/** Makes a KeyGen of this threshold for the group of these people, as its newest epoch. */
export async function issueKeys(
  api: Api,
  directory: string,
  target: Target,
  sending: Sending = plaintext => plaintext,
): Promise<IssuedEpoch> {
  const { vault_id, group, people, threshold } = target;
  const request = await requested(api, { vault_id, type: 'KeyGen', target_key_share_holder_group_id: group });
  const context = fromHex(request.context);
  const seed = `keys ${request.context}`;
  const keys = makeKeys(threshold, people.length, seed, { holders: named(people), context });
  return recorded(ledgerAt(directory), target, request, keys, sending);
}

/** The same by a reshare, by a quorum (by number) of a group whose keys are valid. */
export async function issueReshare(
  api: Api,
  from: IssuedEpoch,
  quorum: readonly string[],
  target: Target,
  sending: Sending = plaintext => plaintext,
): Promise<IssuedEpoch> {
  const { vault_id, group, people, threshold } = target;
  const request = await requested(api, {
    vault_id,
    type: 'KeyGenFromKeyGroup',
    target_key_share_holder_group_id: group,
    source_key_share_holder_group: { key_share_holder_group_id: from.group, tss_node_ids: [...quorum] },
  });
  const those = from.keys.holders.filter(({ id }) => quorum.includes(String(id)));
  const context = fromHex(request.context);
  const seed = `reshare ${request.context}`;
  const keys = reshareKeys(from.keys, those, threshold, named(people), seed, curves, context);
  const { number, hash } = groupOf((await from.ledger.load()).record, from.group)!.epochs.at(-1)!;
  const source = { group: from.group, epoch: number, hash };
  return recorded(from.ledger, target, request, keys, sending, source);
}

const named = (people: readonly TestHolder[]) =>
  parties(people.length).map((party, at) => ({ ...party, name: people[at]!.name }));

async function recorded(
  ledger: TssVaultLedger,
  { vault_id, group, people }: Target,
  { context, tss_request_id }: { context: string; tss_request_id: string },
  keys: Keys,
  sending: Sending,
  source: TssEpoch['source'] = null,
): Promise<IssuedEpoch> {
  const contributions: RecordedContribution[] = [];
  const messages: SealedMessage[] = [];
  for (const made of keys.made) {
    const { recorded, sealed } = await contributionOf(made, people, sending);
    contributions.push(recorded);
    messages.push(...sealed);
  }
  const sums = encodedCommitments(keys.epoch.commitments);
  const commitments = onBoth(curve => sums[curve].map(toHex));
  const stored = await ledger.load();
  const epoch: TssEpoch = {
    number: groupOf(stored.record, group)!.epochs.length + 1,
    state: 'issued',
    tss_request_id,
    context,
    source,
    mode: 'strict',
    issuedAt: new Date().toISOString(),
    transcript: 'made-by-a-test.jsonl',
    contributions,
    commitments,
    hash: hashOfEpoch({ context, contributions, commitments }),
    receipts: [],
    complaints: [],
    void: null,
    destroyed: [],
  };
  for (const [at, holder] of groupOf(stored.record, group)!.key_share_holders.entries()) {
    const { name: vault, practice } = stored.record;
    const { tss_node_id, name, pgp_fingerprint, encryptionFingerprint } = holder;
    await writeShareFile(ledger, {
      format: 'quorate-tss-share',
      version: 1,
      practice,
      vault_id: stored.record.vault_id,
      vault,
      tss_request_id,
      context,
      key_share_holder_group_id: group,
      epoch: epoch.number,
      epochHash: epoch.hash,
      tss_node_id,
      name,
      pgp_fingerprint,
      encryptionFingerprint,
      messages: messages
        .filter(({ to }) => to === String(at + 1))
        .map(({ from, kind, binary }) => ({ from, kind: kind as 1, message: toBase64(binary) })),
    });
  }
  await recordChange(ledger, stored, withEpoch(stored.record, group, epoch), {
    operation: 'test',
    file: 'key-gen',
    facts: {},
    now: () => new Date().toISOString(),
  });
  return { ledger, vault_id, group, keys, messages, tss_request_id };
}

interface IssuedVault {
  issued: IssuedEpoch;
  which: { vault_id: string; key_share_holder_group_id: string };
}

/** A program whose vault “Treasury” has a main group of these people with an epoch that was just issued. */
export async function openIssued(
  people: readonly TestHolder[],
  threshold = 2,
  sending?: Sending,
): Promise<Awaited<ReturnType<typeof openProgram>> & IssuedVault> {
  const opened = await openProgram();
  const make = (there: { api: Api; folder: string }) => issuedIn(there, people, threshold, sending);
  const what = ['issued', people.map(one => one.pgp_key), threshold];
  return { ...opened, ...(sending ? await make(opened) : await copiedWorld(opened.folder, what, make)) };
}

async function issuedIn(
  { api, folder }: { api: Api; folder: string },
  people: readonly TestHolder[],
  threshold: number,
  sending?: Sending,
): Promise<IssuedVault> {
  const { vault_id } = value(await api.tssVault.create({ name: 'Treasury' }));
  const { key_share_holder_group_id: group } = value(
    await api.tssGroup.create({
      vault_id,
      type: 'MainGroup',
      threshold,
      key_share_holders: people.map(({ name, pgp_key }) => ({ name, pgp_key })),
    }),
  );
  const directory = path.join(folder, 'treasury');
  const issued = await issueKeys(api, directory, { vault_id, group, people, threshold }, sending);
  return { issued, which: { vault_id, key_share_holder_group_id: group } };
}

/** The text of the receipt of a holder, by number, over a vault's newest epoch. */
export function receiptTextOf(
  record: TssVaultRecord,
  { group: id, keys }: Pick<IssuedEpoch, 'group' | 'keys'>,
  tss_node_id: string,
  chainCheck = toHex(checkOf(keys)),
): string {
  const group = groupOf(record, id)!;
  const of = { group, epoch: group.epochs.at(-1)!, holder: holderNow(group, tss_node_id)! };
  const facts = receiptFacts(of, chainCheck);
  const party = keys.holders.find(one => one.id === BigInt(tss_node_id))!;
  const randomness = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
  const { proofs } = makeReceipt(facts, keys.epoch, party, keys.shares.get(party.id)!, randomness);
  return receiptText(record, of, {
    context: toHex(facts.context),
    chainCheck,
    proofs: onBoth(curve => toHex(proofs[curve])),
  });
}

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text));

/** The receipt as its holder signs it. */
export async function signedReceipt(
  issued: IssuedEpoch,
  people: readonly TestHolder[],
  tss_node_id: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { record } = await issued.ledger.load();
  const text = receiptTextOf(record, issued, tss_node_id);
  return bytesOf(await clearSigned(text, people[Number(tss_node_id) - 1]!.key));
}

/** What is in a message, by its receiver. */
export async function openedMessage(holder: TestHolder, binary: Uint8Array): Promise<Uint8Array> {
  const message = await readMessage({ binaryMessage: Uint8Array.from(binary) });
  const { data } = await decrypt({ message, decryptionKeys: holder.key, format: 'binary' });
  return data as Uint8Array;
}

/** The key to one message alone, as GnuPG writes it. */
export async function sessionKeyOf(holder: TestHolder, binary: Uint8Array): Promise<string> {
  const message = await readMessage({ binaryMessage: Uint8Array.from(binary) });
  const [key] = await decryptSessionKeys({ message, decryptionKeys: holder.key });
  return `${{ aes128: 7, aes192: 8, aes256: 9 }[key!.algorithm as 'aes256']}:${toHex(key!.data)}`;
}

/** The text of a complaint of a holder about a contributor's message to them, over a vault's newest epoch. */
export async function complaintTextOf(
  { ledger, group: id, messages }: IssuedEpoch,
  [tss_node_id, from]: readonly [string, string],
  says: Pick<ComplaintSays, 'finding' | 'sessionKey'>,
): Promise<string> {
  const { record } = await ledger.load();
  const group = groupOf(record, id)!;
  const epoch = group.epochs.at(-1)!;
  const contribution = epoch.contributions.find(one => one.tss_node_id === from)!;
  const { binary } = messages.find(one => one.from === from && one.to === tss_node_id)!;
  const of = { group, epoch, holder: holderNow(group, tss_node_id)!, contribution };
  return complaintText(record, of, { ...says, message: toBase64(binary) });
}
