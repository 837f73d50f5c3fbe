/** In which order what came of a TSS request is written: files, then the record that has them, then the request's last line. */
import type { EntryFacts } from '../../../shared/records/transcript';
import type { TssRequest } from '../../../shared/records/tss-request';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import { requireOfRecord } from '../../../shared/tss/request-of-record';
import type { WriteStep } from '../../attempts/attempt-plan';
import { ending, saving } from '../../attempts/result';
import type { VaultRun } from '../../attempts/start-on-vault';
import type { RequestAttempt } from '../../requests/attempt-lines';
import type { VaultChange } from '../../storage/tss-vaults/record-changes';

/** What is shown of it: nothing of it is a key. */
export const SHOWN = { key: '', proof: 'verified' } as const;

/** What came of a request. */
export interface OutputsOf {
  /** Writes files, synced and read back: their paths relative to the ceremony folder. The same may be written again. */
  write(): Promise<string[]>;
  /** How the record changes by it. */
  change(before: TssVaultRecord): VaultChange;
  /** What the transcript says of that change. */
  recorded: EntryFacts;
}

/** All steps: nothing comes into the record that is not on disk, synced and read back. `files` becomes what was written. */
export function issueSteps(
  run: VaultRun,
  attempt: RequestAttempt,
  request: TssRequest,
  files: string[],
  { write, change, recorded }: OutputsOf,
): WriteStep[] {
  const { record, log, directory } = run;
  const save = saving(run, () => {
    const { record: before } = record.stored;
    // Nobody can have changed it, or a source: it is the one under the words.
    requireOfRecord(request, before);
    const transcripts = [...before.transcripts, log.file];
    return directory.kind.follow(record.stored, { ...change(before), transcripts });
  });
  return [
    async () => {
      files.splice(0, files.length, ...(await write()));
    },
    run.transcript.noting('exported', () => ({ files: [...files] })),
    save,
    run.transcript.noting('recorded', () => ({ ...recorded, ...record.facts })),
    () => attempt.succeeded(record.stored),
    ...ending(run, files, SHOWN, () => record.facts),
    async () => {
      run.progress = run.begun.required;
    },
  ];
}
