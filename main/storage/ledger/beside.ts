/** Files that stand beside a transcript after its end and grow by lines: sign-offs and checklists, in `transcripts/`. */
import path from 'node:path';
import { BESIDE_MAX_BYTES } from '../../../shared/contract/limits';
import { growsBeside } from '../../../shared/records/grows-beside';
import { Refusal } from '../../../shared/text/refusals';
import { lookAt, readBounded } from '../files/read';
import { sumOfGrown } from './grown-sums';
import type { LedgerRecord } from './kind';
import type { Ledger } from './ledger';

const LINE_FEED = 0x0a;

/** The bytes of the file with this name; empty while there is none. As `readBounded`. */
export async function readGrown(directory: Ledger<LedgerRecord>, name: string): Promise<Uint8Array> {
  const file = directory.transcriptPath(name);
  return (await lookAt(file)) ? readBounded(file, BESIDE_MAX_BYTES) : new Uint8Array();
}

/** Adds a line (given without line feed): the file is replaced as a whole, so that it is never cut off within one. */
export async function appendLine(directory: Ledger<LedgerRecord>, name: string, line: string): Promise<void> {
  const before = await readGrown(directory, name);
  const whole = before.subarray(0, before.lastIndexOf(LINE_FEED) + 1);
  const after = Buffer.concat([whole, Buffer.from(`${line}\n`, 'utf8')]);
  if (after.length > BESIDE_MAX_BYTES) throw new Refusal('FILE_TOO_LARGE', { name });
  await directory.replaceBeside(name, after);
}

/** True when the sums have not caught up with one of these files: `sums` by path in the ledger's directory. */
export async function grownIsAhead(
  directory: Ledger<LedgerRecord>,
  files: readonly string[],
  sums: ReadonlyMap<string, string>,
): Promise<boolean> {
  for (const file of files.filter(growsBeside)) {
    const listed = sums.get(`transcripts/${file}`);
    if (listed === undefined) return true;
    if ((await sumOfGrown(path.join(directory.path, 'transcripts', file), listed)) !== listed) return true;
  }
  return false;
}
