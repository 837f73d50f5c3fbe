/** Builds what is missing before a command runs; a failure is one line on standard error. */
import { ensureBuilt } from './build.mjs';

/**
 * @param {() => void} [onBuild] called before anything is built: it may take most of a minute
 * @returns {Promise<boolean>} true when everything is built. Otherwise the exit status has been set.
 */
export async function built(onBuild) {
  // The build tool reports a failure through these, whatever its log level.
  const { log, warn, error } = console;
  console.log = console.warn = console.error = () => {};
  try {
    await ensureBuilt(onBuild);
    return true;
  } catch {
    process.stderr.write('Quorate could not be built; “npm run build” shows why.\n');
    process.exitCode = 1;
    return false;
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
