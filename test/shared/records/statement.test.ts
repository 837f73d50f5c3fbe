import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundText, statementOf } from '../../../shared/records/statement';
import { pgpWords } from '../../../shared/text/words';

describe('the bound page', () => {
  const lines = [
    { label: 'Operation', value: 'generate a share' },
    { label: 'To', value: 'Zoë: of Accounts' },
  ];

  it('is hashed as the text that a person can write down and hash elsewhere', () => {
    const text = 'Quorate bound v1\nOperation: generate a share\nTo: Zoë: of Accounts\n';
    expect(boundText(lines)).toBe(text);
    const digest = createHash('sha256').update(text).digest();
    expect(statementOf(lines)).toEqual({
      lines,
      digest: digest.toString('hex'),
      words: pgpWords(digest.subarray(0, 8)),
    });
  });

  it('takes no line that could be taken for two, and no label that could be taken for a value', () => {
    for (const value of ['a\nTo: b', 'a\rb', '\n']) {
      expect(() => boundText([{ label: 'To', value }])).toThrow('a bound line is one line');
      expect(() => boundText([{ label: value, value: '' }])).toThrow('a bound line is one line');
    }
    expect(() => boundText([{ label: 'a: b', value: '' }])).toThrow('a bound line is one line');
  });

  it('gives different text for different lists', () => {
    const plain = fc.string({ maxLength: 12 }).map(text => text.replace(/[\n\r]/g, ''));
    const list = fc.array(fc.record({ label: plain.map(text => text.replaceAll(':', '')), value: plain }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(list, list, (one, two) => {
        expect(boundText(one) === boundText(two)).toBe(JSON.stringify(one) === JSON.stringify(two));
      }),
    );
  });
});
