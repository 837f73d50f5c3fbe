import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { readQrFile } from '../../../main/host/read-qr';
import { drawQr } from '../../../shared/qr/draw';
import { alone, laid, png, sheet } from '../../support/pictures';

const folder = mkdtempSync(path.join(os.tmpdir(), 'quorate-qr-'));
const thread = path.join(folder, 'thread/qr-thread.mjs');
const SHARE = '8A3F00C1D2E4F596A7B8C9DAEBFC0D1E05';
const share = drawQr(SHARE, { use: 'share' });

beforeAll(async () => {
  const { pathToFileURL } = await import('node:url');
  const { forNode } = (await import(pathToFileURL(path.resolve('scripts/build.mjs')).href)) as {
    forNode: (input: string, directory: string, name: string, format: string) => object;
  };
  await build(forNode('main/host/qr-thread.ts', path.dirname(thread), path.basename(thread), 'es'));
  expect(existsSync(thread)).toBe(true);
});

const file = (name: string, content: Uint8Array): string => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};
const textsIn = async (at: string) =>
  (await readQrFile(at, { thread })).map(({ bytes }) => new TextDecoder().decode(bytes));
const refusal = (at: string, options = {}) =>
  readQrFile(at, { thread, ...options }).then(
    () => 'accepted',
    (error: { code?: string }) => error.code,
  );

test('the codes in a PNG file are read, each once', async () => {
  expect(await textsIn(file('one.png', png(alone(share))))).toEqual([SHARE]);
  const other = drawQr('4142434445464748', { use: 'share' });
  const both = laid(laid(sheet(900, 500), share, { at: [220, 250], scale: 7 }), other, {
    at: [680, 250],
    scale: 7,
  });
  expect((await textsIn(file('two.png', png(both)))).sort()).toEqual(['4142434445464748', SHARE]);
});

test('bytes that are no text come out as they are in the code', async () => {
  const bytes = Uint8Array.from({ length: 200 }, (_, at) => (at * 37) & 255);
  const [read] = await readQrFile(file('bytes.png', png(alone(drawQr(bytes, { use: 'openpgp' })))), {
    thread,
  });
  expect(read).toEqual({ bytes });
});

test('what cannot be read is refused with the reason', async () => {
  const whole = png(alone(share));
  expect(await refusal(file('none.png', png(sheet(300, 300))))).toBe('CODE_NOT_FOUND');
  expect(await refusal(file('cut.png', whole.subarray(0, 150)))).toBe('IMAGE_DAMAGED');
  const bomb = png(sheet(3000, 3000), { width: 100, height: 100 });
  expect(await refusal(file('bomb.png', bomb))).toBe('IMAGE_DAMAGED');
  expect(await refusal(file('giant.png', png(sheet(9, 9), { width: 10_000, height: 10_000 })))).toBe(
    'IMAGE_TOO_LARGE',
  );
  expect(await refusal(file('page.pdf', Buffer.from('%PDF-1.7\n')))).toBe('IMAGE_KIND');
  expect(await refusal(path.join(folder, 'absent.png'))).toBe('FILE_NOT_FOUND');
  expect(await refusal(folder)).toBe('FILE_NOT_REGULAR');
});

test('a picture that takes too long is given up, and its thread ended', async () => {
  const large = file('large.png', png(sheet(6000, 6000)));
  expect(await refusal(large, { limitMs: 5 })).toBe('IMAGE_TOO_SLOW');
});

test('a thread that is not there or dies is a refusal, not a crash', async () => {
  const at = file('again.png', png(alone(share)));
  expect(await refusal(at, { thread: file('dies.mjs', Buffer.from('process.exit(3)')) })).toBe(
    'IMAGE_DAMAGED',
  );
});
