import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedException } from '../../../shared/text/exceptions';
import { MAX_PLAIN_TEXT, plainText } from '../../../shared/text/plain-text';
import { Refusal } from '../../../shared/text/refusals';
import { anyCharacter } from '../../support/any-character';
import { said } from '../../support/texts';

const good = {
  expected: 'Seal 17 whole',
  happened: 'Seal 17 was torn',
  decided: 'Go on; new bag',
  witness: 'Zoë',
};

const refusal = (change: Partial<typeof good>): string => {
  try {
    checkedException({ ...good, ...change });
    return '';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const text of Object.values(change)) if (text.length > 3) expect(said(error)).not.toContain(text);
    return `${error.code} ${said(error)}`;
  }
};

describe('an exception', () => {
  it('keeps the witness’s own words, with line feeds between lines and nothing at the ends', () => {
    expect(checkedException(good)).toEqual(good);
    const lines = checkedException({
      ...good,
      happened: '  Ann’s card:\r\nno light.\rTwice 🔑 \n',
      witness: ' Zoë ',
    });
    expect(lines).toEqual({ ...good, happened: 'Ann’s card:\nno light.\nTwice 🔑' });
    expect(Object.keys(lines)).toEqual(['expected', 'happened', 'decided', 'witness']);
    const longest = 'x'.repeat(MAX_PLAIN_TEXT);
    expect(checkedException({ ...good, decided: longest }).decided).toBe(longest);
  });

  it('is refused by the field that is empty, too long or not plain', () => {
    for (const field of ['expected', 'happened', 'decided'] as const) {
      for (const bad of [
        '',
        ' \n ',
        'x'.repeat(MAX_PLAIN_TEXT + 1),
        'x'.repeat(1e6),
        'a\u202eb',
        'a\tb',
        'a\0b',
        'a\u2028b',
        'a\ud800b',
        '\u200b\u200b\u200b\u200b',
      ]) {
        const word = field === 'happened' ? 'seen to happen' : field;
        expect(refusal({ [field]: bad })).toMatch(new RegExp(`^EXCEPTION_UNUSABLE .*${word} in 1 to 1000`));
      }
    }
    for (const bad of ['', 'a\nb', 'x'.repeat(101), 'a\u202eb']) {
      expect(refusal({ witness: bad })).toMatch(/^EXCEPTION_UNUSABLE .*witness/);
    }
  });

  it('has nothing in it that stands for bytes that were no text', () => {
    expect(plainText('Jos\ufffd saw it')).toBeUndefined();
  });

  it('that was checked is unchanged by another check, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 1_100 }), text => {
        const tidy = plainText(text);
        if (tidy !== undefined) expect(plainText(tidy)).toBe(tidy);
      }),
    );
  });
});
