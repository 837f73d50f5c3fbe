/**
 * A share of a TSS vault in a program's folder that was recovered, as an attempt leaves it there: helpers' parts that were really
 * made and encrypted to the new key of the holder who lost it.
 */
import { createMessage, encrypt, readKey } from 'openpgp';
import { readPublicKey } from '../../main/ceremony/openpgp';
import { systemRandomness } from '../../main/ceremony/tss/randomness';
import { drawMasks, readMaskPoints } from '../../main/ceremony/tss/recover';
import { type RecoveryPart, recoveryPart } from '../../main/ceremony/tss/recovery-part';
import { planRecovery } from '../../main/ceremony/tss/recovery-plan';
import { withRecovered } from '../../main/storage/tss-vaults/record-changes';
import { recordChange } from '../../main/storage/tss-vaults/recorded-change';
import { writeShareFile } from '../../main/storage/tss-vaults/share-files';
import { fromBase64, fromHex, sha256, toBase64 } from '../../shared/bytes';
import type { Api, Params } from '../../shared/contract';
import { digestOfHelper, type RecoveryHelper, type TssRecovery } from '../../shared/records/tss-recovery';
import { groupOf, holderNow } from '../../shared/records/tss-vault';
import { messageKinds } from '../../shared/tss/message-kinds';
import { byNodeId } from '../../shared/tss/node-ids';
import type { TestHolder } from './holders';
import { value } from './program';
import { type IssuedEpoch, openedMessage } from './tss-epoch';
import { confirmedByAll, type Which } from './tss-vault';

/** Whose share is recovered, and from whom. */
export interface Recovering {
  /** Identifier, and the person with the key that they have from now on. */
  lost: string;
  person: TestHolder;
  /** Helpers of the group itself. */
  helpers: readonly string[];
  /** B: helpers of the recovery group. */
  rescuers?: { issued: IssuedEpoch; helpers: readonly string[] };
  /** What a helper (by place) really sends in place of their term. */
  sending?: (plaintext: Uint8Array, place: number) => Uint8Array;
}

/** A message of a helper as it was written. */
export interface SentPart {
  from: string;
  kind: number;
  binary: Uint8Array;
}

/** A recovery as it was written. */
export interface RecoveredShare {
  tss_request_id: string;
  context: string;
  messages: SentPart[];
}

/** What a request for it is created with. */
export const requestFor = (
  issued: IssuedEpoch,
  { lost, person, helpers, rescuers }: Recovering,
): Params<'tssRequest', 'create'> => ({
  vault_id: issued.vault_id,
  type: 'Recovery',
  recoveryMode: rescuers ? 'B' : 'A',
  target_key_share_holder_group_id: issued.group,
  source_key_share_holder_group: {
    key_share_holder_group_id: (rescuers?.issued ?? issued).group,
    tss_node_ids: [...(rescuers?.helpers ?? helpers)],
  },
  lostHolder: { tss_node_id: lost, pgp_key: person.pgp_key },
  ...(rescuers && { mainTssNodeIds: [...helpers] }),
});

/** A request for it that everybody has confirmed: those who help, and who lost the share, with the new key. */
export async function confirmedRecovery(
  api: Api,
  issued: IssuedEpoch,
  from: Recovering,
  confirmers: readonly TestHolder[],
): Promise<Which> {
  const { tss_request_id } = value(await api.tssRequest.create(requestFor(issued, from)));
  const which = { vault_id: issued.vault_id, tss_request_id };
  await confirmedByAll(api, which, [...confirmers, from.person]);
  return which;
}

/** Recovers a share, and writes what an attempt would. */
export async function recoverShareIn(
  api: Api,
  issued: IssuedEpoch,
  recovering: Recovering,
): Promise<RecoveredShare> {
  const { lost, person, helpers, rescuers, sending } = recovering;
  const { vault_id, group, ledger } = issued;
  const from = rescuers?.issued ?? issued;
  const { context, tss_request_id } = value(await api.tssRequest.create(requestFor(issued, recovering)));
  value(await api.tssRequest.cancel({ vault_id, tss_request_id }));
  const helping = (of: IssuedEpoch, ids: readonly string[]) => ({
    epoch: of.keys.epoch,
    helpers: of.keys.holders.filter(({ id }) => ids.includes(String(id))),
  });
  const party = issued.keys.holders.find(({ id }) => String(id) === lost)!;
  const own = helping(issued, helpers);
  const plan = planRecovery(
    rescuers
      ? { lost: party, first: helping(rescuers.issued, rescuers.helpers), second: own }
      : { lost: party, first: own },
  );
  const masks = drawMasks(plan, systemRandomness);
  const maskPoints = readMaskPoints(plan, masks.points);
  const key = await readPublicKey(person.pgp_key, new Date());
  const parts: RecoveryPart[] = [];
  for (const [place, { source, id }] of plan.helpers.entries()) {
    const { shares } = (source === 'second' ? issued : from).keys;
    const input = {
      context: fromHex(context),
      helper: place,
      share: shares.get(id)!,
      mask: masks.secret[place]!,
      maskPoints,
    };
    const part = await recoveryPart(plan, input, issued.keys.chainCode, key);
    parts.push(sending ? await resent(part, context, person, sending) : part);
  }
  const stored = await ledger.load();
  const { record } = stored;
  const ownGroup = groupOf(record, group)!;
  const isOf = (at: number) => (one: RecoveryPart) =>
    (plan.helpers[one.place]!.source === 'first') === (at === 0);
  const sources = [from, ...(rescuers ? [issued] : [])].map((of, at) => {
    const { number, hash } = groupOf(record, of.group)!.epochs.at(-1)!;
    const helpersOf = byNodeId(parts.filter(isOf(at)).map(({ helper }) => helper));
    return { group: of.group, epoch: number, hash, helpers: helpersOf };
  });
  const keyNow = {
    pgp_fingerprint: key.fingerprint,
    encryptionFingerprint: key.encryptionFingerprint,
    keyMaterial: key.keyMaterial,
    pgp_key: toBase64(key.keyBytes),
  };
  const recovery: TssRecovery = {
    tss_node_id: lost,
    tss_request_id,
    context,
    recoveryMode: rescuers ? 'B' : 'A',
    at: new Date().toISOString(),
    transcript: 'made-by-a-test.jsonl',
    ...keyNow,
    sources,
    complaints: [],
  };
  const messages = parts
    .flatMap(one => one.messages)
    .sort((one, other) => Number(one.from) - Number(other.from) || one.kind - other.kind);
  const { number, hash } = ownGroup.epochs.at(-1)!;
  await writeShareFile(ledger, {
    format: 'quorate-tss-share',
    version: 1,
    practice: record.practice,
    vault_id: record.vault_id,
    vault: record.name,
    tss_request_id,
    context,
    key_share_holder_group_id: group,
    epoch: number,
    epochHash: hash,
    tss_node_id: lost,
    name: holderNow(ownGroup, lost)!.name,
    pgp_fingerprint: keyNow.pgp_fingerprint,
    encryptionFingerprint: keyNow.encryptionFingerprint,
    messages,
  });
  await recordChange(ledger, stored, withRecovered(record, group, recovery), {
    operation: 'test',
    file: 'recover',
    facts: {},
    now: () => new Date().toISOString(),
  });
  return {
    tss_request_id,
    context,
    messages: messages.map(({ from: sender, kind, message }) => ({
      from: sender,
      kind,
      binary: fromBase64(message),
    })),
  };
}

/** A part whose term is another, or none. */
async function resent(
  { helper, messages, ...rest }: RecoveryPart,
  context: string,
  person: TestHolder,
  sending: NonNullable<Recovering['sending']>,
): Promise<RecoveryPart> {
  const told: RecoveryHelper['messages'] = [];
  const sent: RecoveryPart['messages'] = [];
  for (const one of messages) {
    const plaintext = await openedMessage(person, fromBase64(one.message));
    const content = one.kind === messageKinds.chainCode ? plaintext : sending(plaintext, rest.place);
    const binary = await encrypt({
      message: await createMessage({ binary: content, date: new Date(0) }),
      encryptionKeys: await readKey({ armoredKey: person.pgp_key }),
      format: 'binary',
    });
    sent.push({ ...one, message: toBase64(binary) });
    told.push({ kind: one.kind, sha256: sha256(binary) });
  }
  const again = { ...helper, messages: told };
  return { ...rest, helper: { ...again, digest: digestOfHelper(again, context) }, messages: sent };
}

/** What a holder pipes in: what is in each message, in hex, a line each. */
export async function pipedParts({ messages }: RecoveredShare, person: TestHolder): Promise<string> {
  const opened = await Promise.all(messages.map(({ binary }) => openedMessage(person, binary)));
  return `${opened.map(one => Buffer.from(one).toString('hex')).join('\n')}\n`;
}
