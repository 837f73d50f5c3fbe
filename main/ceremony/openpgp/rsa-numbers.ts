/**
 * RSA keys that anybody can break: not too short, but made of the wrong numbers. What is looked for is what was found in
 * keys of real people (Heninger and others 2012; Nemec and others 2017; Böck 2022), and what makes encrypting do nothing.
 */
import { checkPrimeSync } from 'node:crypto';

const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);

/** Odd primes below `limit`. */
function primesBelow(limit: number): number[] {
  const isComposite = new Uint8Array(limit);
  const primes: number[] = [];
  for (let n = 3; n < limit; n += 2) {
    if (isComposite[n]) continue;
    primes.push(n);
    for (let at = n * n; at < limit; at += 2 * n) isComposite[at] = 1;
  }
  return primes;
}

/** Factors below this are found by division. */
const SMALL = 1 << 16;
let small: number[] | undefined;

function hasSmallFactor(modulus: bigint): boolean {
  small ??= primesBelow(SMALL);
  return small.some(prime => modulus % BigInt(prime) === 0n);
}

/** By these the keys of Infineon’s library (CVE-2017-15361) are known: remainders are powers of 65537. */
const ROCA_PRIMES = [
  3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107,
  109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167,
];

/** Of other moduli fewer than 1 in 10^8 pass for one. */
const isOfRoca = (modulus: bigint): boolean =>
  ROCA_PRIMES.every(prime => {
    const remainder = Number(modulus % BigInt(prime));
    let power = 1;
    do {
      if (power === remainder) return true;
      power = (power * 65537) % prime;
    } while (power !== 1);
    return false;
  });

/** The whole part of the square root, by Newton's method. */
function root(n: bigint): bigint {
  if (n < 2n) return n;
  let guess = 1n << BigInt((n.toString(16).length * 4 + 1) >> 1);
  for (;;) {
    const next = (guess + n / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** Steps of Fermat's method: enough for two primes that agree in their leading half (CVE-2022-26320). */
const FERMAT_STEPS = 100;

function isOfCloseFactors(modulus: bigint): boolean {
  let middle = root(modulus);
  if (middle * middle < modulus) middle += 1n;
  for (let step = 0; step < FERMAT_STEPS; step++, middle += 1n) {
    const square = middle * middle - modulus;
    const side = root(square);
    if (side * side === square) return true;
  }
  return false;
}

/** By the tests of Miller and Rabin as OpenSSL does them: of numbers that are none one in 2^128 passes, whoever chose it. */
const isPrime = (modulus: Uint8Array): boolean => checkPrimeSync(Uint8Array.from(modulus));

/**
 * True when RSA with this public exponent can protect nothing: 1 gives back what goes in, and an even one has no key
 * that undoes it. `exponent` is big endian, of any length.
 */
export function isWeakExponent(exponent: Uint8Array): boolean {
  const number = numberOf(exponent);
  return number < 3n || number % 2n === 0n;
}

/**
 * True when this modulus (big endian) can be taken apart by anybody: even, a prime, with a factor below 65536, of two
 * primes that are close together, or of Infineon's library. Takes some milliseconds at 2048 bits and some hundredths of a second at
 * 4096; seconds at 16384.
 */
export function isWeakModulus(modulus: Uint8Array): boolean {
  const number = numberOf(modulus);
  return (
    number % 2n === 0n ||
    hasSmallFactor(number) ||
    isOfRoca(number) ||
    isOfCloseFactors(number) ||
    isPrime(modulus)
  );
}
