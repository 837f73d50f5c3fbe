/** Text as people see it: one byte a character, and the same places for the window's strings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBytes, standsAt } from '../../../shared/shares/find-bytes';
import { placeOfSeen, seenText, withoutEscapes } from '../../../shared/shares/seen-text';

const allocate = (length: number) => new Uint8Array(length);
const seen = (text: string | Uint8Array) =>
  Buffer.from(seenText(typeof text === 'string' ? Buffer.from(text) : text, allocate)).toString('latin1');

describe('text as it is seen', () => {
  it.each([
    ['plain', 'aZ09+/= \t\r\n', 'aZ09+/= \t\r\n'],
    ['spaces', 'a\u00a0b\u2009c\u202fd\u3000e\u2028f', 'a b c d e f'],
    ['what nobody sees', '\ufeffa\u200bb\u200dc\u00add\u2060e\u202ef\ufe0f', 'abcdef'],
    ['quotes and dashes', '“a” ‘b’ «c» \u2013\u2014\u2212', '"a" "b" "c" ---'],
    ['wide', '\uff10\uff21\uff41\uff0b\uff1a', '0Aa+:'],
    ['others', 'é\u0430\ud83d\ude00', '\x7f\x7f\x7f'],
    ['accents that stand on characters', 'ae\u0301\u0302b1\u20ddc', 'a\x7fb\x7fc'],
    ['an accent on nothing', '\u0301a', '\x7fa'],
    ['colours, titles and links', '\x1b[0;31ma\x1b[m\x1b]0;title\x07b\x1b]8;;x\x1b\\c\x1b(Bd', 'abcd'],
    ['an escape alone', 'a\x1bb', 'ab'],
    ['a title without end', 'a\x1b]0;title\nb', 'a\nb'],
  ])('%s', (_, text, shown) => {
    expect(seen(text)).toBe(shown);
  });

  it('takes bytes that are no UTF-8 one by one', () => {
    expect(seen(Uint8Array.of(0x61, 0xff, 0xc3, 0x62, 0xe2, 0x80))).toBe('a\x7f\x7fb\x7f\x7f');
  });

  it('has the same places in a string as in bytes, whatever the string is', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        'a',
        '0',
        ' ',
        '\u00a0',
        '\u200b',
        '\ufeff',
        '“',
        '\x1b',
        '[',
        'm',
        '\ud83d\ude00',
        'é',
      ),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), parts => {
        const text = parts.join('');
        const shown = seen(text);
        for (let position = 1; position <= shown.length; position++) {
          const { from, to, sign } = placeOfSeen(text, position)!;
          expect(String.fromCharCode(sign)).toBe(shown[position - 1]);
          const one = text.slice(from, to);
          // Out of its context it is the same character.
          if (!one.includes('\x1b')) expect(seen(one)).toBe(shown[position - 1]);
        }
        expect(placeOfSeen(text, shown.length + 1)).toBeUndefined();
        expect(placeOfSeen(text, 0)).toBeUndefined();
      }),
    );
  });

  it('keeps everything but escape sequences where only these are taken out', () => {
    const json = '{"a":"“é\u200b”"}';
    const without = withoutEscapes(Buffer.from(`\x1b[0m${json}\x1b[0m`), allocate);
    expect(Buffer.from(without).toString()).toBe(json);
  });
});

describe('a word in bytes', () => {
  it('is found where Node finds it', () => {
    const bytes = fc.array(fc.constantFrom(0x2d, 0x42, 0x45), { maxLength: 30 });
    fc.assert(
      fc.property(
        bytes,
        fc.array(fc.constantFrom(0x2d, 0x42, 0x45), { minLength: 1, maxLength: 5 }),
        (text, word) => {
          const [all, wanted] = [Uint8Array.from(text), Uint8Array.from(word)];
          const at = Buffer.from(all).indexOf(Buffer.from(wanted));
          expect(findBytes(all, wanted)).toBe(at);
          if (at >= 0) expect(standsAt(all, wanted, at)).toBe(true);
          expect(standsAt(all, wanted, all.length)).toBe(false);
        },
      ),
    );
  });
});
