/** The sealed store's file as the record knows it. What is in it only the ceremony process can read. */
import { createHash } from 'node:crypto';
import type { KeySetRecord, StoreReference } from '../../shared/key-set';
import { Refusal } from '../../shared/refusals';
import { readStoreFile, STORE_FILE_MAX_BYTES } from '../../shared/sealed-store';
import type { Entry } from '../../shared/transcript';
import type { KeySetDirectory } from './key-set-directory';

/** SHA-256 as hex, by the system's code: of a MiB in 1 ms, where that in `shared/` takes 20. */
export const storeDigest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes a version in place of the one before, which stays until it is whole. As `replaceFile`. */
export const writeStore = (directory: KeySetDirectory, bytes: Uint8Array): Promise<string> =>
  directory.replaceInner(directory.storeName, bytes);

/** Whatever is on disk; undefined where there is no such file. As `readBounded`. */
export async function storeOnDisk(directory: KeySetDirectory): Promise<Uint8Array | undefined> {
  try {
    return await directory.readExport(directory.storeName, STORE_FILE_MAX_BYTES);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'FILE_NOT_FOUND') return undefined;
    throw error;
  }
}

/**
 * The file, if it is the very version that the record names; null where the record names none. Refuses
 * STORE_MISSING, STORE_OLDER, STORE_NEWER, STORE_OTHER_SET, STORE_DAMAGED, and as `readBounded`.
 */
export async function soundStore(
  directory: KeySetDirectory,
  record: KeySetRecord,
): Promise<Uint8Array | null> {
  const name = directory.storeName;
  const bytes = await storeOnDisk(directory);
  const { store } = record;
  if (!bytes) {
    if (store) throw new Refusal('STORE_MISSING', { name });
    return null;
  }
  if (storeDigest(bytes) === store?.sha256) return bytes;
  const { header } = readStoreFile(bytes, name);
  const [seen, expected] = [header.storeVersion, store?.version ?? 0];
  if (header.keySet !== record.id) throw new Refusal('STORE_OTHER_SET', { name });
  if (seen < expected) throw new Refusal('STORE_OLDER', { name, seen, expected });
  if (seen > expected) throw new Refusal('STORE_NEWER', { name, seen, expected });
  throw new Refusal('STORE_DAMAGED', { name });
}

/**
 * What an interrupted change of the store left: the version that is on disk, where a transcript announced exactly it and
 * the record does not have it yet. `entries` are those of the transcripts that were not ended.
 */
export async function announcedStore(
  directory: KeySetDirectory,
  record: KeySetRecord,
  entries: readonly Entry[],
): Promise<StoreReference | undefined> {
  const announced = entries.filter(entry => entry.event === 'store-changing').at(-1);
  if (!announced) return undefined;
  const { sha256: digest, storeVersion: version } = announced;
  if (typeof digest !== 'string' || typeof version !== 'number' || digest === record.store?.sha256) {
    return undefined;
  }
  return (await holdsStore(directory, digest)) ? { version, sha256: digest } : undefined;
}

/** True when the file on disk has this SHA-256 (hex). Throws when the medium fails: that says nothing. */
export async function holdsStore(directory: KeySetDirectory, digest: string): Promise<boolean> {
  try {
    const bytes = await storeOnDisk(directory);
    return bytes !== undefined && storeDigest(bytes) === digest;
  } catch (error) {
    // Something else of that name, or far too large: it is not that file, and the folder can be opened all the same.
    if (error instanceof Refusal && error.code !== 'FOLDER_FAILED') return false;
    throw error;
  }
}
