/** The guided ceremony: a menu of tasks, each carried out by the code of its command. */

import { endOf } from '../steps/ending';
import { type Session, sayOfFolder } from '../steps/session';
import { Ended, Interrupted } from '../terminal/exit';
import { InputEnded } from '../terminal/terminal';
import { checkShare } from './check-share';
import { createKeySet } from './create-key-set';
import { decodeToken } from './decode-token';
import { demo } from './demo';
import { drill } from './drill';
import { generateShare } from './generate-share';
import { Tasks } from './guided-tasks';
import { markShare } from './mark-share';
import { recover } from './recover';
import { reissue } from './reissue';
import { verifyTranscript } from './verify-transcript';
import { vouchRecord } from './vouch-record';

const MENU = `
What is to be done?
  1  Make a practice key set
  2  Create a key set
  3  Generate a share for a key set
  4  Verify a transcript
  5  Watch a demonstration
  6  Check one share
  7  See whose check is overdue (the drill)
  8  Mark a share lost or destroyed
  9  Give a share to its holder again (reissue)
 10  Recover: get a token with a quorum, and open the sealed store
 11  Decode a token with its one-time password
 12  Vouch for a record, or a share kept apart, with the digest from paper
  f  Another ceremony folder
  q  Leave`;

/** Goes on until the people leave. A task that was refused, or given up with Ctrl-C, leads back to the menu. */
export async function guided(session: Session): Promise<void> {
  const people = session.people!;
  const tasks = new Tasks(session);
  const menu = new Map<string, () => Promise<void>>([
    ['1', async () => createKeySet(session, await tasks.newSet(true))],
    ['2', async () => createKeySet(session, await tasks.newSet(false))],
    ['3', async () => generateShare(session, await tasks.share())],
    ['4', async () => verifyTranscript(session, await tasks.transcript())],
    ['5', () => demo(session)],
    ['6', async () => checkShare(session, await tasks.oneShare())],
    ['7', async () => drill(session, await tasks.set())],
    ['8', async () => markShare(session, await tasks.mark())],
    ['9', async () => reissue(session, await tasks.reissue())],
    ['10', async () => recover(session, await tasks.recover())],
    ['11', async () => decodeToken(session, await tasks.encodedToken())],
    ['12', async () => vouchRecord(session, await tasks.oneShare())],
    [
      'f',
      async () => {
        tasks.leaveFolder();
        await tasks.folder();
      },
    ],
  ]);
  session.output.say(
    'Quorate: the guided ceremony. Ctrl-C gives up the task that is going on; here it leaves.',
  );
  try {
    for (;;) {
      session.output.say(MENU);
      const choice = await people.ask('Number: ');
      if (choice === 'q') return;
      const task = menu.get(choice);
      if (task) await carryOut(session, tasks, task);
      else people.remark('That is none of them: type a number of the list, f or q.');
    }
  } catch (error) {
    if (!(error instanceof InputEnded)) throw error;
  }
}

async function carryOut(session: Session, tasks: Tasks, task: () => Promise<void>): Promise<void> {
  const before = await lastAttempt(session);
  try {
    await task();
    tasks.form.forget();
  } catch (error) {
    const isTaskOver = error instanceof Ended || (error instanceof Interrupted && session.renew());
    if (!isTaskOver) throw error;
    await endOf(session, error, before);
  }
  await sayOfFolder(session);
}

async function lastAttempt({ api }: Session): Promise<string | undefined> {
  const attempt = await api.attempt.read();
  return attempt.ok ? attempt.value?.nonce : undefined;
}
