/**
 * Sign-offs and signatures on disk: beside the transcript they are of, in `transcripts/`. That is also where they can be
 * for an attempt without a set, whose directory must hold nothing else.
 */
import path from 'node:path';
import {
  isSignOffs,
  SIGN_OFFS_MAX_BYTES,
  type SignedTranscript,
  signOffsFile,
  verifySignOffs,
} from '../../../shared/records/sign-off';
import { Refusal } from '../../../shared/text/refusals';
import { unlessItFails } from '../files/errors';
import { lookAt, readBounded } from '../files/read';
import { sumOfGrown } from './grown-sums';
import type { LedgerRecord } from './kind';
import type { Ledger } from './ledger';

const LINE_FEED = 0x0a;

/** The bytes of a transcript's sign-offs; empty while there are none. As `readBounded`. */
export async function readSignOffs(directory: Ledger<LedgerRecord>, transcript: string): Promise<Uint8Array> {
  const file = directory.transcriptPath(signOffsFile(transcript));
  return (await lookAt(file)) ? readBounded(file, SIGN_OFFS_MAX_BYTES) : new Uint8Array();
}

/**
 * True when somebody wrote down or signed this very digest, on paper or by file. Who declined did neither, and lines that
 * are not of a whole file of sign-offs of this transcript count for nothing. Throws what a failing medium does.
 */
export async function isSignedOff(directory: Ledger<LedgerRecord>, of: SignedTranscript): Promise<boolean> {
  try {
    const { lines } = verifySignOffs(await readSignOffs(directory, of.file), of);
    return lines.some(({ how }) => how !== 'declined');
  } catch (error) {
    return unlessItFails(false)(error);
  }
}

/** Adds a line (given without line feed): the file is replaced as a whole, so that it is never cut off within one. */
export async function appendSignOff(
  directory: Ledger<LedgerRecord>,
  transcript: string,
  line: string,
): Promise<void> {
  const before = await readSignOffs(directory, transcript);
  const whole = before.subarray(0, before.lastIndexOf(LINE_FEED) + 1);
  const after = Buffer.concat([whole, Buffer.from(`${line}\n`, 'utf8')]);
  if (after.length > SIGN_OFFS_MAX_BYTES)
    throw new Refusal('FILE_TOO_LARGE', { name: signOffsFile(transcript) });
  await directory.replaceBeside(signOffsFile(transcript), after);
}

/** Keeps a signature. Its name has a part of its sum in it, so the same bytes may be written again. */
export const writeSignature = (
  directory: Ledger<LedgerRecord>,
  file: string,
  bytes: Uint8Array,
): Promise<void> => directory.writeBeside(file, bytes);

/** True when the sums have not caught up with the sign-offs or a signature: `sums` by path in the ledger's directory. */
export async function signOffsAreAhead(
  directory: Ledger<LedgerRecord>,
  files: readonly string[],
  sums: ReadonlyMap<string, string>,
): Promise<boolean> {
  for (const file of files.filter(isSignOffs)) {
    const listed = sums.get(`transcripts/${file}`);
    if (listed === undefined) return true;
    if ((await sumOfGrown(path.join(directory.path, 'transcripts', file), listed)) !== listed) return true;
  }
  return false;
}
