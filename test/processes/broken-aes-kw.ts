/**
 * The real ceremony process over cryptography that fails as it does in Electron 25: AES-KW, which every message to a
 * curve needs, answers with OperationError. Bundled and run by self-test.test.ts.
 */
import { webcrypto } from 'node:crypto';

const { subtle } = webcrypto;
const { importKey } = subtle;
Object.defineProperty(Object.getPrototypeOf(subtle), 'importKey', {
  value(this: typeof subtle, ...given: Parameters<typeof importKey>) {
    const [, , algorithm] = given;
    return (typeof algorithm === 'string' ? algorithm : algorithm.name) === 'AES-KW'
      ? Promise.reject(new DOMException('The operation failed', 'OperationError'))
      : importKey.apply(this, given);
  },
});

await import('../../main/ceremony/process/entry');
