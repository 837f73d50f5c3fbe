import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readKeyFile, readTranscriptFile } from '../../../../main/cli/steps/files';
import { PGP_KEY_MAX_BYTES, TRANSCRIPT_MAX_BYTES } from '../../../../shared/contract/limits';

const folder = mkdtempSync(path.join(tmpdir(), 'quorate-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, length: number) => {
  const at = path.join(folder, name);
  writeFileSync(at, Buffer.alloc(length, 7));
  return at;
};

describe('a file named on the command line', () => {
  test('comes back whole, also through a link', async () => {
    const link = path.join(folder, 'link');
    symlinkSync(file('whole', 5000), link);
    for (const read of [readKeyFile, readTranscriptFile]) {
      expect(Buffer.from(await read(link)).equals(Buffer.alloc(5000, 7))).toBe(true);
    }
  });

  test('larger than it may be is refused: a key as a key, a transcript by its name', async () => {
    await expect(readKeyFile(file('key', 2 * PGP_KEY_MAX_BYTES + 1))).rejects.toMatchObject({
      code: 'PGP_KEY_TOO_LARGE',
    });
    await expect(readTranscriptFile(file('large', TRANSCRIPT_MAX_BYTES + 1))).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
      facts: { name: 'large' },
    });
  });

  test('absent, a folder or a device without end is refused by name', async () => {
    await expect(readKeyFile(path.join(folder, 'absent'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    await expect(readKeyFile(folder)).rejects.toMatchObject({ code: 'FILE_NOT_REGULAR' });
    if (process.platform !== 'win32')
      await expect(readKeyFile('/dev/zero')).rejects.toMatchObject({ code: 'FILE_NOT_REGULAR' });
  });
});
