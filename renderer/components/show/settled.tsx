/** What attempts that were broken off had left behind, and how that was settled when the folder was opened. */
import type { Text } from '../../../shared/text/text';
import { useApp } from '../../lib/app-context';
import { Notes } from './note';

interface Props {
  /** Of the set or vault that is shown: told as long as nothing has been done in it since. Absent: all of the folder. */
  transcripts?: readonly string[];
}

export function Settled({ transcripts }: Props) {
  const { text, say, folder } = useApp();
  const settled = folder?.settled ?? [];
  const told = transcripts ? settled.filter(one => brokeOff(one, transcripts.at(-1))) : settled;
  if (told.length === 0) return null;
  return (
    <Notes tone="warn" title={text.home.settled}>
      <ul>
        {told.map(say).map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Notes>
  );
}

/** It tells of the attempt whose transcript is this file. */
const brokeOff = (one: Text, newest: string | undefined): boolean =>
  (one.id === 'directoryRepaired' || one.id === 'vaultRepaired') &&
  one.facts.attempts.some(({ file }) => file === newest);
