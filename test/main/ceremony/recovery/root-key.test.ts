import { hkdfSync } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { expect, it } from 'vitest';
import { heldCount, wipe } from '../../../../main/ceremony/process/wipe';
import {
  drawRootKey,
  openRootKey,
  storeKeyOf,
  wrapRootKey,
} from '../../../../main/ceremony/recovery/root-key';
import { fromHex, utf8 } from '../../../../shared/bytes';
import type { WrappedRootKey } from '../../../../shared/records/key-set';
import type { Refusal } from '../../../../shared/text/refusals';

const id = 'ab'.repeat(16);
const otherId = 'cd'.repeat(16);
const secret = Uint8Array.from({ length: 32 }, (_, at) => 255 - at);
const otherSecret = secret.map(byte => byte ^ 1);
const rootKey = Uint8Array.from({ length: 32 }, (_, at) => at);

/** As docs/formats.md says, with Node’s own HKDF. */
function unwrapped(made: WrappedRootKey, from: Uint8Array, under: string): Uint8Array {
  const key = new Uint8Array(hkdfSync('sha256', from, fromHex(under), 'quorate/root-key/v1', 32));
  const cipher = xchacha20poly1305(key, fromHex(made.nonce), utf8(`quorate/root-key/v1 ${under}`));
  return cipher.decrypt(fromHex(made.ciphertext));
}

it('is wrapped as the documentation says, under a new nonce each time', () => {
  const [one, two] = [wrapRootKey(rootKey, secret, id), wrapRootKey(rootKey, secret, id)];
  expect(unwrapped(one, secret, id)).toEqual(rootKey);
  expect(unwrapped(two, secret, id)).toEqual(rootKey);
  expect(one.nonce).not.toBe(two.nonce);
});

it('is opened by the shared secret of its set, and by nothing else', () => {
  const made = wrapRootKey(rootKey, secret, id);
  const altered = `${made.ciphertext[0] === '0' ? '1' : '0'}${made.ciphertext.slice(1)}`;
  expect(openRootKey(made, secret, id)).toEqual(rootKey);
  for (const open of [
    () => openRootKey(made, otherSecret, id),
    () => openRootKey(made, secret, otherId),
    () => openRootKey({ ...made, ciphertext: altered }, secret, id),
  ]) {
    expect(open).toThrow(expect.objectContaining({ code: 'ROOT_KEY_CLOSED' }) as Refusal);
  }
});

it('gives the sealed store a key of its own, another for each set', () => {
  const expected = new Uint8Array(hkdfSync('sha256', rootKey, fromHex(id), 'quorate/sealed-store/v1', 32));
  expect(storeKeyOf(rootKey, id)).toEqual(expected);
  expect(storeKeyOf(rootKey, otherId)).not.toEqual(expected);
});

it('is drawn anew each time, and nothing but what is given back stays in memory', () => {
  const before = heldCount();
  const [one, two] = [drawRootKey(), drawRootKey()];
  expect(one).toHaveLength(32);
  expect(one).not.toEqual(two);
  const opened = openRootKey(wrapRootKey(one, secret, id), secret, id);
  expect(heldCount()).toBe(before + 3);
  wipe(one, two, opened);
  expect(heldCount()).toBe(before);
});
