/** Telling people what an interrupted attempt had left in a folder. */
import { type Text, text } from '../../../shared/text/text';
import type { VaultRepaired } from '../tss-vaults/soundness';
import type { Repaired } from './repair';

/** The text for one set's directory, found when its folder was opened. */
export const repairedText = (settled: Repaired): Text =>
  text('directoryRepaired', {
    keySet: settled.keySet,
    attempts: settled.attempts,
    newest: settled.newest,
    ...whatCame(settled),
  });

/** The same for the attempt that the people at the screen gave up just now. */
export const givenUpText = (settled: Repaired): Text => text('attemptGivenUp', whatCame(settled));

/** What was found in a vault's directory, and what became of its requests since. */
export interface VaultSettled extends VaultRepaired {
  directory: string;
  /** Transcripts of the attempts that were broken off whose request has failed by now. */
  failed: string[];
}

/** The texts for one vault's directory: a record that was put back is told by itself, and what was broken off besides. */
export const vaultRepairedTexts = ({
  directory,
  restored,
  attempts,
  failed,
  newest,
}: VaultSettled): Text[] => [
  ...(restored ? [text('vaultPutBack', { directory })] : []),
  ...(attempts.length > 0 || !restored
    ? [text('vaultRepaired', { directory, attempts, failed, newest })]
    : []),
];

const whatCame = ({ keySet, directory, practice, transcripts, attempts, newest, ...came }: Repaired) => came;
