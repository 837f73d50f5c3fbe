/** A folder of OpenPGP keys that a person chooses, read for a form: nothing is judged here, and nothing is kept. */
import path from 'node:path';
import type { Checked, Value } from '../../shared/contract';
import type { ProgramView } from '../../shared/contract/program';
import { readKeyFolder } from '../storage/files/key-folder';

interface Chosen {
  shell: ProgramView['shell'];
  /** A dialog. Absent where there are none. */
  chooseFolder?: (purpose: 'keys') => Promise<string | null>;
}

/**
 * The folder that is chosen in a dialog. Without one that which was typed counts, in the terminal alone: a page that may name a folder
 * could read any. Refuses as `readKeyFolder`.
 */
export const keyFolder =
  ({ shell, chooseFolder }: Chosen) =>
  async ({ folder }: Checked<'pgpKey', 'readFolder'>): Promise<Value<'pgpKey', 'readFolder'>> => {
    const typed = shell === 'terminal' ? (folder ?? null) : null;
    const chosen = chooseFolder ? await chooseFolder('keys') : typed;
    return chosen === null ? null : readKeyFolder(path.resolve(chosen));
  };
