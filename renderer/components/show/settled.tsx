/** What attempts that were broken off had left behind, and how that was settled when the folder was opened. */
import type { CeremonyView } from '../../../shared/contract/ceremonies';
import type { Text } from '../../../shared/text/text';
import { useApp } from '../../lib/app-context';
import { Notes } from './note';

interface Props {
  /** Of the set or vault that is shown: what was found in it is told as long as its record lists nothing newer. Absent: all of the folder. */
  ceremonies?: readonly CeremonyView[];
}

export function Settled({ ceremonies }: Props) {
  const { text, say, folder } = useApp();
  const settled = folder?.settled ?? [];
  const told = ceremonies ? settled.filter(one => isOf(one, newestOf(ceremonies))) : settled;
  if (told.length === 0) return null;
  return (
    <Notes tone="warn" title={text.home.settled}>
      <ul>
        {told.map(say).map(one => (
          <li key={one} class="as-lines">
            {one}
          </li>
        ))}
      </ul>
    </Notes>
  );
}

const newestOf = (ceremonies: readonly CeremonyView[]): string | undefined =>
  ceremonies.findLast(({ recorded }) => recorded)?.file;

/** It was found with the record that lists this transcript last. */
const isOf = (one: Text, newest: string | undefined): boolean =>
  (one.id === 'directoryRepaired' || one.id === 'vaultRepaired') && one.facts.newest === newest;
