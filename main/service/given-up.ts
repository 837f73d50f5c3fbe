/** Settling an attempt that people gave up while its result was being written, as after a crash. */
import { Refusal } from '../../shared/refusals';
import type { KeySetDirectory } from '../desk/key-set-directory';
import { settleDirectory } from '../desk/settle';
import { mustBeSound } from '../desk/soundness';
import { endOf, type TranscriptEnd } from '../desk/transcript-log';
import { givenUpSentence } from './settled';

/**
 * The end of the attempt's transcript, and what people are told of what was found ('' where nothing was). Throws where it
 * could not be given an end, since nothing is settled under a record that may not be relied on: that record's refusal, or
 * TRANSCRIPT_UNFINISHED; and as `settleDirectory`.
 */
export async function settleGivenUp(
  directory: KeySetDirectory,
  file: string,
  now: () => string,
): Promise<{ told: string; end: TranscriptEnd }> {
  const remarks: string[] = [];
  const settled = await settleDirectory(directory, now, remarks);
  const { chain, finished } = await directory.transcriptEntries(file);
  if (!finished) {
    await mustBeSound(directory, await directory.load());
    throw new Refusal('TRANSCRIPT_UNFINISHED');
  }
  const told = [...(settled ? [givenUpSentence(settled)] : []), ...remarks].join(' ');
  return { told, end: endOf(file, chain.digest) };
}
