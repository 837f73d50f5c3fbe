/** The trial of the sealed store’s cipher: what passes for it, and what does not. */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { expect, it, vi } from 'vitest';
import { isXChaCha, requireStoreCipher } from '../../../../main/ceremony/recovery/store-cipher';

type Cipher = Parameters<typeof isXChaCha>[0];

const right: Cipher = xchacha20poly1305;
/** The right one, but for what `wrong` replaces. */
const but =
  (wrong: (right: ReturnType<Cipher>) => Partial<ReturnType<Cipher>>): Cipher =>
  (...given) => {
    const own = right(...given);
    const both = { encrypt: own.encrypt.bind(own), decrypt: own.decrypt.bind(own) };
    return { ...both, ...wrong(both) };
  };

/** The bytes with the one at `at` changed. */
const changed = (bytes: Uint8Array, at: number): Uint8Array => bytes.with(at, bytes.at(at)! ^ 1);

it('takes the cipher of the draft', () => {
  expect(isXChaCha(right)).toBe(true);
  expect(() => requireStoreCipher()).not.toThrow();
});

it.each<[string, Cipher]>([
  ['leaves everything in clear', but(() => ({ encrypt: clear => clear, decrypt: sealed => sealed }))],
  ['leaves the associated data out', (key, nonce) => xchacha20poly1305(key, nonce, new Uint8Array())],
  ['has a tag of its own', but(({ encrypt }) => ({ encrypt: clear => changed(encrypt(clear), -1) }))],
  [
    'is wrong from the second kilobyte on',
    but(({ decrypt }) => ({
      decrypt: sealed => (sealed.length > 2048 ? changed(decrypt(sealed), 2000) : decrypt(sealed)),
    })),
  ],
  [
    'opens what was altered',
    but(({ encrypt, decrypt }) => {
      const clear = new Uint8Array(16 << 10).fill(0x51);
      return {
        encrypt,
        decrypt: sealed => {
          try {
            return decrypt(sealed);
          } catch {
            return clear;
          }
        },
      };
    }),
  ],
  [
    'throws',
    but(() => ({
      encrypt: () => {
        throw new Error('no such cipher');
      },
    })),
  ],
])('does not take one that %s', (_what, cipher) => {
  expect(isXChaCha(cipher)).toBe(false);
});

it('refuses by the cipher’s name, once it was found not to work', async () => {
  vi.resetModules();
  vi.doMock('@noble/ciphers/chacha.js', () => ({
    xchacha20poly1305: () => ({
      encrypt: (clear: Uint8Array) => clear,
      decrypt: (sealed: Uint8Array) => sealed,
    }),
  }));
  const { requireStoreCipher: required } = await import('../../../../main/ceremony/recovery/store-cipher');
  vi.doUnmock('@noble/ciphers/chacha.js');
  expect(required).toThrow(
    expect.objectContaining({ code: 'CRYPTO_UNUSABLE', facts: { name: 'XChaCha20-Poly1305' } }),
  );
  expect(required).toThrow();
});
