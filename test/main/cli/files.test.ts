import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readBounded, readKeyFile } from '../../../main/cli/files';
import { PGP_KEY_MAX_BYTES } from '../../../shared/contract/keys';

const folder = mkdtempSync(path.join(tmpdir(), 'quorate-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, length: number) => {
  const at = path.join(folder, name);
  writeFileSync(at, Buffer.alloc(length, 7));
  return at;
};

describe('a file named on the command line', () => {
  test.each([0, 1, 4096, 5000, 10_000])('comes back whole, %i bytes', async length => {
    const bytes = await readBounded(file('whole', length), 10_000);
    expect(bytes.length).toBe(length);
    expect(bytes.every(byte => byte === 7)).toBe(true);
  });

  test('larger than it may be is refused by name', async () => {
    await expect(readBounded(file('large', 10_001), 10_000)).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
      message: 'The file “large” is larger than any file of this kind should be.',
    });
  });

  test('absent or a folder is refused by name', async () => {
    await expect(readBounded(path.join(folder, 'absent'), 10)).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
    await expect(readBounded(folder, 10)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  test.skipIf(process.platform === 'win32')(
    'a device without end is read no further than the limit',
    async () => {
      await expect(readBounded('/dev/zero', 10_000)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    },
  );

  test('a key larger than any key is refused as a key', async () => {
    await expect(readKeyFile(file('key', 2 * PGP_KEY_MAX_BYTES + 1))).rejects.toMatchObject({
      code: 'PGP_KEY_TOO_LARGE',
    });
  });
});
