/** The sealed store's file as the record knows it. What is in it only the ceremony process can read. */
import { sha256 } from '../../shared/bytes';
import type { KeySetRecord, StoreReference } from '../../shared/key-set';
import { Refusal } from '../../shared/refusals';
import { readStoreFile } from '../../shared/sealed-store';
import type { Entry } from '../../shared/transcript';
import type { KeySetDirectory } from './key-set-directory';

/**
 * The file, if it is the very version that the record names; null where the record names none. Refuses
 * STORE_MISSING, STORE_OLDER, STORE_NEWER, STORE_OTHER_SET, STORE_DAMAGED, and as `readBounded`.
 */
export async function soundStore(
  directory: KeySetDirectory,
  record: KeySetRecord,
): Promise<Uint8Array | null> {
  const name = directory.storeName;
  const bytes = await directory.readStore();
  const { store } = record;
  if (!bytes) {
    if (store) throw new Refusal('STORE_MISSING', { name });
    return null;
  }
  if (sha256(bytes) === store?.sha256) return bytes;
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
  const bytes = await directory.readStore();
  if (!bytes) return undefined;
  const digest = sha256(bytes);
  if (digest === record.store?.sha256 || announced.sha256 !== digest) return undefined;
  return { version: Number(announced.storeVersion), sha256: digest };
}
