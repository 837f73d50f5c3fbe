import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  isKnownLine,
  type LineFacts,
  line,
  type StatementTexts,
  shownLine,
} from '../../../shared/text/statement-lines';
import { statementTexts } from '../../../shared/text/statements';

const texts = statementTexts('en');
const shown = (given: Parameters<typeof shownLine>[1]) => shownLine(texts, given);

describe('a line of a statement', () => {
  it('is shown as its text, each kind of fact in its own way', () => {
    expect(shown(line('key', { fingerprint: 'ab'.repeat(4) }))).toEqual({ label: 'Key', value: 'abab abab' });
    expect(shown(line('keyNamed', { userIds: ['Ada', 'Ben'] })).value).toBe('Ada; Ben');
    expect(shown(line('generateShare', { mode: 'practice' })).value).toBe('PRACTICE: generate a share');
    expect(shown(line('holder', { number: 2, holder: 'Dana {index}', index: 7 }))).toEqual({
      label: 'Holder 2',
      value: 'Dana {index}, index 7',
    });
    expect(shown(line('unwitnessed'))).toEqual({ label: 'Unwitnessed', value: 'no people at the screen' });
  });

  it.each([
    [['Ada; Ben'], '"Ada; Ben"'],
    [['Ada', 'Ben; Cy'], 'Ada; "Ben; Cy"'],
    [['"Ada; Ben"'], String.raw`"\"Ada; Ben\""`],
    [['"Ada', 'Ben"'], String.raw`"\"Ada"; Ben"`],
    [['Ada, Ben;'], 'Ada, Ben;'],
    [[''], '""'],
    [[], ''],
  ])('marks in the list %j what would read as two, or as none', (userIds, value) => {
    expect(shown(line('keyNamed', { userIds })).value).toBe(value);
  });

  it.each([
    ['of an id that this version has not', { id: 'later', facts: { to: 'Dana', indexes: [1, 2] } }],
    ['with an id that every object has', { id: 'constructor', facts: {} }],
    ['with a fact too few', { id: 'holder', facts: { number: 1, holder: 'Dana' } }],
    ['with a fact that its text does not show', { id: 'to', facts: { holder: 'Dana', and: 'Mallory' } }],
    ['with a list where its text has one thing', { id: 'to', facts: { holder: ['Dana', 'Mallory'] } }],
    ['with one thing where its text has a list', { id: 'keyNamed', facts: { userIds: 'Dana' } }],
    ['with a code that has no word', { id: 'untilNow', facts: { status: 'suspended' } }],
  ])('%s is shown as its id with all its facts', (_what, given) => {
    expect(isKnownLine(texts, given)).toBe(false);
    expect(shown(given)).toEqual({ label: given.id, value: JSON.stringify(given.facts) });
  });

  it('does not compile without what its text needs, nor does a language without a text', () => {
    expectTypeOf<LineFacts<'holder'>>().toEqualTypeOf<{
      readonly number: string | number;
      readonly holder: string | number;
      readonly index: string | number;
    }>();
    // @ts-expect-error a fact is missing
    line('holder', { number: 1, holder: 'Dana' });
    // @ts-expect-error no fact is given
    line('nonce');
    // @ts-expect-error a list is one
    line('keyNamed', { userIds: 'Ada' });
    // @ts-expect-error there is no word for it
    line('untilNow', { status: 'suspended' });
    const { nonce, ...lines } = texts.lines;
    // @ts-expect-error a text is missing
    const other: StatementTexts = { ...texts, lines };
    expect({ ...other.lines, nonce }).toEqual(texts.lines);
  });
});
