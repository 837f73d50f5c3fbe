/** Armored messages among the lines of a pipe: what is one of them, and what is a share that comes after. */

import { describe, expect, it } from 'vitest';
import { shareLines } from '../../../../main/cli/steps/share-lines';
import { byteLines } from '../../../../main/cli/terminal/byte-lines';
import { LONG_TEXT_MAX_BYTES } from '../../../../shared/contract/limits';

const BEGIN = '-----BEGIN PGP MESSAGE-----';
const END = '-----END PGP MESSAGE-----';
const wide = (letter: string) => letter.repeat(64);
const hexShare = `${'a1'.repeat(32)}07`;
const base64Share = `${'q83v'.repeat(10)}qwc=`;

async function* piped(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function read(...lines: string[]): Promise<string[]> {
  const texts: string[] = [];
  for await (const { bytes, tooLong } of shareLines(
    byteLines(piped(`${lines.join('\n')}\n`), LONG_TEXT_MAX_BYTES),
  ))
    texts.push(tooLong ? 'too long' : Buffer.from(bytes).toString());
  return texts;
}
const block = (...lines: string[]) => `${[BEGIN, '', ...lines].join('\n')}\n`;

describe('an armored message in a pipe', () => {
  it('is one line among others, without its header lines, wherever its lines are broken', async () => {
    expect(
      await read(hexShare, BEGIN, 'Comment: a: b', '', wide('A'), 'AAAA', '=abcd', END, base64Share),
    ).toEqual([hexShare, block(wide('A'), 'AAAA', '=abcd', END), base64Share]);
    const mailed = [wide('A'), 'AAAA', wide('A'), 'AA=='];
    expect(await read(BEGIN, ...mailed, END)).toEqual([block(...mailed, END)]);
    expect(await read(`  ${BEGIN}`, `  ${wide('A')}`, `  ${END}`)).toEqual([
      `  ${BEGIN}\n\n  ${wide('A')}\n  ${END}\n`,
    ]);
  });

  it('that was cut off does not take the shares after it with it', async () => {
    expect(await read(BEGIN, wide('A'), wide('B'), hexShare, hexShare)).toEqual([
      block(wide('A'), wide('B')),
      hexShare,
      hexShare,
    ]);
    expect(await read(BEGIN, wide('A'), 'AA==', '=abcd', base64Share, hexShare)).toEqual([
      block(wide('A'), 'AA==', '=abcd'),
      base64Share,
      hexShare,
    ]);
    expect(await read(BEGIN, wide('A'), 'AAAA', 'a1b2c3d4')).toEqual([block(wide('A'), 'AAAA'), 'a1b2c3d4']);
    expect(await read(BEGIN, wide('A'), 'not armor!', hexShare)).toEqual([
      block(wide('A')),
      'not armor!',
      hexShare,
    ]);
    const next = [BEGIN, wide('C'), END];
    expect(await read(BEGIN, wide('A'), ...next)).toEqual([block(wide('A')), block(wide('C'), END)]);
    expect(await read(BEGIN, wide('A'))).toEqual([block(wide('A'))]);
  });

  it('that is longer than any is one line that is too long, and no rest of it passes for a share', async () => {
    const lines = Array.from({ length: LONG_TEXT_MAX_BYTES / 64 + 1 }, () => wide('A'));
    expect(await read(BEGIN, ...lines, END, hexShare)).toEqual(['too long', hexShare]);
  });

  it('leaves nothing of its lines behind', async () => {
    const lines = [BEGIN, 'Comment: x', wide('A'), 'AA==', END].map(text => ({
      bytes: new TextEncoder().encode(text),
      tooLong: false,
    }));
    async function* given() {
      yield* lines;
    }
    const { value } = await shareLines(given()).next();
    expect(Buffer.from(value!.bytes).toString()).toBe(block(wide('A'), 'AA==', END));
    expect(value!.bytes.buffer.byteLength).toBe(value!.bytes.length);
    expect(lines.map(({ bytes }) => bytes.every(byte => byte === 0))).toEqual(lines.map(() => true));
  });
});
