/** Commands of a checkout that end in one sentence where they cannot do what they were asked for. */

/** Why it was not done, for whoever asked for it. */
export class SaidError extends Error {
  name = 'SaidError';
}

/** Runs the whole command; a `SaidError` is one line and the exit status 1. */
export async function endingInASentence(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof SaidError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
