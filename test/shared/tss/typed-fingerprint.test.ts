import { expect, test } from 'vitest';
import { isEndOf } from '../../../shared/tss/typed-fingerprint';

const FINGERPRINT = '0123456789abcdef0123456789abcdef01234567';

test.each([
  ['the last 16 digits', '89abcdef01234567', true],
  ['in groups and capitals', '89AB CDEF 0123 4567', true],
  ['the whole', FINGERPRINT, true],
  ['the whole as gpg prints it', '0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567', true],
  ['the whole with another beginning', `f${FINGERPRINT.slice(1)}`, false],
  ['the whole with another end', `${FINGERPRINT.slice(0, -1)}8`, false],
  ['the last 15', '9abcdef01234567', false],
  ['the last 17', '789abcdef01234567', false],
  ['the first 24 that are shown, and nothing more', FINGERPRINT.slice(0, 24), false],
  ['nothing', '', false],
])('%s: %s', (_, typed, isRight) => expect(isEndOf(typed, FINGERPRINT)).toBe(isRight));
