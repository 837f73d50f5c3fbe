/** `npm start`: builds what is missing, without a word, and opens Quorate in the best window there is. */
import { ensureBuilt } from './build.mjs';

let built = false;
try {
  await ensureBuilt();
  built = true;
} catch {
  process.stderr.write('Quorate could not be built; “npm run build” shows why.\n');
  process.exitCode = 1;
}
if (built) await import('../out/cli/start.js');
