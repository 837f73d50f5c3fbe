/**
 * The hash of what a request decides (`ctx`): type, mode, times, groups, epochs, holders and their keys. Contributions,
 * messages, proofs and confirmations are bound to it. It is fixed when the request is created; any change makes another request.
 */
import { ABSENT, encoded, hashed, list, textBytes, u32be, u64be } from './encoding';
import { byIdentifier, identifierBytes, type Party } from './identifiers';

/** A holder of a group, with the OpenPGP key that what is for them is encrypted to. */
export interface KeyHolder extends Party {
  /** Of the primary key: 20 bytes (version 4) or 32 (version 6). */
  fingerprint: Uint8Array;
  /** Of the one subkey that is encrypted to. */
  encryptionFingerprint: Uint8Array;
}

/** A group whose shares are used, in one of its epochs. */
export interface SourceGroup {
  /** A UUID. */
  group: string;
  /** 32 bytes, see `epochHash`. */
  epoch: Uint8Array;
  /** The holders that take part, in any order. */
  holders: readonly KeyHolder[];
}

/** The group that gets shares. In recovery A and B its only holder is the one whose share was lost, with the new key. */
export interface TargetGroup {
  group: string;
  threshold: number;
  holders: readonly KeyHolder[];
}

/** What a request is. */
export interface RequestContext {
  /** 32 digits. */
  requestId: string;
  /** 32 random bytes. */
  nonce: Uint8Array;
  /** `KeyGen`, `KeyGenFromKeyGroup` or `Recovery`. */
  type: string;
  /** `A`, `B` or `C`; empty for other types. */
  recoveryMode: string;
  /** `strict` or `normal`. */
  mode: string;
  /** Milliseconds since 1970. */
  created: number;
  expires: number;
  /** A UUID. */
  vault: string;
  description: string;
  /** None in a KeyGen; in recovery B the recovery group, then the main group; else one. */
  sources: readonly SourceGroup[];
  target: TargetGroup;
  /** 32 bytes, see the check of the chain code; empty before there is one. */
  chainCheck: Uint8Array;
}

const uuid = (text: string): Uint8Array => textBytes(text.toLowerCase());

const holder = ({ id, name, fingerprint, encryptionFingerprint }: KeyHolder): Uint8Array =>
  encoded('holder', identifierBytes(id), textBytes(name), fingerprint, encryptionFingerprint);

const holders = (all: readonly KeyHolder[]): Uint8Array => list(byIdentifier(all).map(holder));

const source = ({ group, epoch, holders: all }: SourceGroup): Uint8Array =>
  encoded('source', uuid(group), epoch, holders(all));

/** The context hash of a request, 32 bytes. Refuses TSS_ID_OUT_OF_RANGE. */
export function contextHash(request: RequestContext): Uint8Array {
  const { target } = request;
  return hashed(
    'quorate-tss-context-v1',
    textBytes(request.requestId),
    request.nonce,
    textBytes(request.type),
    request.recoveryMode === '' ? ABSENT : textBytes(request.recoveryMode),
    textBytes(request.mode),
    u64be(request.created),
    u64be(request.expires),
    uuid(request.vault),
    textBytes(request.description),
    list(request.sources.map(source)),
    encoded('target', uuid(target.group), u32be(target.threshold), holders(target.holders)),
    request.chainCheck,
  );
}
