/** What one public key packet says of itself: its algorithm, whether we would use it, and the raw key in it. */
import { sha256, toHex } from '../../../shared/bytes';

export interface KeyPacketFacts {
  /** For people: "RSA 4096", "Curve25519", "NIST P-384". */
  algorithm: string;
  /** Why a key of this algorithm is refused, whatever else is right with it. */
  refusal?: 'PGP_KEY_WEAK' | 'PGP_KEY_UNSUPPORTED';
  /** True for algorithms that can encrypt at all; what the owner allows is another matter. */
  canEncrypt: boolean;
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

/** The multiprecision integer at the start of `bytes` without leading zeros, or undefined when it is cut short. */
function leadingInteger(bytes: Uint8Array): Uint8Array | undefined {
  const bits = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const length = (bits + 7) >> 3;
  if (bytes.length < 2 + length) return undefined;
  const integer = bytes.subarray(2, 2 + length);
  const first = integer.findIndex(byte => byte !== 0);
  return first < 0 ? integer.subarray(length) : integer.subarray(first);
}

const bitLength = (integer: Uint8Array): number =>
  integer.length === 0 ? 0 : 8 * integer.length - Math.clz32(integer[0]!) + 24;

function rsaFacts(algorithm: number, parameters: Uint8Array, fallback: string): KeyPacketFacts {
  const modulus = leadingInteger(parameters);
  const bits = modulus ? bitLength(modulus) : 0;
  const base = {
    algorithm: `RSA ${bits}`,
    canEncrypt: algorithm !== RSA_SIGN_ONLY,
    material: modulus ? sha256(`rsa ${toHex(modulus)}`) : fallback,
  };
  if (bits < MIN_RSA_BITS) return { ...base, refusal: 'PGP_KEY_WEAK' };
  return bits > MAX_RSA_BITS ? { ...base, refusal: 'PGP_KEY_UNSUPPORTED' } : base;
}

function curveFacts(algorithm: number, parameters: Uint8Array, fallback: string): KeyPacketFacts {
  const oidEnd = 1 + (parameters[0] ?? 0);
  const oid = toHex(parameters.subarray(1, oidEnd));
  const point = leadingInteger(parameters.subarray(oidEnd));
  const base = {
    canEncrypt: algorithm === ECDH,
    material: point ? sha256(`ec ${oid} ${toHex(point)}`) : fallback,
  };
  const name = CURVES[oid];
  if (!name) return { ...base, algorithm: 'another curve', refusal: 'PGP_KEY_UNSUPPORTED' };
  return { ...base, algorithm: name };
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
    };
  }
  return {
    algorithm: NEW_CURVES[algorithm] ?? 'another algorithm',
    refusal: 'PGP_KEY_UNSUPPORTED',
    // Of one that is not known it is assumed: the owner added it for something that their program can do.
    canEncrypt: algorithm !== 27 && algorithm !== 28,
    material: whole,
  };
}

/** True when two keys (primary keys and subkeys of each) have a raw key in common. */
export const sameKeyMaterial = (one: readonly string[], other: readonly string[]): boolean =>
  one.some(material => other.includes(material));
