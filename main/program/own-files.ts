/** What was made for a holder, here or on a machine of their own, kept until they have it in files, or it is replaced. */
import type { Checked, Value } from '../../shared/contract';
import { Refusal } from '../../shared/text/refusals';
import { type OwnFile, writeOwnFiles } from '../requests/own-files';
import { type ChoosesFolder, chosenFolder } from './chosen-folder';

/** They go to the folder of `chosenFolder`. */
export function ownFiles(options: ChoosesFolder<'ownFiles'>) {
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
      const chosen = await chosenFolder(options, 'ownFiles', folder);
      return chosen === null ? null : { files: await writeOwnFiles(chosen, files) };
    },
    forget: (): void => {
      made = [];
    },
  };
}
