/** Whether the digest that people compare is on a paper, as far as anybody has said. */
import { checklistFile, checksOf, verifyChecklist } from '../../../shared/records/checklist';
import { endingOf } from '../../../shared/records/ending';
import type { VerifiedTranscript } from '../../../shared/records/transcript';
import { unlessItFails } from '../files/errors';
import type { KeySetLedger } from '../key-sets/key-set-ledger';
import { readGrown } from '../ledger/beside';
import { isSignedOff } from '../ledger/sign-offs';
import type { Witnesses } from '../ledger/witnesses';
import { endedWithoutPeople, GIVEN_UP } from './carried-out';

interface Ended {
  file: string;
  read: VerifiedTranscript;
}

/**
 * True where `last`, the transcript that the record rests on, was ended by the program, and nobody has said that its digest is on paper; and
 * where it is one of an attempt that was given up since such a one: nobody writes much down after that, so it does not put that right.
 * `transcripts`: as the record lists them. Throws what a failing medium does.
 */
export async function isOnNoPaper(
  directory: KeySetLedger,
  transcripts: readonly string[],
  last: Ended,
  witnesses: Witnesses,
): Promise<boolean> {
  const at = transcripts.indexOf(last.file);
  const before = at === -1 ? transcripts : transcripts.slice(0, at);
  const since = [last];
  for (const file of before.toReversed()) {
    const [{ read: after }] = since.slice(-1) as [Ended];
    if (endedWithoutPeople(after) || !GIVEN_UP.has(endingOf(after))) break;
    const read = witnesses.get(file);
    if (!read) return false;
    since.push({ file, read });
  }
  return endedWithoutPeople(since.at(-1)!.read) && nobodySaid(directory, since);
}

async function nobodySaid(directory: KeySetLedger, since: readonly Ended[]): Promise<boolean> {
  for (const one of since) {
    if (await isSignedOff(directory, { file: one.file, digest: one.read.chain.digest })) return false;
    if (await isTickedOff(directory, one)) return false;
  }
  return true;
}

/** Of a checklist that cannot be used nothing counts. */
async function isTickedOff(directory: KeySetLedger, { file, read }: Ended): Promise<boolean> {
  try {
    const of = { file, digest: read.chain.digest };
    const checks = checksOf(
      read.entries,
      verifyChecklist(await readGrown(directory, checklistFile(file)), of),
    );
    return checks.some(({ item, done }) => item === 'digestWritten' && done);
  } catch (error) {
    return unlessItFails(false)(error);
  }
}
