/** What was made for a holder, here or on a machine of their own, kept until they have it in files, or it is replaced. */
import path from 'node:path';
import type { Checked, Value } from '../../shared/contract';
import { Refusal } from '../../shared/text/refusals';
import { type OwnFile, writeOwnFiles } from '../requests/own-files';

/** `choose`: a dialog in which a person chooses a folder; absent where there are none, and a typed one counts. */
export function ownFiles(choose: ((purpose: 'ownFiles') => Promise<string | null>) | undefined) {
  let made: readonly OwnFile[] = [];
  return {
    /** Keeps the files of what is made, and gives what is told of it. Those from before go when it begins: where it is refused there are none. */
    keeping: async <V>(making: () => Promise<{ view: V; files: readonly OwnFile[] }>): Promise<V> => {
      made = [];
      const { view, files } = await making();
      made = files;
      return view;
    },
    /** Refuses NOTHING_TO_WRITE, FOLDER_MISSING, and as `writeOwnFiles`. Whatever it refuses can be tried again. */
    write: async ({ folder }: Checked<'ownFiles', 'write'>): Promise<Value<'ownFiles', 'write'>> => {
      if (made.length === 0) throw new Refusal('NOTHING_TO_WRITE');
      const files = made;
      const chosen = choose ? await choose('ownFiles') : (folder ?? null);
      return chosen === null ? null : { files: await writeOwnFiles(path.resolve(chosen), files) };
    },
    forget: (): void => {
      made = [];
    },
  };
}
