/**
 * A proof that a quorum holds the keys of a group, as a file: on each curve what was signed, what every signer gave, and the
 * signature. Nothing in it is secret. `docs/formats.md` has a worked example.
 */
import * as v from 'valibot';
import { fromHex } from '../bytes';

import { type CurveName, curveNames } from '../tss/curve-names';
import { byNodeId, idOf, nodeId } from '../tss/node-ids';
import { quorumProofMessage } from '../tss/quorum-proof-text';
import { hex, moment, uuid } from './fields';
import { readFormat } from './read-format';
import { MAX_HOLDERS } from './tss-epoch';

export const FORMAT = 'quorate-tss-proof';
export const VERSION = 1;

/** Of any proof: one of 100 signers is under a third of this. */
export const PROOF_MAX_BYTES = 1 << 18;

/** What was signed, in ASCII. Its lines are compared with the facts beside it. */
const message = v.pipe(v.string(), v.maxLength(16_384));

const proofOn = (pointBytes: number, signatureBytes: number) =>
  v.strictObject({
    message,
    /** By identifier. */
    signers: v.pipe(
      v.array(
        v.strictObject({
          tss_node_id: nodeId,
          /** Commitments to the two nonces of this signer: points. */
          hiding: hex(pointBytes),
          binding: hex(pointBytes),
          /** This signer's part of the signature: 32 bytes as the suite writes them. */
          part: hex(32),
        }),
      ),
      v.minLength(2),
      v.maxLength(MAX_HOLDERS),
    ),
    /** R and z. */
    signature: hex(signatureBytes),
  });

export const tssProofFile = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  vault_id: uuid,
  key_share_holder_group_id: uuid,
  /** The hash of the epoch. */
  epochHash: hex(32),
  time: moment,
  /** The hash of the verifier's text. */
  challengeHash: hex(32),
  proofs: v.strictObject({ secp256k1: proofOn(33, 65), ed25519: proofOn(32, 64) }),
});
export type TssProofFile = v.InferOutput<typeof tssProofFile>;

/** The bytes of the file: its fields in the order of the schema, two spaces of indent, a final line feed. */
export const proofFileText = (file: TssProofFile): string =>
  `${JSON.stringify(v.parse(tssProofFile, file), null, 2)}\n`;

/** What has to be signed on a curve, by the facts in the file. Refuses as `quorumProofMessage`. */
export const messageOfProof = (
  file: Omit<TssProofFile, 'proofs'>,
  curve: CurveName,
  signers: readonly string[],
): Uint8Array =>
  quorumProofMessage({
    vault: file.vault_id,
    group: file.key_share_holder_group_id,
    epoch: fromHex(file.epochHash),
    time: file.time,
    signers: signers.map(name => ({ id: idOf(name), name })),
    curve,
    challenge: fromHex(file.challengeHash),
  });

/**
 * Reads one. Throws `Refusal` FILE_NEWER_FORMAT for a later version of the format, and FILE_DAMAGED for anything else that
 * would not be written so, both naming `name`: other signers on one curve than on the other, one twice, or a message that is not
 * that of the facts. What it shows is not judged by this.
 */
export const parseProofFile = (text: string, name: string): TssProofFile =>
  readFormat(text, name, {
    format: FORMAT,
    version: VERSION,
    schema: tssProofFile,
    isSound: one => proofFileText(one) === text && isOneProof(one),
  });

/** The identifiers of those who signed, in their order. */
export const signersOf = ({ proofs }: TssProofFile): string[] =>
  proofs.secp256k1.signers.map(one => one.tss_node_id);

function isOneProof(file: TssProofFile): boolean {
  const ids = signersOf(file);
  const ordered = byNodeId(file.proofs.secp256k1.signers).map(one => one.tss_node_id);
  return (
    new Set(ids).size === ids.length &&
    ordered.join() === ids.join() &&
    curveNames.every(curve => {
      const { message: signed, signers } = file.proofs[curve];
      return (
        signers.map(one => one.tss_node_id).join() === ids.join() &&
        signed === new TextDecoder().decode(messageOfProof(file, curve, ids))
      );
    })
  );
}
