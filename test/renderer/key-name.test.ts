import { expect, test } from 'vitest';
import { namesHolder } from '../../renderer/lib/key-name';

test.each([
  ['Dana Kim', 'Dana Kim <dana@example.org>'],
  ['dana kim', 'KIM, Dana (finance) <d@example.org>'],
  ['Dana', 'Dana Kim <d@example.org>'],
  ['Dana Kim', '<dana.kim@example.org>'],
  ['Zoë Ångström', 'Zoe Angstrom <z@example.org>'],
])('“%s” is named by the key of %s', (holder, userId) => {
  expect(namesHolder(holder, [userId])).toBe(true);
});

test.each([
  ['Dora Klein', 'Mallory Other <m@example.org>'],
  ['Dora Klein', 'Dora Kleiner <dora@example.org>'],
  ['Dora Klein', 'Dora <x@klein.example>'],
  ['Dana Kim', 'Dana Park <d@kim.example>'],
  // A Cyrillic letter that looks like a Latin one.
  ['Dana Kim', 'D\u0430na Kim <d@example.org>'],
  ['', 'Dana Kim <dana@example.org>'],
  ['***', 'Dana Kim <dana@example.org>'],
])('“%s” is not named by the key of %s', (holder, userId) => {
  expect(namesHolder(holder, [userId])).toBe(false);
});

test('words of different user ids are not put together to one name, and a key without any names nobody', () => {
  expect(namesHolder('Dana Kim', ['Dana Park', 'Ines Kim'])).toBe(false);
  expect(namesHolder('Dana Kim', ['Ines Roth', 'Dana Kim'])).toBe(true);
  expect(namesHolder('Dana Kim', [])).toBe(false);
});
