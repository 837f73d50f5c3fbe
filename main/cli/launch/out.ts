/** Where the built program is: bundles lie one level below `out`. */
import path from 'node:path';

export const out = path.resolve(import.meta.dirname, '..');

export const ceremonyEntry = path.join(out, 'ceremony/process.js');
