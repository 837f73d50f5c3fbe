import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteLines } from '../../../../main/cli/terminal/byte-lines';
import { utf8Chunks } from '../../../../main/cli/terminal/utf8-chunks';

/** The bytes in chunks of these sizes, the last of them again and again. */
function chunksOf(bytes: Uint8Array, sizes: number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let from = 0, at = 0; from < bytes.length; at++) {
    const size = sizes[Math.min(at, sizes.length - 1)]!;
    chunks.push(bytes.slice(from, from + size));
    from += size;
  }
  return chunks;
}
async function* streamOf(chunks: Uint8Array[]) {
  yield* chunks;
}

async function textOf(chunks: Uint8Array[]): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of utf8Chunks(streamOf(chunks))) parts.push(Uint8Array.from(chunk));
  return Buffer.concat(parts).toString();
}

describe('standard input', () => {
  test('in UTF-16 of either order is read as the text it is, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (rest, sizes, big) => {
          const text = `${'line\r\n'.repeat(20)}${rest}`;
          const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
          const chunks = chunksOf(Uint8Array.from(big ? bytes.swap16() : bytes), sizes);
          expect(await textOf(chunks)).toBe(text);
          for (const chunk of chunks) expect(chunk.every(byte => byte === 0)).toBe(true);
        },
      ),
    );
  });

  test('in UTF-8 is given as it comes, and a short line is not kept waiting', async () => {
    expect(await textOf(chunksOf(Uint8Array.from(Buffer.from('aé\nb')), [1]))).toBe('aé\nb');
    let more = (): void => {};
    const waited = new Promise<void>(resolve => {
      more = resolve;
    });
    async function* asked() {
      yield Uint8Array.from(Buffer.from('ab\n'));
      await waited;
    }
    const lines = byteLines(utf8Chunks(asked()), 100);
    expect(Buffer.from((await lines.next()).value!.bytes).toString()).toBe('ab');
    more();
    expect((await lines.next()).done).toBe(true);
  });
});
