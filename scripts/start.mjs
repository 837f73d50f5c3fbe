/** `npm start`: builds what is missing, without a word, and opens Quorate in the best window there is. */
import { built } from './built.mjs';

if (await built()) await import('../out/cli/start.js');
