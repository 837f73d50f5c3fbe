import { expect, test } from 'vitest';
import { languages } from '../../../shared/text/languages';
import { sayNumber, sayTime, typedMinutes } from '../../../shared/text/times';

const AT = '2026-03-04T14:30:05.678+01:00';

test('a time is said in each language with its zone, and no day can be taken for a month', () => {
  for (const language of languages)
    for (const to of ['day', 'minute', 'second'] as const) {
      const said = sayTime(language, AT, to);
      expect(said).toMatch(/ UTC\+01:00$/);
      expect(said).toContain('2026');
      expect(said.match(/\d\d:\d\d(?::\d\d)?(?= UTC)/)?.[0] ?? '').toBe(
        { day: '', minute: '14:30', second: '14:30:05' }[to],
      );
      // The month is in letters, or has its sign.
      expect(said.replace(/ UTC.*/, '')).toMatch(language === 'ja' ? /3月4日/ : /\b4\.? \p{L}{3}/u);
    }
  expect(sayTime('en', AT)).toBe('4 Mar 2026, 14:30 UTC+01:00');
  expect(sayTime('en', '2026-12-31T23:59:59.999Z', 'second')).toBe('31 Dec 2026, 23:59:59 UTC');
});

test('what is no time of ISO 8601 with a zone stays as it is', () => {
  for (const other of ['', 'notConfirmed', '2026-03-04', '2026-03-04T14:30', '2026-13-04T14:30Z', 'at 3'])
    for (const language of languages) expect(sayTime(language, other)).toBe(other);
});

test('a time that people are asked to type is shown as it can be typed', () => {
  expect(typedMinutes(AT)).toBe('2026-03-04 14:30');
});

test('numbers have the marks of the language', () => {
  expect(languages.map(language => sayNumber(language, 1.25, 1))).toEqual([
    '1.3',
    '1,3',
    '1,3',
    '1,3',
    '1.3',
  ]);
});
