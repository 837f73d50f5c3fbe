import { createHmac } from 'node:crypto';
import { BIP32Factory } from 'bip32';
import fc from 'fast-check';
import * as ecc from 'tiny-secp256k1';
import { afterEach, describe, expect, test } from 'vitest';
import { wipeAll } from '../../../../main/ceremony/process/wipe';
import { childKey, parseExtendedKey, rootKeyTexts } from '../../../../main/ceremony/tss/child-keys';
import { curves } from '../../../../main/ceremony/tss/curve';
import { rootKeys } from '../../../../main/ceremony/tss/key-epoch';
import { fromHex, toHex } from '../../../../shared/bytes';
import { extendedKeyText, rootKey } from '../../../../shared/tss/extended-key';
import { runs } from '../../../support/tier';
import cobo from '../../../vectors/cobo-cpub.json';
import { big, interpolated, makeKeys, mod, orders, parties, refused, reshareKeys } from './kit';

afterEach(wipeAll);

const keys = makeKeys(2, 3, 'children');
const texts = rootKeyTexts(keys.epoch, keys.chainCode);
const bip32 = BIP32Factory(ecc);

describe('an xpub', () => {
  test('is of the root key, and stays the same in every group of the vault', () => {
    expect(texts.secp256k1).toMatch(/^xpub661MyMwAqRbc.{95}$/);
    const next = reshareKeys(keys, keys.holders.slice(0, 2), 2, parties(3), 'children');
    expect(rootKeyTexts(next.epoch, next.chainCode)).toEqual(texts);
  });

  test('gives the children that another library derives', () => {
    const step = fc.oneof(fc.nat(9), fc.integer({ min: 0, max: 2 ** 31 - 1 }));
    const paths = fc.array(step, { maxLength: 5 }).map(steps => ['m', ...steps].join('/'));
    fc.assert(
      fc.property(paths, path => {
        const theirs = bip32.fromBase58(texts.secp256k1);
        const child = path === 'm' ? theirs : theirs.derivePath(path.slice(2));
        const ours = childKey(parseExtendedKey(texts.secp256k1), path);
        expect(extendedKeyText(ours)).toBe(child.toBase58());
        expect(toHex(ours.publicKey)).toBe(toHex(child.publicKey));
      }),
      { numRuns: runs(7), examples: [['m'], ['m/44/60/0/0/5']] },
    );
  });
});

describe('a cpub', () => {
  test.each(cobo.chains)(
    'is written and derived as Cobo’s own tests have it: $root.cpub',
    ({ root, steps }) => {
      const start = rootKey('ed25519', fromHex(root.publicKey), fromHex(root.chainCode));
      expect(extendedKeyText(start)).toBe(root.cpub);
      let parent = start;
      for (const { child, publicKey, chainCode, cpub } of steps) {
        const key = childKey(parent, `m/${child}`);
        expect([toHex(key.publicKey), toHex(key.chainCode), extendedKeyText(key)]).toEqual([
          publicKey,
          chainCode,
          cpub,
        ]);
        expect(parseExtendedKey(cpub)).toEqual(key);
        parent = key;
      }
      const path = `m/${steps.map(({ child }) => child).join('/')}`;
      expect(childKey(start, path)).toEqual(parent);
    },
  );
});

test('every share and a public number give the share of a child key', () => {
  // The same number is added to each share, because the coefficients at 0 sum to 1.
  for (const name of ['secp256k1', 'ed25519'] as const) {
    const order = orders[name];
    let parent = parseExtendedKey(texts[name]);
    let tweak = 0n;
    for (const step of [44, 7]) {
      const field = name === 'ed25519' ? `00${toHex(parent.publicKey)}` : toHex(parent.publicKey);
      const data = Buffer.from(`${field}${step.toString(16).padStart(8, '0')}`, 'hex');
      const derived = createHmac('sha512', parent.chainCode).update(data).digest();
      tweak = mod(tweak + big(derived.subarray(0, 32)), order);
      parent = childKey(parent, `m/${step}`);
    }
    const points = [1n, 3n].map(id => [id, mod(big(keys.shares.get(id)![name]) + tweak, order)] as const);
    const child = curves[name].timesG(interpolated(points, 0n, order));
    expect(toHex(curves[name].encodePoint(child))).toBe(toHex(parent.publicKey));
  }
});

describe('an extended key', () => {
  test('is refused with any character changed, as a private one, and with a key that is no point', () => {
    for (const text of Object.values(texts)) {
      for (const at of [0, 4, 50, 110]) {
        const changed = text.slice(0, at) + (text[at] === '2' ? '3' : '2') + text.slice(at + 1);
        expect(refused(() => parseExtendedKey(changed))?.code).toBe('TSS_EXTENDED_KEY');
      }
      expect(refused(() => parseExtendedKey(text.slice(1)))?.code).toBe('TSS_EXTENDED_KEY');
      expect(refused(() => parseExtendedKey(` ${text}`))?.code).toBe('TSS_EXTENDED_KEY');
    }
    expect(refused(() => parseExtendedKey(cobo.chains[0]!.root.cprv))?.code).toBe('TSS_EXTENDED_KEY');
    for (const publicKey of ['01'.padEnd(64, '0'), '00'.repeat(32), '02'.padEnd(64, '0')]) {
      const text = extendedKeyText(rootKey('ed25519', fromHex(publicKey), keys.chainCode));
      expect(refused(() => parseExtendedKey(text))?.code).toBe('TSS_EXTENDED_KEY');
      const key = rootKey('ed25519', fromHex(publicKey), keys.chainCode);
      expect(refused(() => childKey(key, 'm/0'))?.code).toBe('TSS_EXTENDED_KEY');
    }
    expect(() => extendedKeyText(rootKey('secp256k1', new Uint8Array(32), keys.chainCode))).toThrow(
      RangeError,
    );
  });

  test('has children to a depth of 255, and none below', () => {
    const deep = { ...parseExtendedKey(texts.ed25519), depth: 254 };
    expect(childKey(deep, 'm/0').depth).toBe(255);
    expect(refused(() => childKey(deep, 'm/0/0'))?.code).toBe('TSS_NO_CHILD');
    expect(rootKeys(keys.epoch).ed25519).toEqual(parseExtendedKey(texts.ed25519).publicKey);
  });
});
