/** What one public key packet says of itself: its algorithm, whether we would use it, and the raw key in it. */
import { sha256, toHex } from '../../../shared/bytes';
import { isWeakExponent, isWeakModulus } from './rsa-numbers';

export interface KeyPacketFacts {
  /** For people: "RSA 4096", "Curve25519", "NIST P-384". */
  algorithm: string;
  /** Why a key of this algorithm is refused, whatever else is right with it. */
  refusal?: 'PGP_KEY_WEAK' | 'PGP_KEY_UNSUPPORTED';
  /** True for algorithms that can encrypt at all; what the owner allows is another matter. */
  canEncrypt: boolean;
  /** Looks closely whether an RSA modulus can be taken apart (see `isWeakModulus`), which takes time; false for others. */
  hasWeakModulus: () => boolean;
  /**
   * SHA-256 (64 hex digits) of the raw key alone. Creation date, the role as primary key or subkey, RSA's public
   * exponent and ECDH's key derivation hints are left out, so that the same raw key is found in any of them.
   */
  material: string;
}

/** Where the algorithm and its parameters begin in a version 4 packet (RFC 9580, section 5.5.2.2). */
const ALGORITHM_AT = 5;
const MIN_RSA_BITS = 2047;
/** OpenSSL computes with no larger modulus. */
const MAX_RSA_BITS = 16384;

const RSA = new Set([1, 2, 3]);
const RSA_SIGN_ONLY = 3;
const ELGAMAL = 16;
const DSA = 17;
const ECDH = 18;
/** ECDH, ECDSA and the EdDSA of GnuPG: an object identifier, then a point. */
const WITH_CURVE = new Set([ECDH, 19, 22]);
/** X25519 and X448 of RFC 9580, which GnuPG 2.2 and 2.4 cannot read. */
const NEW_CURVES: Record<number, string> = { 25: 'X25519', 26: 'X448', 27: 'Ed25519', 28: 'Ed448' };

/** Object identifiers (hex) of the curves that are supported, by RFC 9580, section 9.2. */
const CURVES: Record<string, string> = {
  '2a8648ce3d030107': 'NIST P-256',
  '2b81040022': 'NIST P-384',
  '2b81040023': 'NIST P-521',
  '2b060104019755010501': 'Curve25519',
  '2b06010401da470f01': 'Ed25519',
};

/** Of the multiprecision integer at the start, with its two bytes of bit count. */
const lengthOfInteger = ([high = 0, low = 0]: Uint8Array): number => 2 + (((high << 8) + low + 7) >> 3);

/** The multiprecision integer at the start of `bytes` without leading zeros, or undefined when it is cut short. */
function leadingInteger(bytes: Uint8Array): Uint8Array | undefined {
  const end = lengthOfInteger(bytes);
  if (bytes.length < end) return undefined;
  const integer = bytes.subarray(2, end);
  const first = integer.findIndex(byte => byte !== 0);
  return first < 0 ? integer.subarray(integer.length) : integer.subarray(first);
}

const bitLength = (integer: Uint8Array): number =>
  integer.length === 0 ? 0 : 8 * integer.length - Math.clz32(integer[0]!) + 24;

function rsaFacts(algorithm: number, parameters: Uint8Array, fallback: string): KeyPacketFacts {
  const modulus = leadingInteger(parameters);
  const exponent = leadingInteger(parameters.subarray(lengthOfInteger(parameters)));
  const bits = modulus ? bitLength(modulus) : 0;
  const base = {
    algorithm: `RSA ${bits}`,
    canEncrypt: algorithm !== RSA_SIGN_ONLY,
    material: modulus ? sha256(`rsa ${toHex(modulus)}`) : fallback,
    hasWeakModulus: () => modulus !== undefined && isWeakModulus(modulus),
  };
  if (bits < MIN_RSA_BITS || (exponent && isWeakExponent(exponent)))
    return { ...base, refusal: 'PGP_KEY_WEAK' };
  return bits > MAX_RSA_BITS ? { ...base, refusal: 'PGP_KEY_UNSUPPORTED' } : base;
}

/** SHA-256, SHA-384, SHA-512; AES-128, AES-192, AES-256: all that may stand here (RFC 9580, section 11.5.1). */
const DERIVING_HASHES = new Set([8, 9, 10]);
const WRAPPING_CIPHERS = new Set([7, 8, 9]);
/** Hashes that can be forged: MD5, SHA-1, RIPEMD-160. */
const BROKEN_HASHES = new Set([1, 2, 3]);

/** Of how ECDH derives the key that wraps a session key: length 3, a 1, hash, cipher. */
function derivationRefusal([
  length = 0,
  one = 0,
  hash = 0,
  cipher = 0,
]: Uint8Array): KeyPacketFacts['refusal'] {
  if (BROKEN_HASHES.has(hash)) return 'PGP_KEY_WEAK';
  const isKnown = length === 3 && one === 1 && DERIVING_HASHES.has(hash) && WRAPPING_CIPHERS.has(cipher);
  return isKnown ? undefined : 'PGP_KEY_UNSUPPORTED';
}

function curveFacts(algorithm: number, parameters: Uint8Array, fallback: string): KeyPacketFacts {
  const oidEnd = 1 + (parameters[0] ?? 0);
  const oid = toHex(parameters.subarray(1, oidEnd));
  const point = leadingInteger(parameters.subarray(oidEnd));
  const base = {
    canEncrypt: algorithm === ECDH,
    material: point ? sha256(`ec ${oid} ${toHex(point)}`) : fallback,
    hasWeakModulus: () => false,
  };
  const name = CURVES[oid];
  if (!name) return { ...base, algorithm: 'another curve', refusal: 'PGP_KEY_UNSUPPORTED' };
  const derivation = parameters.subarray(oidEnd + lengthOfInteger(parameters.subarray(oidEnd)));
  const refusal = algorithm === ECDH ? derivationRefusal(derivation) : undefined;
  return { ...base, algorithm: name, ...(refusal && { refusal }) };
}

/** Facts of a version 4 public key or subkey packet, from its contents. Never throws. */
export function keyPacketFacts(body: Uint8Array): KeyPacketFacts {
  const algorithm = body[ALGORITHM_AT] ?? 0;
  const parameters = body.subarray(ALGORITHM_AT + 1);
  const whole = sha256(body.subarray(ALGORITHM_AT));
  if (RSA.has(algorithm)) return rsaFacts(algorithm, parameters, whole);
  if (WITH_CURVE.has(algorithm)) return curveFacts(algorithm, parameters, whole);
  if (algorithm === DSA || algorithm === ELGAMAL) {
    const canEncrypt = algorithm === ELGAMAL;
    return {
      algorithm: canEncrypt ? 'ElGamal' : 'DSA',
      refusal: 'PGP_KEY_WEAK',
      canEncrypt,
      material: whole,
      hasWeakModulus: () => false,
    };
  }
  return {
    algorithm: NEW_CURVES[algorithm] ?? 'another algorithm',
    refusal: 'PGP_KEY_UNSUPPORTED',
    // Of one that is not known it is assumed: the owner added it for something that their program can do.
    canEncrypt: algorithm !== 27 && algorithm !== 28,
    material: whole,
    hasWeakModulus: () => false,
  };
}

/** True when two keys (primary keys and subkeys of each) have a raw key in common. */
export const sameKeyMaterial = (one: readonly string[], other: readonly string[]): boolean =>
  one.some(material => other.includes(material));
