/** Writing that may be repeated after another write failed. */
import { Refusal } from '../../../shared/text/refusals';
import { MAX_EXPORT_BYTES } from '../key-sets/staging';
import { holdsSynced, writeNewFile } from './files';

/** Writes a new file; one that is there and holds the same is taken as written. */
export async function writeOrHold(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeNewFile(file, bytes);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'FILE_EXISTS') throw error;
    if (!(await holdsSynced(file, bytes, MAX_EXPORT_BYTES))) throw error;
  }
}
