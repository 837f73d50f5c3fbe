/** Settling an attempt that people gave up while its result was being written, as after a crash. */
import { Refusal } from '../../shared/text/refusals';
import type { Text } from '../../shared/text/text';
import type { KeySetLedger } from '../storage/key-sets/key-set-ledger';
import { endOf, type TranscriptEnd } from '../storage/ledger/transcript-log';
import { repairDirectory } from '../storage/repair/repair';
import { givenUpText } from '../storage/repair/repaired-text';
import { mustBeSound } from '../storage/soundness/soundness';

/**
 * The end of the attempt's transcript, and what people are told of what was found. Throws where it
 * could not be given an end, since nothing is repaired under a record that may not be relied on: that record's refusal, or
 * TRANSCRIPT_UNFINISHED; and as `repairDirectory`.
 */
export async function repairGivenUp(
  directory: KeySetLedger,
  file: string,
  now: () => string,
): Promise<{ told: Text[]; end: TranscriptEnd }> {
  const remarks: Text[] = [];
  const settled = await repairDirectory(directory, now, remarks);
  const { chain, finished } = await directory.transcriptEntries(file);
  if (!finished) {
    await mustBeSound(directory, await directory.load());
    throw new Refusal('TRANSCRIPT_UNFINISHED');
  }
  const told = [...(settled ? [givenUpText(settled)] : []), ...remarks];
  return { told, end: endOf(file, chain.digest) };
}
