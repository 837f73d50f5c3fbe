/** The guided ceremony: a menu of tasks, each carried out by its command. */
import { texts } from '../messages';
import { Asking } from '../steps/asking';
import { type Session, sayOfFolder } from '../steps/session';
import { Ended, Interrupted } from '../terminal/exit';
import { InputEnded } from '../terminal/terminal';
import { endOf } from './ending';
import { commands } from './registry';

const tasks = [...commands.values()]
  .flatMap(command =>
    'run' in command
      ? (command.tasks ?? []).map(({ number, text, ask }) => ({
          number,
          text,
          carryOut: async (session: Session, asking: Asking) => command.run(session, await ask(asking)),
        }))
      : [],
  )
  .sort((one, other) => one.number - other.number);

const MENU = texts.registry.guidedTasks(
  tasks.map(({ number, text }) => `${String(number).padStart(3)}  ${text}`).join('\n'),
);

/** Goes on until the people leave. A task that was refused, or given up with Ctrl-C, leads back to the menu. */
export async function guided(session: Session): Promise<void> {
  const people = session.people!;
  session.guided = true;
  const asking = new Asking(session);
  const anotherFolder = async () => {
    asking.leaveFolder();
    delete session.present;
    await asking.folder();
  };
  const menu = new Map<string, () => Promise<unknown>>([
    ...tasks.map(({ number, carryOut }) => [String(number), () => carryOut(session, asking)] as const),
    ['f', anotherFolder],
  ]);
  session.output.say(texts.registry.guidedIntro);
  try {
    for (;;) {
      session.output.say(MENU);
      const choice = await people.ask(texts.registry.askTask);
      if (choice === 'q') return;
      const task = menu.get(choice);
      if (task) await inMenu(session, asking, task);
      else people.remark(texts.registry.noSuchTask);
    }
  } catch (error) {
    if (!(error instanceof InputEnded)) throw error;
  }
}

async function inMenu(session: Session, asking: Asking, task: () => Promise<unknown>): Promise<void> {
  const before = await lastAttempt(session);
  delete session.practice;
  try {
    await task();
    asking.form.forget();
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
