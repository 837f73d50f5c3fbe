/** The calls about the ceremony folder: choosing and opening it, and those opened last. */
import path from 'node:path';
import type { Handlers } from '../../shared/contract';
import type { FolderView } from '../../shared/contract/key-sets';
import type { Language } from '../../shared/text/languages';
import { Refusal } from '../../shared/text/refusals';
import { text, textOf } from '../../shared/text/text';
import type { Session } from '../attempts/session';
import { type CeremonyFolder, openCeremonyFolder } from '../storage/folder/ceremony-folder';
import type { Repaired } from '../storage/repair/repair';
import { repairedText, vaultRepairedTexts } from '../storage/repair/repaired-text';
import { chooseLanguage } from './language';
import type { lastFolders } from './last-folders';
import { settleVaults } from './tss-vaults';

interface FolderOptions {
  chooseFolder?: ((purpose?: 'ceremony' | 'ownFiles' | 'keys') => Promise<string | null>) | undefined;
  onLanguage?: ((language: Language) => void) | undefined;
}

export function folderCalls(
  session: Session,
  options: FolderOptions,
  last: ReturnType<typeof lastFolders>,
): Handlers['folder'] {
  const open = (given: string, make = true) =>
    session.inTurn(async () => last.used(await openFolder(session, given, make)));
  return {
    choose: async () => {
      session.requireIdle();
      const chosen = (await options.chooseFolder?.('ceremony')) ?? null;
      return chosen === null ? null : open(chosen);
    },
    open: params => open(params.path, params.make),
    last: async () => ({ folders: await last.read() }),
    openLast: ({ place }) =>
      session.inTurn(async () => {
        const one = await last.at(place);
        const folder = await openFolder(session, one.path);
        if (!session.languageChosen && one.language !== session.language)
          await chooseLanguage(session, one.language, options.onLanguage).catch(notOffered);
        return last.used(folder);
      }),
    forgetLast: () => last.forget(),
    read: async () => (session.folder ? last.seen(await viewFolder(session)) : null),
  };
}

/** Another version may have kept a language that this one does not offer. */
function notOffered(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}

async function openFolder(session: Session, given: string, make = true): Promise<FolderView> {
  session.requireIdle();
  if (session.run?.uncertain) await leaveUncertain(session);
  if (session.folder?.isIncomplete) await closeFolder(session);
  if (session.folder?.path !== path.resolve(given)) {
    const folder = await openCeremonyFolder(given, { make });
    await settleVaults(folder).catch(async error => {
      await folder.close();
      throw error;
    });
    await session.folder?.close();
    session.folder = folder;
    session.keySet = undefined;
  }
  return viewFolder(session);
}

/** A folder in which a result could not be repaired is opened anew, which repairs it. */
async function leaveUncertain(session: Session): Promise<void> {
  await closeFolder(session);
  session.run = undefined;
}

async function closeFolder(session: Session): Promise<void> {
  await session.folder?.close();
  session.folder = undefined;
  session.keySet = undefined;
}

/** Of what came to no set, what lies in a set's directory by now is told on that set's line of time: here it would seem to be of that set. */
async function stillTold(folder: CeremonyFolder): Promise<Repaired[]> {
  const told: Repaired[] = [];
  for (const one of folder.settled)
    if (!one.abandoned || !(await folder.holdsRecordIn(one.directory))) told.push(one);
  return told;
}

async function viewFolder(session: Session): Promise<FolderView> {
  const folder = session.requireFolder();
  const keySets = await folder.list();
  const isEmpty = keySets.length === 0 && (await folder.vaults.directories()).length === 0;
  const near = isEmpty ? await folder.near() : [];
  return {
    path: folder.path,
    keySets,
    settled: [
      ...(await stillTold(folder)).map(repairedText),
      ...folder.settledVaults.flatMap(vaultRepairedTexts),
      ...folder.remarks,
    ],
    ...(near.length > 0 && { near }),
    ...(folder.readOnly && { readOnly: text('lookingOnly', { why: textOf(folder.readOnly.failure) }) }),
  };
}
