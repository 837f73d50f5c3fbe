import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/bytes';
import { canonicalJson } from '../../../shared/canonical-json';
import {
  type Stated,
  statementFacts,
  statementIn,
  statementOf,
  statementText,
  textsDigest,
} from '../../../shared/records/statement';
import { line } from '../../../shared/text/statement-lines';
import { statementTexts } from '../../../shared/text/statements';
import { pgpWords } from '../../../shared/text/words';
import { PROGRAM } from '../../../shared/version';
import { byAnother } from '../../support/statement';

const lines = [line('generateShare', { mode: 'real' }), line('to', { holder: 'Zoë: "of" Accounts' })];

/** Whatever a line may be broken at. */
const BREAKS = '\n\v\f\r\u0085\u2028\u2029';

describe('a statement', () => {
  it('is hashed as JSON that others can write, with the program, the texts and the language shown', () => {
    const made = statementOf(lines);
    const text =
      `{"language":"en","lines":[{"facts":{"mode":"real"},"id":"generateShare"},` +
      `{"facts":{"holder":"Zoë: \\"of\\" Accounts"},"id":"to"}],` +
      `"program":"${PROGRAM}","statement":2,"texts":"${textsDigest()}"}`;
    expect(statementText(made)).toBe(text);
    const digest = createHash('sha256').update(text).digest();
    expect(made).toEqual({
      ...{ lines, program: PROGRAM, texts: textsDigest(), language: 'en' },
      digest: digest.toString('hex'),
      words: pgpWords(digest.subarray(0, 8)),
    });
  });

  it('takes no line that could be taken for two, and nothing that is no Unicode', () => {
    for (const holder of ['a\nTo: b', '\n', ...[...BREAKS].map(one => `a${one}b`)])
      expect(() => statementOf([line('to', { holder })])).toThrow('a line of a statement is one line');
    expect(() => statementOf([line('keyNamed', { userIds: ['a', 'b\nc'] })])).toThrow('one line');
    expect(() => statementOf([line('to', { holder: '\ud800' })])).toThrow('not Unicode');
  });

  it('has another text for whatever is another in it', () => {
    const fact = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.integer(),
      fc.array(fc.string({ unit: 'grapheme', maxLength: 4 }), { maxLength: 3 }),
    );
    const short = fc.string({ unit: 'grapheme', maxLength: 6 });
    const stated: fc.Arbitrary<Stated> = fc.record({
      lines: fc.array(fc.record({ id: short, facts: fc.dictionary(short, fact, { maxKeys: 3 }) }), {
        maxLength: 3,
      }),
      program: short,
      texts: short,
      language: short,
    });
    const sorted = (one: Stated) => canonicalJson({ ...one });
    fc.assert(
      fc.property(stated, stated, (one, two) => {
        expect(statementText(one) === statementText(two)).toBe(sorted(one) === sorted(two));
        expect(JSON.parse(statementText(one))).toEqual({ statement: 2, ...one });
      }),
    );
  });

  it('is found again in the entry that it was written into, and not where a word of it was changed', () => {
    const made = statementOf(lines);
    const entry = { event: 'start', ...statementFacts(made) };
    const { program, texts, language } = made;
    expect(statementIn(entry)).toEqual({ statement: 2, program, texts, language, lines });
    for (const more of [
      { bound: [...lines, line('unwitnessed')] },
      { bound: [lines[0], line('to', { holder: 'Mallory' })] },
      { bound: [lines[0], { ...lines[1], hidden: 1 }] },
      { bound: 'To: Zoë' },
      { program: 'Quorate 9' },
      { texts: '0'.repeat(64) },
      { language: 'de' },
      { statement: 3 },
      { boundDigest: '0'.repeat(64) },
      { words: made.words.toReversed() },
    ])
      expect(statementIn({ ...entry, ...more })).toBeUndefined();
  });

  it.each(['constructor', 'prototype', '__proto__'])(
    'with a fact under the name %s is not taken for the one without it',
    name => {
      const made = statementFacts(statementOf(lines));
      for (const value of ['"Mallory"', 'null']) {
        const facts = JSON.parse(`{"holder":"Zoë: \\"of\\" Accounts","${name}":${value}}`);
        expect(statementIn({ ...made, bound: [made.bound[0], { id: 'to', facts }] })).toBeUndefined();
      }
    },
  );

  it('with a line break in a fact is none: nothing that this program shows has one', () => {
    const restated = (lines: Stated['lines']) => {
      const stated = byAnother(lines);
      return statementIn({ ...stated, event: 'start' });
    };
    expect(restated(lines)).toBeDefined();
    for (const facts of [
      { holder: 'a\nTo: b' },
      ...[...BREAKS].map(one => ({ holder: `a${one}b` })),
      { holders: ['a', 'b\nc'] },
      { 'a\nb': 1 },
    ])
      expect(restated([lines[0]!, { id: 'later', facts } as Stated['lines'][0]])).toBeUndefined();
    expect(restated([{ id: 'later\nTo: Mallory', facts: {} }])).toBeUndefined();
  });

  it('cites its texts by a digest that any changed word changes', () => {
    const texts = statementTexts('en');
    expect(textsDigest()).toBe(sha256(canonicalJson(texts)));
    const others = [
      ...Object.entries(texts.lines).map(([id, text]) => ({
        ...texts,
        lines: { ...texts.lines, [id]: `${text}.` },
      })),
      ...Object.entries(texts.words).map(([fact, words]) => ({
        ...texts,
        words: { ...texts.words, [fact]: { ...words, [Object.keys(words)[0]!]: 'x' } },
      })),
    ].map(one => sha256(canonicalJson(one)));
    expect(new Set([textsDigest(), ...others]).size).toBe(others.length + 1);
  });
});

it('JSON to be hashed is in the form of RFC 8785, by its own example', () => {
  const given = JSON.parse(
    String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`,
  );
  expect(canonicalJson(given)).toBe(
    '{"\\r":"Carriage Return","1":"One","numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
      '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  );
});

it.each([null, undefined, true, Number.NaN, Number.POSITIVE_INFINITY, () => 1])(
  '%s is no JSON to be hashed, in a list or an object either',
  value => {
    for (const given of [value, [value], { value }])
      expect(() => canonicalJson(given as object)).toThrow(RangeError);
  },
);
