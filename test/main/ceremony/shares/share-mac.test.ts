import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { matchesShareMac, shareMacOf } from '../../../../main/ceremony/shares/share-mac';

const set = { scheme: 'vault' as const, id: '00112233445566778899aabbccddeeff', required: 3 };
const value = Uint8Array.from({ length: 32 }, (_, at) => at);

it('is HMAC-SHA-256 over required, length, index, scheme, id and share, as docs/formats.md says', () => {
  const head = Buffer.from([3, 0, 0, 0, 32, 7, 5]);
  const data = Buffer.concat([head, Buffer.from('vault'), Buffer.from(set.id, 'hex'), value]);
  expect(shareMacOf(set, 7, value)).toBe(
    createHmac('sha256', 'quorate/verifier/v1').update(data).digest('hex'),
  );
});

it('fits the one share, and no other index, set, threshold, scheme, content or length', () => {
  const verifier = shareMacOf(set, 7, value);
  expect(matchesShareMac(set, 7, value, verifier)).toBe(true);
  expect(matchesShareMac(set, 8, value, verifier)).toBe(false);
  expect(matchesShareMac({ ...set, required: 4 }, 7, value, verifier)).toBe(false);
  expect(matchesShareMac({ ...set, id: `ff${set.id.slice(2)}` }, 7, value, verifier)).toBe(false);
  expect(matchesShareMac({ ...set, scheme: 'secretsjs' }, 7, value, verifier)).toBe(false);
  expect(matchesShareMac(set, 7, value.slice(1), verifier)).toBe(false);
  expect(
    matchesShareMac(
      set,
      7,
      value.map(byte => byte ^ 1),
      verifier,
    ),
  ).toBe(false);
});
