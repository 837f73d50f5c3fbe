/**
 * Sign-offs and signatures on disk: beside the transcript they are of, in `transcripts/`. That is also where they can be
 * for an attempt without a set, whose directory must hold nothing else.
 */
import type { EndedTranscript } from '../../../shared/records/beside';
import { signOffsFile, verifySignOffs } from '../../../shared/records/sign-off';
import { unlessItFails } from '../files/errors';
import { readGrown } from './beside';
import type { LedgerRecord } from './kind';
import type { Ledger } from './ledger';

/**
 * True when somebody wrote down or signed this very digest, on paper or by file. Who declined did neither, and lines that
 * are not of a whole file of sign-offs of this transcript count for nothing. Throws what a failing medium does.
 */
export async function isSignedOff(directory: Ledger<LedgerRecord>, of: EndedTranscript): Promise<boolean> {
  try {
    const { lines } = verifySignOffs(await readGrown(directory, signOffsFile(of.file)), of);
    return lines.some(({ how }) => how !== 'declined');
  } catch (error) {
    return unlessItFails(false)(error);
  }
}

/** Keeps a signature. Its name has a part of its sum in it, so the same bytes may be written again. */
export const writeSignature = (
  directory: Ledger<LedgerRecord>,
  file: string,
  bytes: Uint8Array,
): Promise<void> => directory.writeBeside(file, bytes);
