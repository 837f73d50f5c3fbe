/** Keys of numbers that anybody can break, or that nothing can be encrypted to: found before a share is entered. */
import { checkPrimeSync, generatePrimeSync } from 'node:crypto';
import { generateKey, type PrivateKey, readPrivateKey, reformatKey } from 'openpgp';
import { describe, expect, it } from 'vitest';
import { readPublicKey } from '../../../../main/ceremony/openpgp';
import { isWeakExponent, isWeakModulus } from '../../../../main/ceremony/openpgp/rsa-numbers';
import { readSigningKey } from '../../../../main/ceremony/openpgp/signature';
import { long, perTier } from '../../../support/tier';
import vectors from '../../../vectors/primes.json';
import { keyNamed, keys, NOW } from './openpgp-vectors';

const bytesOf = (number: bigint): Uint8Array => {
  const hex = number.toString(16);
  return Uint8Array.from(Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex'));
};
/** Primes that were drawn once: to draw them takes seconds. In the long run they are drawn anew. */
const kept = vectors.primes.map(({ bits, hex }) => ({ bits, prime: BigInt(`0x${hex}`) }));
function prime(bits: number): bigint {
  if (long) return generatePrimeSync(bits, { bigint: true });
  const at = kept.findIndex(one => one.bits === bits);
  if (at < 0) throw new Error(`no more primes of ${bits} bits in test/vectors/primes.json`);
  return kept.splice(at, 1)[0]!.prime;
}
const isPrime = (number: bigint): boolean => checkPrimeSync(number);

function nextPrime(from: bigint): bigint {
  let number = from | 1n;
  while (!isPrime(number)) number += 2n;
  return number;
}

/** As Infineon's library made them: k * M + 65537^a mod M, M the product of the first 71 primes (of 2048 bits). */
function infineonPrime(): bigint {
  let product = 1n;
  let count = 0;
  for (let number = 2n; count < 71; number++) {
    if (!isPrime(number)) continue;
    product *= number;
    count++;
  }
  const room = (1n << 1024n) / product;
  for (let step = 0n; ; step++) {
    let power = 1n;
    for (let times = 0n; times < (step % 5n) + 3n; times++) power = (power * 65537n) % product;
    const candidate = (room - 1n - step) * product + power;
    if (isPrime(candidate)) return candidate;
  }
}

const p = prime(1024);
const q = prime(1024);
const good = p * q;
const weak: [string, bigint][] = [
  ['is even', prime(2047) << 1n],
  ['is a prime', prime(2048)],
  ['has a small factor', prime(2040) * 251n],
  ['has a factor of 16 bits', prime(2032) * 65521n],
  ['is a square', p * p],
  ['is of two primes that are close together', p * nextPrime(p + (1n << 500n))],
  ['is of Infineon’s library', infineonPrime() * infineonPrime()],
];

describe('an RSA modulus', () => {
  it('of two primes of their own is no weak one; nor is that of any key of the vectors', async () => {
    expect(isWeakModulus(bytesOf(good))).toBe(false);
    for (let more = 0; more < perTier(1, 5); more++)
      expect(isWeakModulus(bytesOf(prime(1024) * prime(1024)))).toBe(false);
  });

  it.each(weak)('that %s is weak', (_, modulus) => {
    expect(isWeakModulus(bytesOf(modulus))).toBe(true);
  });

  it('and exponent: 1, 0 and even ones are weak, those in use are not', () => {
    for (const exponent of [0n, 1n, 2n, 4n, 65536n]) expect(isWeakExponent(bytesOf(exponent))).toBe(true);
    expect(isWeakExponent(new Uint8Array())).toBe(true);
    for (const exponent of [3n, 17n, 41n, 65537n]) expect(isWeakExponent(bytesOf(exponent))).toBe(false);
  });
});

type Parameters = Record<string, unknown>;
const parametersOf = (part: { keyPacket: unknown }) =>
  (part.keyPacket as { publicParams: Parameters }).publicParams;

type Subkey =
  | { type: 'rsa'; rsaBits: number }
  | { type: 'ecc'; curve: 'nistP256' | 'nistP384' | 'curve25519Legacy' };

const made = new Map<Subkey, Promise<Uint8Array>>();
/** A key with such a subkey, made once for all tests. */
async function keyWith(subkey: Subkey): Promise<PrivateKey> {
  const make = async () => {
    const { privateKey } = await generateKey({
      type: 'ecc',
      userIDs: { name: 'owner' },
      subkeys: [subkey],
      date: new Date('2026-12-01T00:00:00Z'),
      format: 'object',
    });
    return privateKey.write();
  };
  if (!made.has(subkey)) made.set(subkey, make());
  return readPrivateKey({ binaryKey: await made.get(subkey)! });
}

/** A key whose subkey has other numbers than its owner made, properly signed all the same. */
async function withSubkey(subkey: Subkey, change: (parameters: Parameters) => void): Promise<string> {
  const key = await keyWith(subkey);
  change(parametersOf(key.subkeys[0]!));
  const { publicKey } = await reformatKey({
    privateKey: await readPrivateKey({ binaryKey: key.write() }),
    userIDs: { name: 'owner' },
    date: new Date('2026-12-02T00:00:00Z'),
  });
  return publicKey;
}
const code = (key: string): Promise<string> =>
  readPublicKey(key, NOW).then(
    ({ algorithm }) => algorithm,
    error => error.code ?? String(error),
  );

describe('a key to encrypt to', () => {
  const rsa = { type: 'rsa', rsaBits: 2048 } as const;

  it('with the numbers its owner made, or others that are as good, is read', async () => {
    expect(await code(await withSubkey(rsa, () => undefined))).toBe('RSA 2048');
  });

  it.each(weak)('whose modulus %s is weak', async (_, modulus) => {
    expect(
      await code(await withSubkey(rsa, parameters => Object.assign(parameters, { n: bytesOf(modulus) }))),
    ).toBe('PGP_KEY_WEAK');
  });

  it.each([1n, 2n, 65536n])('whose public exponent is %i is weak', async exponent => {
    expect(
      await code(await withSubkey(rsa, parameters => Object.assign(parameters, { e: bytesOf(exponent) }))),
    ).toBe('PGP_KEY_WEAK');
  });

  const curve = { type: 'ecc', curve: 'nistP256' } as const;
  type Derivation = { kdfParams: { hash: number; cipher: number } };

  it.each([
    ['MD5', 1, 9, 'PGP_KEY_WEAK'],
    ['SHA-1', 2, 9, 'PGP_KEY_WEAK'],
    ['3DES', 8, 2, 'PGP_KEY_UNSUPPORTED'],
    ['CAST5', 8, 3, 'PGP_KEY_UNSUPPORTED'],
    ['no hash there is', 99, 9, 'PGP_KEY_UNSUPPORTED'],
  ])('that derives keys by %s is refused', async (_, hash, cipher, refusal) => {
    const key = await withSubkey(curve, parameters =>
      Object.assign((parameters as unknown as Derivation).kdfParams, { hash, cipher }),
    );
    expect(await code(key)).toBe(refusal);
  });

  it.each([
    ['is not on its curve', (point: Uint8Array) => point.with(40, point[40]! ^ 1)],
    ['is zero', (point: Uint8Array) => point.map((byte, at) => (at === 0 ? byte : 0))],
    ['is compressed', (point: Uint8Array) => Uint8Array.of(2 + (point[64]! & 1), ...point.subarray(1, 33))],
  ])('whose point %s cannot be encrypted to', async (_, change) => {
    const key = await withSubkey(curve, parameters =>
      Object.assign(parameters, { Q: change(parameters.Q as Uint8Array) }),
    );
    expect(await code(key)).toBe('PGP_KEY_UNUSABLE');
  });

  it.each([
    ['is zero', new Uint8Array(32)],
    ['is one of small order', Uint8Array.of(1, ...new Uint8Array(31))],
    ['is too short', new Uint8Array(16).fill(7)],
  ])('whose point on Curve25519 %s cannot be encrypted to', async (_, point) => {
    const key = await withSubkey({ type: 'ecc', curve: 'curve25519Legacy' }, parameters =>
      Object.assign(parameters, { Q: Uint8Array.of(0x40, ...point) }),
    );
    expect(await code(key)).toBe('PGP_KEY_UNUSABLE');
  });

  it('that has a weak part beside a good one is encrypted to by the good one', async () => {
    const key = await keyWith({ type: 'ecc', curve: 'nistP384' });
    const [weakPart] = (await keyWith(rsa)).subkeys;
    Object.assign(parametersOf(weakPart!), { n: bytesOf(p * p) });
    key.subkeys.push(weakPart!);
    const { publicKey } = await reformatKey({
      privateKey: await readPrivateKey({ binaryKey: key.write() }),
      userIDs: { name: 'owner' },
      date: new Date('2026-12-02T00:00:00Z'),
    });
    expect(await code(publicKey)).toBe('NIST P-384');
  });
});

it('a weak primary key is refused, to encrypt to and to sign with', async () => {
  const vector = keyNamed('rsa2048');
  const bytes = Uint8Array.from(Buffer.from(vector.public_base64_binary, 'base64'));
  const at = Buffer.from(bytes).indexOf(Buffer.from([8, 0]));
  bytes.set(bytesOf(prime(2048)), at + 2);
  expect(await code(Buffer.from(bytes).toString('base64'))).toBe('PGP_KEY_WEAK');
  await expect(readSigningKey(bytes)).rejects.toMatchObject({ code: 'PGP_KEY_WEAK' });
});

it('no key of the vectors is taken for a weak one that was not', async () => {
  for (const { name, public_armored } of keys) {
    const found = await code(public_armored);
    expect([name, found === 'PGP_KEY_WEAK']).toEqual([name, ['dsaelg', 'rsa1024'].includes(name)]);
  }
});
