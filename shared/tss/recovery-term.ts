/** What is public of a helper's part in a recovery, and its digest, by which a complaint names it. */
import { type CurveName, curveNames, type OnBoth } from './curve-names';
import { hashed, joined, list } from './encoding';
import { identifierBytes } from './identifiers';

/** The SHA-256 of one message of a helper, as the binary OpenPGP message is written. */
export interface MessageDigest {
  /** One byte, see `message-kinds.ts`. */
  kind: number;
  /** 32 bytes. */
  digest: Uint8Array;
}

/** A helper's part in a recovery. Points: 33 bytes on secp256k1, 32 on ed25519. */
export interface RecoveryTerm {
  /** Of the request: 32 bytes. */
  context: Uint8Array;
  /** The helper's identifier in the group whose share they bring; which group it is, the kind of the term says. */
  helper: bigint;
  /** The mask of the term times G. */
  masks: OnBoth<Uint8Array>;
  /** To the holder who lost the share, in any order. */
  messages: readonly MessageDigest[];
}

/** The digest of a helper's part: 32 bytes. */
export function recoveryTermDigest({ context, helper, masks, messages }: RecoveryTerm): Uint8Array {
  const told = [...messages]
    .sort((one, other) => one.kind - other.kind)
    .map(({ kind, digest }) => joined(Uint8Array.of(kind), digest));
  return hashed(
    'quorate-tss-recovery-term-v1',
    context,
    identifierBytes(helper),
    ...curveNames.map((curve: CurveName) => masks[curve]),
    list(told),
  );
}
