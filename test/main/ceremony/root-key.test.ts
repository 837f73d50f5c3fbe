import { hkdfSync } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { expect, it } from 'vitest';
import { newWrappedRootKey } from '../../../main/ceremony/root-key';
import { heldCount } from '../../../main/ceremony/wipe';
import { fromHex, utf8 } from '../../../shared/bytes';

const id = 'ab'.repeat(16);
const secret = Uint8Array.from({ length: 32 }, (_, at) => 255 - at);

/** As docs/formats.md says, with Node’s own HKDF. */
function unwrapped(made: ReturnType<typeof newWrappedRootKey>, from: Uint8Array, under: string): Uint8Array {
  const key = new Uint8Array(hkdfSync('sha256', from, fromHex(under), 'quorate/root-key/v1', 32));
  const cipher = xchacha20poly1305(key, fromHex(made.nonce), utf8(`quorate/root-key/v1 ${under}`));
  return cipher.decrypt(fromHex(made.ciphertext));
}

it('is 32 bytes that the shared secret opens, and nothing else', () => {
  const made = newWrappedRootKey(secret, id);
  expect(unwrapped(made, secret, id)).toHaveLength(32);
  expect(() =>
    unwrapped(
      made,
      secret.map(byte => byte ^ 1),
      id,
    ),
  ).toThrow();
  expect(() => unwrapped(made, secret, 'cd'.repeat(16))).toThrow();
});

it('is another one each time, and leaves nothing behind', () => {
  const before = heldCount();
  const [one, two] = [newWrappedRootKey(secret, id), newWrappedRootKey(secret, id)];
  expect(unwrapped(one, secret, id)).not.toEqual(unwrapped(two, secret, id));
  expect(one.nonce).not.toBe(two.nonce);
  expect(heldCount()).toBe(before);
});
