import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hashByNode } from '../../main/storage/files/sum-of';
import { fromBase64, fromHex, grouped, hashBy, sha256, toBase64, toHex, utf8 } from '../../shared/bytes';
import { anyCharacter } from '../support/any-character';

const anyBytes = fc.uint8Array({ maxLength: 300 });

describe('bytes as text', () => {
  it('are what they were when they come back, as hex in either case and as base64 with or without padding', () => {
    fc.assert(
      fc.property(anyBytes, bytes => {
        expect(fromHex(toHex(bytes))).toEqual(bytes);
        expect(fromHex(toHex(bytes).toUpperCase())).toEqual(bytes);
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
        expect(fromBase64(toBase64(bytes).replace(/=+$/, ''))).toEqual(bytes);
        expect(fromBase64(` ${toBase64(bytes).replace(/(.{5})/g, '$1\n')}`)).toEqual(bytes);
      }),
    );
  });

  it('are as Node has them, also when they are long', () => {
    const long = new Uint8Array(100_003).map((_, at) => at * 31);
    expect(toHex(long)).toBe(Buffer.from(long).toString('hex'));
    expect(toBase64(long)).toBe(Buffer.from(long).toString('base64'));
  });

  it.each(['a', 'zz', '0x00', 'é0', 'abc'])('refuses %j as hex without repeating it', text => {
    expect(() => fromHex(text)).toThrow(new RangeError('not hex'));
  });

  it.each(['a', 'ab-_', 'a=bc', 'é'])('refuses %j as base64 without repeating it', text => {
    expect(() => fromBase64(text)).toThrow(new RangeError('not base64'));
  });

  it('whatever the text is, are read or refused with a constant sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), text => {
        for (const read of [fromHex, fromBase64]) {
          try {
            read(text);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
            expect((error as Error).message).toMatch(/^not (hex|base64)$/);
          }
        }
      }),
    );
  });
});

describe.each([
  ['the page’s and the ceremony process’s', () => hashBy(nobleSha256)],
  ['main’s, by Node', hashByNode],
])('SHA-256, %s,', (_, use) => {
  it('is that of FIPS 180-4, of text as UTF-8', () => {
    onTestFinished(hashByNode);
    use();
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('é')).toBe(sha256(Uint8Array.of(0xc3, 0xa9)));
    fc.assert(
      fc.property(anyBytes, bytes => {
        const within = Uint8Array.of(1, ...bytes, 2).subarray(1, -1);
        expect([sha256(bytes), sha256(within)]).toEqual(Array(2).fill(toHex(nobleSha256(bytes))));
      }),
    );
    const lone = '\ud800';
    expect(sha256(lone)).toBe(sha256(utf8(lone)));
  });
});

it('groups are of four, with no space at the end', () => {
  expect([grouped(''), grouped('abcd'), grouped('abcde'), grouped('abcdefgh')]).toEqual([
    '',
    'abcd',
    'abcd e',
    'abcd efgh',
  ]);
});
