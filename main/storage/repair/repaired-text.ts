/** Telling people what an interrupted attempt had left in a folder. */
import { type Text, text } from '../../../shared/text/text';
import type { Repaired } from './repair';

/** The text for one set's directory, found when its folder was opened. */
export const repairedText = (settled: Repaired): Text =>
  text('directoryRepaired', {
    keySet: settled.keySet,
    attempts: settled.attempts,
    ...whatCame(settled),
  });

/** The same for the attempt that the people at the screen gave up just now. */
export const givenUpText = (settled: Repaired): Text => text('attemptGivenUp', whatCame(settled));

const whatCame = ({ keySet, directory, practice, transcripts, attempts, ...came }: Repaired) => came;
