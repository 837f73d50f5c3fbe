/**
 * The sealed store while a recovery session is open: the file is brought to the ceremony process and its new version is
 * written. What is in it passes by here only on its way out, as the one entry that was asked for.
 */
import path from 'node:path';
import type { Checked } from '../../../shared/contract';
import type { EntryView, SavedEntryView, StoreView } from '../../../shared/contract/recovery';
import { inMs, type Moment } from '../../../shared/moment';
import type { EndReason } from '../../../shared/text/en/transcript-facts';
import { Refusal, type RefusalCode } from '../../../shared/text/refusals';
import type { AttemptRun } from '../../attempts/attempt-run';
import type { CeremonyProcess } from '../../attempts/ceremony-process';
import type { Session } from '../../attempts/session';
import { mustBeNew, mustBeOutside, writeEntryFile } from '../../storage/files/entry-file';
import { soundStore } from '../../storage/key-sets/sealed-store';
import { recoveryOf, requireRecovery } from './mode';
import type { TokenSession } from './session';
import { mustNote } from './store-change';

/** What the ceremony process is brought with every request. */
interface Presented {
  nonce: string;
  token: Uint8Array | null;
  file: Uint8Array | null;
}

/** What is brought, to be called when it is: from then on the token is kept. */
type Present = () => Presented;

/** These are about the token itself: after them it is not kept. */
const OF_TOKEN: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'TOKEN_NEEDED',
  'TOKEN_EMPTY',
  'TOKEN_WRONG',
  'TOKEN_WRONG_TWICE',
]);

export const listStore = (session: Session, { token }: Checked<'sealedStore', 'list'>): Promise<StoreView> =>
  inSession(session, token, async ({ run }, ceremony, present) => {
    const view = await ceremony.ask('listStore', present());
    await mustNote(run, 'store-listed', {
      storeVersion: view.storeVersion,
      tokenPresented: token !== undefined,
    });
    return seen(session, view);
  });

export const readEntry = (
  session: Session,
  { token, name }: Checked<'sealedStore', 'read'>,
): Promise<EntryView> =>
  inSession(session, token, async ({ run }, ceremony, present) => {
    const entry = await ceremony.ask('readEntry', { ...present(), name });
    try {
      await mustNote(run, 'store-read', { entry: entry.number, tokenPresented: token !== undefined });
    } catch (error) {
      entry.content.fill(0);
      throw error;
    }
    return entry;
  });

/**
 * Takes an entry out into a new file and overwrites what passed by here. That the file is new and outside of the ceremony
 * folder is seen before the token is presented; the transcript says that the entry was read, also where the medium then fails.
 */
export async function saveEntry(
  session: Session,
  { token, name, path: given }: Checked<'sealedStore', 'save'>,
): Promise<SavedEntryView> {
  const at = path.resolve(given);
  try {
    await mustBeNew(at);
    if (session.folder) await mustBeOutside(at, session.folder.path);
    const { number, name: stored, content } = await readEntry(session, { token, name });
    try {
      await writeEntryFile(at, content);
      return { number, name: stored, bytes: content.length, file: at };
    } finally {
      content.fill(0);
    }
  } finally {
    token?.fill(0);
  }
}

export async function addEntry(
  session: Session,
  { token, name, content }: Checked<'sealedStore', 'add'>,
): Promise<StoreView> {
  try {
    return await inSession(session, token, async ({ store }, ceremony, present) => {
      const changed = await ceremony.ask('addEntry', { ...present(), name, content });
      return seen(session, await store.replace('added', changed, token !== undefined));
    });
  } finally {
    content.fill(0);
  }
}

export const removeEntry = (
  session: Session,
  { token, name }: Checked<'sealedStore', 'remove'>,
): Promise<StoreView> =>
  inSession(session, token, async ({ store }, ceremony, present) => {
    const changed = await ceremony.ask('removeEntry', { ...present(), name });
    return seen(session, await store.replace('removed', changed, token !== undefined));
  });

/** The version is shown wherever recovery mode is. */
function seen(session: Session, view: StoreView): StoreView {
  const mode = recoveryOf(session);
  if (mode) mode.storeVersion = view.storeVersion;
  return view;
}

/**
 * Runs `work` with the open session's process and the store as the record knows it. Every refusal is written into the
 * transcript; the second wrong token ends the session. Main's copy of the token is overwritten.
 */
async function inSession<T>(
  session: Session,
  token: Uint8Array | undefined,
  work: (opened: TokenSession, ceremony: CeremonyProcess, present: Present) => Promise<T>,
): Promise<T> {
  try {
    const opened = openSession(session);
    const { run } = opened;
    return await run.inTurn(async () => {
      if (run.phase !== 'recovering') throw new Refusal('RECOVERY_OVER');
      const { nonce } = run.begun;
      const ceremony = run.asked.processFor(nonce, 'recovering');
      let presentedAt: Moment | undefined;
      try {
        await opened.store.finish();
        const file = await soundStore(run.directory, (await run.record.check()).record);
        const done = await work(opened, ceremony, () => {
          presentedAt = inMs(0);
          return { nonce, token: token ?? null, file };
        });
        opened.used(presentedAt);
        return done;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (OF_TOKEN.has(error.code)) opened.used(undefined);
        else if (presentedAt) opened.used(presentedAt);
        if (error.code === 'RECORD_CHANGED') throw await run.endByChange();
        await noteRefusal(run, error);
        // A token was issued: that nothing was would not be true.
        const isOver = error.code === 'ATTEMPT_EXPIRED' || error.code === 'CEREMONY_LOST';
        throw isOver ? new Refusal('RECOVERY_OVER') : error;
      }
    });
  } finally {
    token?.fill(0);
  }
}

function openSession(session: Session): TokenSession {
  const { run, token } = requireRecovery(session);
  if (run?.isContinued && run.phase !== 'recovering') throw new Refusal('RECOVERY_OVER');
  if (run?.phase !== 'recovering' || !token) throw new Refusal('NO_ATTEMPT');
  return token;
}

async function noteRefusal(run: AttemptRun, { code, failure }: Refusal): Promise<void> {
  await run.note('refused', { code, alarm: failure.alarm ?? false });
  if (code === 'TOKEN_WRONG_TWICE') await run.end('cancelled', { reason: 'wrongToken' satisfies EndReason });
}
