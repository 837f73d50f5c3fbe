/** A folder of OpenPGP keys that a person chooses, read for a form: nothing is judged here, and nothing is kept. */
import type { Checked, Value } from '../../shared/contract';
import { readKeyFolder } from '../storage/files/key-folder';
import { type ChoosesFolder, chosenFolder } from './chosen-folder';

/** The folder is that of `chosenFolder`. Refuses as `readKeyFolder`. */
export const keyFolder =
  (options: ChoosesFolder<'keys'>) =>
  async ({ folder }: Checked<'pgpKey', 'readFolder'>): Promise<Value<'pgpKey', 'readFolder'>> => {
    const chosen = await chosenFolder(options, 'keys', folder);
    return chosen === null ? null : readKeyFolder(chosen);
  };
