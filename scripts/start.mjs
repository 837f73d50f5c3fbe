/** `npm start`: builds what is missing, after a line that says so, and opens Quorate in the best window there is. */
import { built } from './built.mjs';

const say = () => process.stdout.write('Quorate is built first, once; this may take up to a minute ...\n');

if (await built(say)) await import('../out/cli/start.js');
