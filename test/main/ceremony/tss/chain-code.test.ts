import { afterEach, expect, test } from 'vitest';
import { wipeAll } from '../../../../main/ceremony/process/wipe';
import { chainCodeOf } from '../../../../main/ceremony/tss/chain-code';
import { parties, refused } from './kit';

afterEach(wipeAll);

test('a chain code is of one part of each holder: of parts in any order, and of nobody’s twice', () => {
  const parts = parties(3).map((one, at) => ({ ...one, part: new Uint8Array(32).fill(at + 1) }));
  const code = Uint8Array.from(chainCodeOf(parts));
  expect(Uint8Array.from(chainCodeOf(parts.toReversed()))).toEqual(code);
  const twice = parts.with(2, { ...parts[2]!, id: 1n });
  expect(refused(() => chainCodeOf(twice))?.code).toBe('TSS_ID_TWICE');
});
