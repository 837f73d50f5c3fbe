/** What all results have in common: how a record is saved for one, how its writing ends, and what is shown of it. */
import type { AttemptView } from '../../shared/contract/attempts';
import type { EntryFacts } from '../../shared/records/transcript';
import type { LedgerRecord, Stored } from '../storage/ledger/kind';
import type { TranscriptEnd } from '../storage/ledger/transcript-log';
import type { WriteStep } from './attempt-plan';
import type { AnyRun } from './attempt-run';
import type { Shown } from './run-details';

/** A step of writing: the version of the record that `next` gives, made once: a save that failed half-way is repeated with the very same. */
export function saving<R extends LedgerRecord>(
  run: { save(record: R): Promise<void> },
  next: () => R,
): WriteStep {
  let record: R | undefined;
  return async () => {
    record ??= next();
    await run.save(record);
  };
}

/** The last steps: the transcript's end, and the sums. `files` are what was written by then. Only after them there is a result to show. */
export function ending(
  run: AnyRun,
  files: readonly string[],
  shown: Shown,
  facts: () => EntryFacts,
): WriteStep[] {
  let transcript: TranscriptEnd;
  return [
    async () => {
      transcript = await run.transcript.end('complete', facts);
    },
    async () => {
      await run.directory.updateSums(run.record.stored);
      run.result = resultOf(run, files, shown, transcript);
    },
  ];
}

/** What is shown of a result: its files, each once, those that every result has, and what goes on paper. Paths are relative to the ceremony folder. */
export function resultOf(
  { directory, log, record }: AnyRun,
  files: readonly string[],
  shown: Shown,
  transcript: TranscriptEnd,
  stored: Stored<LedgerRecord> = record.stored,
): AttemptView['result'] {
  const { name, recordName, sumsName } = directory;
  const last = [`${name}/${recordName}`, `${name}/transcripts/${log.file}`, `${name}/${sumsName}`];
  const { sequence } = stored.record;
  return {
    ...shown,
    files: [...new Set(files), ...last],
    transcript,
    record: { number: sequence, digest: stored.digest },
  };
}
