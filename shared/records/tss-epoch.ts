/**
 * An epoch in the record of a TSS vault: a group's keys as one request made them, with what every holder contributed and
 * what they said of their shares since. Everything that is hashed into it can be hashed again from here.
 */
import * as v from 'valibot';
import { fromHex, toHex } from '../bytes';
import { contributionDigest } from '../tss/contribution';
import { epochHash } from '../tss/epoch';
import { messageKinds } from '../tss/message-kinds';
import { idOf, nodeId } from '../tss/node-ids';
import { fileName, hex, moment, uuid, whole } from './fields';

/** The most holders of a group. With more a record would be read for longer than anyone waits. */
export const MAX_HOLDERS = 100;

/** 17 digits of time (UTC, to the millisecond), 15 that were drawn. */
export const requestId = v.pipe(v.string(), v.regex(/^\d{32}$/));

/** Points, encoded: 33 bytes on secp256k1, 32 on ed25519. */
export const points = v.strictObject({
  secp256k1: v.pipe(v.array(hex(33)), v.maxLength(MAX_HOLDERS)),
  ed25519: v.pipe(v.array(hex(32)), v.maxLength(MAX_HOLDERS)),
});

/** R and z of a proof, one behind the other. */
export const proofs = v.strictObject({ secp256k1: hex(65), ed25519: hex(64) });

const contribution = v.strictObject({
  /** The contributor's: in a reshare the one in the source group. */
  tss_node_id: nodeId,
  /** Where it was made: at the table, or on the contributor's own machine. */
  made: v.picklist(['here', 'elsewhere']),
  /** KeyGen: its digest was here before anyone's file. False in a reshare, where the order does not matter. */
  digestFirst: v.boolean(),
  commitments: points,
  proofs,
  /** Of the contributor's part of the chain code; '' in a reshare. */
  chainHash: v.union([hex(32), v.literal('')]),
  messages: v.pipe(
    v.array(
      v.strictObject({
        /** Whom it is for. */
        to: nodeId,
        kind: v.picklist(Object.values(messageKinds)),
        /** Of the binary OpenPGP message. */
        sha256: hex(32),
      }),
    ),
    v.maxLength(2 * MAX_HOLDERS),
  ),
  /** The hash of all this with the request's context. */
  digest: hex(32),
});
export type RecordedContribution = v.InferOutput<typeof contribution>;

const receiptHead = {
  tss_node_id: nodeId,
  /** Of the request that gave the share: the epoch's own, or that of a recovery. */
  context: hex(32),
  /** The check of the chain code that came with the share. */
  chainCheck: hex(32),
  at: moment,
};

const receipt = v.variant('how', [
  v.strictObject({
    ...receiptHead,
    how: v.literal('signed'),
    proofs,
    /** The clear-signed text, in `receipts/`. */
    file: fileName,
    sha256: hex(32),
  }),
  v.strictObject({
    ...receiptHead,
    /** By the code in a message that this machine made after checking the share: on its word. */
    how: v.literal('code'),
    codeDigest: hex(32),
  }),
]);
export type RecordedReceipt = v.InferOutput<typeof receipt>;

/** What was found when a complaint was looked at. */
export const findings = ['does-not-fit', 'does-not-decrypt', 'foreign-content', 'fits'] as const;

const complaint = v.strictObject({
  /** Who complains. */
  tss_node_id: nodeId,
  /** Whose contribution it is about. */
  contributor: nodeId,
  /** `fits` changes nothing and names who complained; only `does-not-fit` can be decided. */
  finding: v.picklist(findings),
  file: fileName,
  sha256: hex(32),
  at: moment,
});
export type RecordedComplaint = v.InferOutput<typeof complaint>;

const voided = v.strictObject({
  /** `declared`: by the operator, since receipts are missing. */
  reason: v.picklist(['complaint', 'declared']),
  /** Whose contribution did not fit; '' where it was declared. */
  contributor: v.union([nodeId, v.literal('')]),
  /** Whose receipts were missing. */
  missing: v.pipe(v.array(nodeId), v.maxLength(MAX_HOLDERS)),
  at: moment,
  transcript: fileName,
});

const destruction = v.strictObject({
  tss_node_id: nodeId,
  at: moment,
  /** File name of the transcript under which people said so. */
  transcript: fileName,
});
export type RecordedDestruction = v.InferOutput<typeof destruction>;

export const epochStates = ['issued', 'valid', 'void'] as const;
export type EpochState = (typeof epochStates)[number];

export const epoch = v.strictObject({
  /** From 1 in each group. A void one keeps its number. */
  number: v.pipe(whole, v.minValue(1)),
  /** Issued: written. Valid: every holder has shown that their share fits. Void: never to be used. The last two are final. */
  state: v.picklist(epochStates),
  tss_request_id: requestId,
  /** Of that request. */
  context: hex(32),
  /** Of which epoch the contributed shares were: group, number and hash. null in a KeyGen. */
  source: v.nullable(v.strictObject({ group: uuid, epoch: v.pipe(whole, v.minValue(1)), hash: hex(32) })),
  mode: v.picklist(['strict', 'normal']),
  issuedAt: moment,
  transcript: fileName,
  contributions: v.pipe(v.array(contribution), v.minLength(1), v.maxLength(MAX_HOLDERS)),
  /** Of the group's polynomials: the sums. The first of each is the root public key. */
  commitments: points,
  /** Of the epoch: over context, contributions and sums. */
  hash: hex(32),
  receipts: v.pipe(v.array(receipt), v.maxLength(1000)),
  complaints: v.pipe(v.array(complaint), v.maxLength(1000)),
  /** null unless the state is `void`. */
  void: v.nullable(voided),
  /** Whose shares of this epoch are said to be destroyed. */
  destroyed: v.pipe(v.array(destruction), v.maxLength(MAX_HOLDERS)),
});
export type TssEpoch = v.InferOutput<typeof epoch>;

const bytesOf = (all: readonly string[]): Uint8Array[] => all.map(fromHex);

const onBoth = (all: v.InferOutput<typeof points>) => ({
  secp256k1: bytesOf(all.secp256k1),
  ed25519: bytesOf(all.ed25519),
});

/** The digest of a contribution to the request of this context (hex), hashed anew from its parts: 64 hex digits. */
export function digestOfContribution(one: Omit<RecordedContribution, 'digest'>, context: string): string {
  const { tss_node_id, commitments, proofs, chainHash, messages } = one;
  return toHex(
    contributionDigest(
      {
        context: fromHex(context),
        contributor: idOf(tss_node_id),
        commitments: onBoth(commitments),
        proofs: { secp256k1: fromHex(proofs.secp256k1), ed25519: fromHex(proofs.ed25519) },
        chainHash: fromHex(chainHash),
      },
      messages.map(({ to, kind, sha256 }) => ({ to: idOf(to), kind, digest: fromHex(sha256) })),
    ),
  );
}

/** The hash of an epoch, hashed anew from its parts: 64 hex digits. */
export const hashOfEpoch = ({
  context,
  contributions,
  commitments,
}: Pick<TssEpoch, 'context' | 'contributions' | 'commitments'>): string =>
  toHex(
    epochHash({
      context: fromHex(context),
      contributions: contributions.map(({ tss_node_id, digest }) => ({
        id: idOf(tss_node_id),
        digest: fromHex(digest),
      })),
      commitments: onBoth(commitments),
    }),
  );

/** Of those who have shown by a receipt, over this epoch as it was issued, that their share fits. */
export const confirmedFirst = ({ receipts, context }: Pick<TssEpoch, 'receipts' | 'context'>): string[] =>
  receipts.filter(one => one.context === context).map(one => one.tss_node_id);

/** True where none stands twice. */
export const distinct = (all: readonly string[]): boolean => new Set(all).size === all.length;

/** What the schema cannot say of an epoch of a group with this threshold and these holders. */
export function isSoundEpoch(one: TssEpoch, threshold: number, holders: readonly string[]): boolean {
  const { contributions, commitments, context, receipts, complaints, destroyed, state } = one;
  const contributors = contributions.map(({ tss_node_id }) => tss_node_id);
  const ofGroup = (ids: readonly string[]) => ids.every(id => holders.includes(id));
  const counted = ({ secp256k1, ed25519 }: TssEpoch['commitments']) =>
    secp256k1.length === threshold && ed25519.length === threshold;
  return (
    distinct(contributors) &&
    // Of a reshare the record's other groups know who they are.
    (one.source !== null || (contributors.length === holders.length && ofGroup(contributors))) &&
    counted(commitments) &&
    contributions.every(
      given =>
        counted(given.commitments) &&
        (given.chainHash === '') === (one.source !== null) &&
        ofGroup(given.messages.map(({ to }) => to)) &&
        distinct(given.messages.map(({ to, kind }) => `${to} ${kind}`)) &&
        digestOfContribution(given, context) === given.digest,
    ) &&
    hashOfEpoch(one) === one.hash &&
    ofGroup([...receipts, ...complaints, ...destroyed].map(({ tss_node_id }) => tss_node_id)) &&
    distinct(receipts.map(({ tss_node_id, context: of }) => `${tss_node_id} ${of}`)) &&
    distinct(destroyed.map(({ tss_node_id }) => tss_node_id)) &&
    (state === 'void') === (one.void !== null) &&
    (state === 'void' || isAsConfirmed(one, holders))
  );
}

/** Valid exactly when every holder has confirmed, all over one chain code. */
function isAsConfirmed(one: TssEpoch, holders: readonly string[]): boolean {
  const confirmed = confirmedFirst(one);
  const isWhole = holders.every(id => confirmed.includes(id)) && chainChecksOf(one).length === 1;
  return (one.state === 'valid') === isWhole;
}

/** Every check of the chain code that receipts over the epoch as it was issued name, each once. */
export const chainChecksOf = ({ receipts, context }: Pick<TssEpoch, 'receipts' | 'context'>): string[] => [
  ...new Set(receipts.filter(one => one.context === context).map(one => one.chainCheck)),
];
