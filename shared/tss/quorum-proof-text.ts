/**
 * The text that a quorum signs to prove that it holds a group's key: it names everything that it stands for, so that a
 * signature under it can serve nothing else.
 */
import { toHex, utf8 } from '../bytes';
import { Refusal } from '../text/refusals';
import type { CurveName } from './curve-names';
import { hashed, textBytes } from './encoding';
import { byIdentifier, identifierBytes } from './identifiers';

/** What a quorum proof says. */
export interface QuorumProofFacts {
  /** UUIDs. */
  vault: string;
  group: string;
  /** The epoch's hash, 32 bytes. */
  epoch: Uint8Array;
  /** ISO 8601, as records have it. */
  time: string;
  signers: readonly bigint[];
  curve: CurveName;
  /** The verifier's own text, 16 bytes or more in UTF-8, so that no proof can be made before it is asked for. */
  challenge: string;
}

const MIN_CHALLENGE_BYTES = 16;

/** The hash of the verifier's text, 32 bytes. Refuses TSS_CHALLENGE_SHORT. */
export function challengeHash(challenge: string): Uint8Array {
  const bytes = textBytes(challenge);
  if (bytes.length < MIN_CHALLENGE_BYTES) {
    throw new Refusal('TSS_CHALLENGE_SHORT', { seen: bytes.length, expected: MIN_CHALLENGE_BYTES });
  }
  return hashed('quorate-proof-challenge-v1', bytes);
}

/** The message to be signed, in ASCII, each line ended by LF. Refuses TSS_CHALLENGE_SHORT and TSS_ID_OUT_OF_RANGE. */
export function quorumProofMessage(facts: QuorumProofFacts): Uint8Array {
  const signers = byIdentifier(facts.signers.map(id => ({ id })));
  return utf8(
    [
      'Quorate quorum proof v1',
      `vault: ${facts.vault.toLowerCase()}`,
      `group: ${facts.group.toLowerCase()}`,
      `epoch: ${toHex(facts.epoch)}`,
      `time: ${facts.time}`,
      ...signers.map(({ id }) => `signer: ${toHex(identifierBytes(id))}`),
      `curve: ${facts.curve}`,
      `challenge: ${toHex(challengeHash(facts.challenge))}`,
      '',
    ].join('\n'),
  );
}
