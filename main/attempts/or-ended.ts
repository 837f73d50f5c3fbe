/** What is done when all shares are in, and ends the attempt where it fails: no other share can come then. */
import type { AnyRun } from './attempt-run';

/** Gives what `work` gives. Throws what it refuses, which is written down, or the loss that it failed by; the attempt has ended then. */
export async function orEnded<T>(run: AnyRun, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await run.endBy(error);
    throw run.problem ?? error;
  }
}
