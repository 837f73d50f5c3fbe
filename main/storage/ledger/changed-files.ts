/** What else in a ledger's directory is not as it was left. */
import path from 'node:path';
import { isSignOffs } from '../../../shared/records/sign-off';
import { sumOf } from '../files/sum-of';
import { hasGrownFrom } from './grown-sums';
import type { LedgerRecord } from './kind';
import type { Ledger } from './ledger';
import { filesIn } from './sums';
import type { Witnesses } from './witnesses';

/**
 * Files that SHA256SUMS lists and that are not as it lists them; the record and what changes with it are judged elsewhere, and so
 * is a transcript that cannot be read or has no end yet.
 */
export async function changedFiles<R extends LedgerRecord>(
  ledger: Ledger<R>,
  record: R,
  sums: ReadonlyMap<string, string>,
  witnesses: Witnesses,
): Promise<string[]> {
  const there = new Set(await filesIn(ledger.path));
  const changing = ledger.kind.changing(record);
  const remarks: string[] = [];
  for (const [file, sum] of sums) {
    const transcript = file.replace(/^transcripts\//, '');
    const isWitness = transcript !== file && witnesses.has(transcript);
    if (file === ledger.recordName || changing.has(file)) continue;
    if (isWitness && !witnesses.get(transcript)?.finished) continue;
    if (!there.has(file)) remarks.push(`${file} is listed in ${ledger.sumsName} and is not there.`);
    else if ((await sumNow(path.join(ledger.path, file), sum)) !== sum) {
      remarks.push(`${file} is not as ${ledger.sumsName} lists it.`);
    }
  }
  if (sums.size > 0)
    for (const file of there)
      if (ledger.kind.isListedIfWritten(file) && !sums.has(file))
        remarks.push(`${file} is not in ${ledger.sumsName}: it was not written here. Give it to nobody.`);
  return remarks;
}

/** Sign-offs may have grown since they were listed with `listed`. */
async function sumNow(file: string, listed: string): Promise<string | undefined> {
  const sum = await sumOf(file);
  return isSignOffs(file) && sum !== listed && (await hasGrownFrom(file, listed)) ? listed : sum;
}
