/** A result that changes the record of its key set: the order in which it is written, and what is found of it if that was given up. */
import type { AttemptView } from '../../shared/contract/attempts';
import type { KeySetRecord } from '../../shared/records/key-set';
import type { EntryFacts } from '../../shared/records/transcript';
import type { TranscriptEnd } from '../storage/ledger/transcript-log';
import { repairNotices } from '../storage/repair/repaired-notices';
import type { WriteStep } from './attempt-plan';
import type { AttemptRun } from './attempt-run';
import { ending, resultOf, saving } from './result';
import type { Shown } from './run-details';

interface Change {
  /** The version of the record that has the result. Asked for once, when everything before it is written. */
  next: () => KeySetRecord;
  /** Whether the record that is on disk has it. */
  isIn: (record: KeySetRecord) => boolean;
  /** The transcript of whose shares notices are written; absent where the result has none. */
  noticesOf?: string | undefined;
  shown: Shown;
  /** What the entry `recorded` says, between how many shares are issued and how the record is cited. */
  told?: () => EntryFacts;
  /** How the record is cited; its number and digest where this is absent. */
  cited?: () => EntryFacts;
}

export class RecordChange {
  /** What was written so far, relative to the ceremony folder. */
  readonly files: string[] = [];

  constructor(
    private readonly run: AttemptRun,
    private readonly change: Change,
  ) {}

  /** All steps. `exporting` come first: nothing is exported that could not be recorded, and nothing recorded that is not on disk. */
  steps(exporting: readonly WriteStep[] = []): WriteStep[] {
    const { run, files } = this;
    const { next, noticesOf, shown, told } = this.change;
    const { directory, record } = run;
    const cited = this.change.cited ?? (() => record.facts);
    const notices = async () => {
      if (noticesOf !== undefined) files.push(...(await directory.writeNotices(noticesOf, record.stored)));
    };
    const save = saving(run, next);
    const recording = async () => {
      await save();
      run.reserved = undefined;
    };
    const issued = () => record.stored.record.issued;
    return [
      ...exporting,
      recording,
      notices,
      run.transcript.noting('recorded', () => ({ issued: issued(), ...told?.(), ...cited() })),
      ...ending(run, files, shown, cited),
    ];
  }

  /** The result by what is on disk, or null; `exported` are its files beside those that are known to be written. Throws as `load` and `repairNotices`. */
  async repaired(
    transcript: TranscriptEnd,
    exported: readonly string[] = [],
  ): Promise<AttemptView['result']> {
    const { directory } = this.run;
    const { isIn, noticesOf, shown } = this.change;
    const left = await directory.load();
    if (!isIn(left.record)) return null;
    const notices = noticesOf === undefined ? [] : (await repairNotices(directory, noticesOf, left)).files;
    return resultOf(this.run, [...exported, ...this.files, ...notices], shown, transcript, left);
  }
}
