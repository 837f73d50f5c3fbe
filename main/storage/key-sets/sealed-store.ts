/** The sealed store's file as the record knows it. What is in it only the ceremony process can read. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { KeySetRecord, StoreReference } from '../../../shared/records/key-set';
import { readStoreFile, STORE_FILE_MAX_BYTES } from '../../../shared/records/sealed-store';
import type { Entry, EntryFacts } from '../../../shared/records/transcript';
import { Refusal } from '../../../shared/text/refusals';
import { saysNothing } from '../files/errors';
import { leftWhole } from '../files/left-whole';
import { readBounded } from '../files/read';
import { holdsSynced } from '../files/write';
import type { KeySetLedger } from './key-set-ledger';

/** SHA-256 as hex, by the system's code: of a MiB in 1 ms, where that in `shared/` takes 20. */
export const storeDigest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes a version in place of the one before, which stays until it is whole. As `replaceFile`. */
export const writeStore = (directory: KeySetLedger, bytes: Uint8Array): Promise<string> =>
  directory.replaceInner(directory.storeName, bytes);

/** Whatever is on disk; undefined where there is no such file. As `readBounded`. */
export async function storeOnDisk(directory: KeySetLedger): Promise<Uint8Array | undefined> {
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
export async function soundStore(directory: KeySetLedger, record: KeySetRecord): Promise<Uint8Array | null> {
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
 * What an interrupted change of the store left: the version that is on disk, synced, where a transcript announced exactly
 * it and it follows the one in the record. Any other file is left for `soundStore` to name: an unfinished transcript may
 * be an old copy, with an old store beside it. `entries` are those of the transcripts that were not ended, or by a change of
 * the record.
 */
export async function announcedStore(
  directory: KeySetLedger,
  record: KeySetRecord,
  entries: readonly Entry[],
): Promise<StoreReference | undefined> {
  const version = (record.store?.version ?? 0) + 1;
  const announced = entries.filter(one => one.event === 'store-changing' && one.storeVersion === version);
  const bytes = announced.length > 0 ? await plainStore(directory) : undefined;
  if (!bytes || !follows(bytes, directory, record, version)) return undefined;
  const sha256 = storeDigest(bytes);
  if (!announced.some(one => one.sha256 === sha256)) return undefined;
  return (await syncedAs(directory, bytes)) ? { version, sha256 } : undefined;
}

/**
 * Puts the store back in its place where a power cut has left neither version there, and the announced one, or the
 * record's, lies whole under the name of a file that is being written. `entries` as for `announcedStore`.
 */
export async function putStoreBack(
  directory: KeySetLedger,
  { store }: KeySetRecord,
  entries: readonly Entry[],
): Promise<void> {
  const next = (store?.version ?? 0) + 1;
  const announced = entries.flatMap(({ event, storeVersion, sha256 }) =>
    event === 'store-changing' && storeVersion === next && typeof sha256 === 'string' ? [sha256] : [],
  );
  const known = [...announced, ...(store ? [store.sha256] : [])];
  const bytes = known.length > 0 ? await plainStore(directory) : undefined;
  if (bytes && known.includes(storeDigest(bytes))) return;
  const folder = path.dirname(path.join(directory.path, directory.storeName));
  const name = await leftWhole(folder, known);
  if (!name) return;
  await directory.mayWrite();
  await writeStore(directory, await readBounded(path.join(folder, name), STORE_FILE_MAX_BYTES));
}

/** True for a file whose header says that it is this version of this set's store. */
function follows(
  bytes: Uint8Array,
  { storeName }: KeySetLedger,
  { id, practice }: KeySetRecord,
  version: number,
): boolean {
  try {
    const { header } = readStoreFile(bytes, storeName);
    return header.keySet === id && header.practice === practice && header.storeVersion === version;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/**
 * True when the file on disk has this SHA-256 (hex); then it is synced, and its name, so that the record may follow. Throws
 * when the medium fails: that says nothing.
 */
export async function holdsStore(directory: KeySetLedger, digest: string): Promise<boolean> {
  const bytes = await plainStore(directory);
  return bytes !== undefined && storeDigest(bytes) === digest && syncedAs(directory, bytes);
}

/**
 * That it can be read may be the cache's doing: the write that named it can have failed, or been killed, before the name
 * was synced. With the record on disk and the store lost to a power cut, nothing would open.
 */
const syncedAs = (directory: KeySetLedger, bytes: Uint8Array): Promise<boolean> =>
  holdsSynced(path.join(directory.path, directory.storeName), bytes, STORE_FILE_MAX_BYTES);

/** The file on disk; undefined also where something else has its name, or it is far too large: the folder can be opened all the same. */
async function plainStore(directory: KeySetLedger): Promise<Uint8Array | undefined> {
  try {
    return await storeOnDisk(directory);
  } catch (error) {
    if (saysNothing(error)) throw error;
    return undefined;
  }
}

/** What a transcript cites of the store that a record names; nothing where there is none. */
export const storeFacts = ({ store }: KeySetRecord): EntryFacts =>
  store ? { storeVersion: store.version, storeSha256: store.sha256 } : {};
