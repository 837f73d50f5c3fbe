import { expect, it } from 'vitest';
import { slipPosition } from '../../../../main/ceremony/shares/near-share';
import { shareMacOf } from '../../../../main/ceremony/shares/share-mac';
import { toHex, utf8 } from '../../../../shared/bytes';
import type { KeySetRecord } from '../../../../shared/records/key-set';

const set = { scheme: 'vault', id: '01'.repeat(16), required: 2 } as const;
const value = new Uint8Array(32).fill(0xab);
const share = (index: number) => ({ index, verifier: shareMacOf(set, index, value) });
const record = (shares: object[], reserved: object[]) =>
  ({ ...set, shares, reserved }) as unknown as KeySetRecord;
const mistyped = utf8(`${toHex(value)}09`.replace(/^abab/, 'abcb'));

it.each([
  ['issued', record([share(9)], [])],
  ['kept apart', record([share(4)], [share(9)])],
  ['kept apart, alone', record([], [share(9)])],
  ['issued, and kept apart after it was issued again', record([share(9)], [share(9)])],
])('a slip in a share that is %s has its place', (_what, known) => {
  expect(slipPosition(mistyped.slice(), known)).toBe(3);
});

it('no share has a place where the record has no verifier', () => {
  const blind = { index: 9, verifier: null };
  expect(slipPosition(mistyped.slice(), record([blind], [blind]))).toBeUndefined();
  expect(slipPosition(mistyped.slice(), record([share(4)], [blind]))).toBeUndefined();
});
