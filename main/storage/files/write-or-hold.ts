/** Writing that may be repeated after another write failed. */
import { Refusal } from '../../../shared/text/refusals';
import { holdsSynced, writeNewFile } from './files';

/** More than any file that is written once: the longest share, as hex, encrypted and armored, is under 200 kB. */
export const MAX_EXPORT_BYTES = 4 << 20;

/** Writes a new file; one that is there and holds the same is taken as written. */
export async function writeOrHold(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeNewFile(file, bytes);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'FILE_EXISTS') throw error;
    if (!(await holdsSynced(file, bytes, MAX_EXPORT_BYTES))) throw error;
  }
}
