/** Commands of a checkout that end in one sentence where they cannot do what they were asked for. */

/** Why it was not done, for whoever asked for it. */
export class SaidError extends Error {
  name = 'SaidError';
}

/** What the system refused, as a disk that is full or not there any more: its own words say enough. */
const isOfTheSystem = error => typeof error?.syscall === 'string' && typeof error.code === 'string';

/** Runs the whole command; a `SaidError`, or what the system refused, is one line and the exit status 1. */
export async function endingInASentence(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof SaidError || isOfTheSystem(error))) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
