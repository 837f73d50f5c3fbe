/** Transcripts as files: how they are named, and which of them have no end yet. */

import { TRANSCRIPT_READ_BYTES } from '../../../shared/contract/transcripts';
import { growsBeside } from '../../../shared/records/grows-beside';
import { verifyChain } from '../../../shared/records/transcript';
import { marked, slug } from '../files/names';
import { readBounded } from '../files/read';

/** `<UTC time>-<operation>-<first 8 of the nonce>.jsonl`. `at` is an ISO 8601 moment that `Date` reads. */
export function transcriptFile(practice: boolean, at: string, operation: string, nonce: string): string {
  const compact = new Date(at).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  return marked(practice, `${compact}-${slug(operation)}-${slug(nonce).slice(0, 8)}.jsonl`);
}

/** True for the path of a transcript in a set's directory, relative to that. */
export const isTranscript = (file: string): boolean =>
  file.startsWith('transcripts/') && file.endsWith('.jsonl') && !growsBeside(file);

/** True for a transcript that can be read and has no end: its attempt is on, or was interrupted. */
export async function hasNoEnd(file: string): Promise<boolean> {
  try {
    return !verifyChain(await readBounded(file, TRANSCRIPT_READ_BYTES)).finished;
  } catch {
    return false;
  }
}
