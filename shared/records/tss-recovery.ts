/**
 * A recovery in the record of a TSS vault: one holder's lost share, given again by others to the key that its holder has from
 * then on. With what is public of every helper's part, so that its receiver can check each by itself.
 */
import * as v from 'valibot';
import { fromHex, toHex } from '../bytes';
import { messageKinds } from '../tss/message-kinds';
import { idOf, nodeId } from '../tss/node-ids';
import { type MessageDigest, recoveryTermDigest } from '../tss/recovery-term';
import { fileName, hex, moment, uuid, whole } from './fields';
import { distinct, findings, MAX_HOLDERS, requestId } from './tss-epoch';
import { keyFields } from './tss-keys';

const helper = v.strictObject({
  tss_node_id: nodeId,
  /** The mask of this helper's term times G. All of a recovery sum to zero. */
  masks: v.strictObject({ secp256k1: hex(33), ed25519: hex(32) }),
  /** Of the messages to the holder who lost the share, by kind. */
  messages: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(Object.values(messageKinds)),
        /** Of the binary OpenPGP message. */
        sha256: hex(32),
      }),
    ),
    v.minLength(1),
    v.maxLength(2),
  ),
  /** The hash of all this with the request's context. */
  digest: hex(32),
});
export type RecoveryHelper = v.InferOutput<typeof helper>;

const source = v.strictObject({
  /** Group, number and hash of the epoch whose shares were used. */
  group: uuid,
  epoch: v.pipe(whole, v.minValue(1)),
  hash: hex(32),
  helpers: v.pipe(v.array(helper), v.minLength(1), v.maxLength(MAX_HOLDERS)),
});
export type RecoverySource = v.InferOutput<typeof source>;

const complaint = v.strictObject({
  /** Whose message it is about, and the digest of what they sent: in two groups two may have the same identifier. */
  contributor: nodeId,
  contribution: hex(32),
  finding: v.picklist(findings),
  file: fileName,
  sha256: hex(32),
  at: moment,
});
export type RecoveryComplaint = v.InferOutput<typeof complaint>;

export const recovery = v.strictObject({
  /** Whose share was lost. */
  tss_node_id: nodeId,
  tss_request_id: requestId,
  /** Of that request: a receipt of this holder counts only with it. */
  context: hex(32),
  recoveryMode: v.picklist(['A', 'B']),
  at: moment,
  transcript: fileName,
  ...keyFields,
  /** A: the group itself. B: the recovery group, then the group itself. */
  sources: v.pipe(v.array(source), v.minLength(1), v.maxLength(2)),
  /** Of the holder, about what helpers sent. They change nothing in the epoch. */
  complaints: v.pipe(v.array(complaint), v.maxLength(1000)),
});
export type TssRecovery = v.InferOutput<typeof recovery>;

/** The kinds of the messages of a helper from the first or second source. The chain code comes from the first alone. */
export const kindsOfHelper = (at: number): readonly number[] =>
  at === 0 ? [messageKinds.firstTerm, messageKinds.chainCode] : [messageKinds.secondTerm];

/** The digest of a helper's part in the recovery of this context (hex), hashed anew from what is public of it: 64 hex digits. */
export const digestOfHelper = (one: Omit<RecoveryHelper, 'digest'>, context: string): string =>
  toHex(
    recoveryTermDigest({
      context: fromHex(context),
      helper: idOf(one.tss_node_id),
      masks: { secp256k1: fromHex(one.masks.secp256k1), ed25519: fromHex(one.masks.ed25519) },
      messages: one.messages.map(({ kind, sha256 }): MessageDigest => ({ kind, digest: fromHex(sha256) })),
    }),
  );

/** A helper of a recovery, and in which of its sources (0 or 1). */
export interface HelperOf {
  at: number;
  source: RecoverySource;
  helper: RecoveryHelper;
}

/** All helpers of a recovery, in the order of its sources. */
export const helpersOf = ({ sources }: Pick<TssRecovery, 'sources'>): HelperOf[] =>
  sources.flatMap((one, at) => one.helpers.map(each => ({ at, source: one, helper: each })));

/** Each more than the one before: none is there twice. */
const isOrdered = (ids: readonly bigint[]): boolean => ids.every((id, at) => at === 0 || id > ids[at - 1]!);

/** What the schema cannot say of a recovery by itself: each helper once, with their messages, and not the one who lost the share. */
export function isSoundRecovery(one: TssRecovery, ownGroup: string): boolean {
  const { sources, recoveryMode, tss_node_id, context, complaints } = one;
  const own = sources.at(-1)!;
  const all = helpersOf(one);
  return (
    sources.length === (recoveryMode === 'A' ? 1 : 2) &&
    own.group === ownGroup &&
    distinct(sources.map(({ group }) => group)) &&
    sources.every(({ helpers }) => isOrdered(helpers.map(each => idOf(each.tss_node_id)))) &&
    !own.helpers.some(each => each.tss_node_id === tss_node_id) &&
    all.every(
      ({ at, helper: each }) =>
        each.messages.map(({ kind }) => kind).join() === kindsOfHelper(at).join() &&
        digestOfHelper(each, context) === each.digest,
    ) &&
    complaints.every(({ contributor, contribution }) =>
      all.some(({ helper: each }) => each.tss_node_id === contributor && each.digest === contribution),
    )
  );
}
