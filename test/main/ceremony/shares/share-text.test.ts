import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { MAX_SHARE_BYTES } from '../../../../main/ceremony/shamir/vault';
import { decodeShareText } from '../../../../main/ceremony/shares/share-text';
import { fromHex, grouped, toBase64, toHex, utf8 } from '../../../../shared/bytes';
import { Refusal } from '../../../../shared/text/refusals';
import { runs } from '../../../support/tier';
import { sameBytes } from '../same-bytes';

afterEach(wipeAll);

const decode = (text: string) => decodeShareText(utf8(text));

/** Code, and position where there is one, of the refusal; null when there is none. */
function refusal(text: string | Uint8Array): { code: string; position?: number | undefined } | null {
  try {
    decodeShareText(typeof text === 'string' ? utf8(text) : text);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, position } = error.failure;
    return position === undefined ? { code } : { code, position };
  }
}

const someBytes = fc.uint8Array({ minLength: 1, maxLength: 70 });
/** White space as people leave it: in groups, at both ends, as line ends of any system. */
const spaced = (text: string, gaps: readonly string[]) =>
  gaps.reduce((sofar, gap, at) => {
    const place = (at * 7919) % (sofar.length + 1);
    return sofar.slice(0, place) + gap + sofar.slice(place);
  }, text);
const gaps = fc.array(fc.constantFrom(' ', '\n', '\r\n', '\t', '  '), { maxLength: 10 });

describe('a share as text', () => {
  test('is read from hex in either case, and from base64 with its padding or without', () => {
    fc.assert(
      fc.property(someBytes, gaps, (bytes, blanks) => {
        const base64 = toBase64(bytes);
        for (const text of [toHex(bytes), toHex(bytes).toUpperCase(), grouped(toHex(bytes))]) {
          expect(decode(spaced(text, blanks))).toEqual(bytes);
        }
        for (const text of [base64, base64.replace(/=+$/, ''), grouped(base64)]) {
          // Base64 of so few bytes may by chance be hex digits alone: then it is hex.
          if (/^([0-9a-f]{2})+$/i.test(text.replace(/\s/g, ''))) continue;
          expect(decode(spaced(text, blanks))).toEqual(bytes);
        }
      }),
    );
  });

  test('that could be both is hex, as Vault reads it', () => {
    expect(toHex(decode('abcd'))).toBe('abcd');
    expect(toHex(decode('12345678'))).toBe('12345678');
  });

  test('with an odd number of hex digits is base64 where it can be', () => {
    expect(decode('abc')).toEqual(new Uint8Array(Buffer.from('abc', 'base64')));
  });

  test('of every length up to the limit keeps its length', () => {
    const longest = new Uint8Array(MAX_SHARE_BYTES).fill(0xfb);
    expect(sameBytes(decode(toHex(longest)), longest)).toBe(true);
    expect(sameBytes(decode(toBase64(longest)), longest)).toBe(true);
    const tooLong = new Uint8Array(MAX_SHARE_BYTES + 1).fill(0xfb);
    expect(refusal(toHex(tooLong))).toEqual({ code: 'SHARE_TOO_LONG' });
    expect(refusal(toBase64(tooLong))).toEqual({ code: 'SHARE_TOO_LONG' });
  });

  test('is left as it is, and only the result is held', () => {
    const text = utf8('c0ff ee07');
    const before = text.slice();
    expect(toHex(decodeShareText(text))).toBe('c0ffee07');
    expect(text).toEqual(before);
    expect(heldCount()).toBe(1);
  });

  test('that is empty or blank is refused as such', () => {
    for (const text of ['', ' ', ' \r\n\t']) expect(refusal(text)).toEqual({ code: 'SHARE_EMPTY' });
  });

  test.each([
    ['c0ffee!7', 7],
    ['c0ff ee0?', 9],
    ['"c0ffee07"', 1],
    ['c0ffée07', 5],
    ['c0ff\u200be07', 5],
    ['QUI=QUI=', 4],
    ['QUJD\nQU=I', 8],
    ['QUI=\n#', 6],
  ])('%j is refused at character %d', (text, position) => {
    expect(refusal(text)).toEqual({ code: 'SHARE_NOT_READABLE', position });
  });

  test.each([
    ['-c0ffee07', 1],
    ['QUJD_UJD', 5],
  ])(
    '%j has a sign of base64url, or one for a character that cannot be read, at character %d',
    (text, position) => {
      expect(refusal(text)).toEqual({ code: 'SHARE_HAS_SIGN', position });
    },
  );

  test.each(['a', 'abcde', 'QUJDR', 'QUI==', 'QQ=', 'QUJD=', 'QUJDQUJD====', '=', '==', 'QR==', 'QUJ='])(
    '%j, right in each character but not as a whole, is refused without a place',
    text => {
      expect(refusal(text)).toEqual({ code: 'SHARE_NOT_READABLE' });
    },
  );

  test('hex that lost a digit, or got one too many, is told so', () => {
    const share = toHex(new Uint8Array(33).fill(0xc3));
    expect(refusal(share.slice(1))).toEqual({ code: 'SHARE_HEX_ODD' });
    expect(refusal(`${share}c`)).toEqual({ code: 'SHARE_HEX_ODD' });
    expect(refusal(`${share}3`)).toEqual({ code: 'SHARE_HEX_ODD' });
  });

  test('a byte order mark in front, which nobody sees, is passed over', () => {
    expect(decode('\uFEFFc0ffee07')).toEqual(fromHex('c0ffee07'));
    expect(refusal('\uFEFFc0ff#e07')).toEqual({ code: 'SHARE_NOT_READABLE', position: 5 });
  });

  test('a character that is not hex in the midst of hex is named by its place, not read as base64', () => {
    const share = toHex(new Uint8Array(33).fill(0xc3));
    expect(refusal(`${share.slice(0, 20)}O${share.slice(21)}`)).toEqual({
      code: 'SHARE_HEX_TYPO',
      position: 21,
    });
    expect(refusal(`c3c3 c3l3 ${share.slice(8)}`)).toEqual({ code: 'SHARE_HEX_TYPO', position: 8 });
    const base64 = toBase64(new Uint8Array(33).map((_, at) => at * 7));
    expect(decode(base64)).toHaveLength(33);
  });

  test('any bytes are read or refused, at once, and a refusal neither keeps nor repeats them', () => {
    const likely = fc
      .array(fc.constantFrom(...'0123456789abcdefABCDEF+/=gz \n#é'), { maxLength: 60 })
      .map(characters => utf8(characters.join('')));
    const mutated = fc.tuple(someBytes, fc.nat(), fc.nat({ max: 255 })).map(([bytes, at, byte]) => {
      const text = utf8(toHex(bytes));
      return text.with(at % text.length, byte);
    });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), likely, mutated), text => {
        wipeAll();
        try {
          const bytes = decodeShareText(text);
          const plain = new TextDecoder().decode(text).replace(/\s/g, '');
          const isHex = plain.length % 2 === 0 && /^[0-9a-f]*$/i.test(plain);
          expect(bytes).toEqual(isHex ? fromHex(plain) : new Uint8Array(Buffer.from(plain, 'base64')));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          expect(heldCount()).toBe(0);
          const { position } = error.failure;
          // Nothing of what was entered: a place in it at most.
          expect(error.facts).toEqual(position === undefined ? {} : { position });
        }
      }),
      { numRuns: runs(2000) },
    );
  });
});
