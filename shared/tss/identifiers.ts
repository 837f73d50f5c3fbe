/**
 * Identifiers of holders: the x at which a holder's share is the value of the group's polynomials.
 *
 * The same on both curves, and so less than the smaller order: 5 and 5 + L would be one identifier on ed25519 and two on
 * secp256k1. At 0 lies the root key itself. The program gives 1..n.
 */
import { Refusal } from '../text/refusals';
import { bigEndian, fromBigEndian } from './encoding';

/** L, the order of ed25519's prime-order group (RFC 8032, section 5.1). */
export const ED25519_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

/** A holder, as the arithmetic knows one: an identifier, and a name for what is said of them. */
export interface Party {
  /** 1 <= id < L. */
  id: bigint;
  name: string;
}

const isIdentifier = (id: bigint): boolean => id >= 1n && id < ED25519_ORDER;

/** 32 bytes, big-endian. Refuses TSS_ID_OUT_OF_RANGE. */
export function identifierBytes(id: bigint): Uint8Array {
  if (!isIdentifier(id)) throw new Refusal('TSS_ID_OUT_OF_RANGE');
  return bigEndian(id, 32);
}

/** The identifier in 32 big-endian bytes. Refuses TSS_ID_OUT_OF_RANGE, also for another length. */
export function readIdentifier(bytes: Uint8Array): bigint {
  const id = fromBigEndian(bytes);
  if (bytes.length !== 32 || !isIdentifier(id)) throw new Refusal('TSS_ID_OUT_OF_RANGE');
  return id;
}

/** Refuses TSS_ID_OUT_OF_RANGE, and TSS_ID_TWICE with the second holder's name. */
export function requireDistinct(parties: readonly Party[]): void {
  const seen = new Set<bigint>();
  for (const { id, name } of parties) {
    if (!isIdentifier(id)) throw new Refusal('TSS_ID_OUT_OF_RANGE', { holder: name });
    if (seen.has(id)) throw new Refusal('TSS_ID_TWICE', { holder: name });
    seen.add(id);
  }
}

/** Refuses TSS_THRESHOLD unless 2 <= threshold <= holders. With 1, every share is the root key. */
export function requireThreshold(threshold: number, holders: number): void {
  if (!Number.isInteger(threshold) || threshold < 2 || threshold > holders) {
    throw new Refusal('TSS_THRESHOLD', { seen: threshold, expected: holders });
  }
}

/** The same, ordered by identifier, as everything that is hashed has them. */
export const byIdentifier = <T extends { id: bigint }>(parties: readonly T[]): T[] =>
  [...parties].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
