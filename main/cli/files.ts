/** Reads the files that are named on a command line, never more of one than it may hold. */
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { PGP_KEY_MAX_BYTES } from '../../shared/contract/keys';
import { TRANSCRIPT_MAX_BYTES } from '../../shared/contract/transcripts';
import { Refusal } from '../../shared/refusals';

/**
 * The bytes of a file. Throws `Refusal` FILE_NOT_FOUND (absent, a folder, not readable) and FILE_TOO_LARGE, both
 * with the file's name. A device or pipe without end is read no further than the limit.
 */
export async function readBounded(file: string, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const name = path.basename(file);
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'r');
    return await readUpTo(handle, limit, name);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('FILE_NOT_FOUND', { name });
  } finally {
    await handle?.close();
  }
}

async function readUpTo(handle: FileHandle, limit: number, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const { size } = await handle.stat();
  const bytes = new Uint8Array(Math.min(limit, Math.max(size, 4096)) + 1);
  let buffer = bytes;
  let length = 0;
  for (;;) {
    if (length === buffer.length) {
      if (length > limit) throw new Refusal('FILE_TOO_LARGE', { name });
      const larger = new Uint8Array(Math.min(limit, length * 2) + 1);
      larger.set(buffer);
      buffer = larger;
    }
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  if (length > limit) throw new Refusal('FILE_TOO_LARGE', { name });
  return buffer.slice(0, length);
}

/** An OpenPGP key file. Throws `Refusal` FILE_NOT_FOUND or PGP_KEY_TOO_LARGE. */
export async function readKeyFile(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readBounded(file, 2 * PGP_KEY_MAX_BYTES);
  } catch (error) {
    throw error instanceof Refusal && error.code === 'FILE_TOO_LARGE'
      ? new Refusal('PGP_KEY_TOO_LARGE')
      : error;
  }
}

/** A transcript file, at most `TRANSCRIPT_MAX_BYTES`. */
export const readTranscriptFile = (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  readBounded(file, TRANSCRIPT_MAX_BYTES);
