/** The folder that a person means in a call: never one that a page names. */
import path from 'node:path';
import type { ProgramView } from '../../shared/contract/program';

export interface ChoosesFolder<Purpose extends string> {
  shell: ProgramView['shell'];
  /** A dialog, or what the program has in its place. Absent where there is none. */
  chooseFolder?: ((purpose: Purpose) => Promise<string | null>) | undefined;
}

/**
 * The absolute path of the folder that is chosen in a dialog, for this purpose; null where none was. Without a dialog `typed` counts,
 * in the terminal alone: a page that may name a folder could have any read, or written in.
 */
export async function chosenFolder<Purpose extends string>(
  { shell, chooseFolder }: ChoosesFolder<Purpose>,
  purpose: Purpose,
  typed: string | undefined,
): Promise<string | null> {
  const ofTerminal = shell === 'terminal' ? (typed ?? null) : null;
  const chosen = chooseFolder ? await chooseFolder(purpose) : ofTerminal;
  return chosen === null ? null : path.resolve(chosen);
}
