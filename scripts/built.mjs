/** Builds what is missing before a command runs, without a word; a failure is one line on standard error. */
import { ensureBuilt } from './build.mjs';

/** @returns {Promise<boolean>} true when everything is built. Otherwise the exit status has been set. */
export async function built() {
  // The build tool reports a failure through these, whatever its log level.
  const { log, warn, error } = console;
  console.log = console.warn = console.error = () => {};
  try {
    await ensureBuilt();
    return true;
  } catch {
    process.stderr.write('Quorate could not be built; “npm run build” shows why.\n');
    process.exitCode = 1;
    return false;
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
