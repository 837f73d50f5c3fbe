/** `npm run --silent quorate -- COMMAND ...`: builds what is missing, without a word, and runs the terminal. */
import { ensureBuilt } from './build.mjs';

let built = false;
try {
  await ensureBuilt();
  built = true;
} catch {
  process.stderr.write('Quorate could not be built; “npm run build” shows why.\n');
  process.exitCode = 1;
}
if (built) await import('../out/cli/index.js');
