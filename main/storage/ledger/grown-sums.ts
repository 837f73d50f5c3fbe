/** Sums of files beside a transcript (sign-offs, checklists), which grow by lines after the sums were written. */
import { sha256 } from '../../../shared/bytes';
import { BESIDE_MAX_BYTES } from '../../../shared/contract/limits';
import { unlessItFails } from '../files/errors';
import { readBounded } from '../files/read';

const LINE_FEED = 0x0a;

/**
 * The sum to list for such a file that was listed with `listed`: of all of it when it has only grown by whole
 * lines since, as it does when a run ends before the sums are written; else the old one, so that a change stays visible.
 */
export const sumOfGrown = async (file: string, listed: string): Promise<string> =>
  (await grownSum(file, listed)) ?? listed;

/** True for such a file that is what was listed with `listed`, and whole lines more, or none. */
export const hasGrownFrom = async (file: string, listed: string): Promise<boolean> =>
  (await grownSum(file, listed)) !== undefined;

async function grownSum(file: string, listed: string): Promise<string | undefined> {
  const bytes = await readBounded(file, BESIDE_MAX_BYTES).catch(unlessItFails(new Uint8Array()));
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, end + 1)) {
    if (sha256(bytes.subarray(0, end + 1)) === listed) return sha256(bytes);
  }
  return undefined;
}
