/** What every command works with, and the small steps that all of them take. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Api } from '../../../shared/contract';
import type { FolderView } from '../../../shared/contract/key-sets';
import type { Failure, Result } from '../../../shared/result';
import { failure, withSentence } from '../../../shared/text/failure';
import { Refusal } from '../../../shared/text/refusals';
import { pathLooksSecret } from '../../storage/files/typed-path';
import { say, texts } from '../messages';
import type { ByteLine, LinesWanted } from '../terminal/byte-lines';
import { Ended, exitOf, Interrupted } from '../terminal/exit';
import type { Output } from '../terminal/output';
import type { People } from '../terminal/terminal';

export interface Session {
  readonly api: Api;
  readonly output: Output;
  /** People at the terminal, or null when standard input is a pipe, a file or nothing. */
  readonly people: People | null;
  /** Lines of standard input. Called once at most, and only where there are no people. */
  readonly lines: (wanted?: LinesWanted) => AsyncGenerator<ByteLine>;
  /** Aborted by Ctrl-C and SIGTERM, with an `Interrupted` as reason; of the task that is going on. */
  readonly interrupted: AbortSignal;
  /** Takes a Ctrl-C back, before another task; false when the process is to end. */
  readonly renew: () => boolean;
  /** The final status under `--json`; commands keep it up to date. */
  status: unknown;
  /** The guided ceremony, which asks what else is an option. */
  guided?: true;
  /** Who was named for the last attempt of the guided ceremony in this folder, and whether that was practice. */
  present?: { operator: string | undefined; witnesses: string[]; practice: boolean };
  /** Whether what is done now is practice; undefined as long as no record has said so. */
  practice?: boolean | undefined;
  /** What the open folder had to tell when it was last asked; absent where none was opened. */
  folderTold?: readonly string[];
}

/** The value, or the end of the command: the refusal is said and decides the exit status. */
export function need<T>(session: Session, result: Result<T>): T {
  if (result.ok) return result.value;
  throw refused(session, result.error);
}

/** Says a refusal that ends the command; of several things with the one it is `of`. */
export function refused(session: Session, why: Failure, of?: string): Ended {
  session.output.refuse(why, of);
  return new Ended(exitOf(why));
}

/** Runs `work`; a `Refusal` thrown by it (a file that cannot be read) is said and ends the command. */
export async function orRefuse<T>(session: Session, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Refusal ? refused(session, withSentence(error.failure)) : error;
  }
}

/** Between two steps: nothing more is begun after Ctrl-C. */
export function checkInterrupted(session: Session): void {
  if (session.interrupted.aborted) throw new Interrupted();
}

/**
 * Opens the ceremony folder; opening the same one again, however it is written, changes nothing.
 *
 * @param toMake for a command that makes or adopts a set: the folder may be new. For any other one that is not there was
 *   mistyped, and ends the command with FOLDER_MISSING, or with TEXT_LOOKS_SECRET.
 */
export const openFolder = async (session: Session, folder: string, toMake: boolean): Promise<void> => {
  const at = path.resolve(folder);
  if (!toMake && pathLooksSecret(at)) throw refused(session, failure('TEXT_LOOKS_SECRET'));
  if (!toMake && !existsSync(at)) throw refused(session, failure('FOLDER_MISSING', { name: at }));
  sayFound(session, need(session, await session.api.folder.open({ path: at })));
};

/** Says what was found when the folder was opened, and of one that holds no record which may have been meant. */
export function sayFound(session: Session, { settled, near = [] }: FolderView): void {
  session.folderTold = settled.map(say);
  for (const found of session.folderTold) session.output.say(found);
  if (near.length > 0) session.output.say(texts.steps.foldersNear(near.map(({ path: at }) => at)));
}

/** Says what the folder has to tell since it was last asked. Never fails: a folder that is gone has been told of. */
export async function sayOfFolder(session: Session): Promise<void> {
  const { api, output, folderTold: told } = session;
  const read = told ? await api.folder.read() : undefined;
  if (!told || !read?.ok || !read.value) return;
  const settled = read.value.settled.map(say);
  for (const found of settled) if (!told.includes(found)) output.say(found);
  session.folderTold = settled;
}
