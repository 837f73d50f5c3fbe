import { expect, test } from 'vitest';
import { scan } from '../../renderer/messages/en/scan';
import { judge as judgeWith, type ScanKind } from '../../renderer/scan/judge';
import type { Seen } from '../../renderer/scan/protocol';
import { Parts } from '../../shared/qr/parts';
import type { Point } from '../../shared/qr/picture';
import type { Look } from '../../shared/qr/reader';

const judge = (one: Seen, kind: ScanKind, parts = new Parts()) => judgeWith(one, kind, parts);
const corner: Point = { x: 0, y: 0 };
const code = (text: string) => ({
  bytes: new TextEncoder().encode(text),
  corners: [corner, corner, corner, corner] as const,
});
const seen = (look: Look, brightness = 120): Seen => ({ look, brightness, width: 1280, height: 720 });
const SHARE = '8a3f00c1d2e4f596a7b8c9daebfc0d1e05';
const KEY = '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDM=';

test('a share is read where a share is wanted, a key where a key is', () => {
  const share = code(SHARE);
  expect(judge(seen({ seen: 'codes', codes: [share] }), 'share').read).toBe(share.bytes);
  const key = code(KEY);
  expect(judge(seen({ seen: 'codes', codes: [key] }), 'key').read).toBe(key.bytes);
});

test('a signed text is read where one is wanted, and a share is not', () => {
  const signed = code('-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nQuorate TSS confirmation v1\n');
  expect(judge(seen({ seen: 'codes', codes: [signed] }), 'signed').read).toBe(signed.bytes);
  expect(judge(seen({ seen: 'codes', codes: [code(SHARE)] }), 'signed').read).toBeNull();
});

test('a code of another kind is not read, is named, and its bytes are overwritten', () => {
  for (const [text, kind, scanned] of [
    [KEY, 'share', 'pgpKey'],
    [SHARE, 'key', 'share'],
    ['https://example.org', 'share', 'address'],
  ] as const) {
    const other = code(text);
    const judged = judge(seen({ seen: 'codes', codes: [other] }), kind);
    expect(judged).toEqual({ read: null, hint: { sees: 'otherContent', scanned } });
    expect(other.bytes.every(byte => byte === 0)).toBe(true);
    expect(scan.hint.otherContent(scanned)).toMatch(/\.$/);
  }
});

test('of two codes in one view none is read, even if one of them is a share', () => {
  const codes = [code(SHARE), code('https://example.org')];
  expect(judge(seen({ seen: 'codes', codes }), 'share')).toEqual({ read: null, hint: { sees: 'twoCodes' } });
  expect(codes.every(({ bytes }) => bytes.every(byte => byte === 0))).toBe(true);
});

test.each([
  [{ seen: 'nothing' }, 120, { sees: 'nothing' }],
  [{ seen: 'nothing' }, 5, { sees: 'tooDark' }],
  [{ seen: 'otherCode', kind: 'product bar code' }, 120, { sees: 'otherCode', kind: 'product bar code' }],
  [{ seen: 'unreadable', marks: 3, module: 1.2 }, 120, { sees: 'tooSmall' }],
  [{ seen: 'unreadable', marks: 3, module: 8 }, 120, { sees: 'blurred' }],
  [{ seen: 'unreadable', marks: 2, module: 8 }, 120, { sees: 'tooNear' }],
  [{ seen: 'unreadable', marks: 3, module: 32 }, 120, { sees: 'tooNear' }],
] as const)('what cannot be read is told for what it is: %j at brightness %i', (look, brightness, hint) => {
  expect(judge(seen(look, brightness), 'share')).toEqual({ read: null, hint });
});

const half = (number: number, text: string, parity = 0) => ({
  ...code(text),
  part: { number, of: 2, parity },
});
const parityOf = (text: string) => new TextEncoder().encode(text).reduce((all, byte) => all ^ byte, 0);

test('parts of one share, in one view or in several, are read when the last is there', () => {
  const [one, two] = [SHARE.slice(0, 10), SHARE.slice(10)];
  const parity = parityOf(SHARE);
  const whole = { read: new TextEncoder().encode(SHARE) };
  const both = [half(2, two, parity), half(1, one, parity)];
  expect(judge(seen({ seen: 'codes', codes: both }), 'share')).toEqual(whole);

  const parts = new Parts();
  const alone = (codes: ReturnType<typeof half>[]) => judge(seen({ seen: 'codes', codes }), 'share', parts);
  const first = { read: null, hint: { sees: 'part', number: 2, of: 2, missing: [1] } };
  expect(alone([half(2, two, parity)])).toEqual(first);
  expect(alone([half(2, two, parity)])).toEqual(first);
  expect(alone([half(1, one, parity)])).toEqual(whole);
  expect(scan.hint.part(first.hint)).toContain('part 2 of 2');
});

test('a part beside another code, or of another content, is none of what is wanted', () => {
  for (const codes of [
    [half(1, 'AABB'), code(SHARE)],
    [half(1, 'AABB', 1), half(2, 'CCDD', 2)],
  ]) {
    expect(judge(seen({ seen: 'codes', codes }), 'share')).toEqual({
      read: null,
      hint: { sees: 'twoCodes' },
    });
    expect(codes.every(({ bytes }) => bytes.every(byte => byte === 0))).toBe(true);
  }
});
