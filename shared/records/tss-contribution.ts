/**
 * A contribution to a TSS request as a file: what everybody can check of it, and an OpenPGP message for each holder of the
 * new group. The same where a ceremony process made it and where a holder's own machine did. No secret is in it but in the
 * messages. `docs/formats.md` has a worked example.
 */
import * as v from 'valibot';
import { fromBase64, fromHex, sha256, toBase64, toHex } from '../bytes';
import {
  contributionDigest,
  contributionText,
  type MessageDigest,
  type PublicContribution,
} from '../tss/contribution';
import { onBoth } from '../tss/curve-names';
import { idOf, nodeId } from '../tss/node-ids';
import { hex, isRecordedName, uuid } from './fields';
import { readFormat } from './read-format';
import { MAX_HOLDERS, points, proofs, type RecordedContribution, requestId } from './tss-epoch';
import { isOrdered, kindByte, messageText } from './tss-share-file';

export const FORMAT = 'quorate-tss-contribution';
export const VERSION = 1;

/** Of any contribution: one with two messages for each of 100 holders is under half of this. */
export const CONTRIBUTION_MAX_BYTES = 1 << 20;

export const tssContributionFile = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  practice: v.boolean(),
  vault_id: uuid,
  /** The request that it is for, and its context. */
  tss_request_id: requestId,
  context: hex(32),
  /** Whose it is: in a reshare the identifier in the source group. */
  tss_node_id: nodeId,
  name: v.pipe(v.string(), v.check(isRecordedName, 'name')),
  commitments: points,
  proofs,
  /** Of the contributor's part of the chain code; '' in a reshare. */
  chainHash: v.union([hex(32), v.literal('')]),
  /** By receiver, then kind. */
  messages: v.pipe(
    v.array(
      v.strictObject({
        /** Whom it is for. */
        to: nodeId,
        kind: kindByte,
        message: messageText,
      }),
    ),
    v.minLength(1),
    v.maxLength(2 * MAX_HOLDERS),
  ),
});
export type TssContributionFile = v.InferOutput<typeof tssContributionFile>;

/** The bytes of the file: its fields in the order of the schema, two spaces of indent, a final line feed. */
export const contributionFileText = (file: TssContributionFile): string =>
  `${JSON.stringify(v.parse(tssContributionFile, file), null, 2)}\n`;

/**
 * Reads one. Throws `Refusal` FILE_NEWER_FORMAT for a later version of the format, and FILE_DAMAGED for anything else that
 * would not be written so, both naming `name`. Nothing in it is judged by this.
 */
export const parseContributionFile = (text: string, name: string): TssContributionFile =>
  readFormat(text, name, {
    format: FORMAT,
    version: VERSION,
    schema: tssContributionFile,
    isSound: one =>
      contributionFileText(one) === text && isOrdered(one.messages.map(({ to, kind }) => [to, kind])),
  });

/** What is public of it, for arithmetic. */
export const publicPartOf = (
  file: Pick<TssContributionFile, 'context' | 'tss_node_id' | 'commitments' | 'proofs' | 'chainHash'>,
): PublicContribution => ({
  context: fromHex(file.context),
  contributor: idOf(file.tss_node_id),
  commitments: onBoth(curve => file.commitments[curve].map(fromHex)),
  proofs: onBoth(curve => fromHex(file.proofs[curve])),
  chainHash: fromHex(file.chainHash),
});

/** The same the other way, as files and the record have it. */
export const partFields = ({ commitments, proofs: of, chainHash }: PublicContribution) => ({
  commitments: onBoth(curve => commitments[curve].map(toHex)),
  proofs: onBoth(curve => toHex(of[curve])),
  chainHash: toHex(chainHash),
});

const messageSums = ({ messages }: TssContributionFile) =>
  messages.map(({ to, kind, message }) => ({ to, kind, sha256: sha256(fromBase64(message)) }));

/** The digest of the contribution: 64 hex digits. `D_i` in the protocol. */
export function digestOfFile(file: TssContributionFile): string {
  const told = messageSums(file).map(
    ({ to, kind, sha256: sum }): MessageDigest => ({ to: idOf(to), kind, digest: fromHex(sum) }),
  );
  return toHex(contributionDigest(publicPartOf(file), told));
}

/** The text that its maker signs where it is from elsewhere: four lines. */
export const signedTextOf = (file: TssContributionFile): string =>
  contributionText(fromHex(file.context), idOf(file.tss_node_id), fromHex(digestOfFile(file)));

/** What the record keeps of it. */
export const recordedOf = (
  file: TssContributionFile,
  { made, digestFirst }: Pick<RecordedContribution, 'made' | 'digestFirst'>,
): RecordedContribution => ({
  tss_node_id: file.tss_node_id,
  made,
  digestFirst,
  commitments: file.commitments,
  proofs: file.proofs,
  chainHash: file.chainHash,
  messages: messageSums(file),
  digest: digestOfFile(file),
});

/** A message as files have it. */
export const messageField = (message: Uint8Array): string => toBase64(message);
