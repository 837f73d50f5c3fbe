/** A mask on its way from the lead of a recovery to one helper's process. */
import { expect, test } from 'vitest';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { maskOpener, sealMask } from '../../../../main/ceremony/tss/sealed-mask';
import { utf8 } from '../../../../shared/bytes';
import { bytes32, refused } from './kit';

const mask = { secp256k1: bytes32(7n), ed25519: bytes32(11n) };
const bound = utf8('context, place 0');

test('opens for the key it was sealed to, once, in the attempt and place it was sealed for', () => {
  wipeAll();
  const opener = maskOpener();
  const sealed = sealMask(opener.publicKey, mask, bound);
  // Two masks of 32 bytes, a key in front and a tag behind: nothing of them in clear.
  expect(sealed).toHaveLength(32 + 64 + 16);
  expect(Buffer.from(sealed).includes(Buffer.from(mask.secp256k1))).toBe(false);
  const given = opener.open(sealed, bound);
  expect([given.secp256k1, given.ed25519]).toEqual([mask.secp256k1, mask.ed25519]);
  // Its secret is overwritten with the first try, whatever came of it.
  expect(refused(() => opener.open(sealed, bound))?.code).toBe('TSS_MASKS');
  wipeAll();
  expect(heldCount()).toBe(0);
  expect(sealMask(maskOpener().publicKey, mask, bound)).not.toEqual(sealed);
});

test('anything else is refused: another key, another place, a flipped bit, no key at all', () => {
  const tries: [string, (sealed: Uint8Array) => Uint8Array, Uint8Array?][] = [
    ['another place', sealed => sealed, utf8('context, place 1')],
    ['another key', () => sealMask(maskOpener().publicKey, mask, bound)],
    ['a bit of the key', sealed => sealed.with(3, sealed[3]! ^ 1)],
    ['a bit of what is sealed', sealed => sealed.with(40, sealed[40]! ^ 1)],
    ['too short', sealed => sealed.slice(0, 20)],
    ['a point of low order', sealed => Uint8Array.from([...new Uint8Array(32), ...sealed.slice(32)])],
  ];
  for (const [what, change, at = bound] of tries) {
    const opener = maskOpener();
    const sealed = change(sealMask(opener.publicKey, mask, bound));
    expect(refused(() => opener.open(sealed, at))?.code, what).toBe('TSS_MASKS');
    opener.forget();
  }
  expect(refused(() => sealMask(new Uint8Array(32), mask, bound))?.code).toBe('TSS_MASKS');
});
