/** What may be lost of a quorum, what is left of it, and what the record says of the health of a share. */
import { expect, test } from 'vitest';
import { MOST_COUNTED, quorumsLeft } from '../../../shared/records/quorums-left';
import { healthOf, isOverdue } from '../../../shared/records/share-health';

const letters = (count: number) => Array.from({ length: count }, (_none, place) => `s${place}`);

test('what may be lost, and the quorums that are left, by name where they are few', () => {
  const { spare, count, named } = quorumsLeft(['a', 'b', 'c', 'd'], 0, 3);
  expect({ spare, count }).toEqual({ spare: 1, count: 4 });
  expect(named).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'd'],
    ['a', 'c', 'd'],
    ['b', 'c', 'd'],
  ]);
});

test('all are needed: none may be lost, and one quorum is left, however many they are', () => {
  expect(quorumsLeft(['a', 'b'], 0, 2)).toEqual({ spare: 0, count: 1, named: [['a', 'b']] });
  expect(quorumsLeft(letters(255), 0, 255)).toEqual({ spare: 0, count: 1, named: [letters(255)] });
});

test('one opens it alone: each is a quorum', () => {
  expect(quorumsLeft(['a', 'b', 'c'], 0, 1)).toEqual({ spare: 2, count: 3, named: [['a'], ['b'], ['c']] });
});

test('fewer are left than are needed: none', () => {
  expect(quorumsLeft(['a'], 1, 3)).toEqual({ spare: -1, count: 0, named: [] });
  expect(quorumsLeft([], 0, 2)).toEqual({ spare: -2, count: 0, named: [] });
});

test('of shares that are only claimed nobody is named, and too many are neither named nor counted', () => {
  expect(quorumsLeft(['a', 'b'], 1, 2)).toEqual({ spare: 1, count: 3, named: [] });
  expect(quorumsLeft(letters(12), 0, 6)).toEqual({ spare: 6, count: 924, named: [] });
  expect(quorumsLeft(letters(255), 0, 128).count).toBe(MOST_COUNTED + 1);
});

const now = Date.parse('2026-11-29T12:00:00Z');
const share = (more: object = {}) =>
  ({
    status: 'active',
    checkedAt: '2026-10-30T09:05:00+01:00',
    issuedAt: '2026-01-02T10:00:00Z',
    ...more,
  }) as const;

test('health: out of use before all, then by the last check, or the issue', () => {
  expect(healthOf(share(), true, now)).toBe('checked');
  expect(healthOf(share({ status: 'destroyed' }), true, now)).toBe('destroyed');
  expect(healthOf(share({ status: 'lost', checkedAt: '' }), true, now)).toBe('lost');
  expect(healthOf(share({ checkedAt: '2026-06-02T11:59:00Z' }), true, now)).toBe('overdue');
  expect(healthOf(share({ checkedAt: '2026-06-02T12:00:00Z' }), true, now)).toBe('checked');
  const never = { status: 'unconfirmed', checkedAt: '' };
  expect(healthOf(share({ ...never, issuedAt: '2026-11-01T10:00:00Z' }), true, now)).toBe('unchecked');
  expect(healthOf(share(never), true, now)).toBe('overdue');
  expect(healthOf(share({ ...never, issuedAt: '' }), false, now)).toBe('overdue');
});

test('a check without a verifier, or before there was one, shows the form and no more', () => {
  expect(healthOf(share(), false, now)).toBe('formOnly');
  expect(healthOf(share({ status: 'unconfirmed' }), true, now)).toBe('formOnly');
});

test('a time ahead of the clock, by more than clocks differ, says nothing: one of the two was wrong', () => {
  // For as long as it is ahead it would never be overdue.
  expect(healthOf(share({ checkedAt: '2126-11-29T12:00:00Z' }), true, now)).toBe('overdue');
  expect(healthOf(share({ checkedAt: '', issuedAt: '2026-11-30T12:01:00Z' }), true, now)).toBe('overdue');
  expect(healthOf(share({ checkedAt: '2026-11-30T12:00:00Z' }), true, now)).toBe('checked');
});

test('what is out of use is not overdue', () => {
  expect(isOverdue(share({ status: 'lost', checkedAt: '' }), 1, now)).toBe(false);
  expect(isOverdue(share(), 29, now)).toBe(true);
});
