/** The order in which a new version of the sealed store is written: whatever fails in between can be finished later. */
import type { StoreView } from '../../shared/contract/recovery';
import type { StoreReference } from '../../shared/key-set';
import { Refusal } from '../../shared/refusals';
import type { ChangedStore } from '../ceremony/protocol';
import { holdsStore, storeDigest, writeStore } from '../desk/sealed-store';
import type { AttemptRun } from './attempt-run';
import { withStore } from './record-changes';

/** A version that was announced and may be on disk without the record saying so, because the folder failed. */
const announced = new WeakMap<AttemptRun, StoreReference>();

/** SHA-256 of the store's file as the words bound it, or as the session left it; null for none. */
const standing = new WeakMap<AttemptRun, string | null>();

/** The session begins, with the store that stood under the words. */
export const standOn = (run: AttemptRun, store: StoreReference | null): void => {
  standing.set(run, store?.sha256 ?? null);
};

/**
 * Refuses STORE_EXCHANGED for another file than that: record and store that were put back together fit each other. The
 * ceremony process looks for itself, but cannot know whether its last change was written.
 */
export function mustStand(run: AttemptRun, file: Uint8Array | null): void {
  if ((file && storeDigest(file)) !== standing.get(run)) throw new Refusal('STORE_EXCHANGED');
}

/** Nothing is told or changed unrecorded: an entry that cannot be written refuses the call. */
export const mustNote = (run: AttemptRun, ...[event, facts]: Parameters<AttemptRun['note']>): Promise<void> =>
  run.noting(event, () => facts)();

/**
 * Announced in the transcript, then exchanged, then recorded: whatever is interrupted, the file that is there is one that
 * the record or the transcript names.
 */
export async function replaceStore(
  run: AttemptRun,
  change: 'added' | 'removed',
  { file, entry, view }: ChangedStore,
): Promise<StoreView> {
  const store = { version: view.storeVersion, sha256: storeDigest(file) };
  const facts = { change, entry, storeVersion: store.version };
  await mustNote(run, 'store-changing', { ...facts, sha256: store.sha256 });
  announced.set(run, store);
  await writeStore(run.directory, file);
  await finishAnnounced(run);
  return view;
}

/**
 * Brings the record up to the version that is on disk, if that is the announced one. To be done before anything else is
 * asked of the store, and before the transcript that announced it ends.
 */
export async function finishAnnounced(run: AttemptRun): Promise<void> {
  const store = announced.get(run);
  if (!store) return;
  const { directory, log } = run;
  if (await holdsStore(directory, store.sha256)) {
    const stored = await directory.load();
    const saved =
      stored.record.store?.sha256 === store.sha256
        ? stored
        : await directory.save(withStore(stored, store, log.file));
    standing.set(run, store.sha256);
    await mustNote(run, 'store-changed', {
      storeVersion: store.version,
      sha256: store.sha256,
      recordNumber: saved.record.sequence,
      recordDigest: saved.digest,
    });
  }
  announced.delete(run);
}
