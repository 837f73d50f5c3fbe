import { expect, test } from 'vitest';
import { RunTranscript } from '../../../main/attempts/run-transcript';
import type { TranscriptLog } from '../../../main/storage/ledger/transcript-log';
import { Refusal } from '../../../shared/text/refusals';

/** A log that refuses with what `refuses` gives for an event, and shows what was written. */
function logThat(refuses: (event: string) => Refusal | undefined) {
  const written: string[] = [];
  const append = async (_at: string, event: string) => {
    const refusal = refuses(event);
    if (refusal) throw refusal;
    written.push(event);
  };
  const end = async (_at: string, outcome: string) => {
    written.push(outcome);
    return { file: '', digest: '', words: [] };
  };
  return { written, log: { append, end, ended: false } as unknown as TranscriptLog };
}

test('what could not be written is kept, and written before the next entry and before the end, in order', async () => {
  let isFull = true;
  const { written, log } = logThat(() => (isFull ? new Refusal('FOLDER_FULL') : undefined));
  const transcript = new RunTranscript(log);
  transcript.keep('share-accepted', {});
  transcript.keep('share-refused', {});
  await expect(transcript.flush()).rejects.toMatchObject({ code: 'FOLDER_FULL' });
  await expect(transcript.write('reserved', {})).rejects.toMatchObject({ code: 'FOLDER_FULL' });
  isFull = false;
  await transcript.write('exported', {});
  transcript.keep('write-failed', {});
  await transcript.end('complete');
  expect(written).toEqual(['share-accepted', 'share-refused', 'exported', 'write-failed', 'complete']);
});

test('an entry for which a transcript has no room is left out, and that is known', async () => {
  const { written, log } = logThat(event =>
    event === 'exception' ? new Refusal('TRANSCRIPT_FULL') : undefined,
  );
  const transcript = new RunTranscript(log);
  transcript.keep('exception', {});
  transcript.keep('refused', {});
  expect(transcript.isFull).toBe(false);
  await transcript.flush();
  expect(transcript.isFull).toBe(true);
  expect(written).toEqual(['refused']);
});

test('what the end says is asked for after everything before it is on disk', async () => {
  const { written, log } = logThat(() => undefined);
  const transcript = new RunTranscript(log);
  transcript.keep('confirmed', {});
  await transcript.end('cancelled', () => {
    expect(written).toEqual(['confirmed']);
    return {};
  });
  expect(written).toEqual(['confirmed', 'cancelled']);
});
