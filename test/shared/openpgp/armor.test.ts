import fc from 'fast-check';
import { armor, enums } from 'openpgp';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../shared/bytes';
import { armorBlocks, armored as armoredHere, holdsBlock } from '../../../shared/openpgp/armor';

const armored = (bytes: Uint8Array, checksum = true): string =>
  armor(enums.armor.message, bytes, undefined, undefined, undefined, checksum);
const read = (text: string) => armorBlocks(utf8(text));

describe('armor', () => {
  it('is read as OpenPGP.js writes it, of any bytes, with its checksum or without', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.boolean(), (bytes, checksum) => {
        const [block, ...more] = read(armored(bytes, checksum));
        expect(more).toEqual([]);
        expect(block).toMatchObject({ label: 'PGP MESSAGE', ended: true, intact: true });
        expect(Buffer.from(block!.bytes)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('is written as OpenPGP.js writes it, with its checksum', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), bytes => {
        const text = armoredHere('PGP MESSAGE', bytes);
        // But for where lines end.
        expect(text.replaceAll('\n', '')).toBe(armored(bytes).replaceAll('\n', ''));
        expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(64);
      }),
    );
  });

  it('that was changed in one character is not intact where it has a checksum', () => {
    const bytes = Uint8Array.from({ length: 100 }, (_, at) => at * 7);
    const text = armored(bytes);
    const from = text.indexOf('\n\n') + 2;
    for (let at = from; at < text.indexOf('\n-----END'); at++) {
      if (/[\s=]/.test(text[at]!)) continue;
      for (const other of ['A', 'B', '*']) {
        if (text[at] === other) continue;
        const [block] = read(text.slice(0, at) + other + text.slice(at + 1));
        expect([at, block?.intact]).toEqual([at, false]);
      }
    }
  });

  it('is found in any text, block by block; one without an end says so', () => {
    const one = armored(utf8('one'));
    const two = armored(utf8('two')).replaceAll('MESSAGE', 'SIGNATURE');
    const found = read(
      `Dear Zoë,\n${one}and\r\n${two.replaceAll('\n', '\r\n')}\n-----BEGIN PGP MESSAGE-----\n\nYQ`,
    );
    expect(found.map(({ label, ended }) => [label, ended])).toEqual([
      ['PGP MESSAGE', true],
      ['PGP SIGNATURE', true],
      ['PGP MESSAGE', false],
    ]);
    expect(found.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['one', 'two', 'a']);
    expect(read('-----END PGP MESSAGE-----\nhello\n')).toEqual([]);
    expect(holdsBlock(utf8('a note: -----BEGIN X'))).toBe(true);
    expect(holdsBlock(utf8('-----BEGIN'))).toBe(false);
  });

  it('takes any bytes without an error, and leaves them as they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, text) => {
        const all = Uint8Array.from([...utf8('-----BEGIN PGP MESSAGE-----\n'), ...bytes, ...utf8(text)]);
        const before = all.slice();
        for (const { bytes: body } of armorBlocks(all)) expect(body.length).toBeLessThanOrEqual(all.length);
        expect(all).toEqual(before);
      }),
    );
  });

  it('is read as far as anybody brings it: 64 blocks', () => {
    expect(read(armored(utf8('x')).repeat(100))).toHaveLength(64);
  });
});
