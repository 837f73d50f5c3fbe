/** `npm run --silent quorate -- COMMAND ...`: builds what is missing, without a word, and runs the terminal. */
import { built } from './built.mjs';

if (await built()) await import('../out/cli/index.js');
