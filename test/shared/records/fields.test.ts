/** Fields that records of every kind have. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { moment } from '../../../shared/records/fields';

test.each([
  '2026-11-21T14:30Z',
  '2026-11-21T14:30:05+01:00',
  '2024-02-29T23:59:59.999-11:30',
  '2026-12-31T00:00:00Z',
])('%s is a moment', text => {
  expect(v.is(moment, text)).toBe(true);
});

test.each([
  ['without a zone', '2026-11-21T14:30:05'],
  ['a day that no month has', '2026-11-99T14:30:05Z'],
  ['a day that this month does not have', '2026-02-30T14:30:05Z'],
  ['a day that only a leap year has', '2026-02-29T14:30:05Z'],
  ['a month that there is not', '2026-13-01T14:30:05Z'],
  ['an hour that there is not', '2026-11-21T25:30:05Z'],
  ['a minute that there is not', '2026-11-21T14:60:05Z'],
  ['a zone that there is not', '2026-11-21T14:30:05+99:00'],
  ['words', 'yesterday'],
  ['nothing', ''],
  ['a time that was cut into', '2026-1(-21T14:30:05Z'],
  ['a year of five digits, which some take', '12026-1-21'],
])('%s is none: a window that shows it would end', (_what, text) => {
  expect(v.is(moment, text)).toBe(false);
});
