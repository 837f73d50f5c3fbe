/** The size of paper that people chose last on this computer, kept in the program's own folder of settings beside the language. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { paperSizes } from '../../shared/contract/program';
import type { KeptPaperSize } from '../program/kept-choices';
import { keepSetting } from './settings';

const FILE = 'paper';

/** `settings`: the folder of settings. What cannot be read there counts as nothing; what cannot be written is not kept. */
export const keptPaper = (settings: string): KeptPaperSize => ({
  last: async () => {
    const kept = await readFile(path.join(settings, FILE), 'latin1').catch(() => '');
    return paperSizes.find(size => size === kept.slice(0, 10).trim()) ?? '';
  },
  keep: size => keepSetting(settings, FILE, `${size}\n`),
});
