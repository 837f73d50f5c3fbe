/**
 * The real ceremony process over cryptography that verifies no signature on a curve: to everything it answers no. Bundled
 * and run by self-test.test.ts.
 */
import { webcrypto } from 'node:crypto';

const { subtle } = webcrypto;
const { verify } = subtle;
Object.defineProperty(Object.getPrototypeOf(subtle), 'verify', {
  value(this: typeof subtle, ...given: Parameters<typeof verify>) {
    const [algorithm] = given;
    const name = typeof algorithm === 'string' ? algorithm : algorithm.name;
    return /ECDSA|Ed25519/.test(name) ? Promise.resolve(false) : verify.apply(this, given);
  },
});

await import('../../main/ceremony/process/entry');
