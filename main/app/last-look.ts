/** The theme that people chose last on this computer, and whether there is sound, kept in the program's own folder of settings beside the language. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { lookView } from '../../shared/contract/program';
import { type KeptLook, noLook } from '../program/kept-choices';
import { keepSetting } from './settings';

const FILE = 'look';

/** `settings`: the folder of settings. What cannot be read there counts as nothing; what cannot be written is not kept. */
export const keptLook = (settings: string): KeptLook => ({
  last: async () => {
    try {
      const read = v.safeParse(lookView, JSON.parse(await readFile(path.join(settings, FILE), 'utf8')));
      return read.success ? read.output : noLook;
    } catch {
      return noLook;
    }
  },
  keep: look => keepSetting(settings, FILE, `${JSON.stringify(look)}\n`),
});
