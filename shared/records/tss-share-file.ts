/**
 * The encrypted share of one holder as a file: every OpenPGP message that a request gave them, one of each contributor, which
 * together are their share. Public but for what is encrypted in it.
 */
import * as v from 'valibot';
import { fromBase64, sha256 } from '../bytes';
import { Refusal } from '../text/refusals';
import { messageKinds } from '../tss/message-kinds';
import { idOf, nodeId } from '../tss/node-ids';
import { fingerprint, hex, isRecordedName, uuid, whole } from './fields';
import { readFormat } from './read-format';
import { MAX_HOLDERS, requestId, type TssEpoch } from './tss-epoch';
import type { TssRequest } from './tss-request';

export const FORMAT = 'quorate-tss-share';
export const VERSION = 1;

const name = v.pipe(v.string(), v.check(isRecordedName, 'name'));

/** Base64 of a binary OpenPGP message: far longer than any that has 100 bytes in it. */
export const messageText = v.pipe(
  v.string(),
  v.maxLength(8192),
  v.regex(/^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
);

/** The one byte that stands for each kind of message. */
export const kindByte = v.picklist(Object.values(messageKinds));

export const tssShareFile = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  practice: v.boolean(),
  vault_id: uuid,
  vault: name,
  /** The request that gave the share, and its context. */
  tss_request_id: requestId,
  context: hex(32),
  key_share_holder_group_id: uuid,
  /** Number and hash of the epoch that the share is of. */
  epoch: v.pipe(whole, v.minValue(1)),
  epochHash: hex(32),
  /** Whose it is, with the key that it is encrypted to. */
  tss_node_id: nodeId,
  name,
  pgp_fingerprint: fingerprint,
  encryptionFingerprint: fingerprint,
  /** By contributor, then kind. */
  messages: v.pipe(
    v.array(
      v.strictObject({
        /** The contributor's identifier. */
        from: nodeId,
        kind: kindByte,
        message: messageText,
      }),
    ),
    v.minLength(1),
    v.maxLength(2 * MAX_HOLDERS),
  ),
});
export type TssShareFile = v.InferOutput<typeof tssShareFile>;

/** The bytes of the file: its fields in the order of the schema, two spaces of indent, a final line feed. */
export const shareFileText = (file: TssShareFile): string =>
  `${JSON.stringify(v.parse(tssShareFile, file), null, 2)}\n`;

/**
 * Reads one. Throws `Refusal` FILE_NEWER_FORMAT for a later version of the format, and FILE_DAMAGED for anything else that
 * would not be written so, both naming `name`.
 */
export const parseShareFile = (text: string, name: string): TssShareFile =>
  readFormat(text, name, {
    format: FORMAT,
    version: VERSION,
    schema: tssShareFile,
    isSound: one =>
      shareFileText(one) === text && isOrdered(one.messages.map(({ from, kind }) => [from, kind])),
  });

/** True where each pair (identifier, kind of message) is more than the one before: none is there twice. */
export const isOrdered = (pairs: readonly (readonly [string, number])[]): boolean =>
  pairs.every(([id, kind], at) => {
    const [before, kindBefore] = pairs[at - 1] ?? ['0', 0];
    const [one, other] = [idOf(id), idOf(before)];
    return one > other || (one === other && kind > kindBefore);
  });

/** What is told of the share file of one of the holders whom a request gave shares, before its messages. */
export const shareFileHead = (
  request: TssRequest,
  epoch: Pick<TssEpoch, 'number' | 'hash'>,
  holder: TssRequest['target']['holders'][number],
): Omit<TssShareFile, 'messages'> => ({
  format: FORMAT,
  version: VERSION,
  practice: request.practice,
  vault_id: request.vault_id,
  vault: request.vault,
  tss_request_id: request.tss_request_id,
  context: request.context,
  key_share_holder_group_id: request.target_key_share_holder_group_id,
  epoch: epoch.number,
  epochHash: epoch.hash,
  tss_node_id: holder.tss_node_id,
  name: holder.name,
  pgp_fingerprint: holder.pgp_fingerprint,
  encryptionFingerprint: holder.encryptionFingerprint,
});

/** What a holder was given, as the record has it. */
export interface RecordedShare {
  tss_request_id: string;
  context: string;
  messages: readonly { from: string; kind: number; sha256: string }[];
}

/**
 * Throws `Refusal` TSS_SHARE_FILE_OTHER, which names the holder, unless the file is of this epoch, and of the request that gave
 * the share, and has exactly the messages that the record has for its holder, byte for byte.
 */
export function mustBeAsGiven(
  file: TssShareFile,
  epoch: Pick<TssEpoch, 'number' | 'hash'>,
  { tss_request_id, context, messages }: RecordedShare,
): void {
  const isThere = ({ from, kind, sha256: sum }: RecordedShare['messages'][number]): boolean =>
    file.messages.some(
      one => one.from === from && one.kind === kind && sha256(fromBase64(one.message)) === sum,
    );
  const isIt =
    file.tss_request_id === tss_request_id &&
    file.context === context &&
    file.epoch === epoch.number &&
    file.epochHash === epoch.hash &&
    file.messages.length === messages.length &&
    messages.every(isThere);
  if (!isIt) throw new Refusal('TSS_SHARE_FILE_OTHER', { holder: file.name });
}
