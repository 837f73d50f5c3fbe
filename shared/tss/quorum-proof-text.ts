/**
 * The text that a quorum signs to prove that it holds a group's key: it names everything that it stands for, so that a
 * signature under it can serve nothing else.
 */
import * as v from 'valibot';
import { toHex, utf8 } from '../bytes';
import { moment, uuid } from '../records/fields';
import { isPlainLine } from '../records/key-set';
import { Refusal } from '../text/refusals';
import { refuseSecrets } from '../text/refuse-secrets';
import type { CurveName } from './curve-names';
import { hashed, textBytes } from './encoding';
import { byIdentifier, identifierBytes, type Party, requireDistinct } from './identifiers';

/** What a quorum proof says. */
export interface QuorumProofFacts {
  /** UUIDs. */
  vault: string;
  group: string;
  /** The epoch's hash, 32 bytes. */
  epoch: Uint8Array;
  /** ISO 8601, as records have it. */
  time: string;
  signers: readonly Party[];
  curve: CurveName;
  /** The hash of the verifier's own text, 32 bytes. */
  challenge: Uint8Array;
}

const MIN_CHALLENGE_BYTES = 16;

/**
 * The hash of the verifier's text (16 bytes or more in UTF-8, so that no proof can be made before it is asked for), 32 bytes.
 * Refuses TSS_CHALLENGE_SHORT, and TSS_PROOF_FACTS for what is no Unicode text.
 */
export function challengeHash(challenge: string): Uint8Array {
  if (/\p{Surrogate}/u.test(challenge)) throw new Refusal('TSS_PROOF_FACTS');
  const bytes = textBytes(challenge);
  if (bytes.length < MIN_CHALLENGE_BYTES) {
    throw new Refusal('TSS_CHALLENGE_SHORT', { seen: bytes.length, expected: MIN_CHALLENGE_BYTES });
  }
  return hashed('quorate-proof-challenge-v1', bytes);
}

/** The most characters of a verifier's text that is signed here. */
export const CHALLENGE_MAX = 200;

/**
 * The same for a text that is to be shown to people, and kept in a transcript: one line. Refuses as `challengeHash`,
 * TSS_CHALLENGE_TEXT, and as `refuseSecrets`.
 */
export function challengeShown(challenge: string): Uint8Array {
  if (!isPlainLine(challenge, CHALLENGE_MAX))
    throw new Refusal('TSS_CHALLENGE_TEXT', { expected: CHALLENGE_MAX });
  refuseSecrets(challenge);
  return challengeHash(challenge);
}

const HASH_BYTES = 32;

/** Anything else could bring lines of somebody's choice into what is signed. */
const areAsRecorded = ({ vault, group, epoch, time, challenge }: QuorumProofFacts): boolean =>
  [vault, group].every(id => v.is(uuid, id.toLowerCase())) &&
  v.is(moment, time) &&
  [epoch, challenge].every(hash => hash.length === HASH_BYTES);

/**
 * The message to be signed, in ASCII, each line ended by LF. Whoever makes it judges what goes in: refuses TSS_PROOF_FACTS for
 * IDs, times and hashes that are not as records have them, TSS_ID_TWICE and TSS_ID_OUT_OF_RANGE.
 */
export function quorumProofMessage(facts: QuorumProofFacts): Uint8Array {
  if (!areAsRecorded(facts)) throw new Refusal('TSS_PROOF_FACTS');
  requireDistinct(facts.signers);
  return utf8(
    [
      'Quorate quorum proof v1',
      `vault: ${facts.vault.toLowerCase()}`,
      `group: ${facts.group.toLowerCase()}`,
      `epoch: ${toHex(facts.epoch)}`,
      `time: ${facts.time}`,
      ...byIdentifier(facts.signers).map(({ id }) => `signer: ${toHex(identifierBytes(id))}`),
      `curve: ${facts.curve}`,
      `challenge: ${toHex(facts.challenge)}`,
      '',
    ].join('\n'),
  );
}
