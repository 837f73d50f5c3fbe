/** The order in which a new version of the sealed store is written: whatever fails in between can be finished later. */
import type { StoreView } from '../../../shared/contract/recovery';
import type { StoreReference } from '../../../shared/records/key-set';
import type { AttemptRun } from '../../attempts/attempt-run';
import type { ChangedStore } from '../../ceremony/process/protocol';
import { withStore } from '../../storage/key-sets/record-changes';
import { holdsStore, storeDigest, writeStore } from '../../storage/key-sets/sealed-store';

/** Nothing is told or changed unrecorded: an entry that cannot be written refuses the call. */
export const mustNote = (run: AttemptRun, ...[event, facts]: Parameters<AttemptRun['note']>): Promise<void> =>
  run.transcript.write(event, facts);

/** The changes of one session. */
export class StoreChanges {
  /** A version that may be on disk without the record saying so, because the folder failed. */
  #announced: StoreReference | undefined;

  constructor(private readonly run: AttemptRun) {}

  /**
   * Announced in the transcript, then exchanged, then recorded: whatever is interrupted, the file that is there is one that
   * the record or the transcript names.
   */
  async replace(
    change: 'added' | 'removed',
    { file, entry, view }: ChangedStore,
    tokenPresented: boolean,
  ): Promise<StoreView> {
    const { run } = this;
    const store = { version: view.storeVersion, sha256: storeDigest(file) };
    const facts = { change, entry, storeVersion: store.version, sha256: store.sha256 };
    await mustNote(run, 'store-changing', { ...facts, tokenPresented });
    this.#announced = store;
    await writeStore(run.directory, file);
    await this.finish();
    return view;
  }

  /**
   * Brings the record up to the version that is on disk, if that is the announced one. To be done before anything else is
   * asked of the store, and before the transcript that announced it ends.
   */
  async finish(): Promise<void> {
    const store = this.#announced;
    if (!store) return;
    const { run } = this;
    const { directory, record, log } = run;
    if (await holdsStore(directory, store.sha256)) {
      if (record.stored.record.store?.sha256 !== store.sha256)
        await run.save(withStore(record.stored, store, log.file));
      await mustNote(run, 'store-changed', {
        storeVersion: store.version,
        sha256: store.sha256,
        ...record.facts,
      });
    } else {
      // Where not even the record can be read the medium is gone, and nothing is known of the store.
      await record.check();
    }
    this.#announced = undefined;
  }
}
