/** SHA-256 by Node: of a file, read piece by piece, and of what main has in memory. */

import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { hashBy } from '../../../shared/bytes';
import { Refusal } from '../../../shared/text/refusals';
import { shown } from '../../../shared/text/shown';
import { isNotAllowed, refusalFor } from './errors';

/** Four times the longest file of ours. A sparse file may say any size, and would be read for hours. */
const MAX_SUMMED_BYTES = 64 << 20;

/** SHA-256 of a plain file, 64 lower-case hex digits; undefined for one that is larger than any of ours, which is not read. */
export async function sumOf(file: string): Promise<string | undefined> {
  try {
    const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
    const handle = await fs.open(file, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    try {
      const stat = await handle.stat();
      if (!stat.isFile() || stat.size > MAX_SUMMED_BYTES) return undefined;
      const hash = createHash('sha256');
      const buffer = new Uint8Array(1 << 16);
      for (;;) {
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0) return hash.digest('hex');
        hash.update(buffer.subarray(0, bytesRead));
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isNotAllowed(error)) throw new Refusal('FOLDER_UNREADABLE', { name: shown(path.basename(file)) });
    throw refusalFor(error, file);
  }
}

/** Has `sha256` of `shared/bytes.ts` computed by Node in this process: every line of every transcript is hashed. */
export const hashByNode = (): void => hashBy(data => createHash('sha256').update(data).digest());
