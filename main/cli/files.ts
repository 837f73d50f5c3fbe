/** Files that are named on the command line or typed: whatever is there, no more is read than they may hold. */
import { PGP_KEY_MAX_BYTES } from '../../shared/contract/keys';
import { TRANSCRIPT_MAX_BYTES } from '../../shared/contract/transcripts';
import { Refusal } from '../../shared/refusals';
import { readBounded } from '../desk/files';

/** An OpenPGP key file. Throws `Refusal` as `readBounded`, but PGP_KEY_TOO_LARGE for a large one. */
export async function readKeyFile(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readBounded(file, 2 * PGP_KEY_MAX_BYTES, { followLinks: true });
  } catch (error) {
    throw error instanceof Refusal && error.code === 'FILE_TOO_LARGE'
      ? new Refusal('PGP_KEY_TOO_LARGE')
      : error;
  }
}

/** A transcript file, at most `TRANSCRIPT_MAX_BYTES`. Throws as `readBounded`. */
export const readTranscriptFile = (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  readBounded(file, TRANSCRIPT_MAX_BYTES, { followLinks: true });
