import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteLines } from '../../../../main/cli/terminal/byte-lines';

const LIMIT = 1000;
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function* streamOf(chunks: Uint8Array[]) {
  yield* chunks;
}

async function linesIn(chunks: Uint8Array[], limit = LIMIT) {
  const lines: string[] = [];
  for await (const { bytes, tooLong } of byteLines(streamOf(chunks), limit))
    lines.push(tooLong ? 'TOO LONG' : decode(bytes));
  return lines;
}

describe('lines from a pipe', () => {
  test('one share a line, the last one with or without its line end', async () => {
    expect(await linesIn([encode('aa\nbb\ncc\n')])).toEqual(['aa', 'bb', 'cc']);
    expect(await linesIn([encode('aa\nbb\ncc')])).toEqual(['aa', 'bb', 'cc']);
  });

  test('line ends of Windows are understood, blank lines are left out', async () => {
    expect(await linesIn([encode('aa\r\n\r\n  \n\nbb\r\n \t')])).toEqual(['aa', 'bb']);
  });

  test('nothing gives nothing', async () => {
    expect(await linesIn([])).toEqual([]);
    expect(await linesIn([encode('\n\n')])).toEqual([]);
  });

  test('a line that is too long is one refused line; the next is read as ever', async () => {
    expect(await linesIn([encode('aaaaa\nbb\n')], 4)).toEqual(['TOO LONG', 'bb']);
    expect(await linesIn([encode('aaaa\nbb\n')], 4)).toEqual(['aaaa', 'bb']);
    expect(await linesIn([encode('     \n'), encode('bb')], 4)).toEqual(['TOO LONG', 'bb']);
  });

  test('however the bytes arrive, the lines are the same', async () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '0', ' ', '\r', '\n') }), {
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(text, async parts => {
        const whole = await linesIn([encode(parts.join(''))]);
        expect(await linesIn(parts.map(encode))).toEqual(whole);
        expect(whole).toEqual(
          parts
            .join('')
            .split('\n')
            .filter(line => line.trim() !== '')
            .map(line => line.replace(/\r$/, '')),
        );
      }),
    );
  });

  test('what was read is overwritten, and each line is in bytes of its own', async () => {
    const chunks = [encode('secret-one\nsecr'), encode('et-two\n')];
    for await (const { bytes } of byteLines(streamOf(chunks), LIMIT)) {
      expect(bytes.buffer.byteLength).toBe(bytes.length);
    }
    for (const chunk of chunks) expect(chunk.every(byte => byte === 0)).toBe(true);
  });

  test('a line is overwritten where it came from before it is given, and the rest when no more is wanted', async () => {
    const chunk = encode('secret-one\nsecret-two\nsecr');
    const lines = byteLines(streamOf([chunk]), LIMIT);
    const first = await lines.next();
    expect(decode(first.value!.bytes)).toBe('secret-one');
    expect(decode(chunk)).toBe(`${'\0'.repeat(11)}secret-two\nsecr`);
    await lines.return(undefined);
    expect(chunk.every(byte => byte === 0)).toBe(true);
  });
});
