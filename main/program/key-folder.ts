/** A folder of OpenPGP keys that a person chooses, read for a form: nothing is judged here, and nothing is kept. */
import path from 'node:path';
import type { Checked, Value } from '../../shared/contract';
import { readKeyFolder } from '../storage/files/key-folder';

/** `choose`: a dialog; absent where there are none, and a typed folder counts. Refuses as `readKeyFolder`. */
export const keyFolder =
  (choose: ((purpose: 'keys') => Promise<string | null>) | undefined) =>
  async ({ folder }: Checked<'pgpKey', 'readFolder'>): Promise<Value<'pgpKey', 'readFolder'>> => {
    const chosen = choose ? await choose('keys') : (folder ?? null);
    return chosen === null ? null : readKeyFolder(path.resolve(chosen));
  };
