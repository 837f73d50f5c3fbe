/** A directory for what is new in a ceremony folder, under a name that nothing else has. */
import { folded } from '../../../shared/text/names';
import { makeDirectory } from '../files/directories';
import { isLeftover } from '../ledger/leftover';
import { entriesOf } from './sets-there';

/** More than anyone has; keeps a folder full of other things from costing more than a moment. */
const MAX_NAME_TRIES = 1000;

/** What a directory is made for. */
interface Placed {
  readonly name: string;
  readonly path: string;
  discardStaged(): Promise<void>;
}

/**
 * Makes a directory called `base`, or that with a number behind it, and gives what it is of. What a cancelled attempt left
 * under the same name is used again, if the medium shows exactly that name: without case, a practice set's leftover would
 * also answer to a real set's. Undefined where none of 1000 names is free. Throws as `makeDirectory`.
 */
export async function newDirectory<P extends Placed>(
  folder: string,
  base: string,
  placed: (name: string) => P,
): Promise<P | undefined> {
  const there = (await entriesOf(folder)).map(entry => entry.name);
  for (let number = 1; number <= MAX_NAME_TRIES; number++) {
    const directory = placed(number === 1 ? base : `${base}-${number}`);
    const alike = there.filter(one => folded(one) === folded(directory.name));
    const isOurs = alike.length === 1 && alike[0] === directory.name && (await isLeftover(directory));
    if (alike.length > 0 && !isOurs) continue;
    await makeDirectory(directory.path);
    await directory.discardStaged();
    return directory;
  }
  return undefined;
}
