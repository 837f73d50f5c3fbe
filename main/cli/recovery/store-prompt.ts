/**
 * The prompt of a recovery session: commands for the sealed store. At a terminal people are asked for the token where it is needed;
 * in a pipe a command is one line and its token the next, or a hyphen where the one before is to do: how long a pipe took
 * must not decide what its lines mean.
 */

import type { Value } from '../../../shared/contract';
import type { Failure, Result } from '../../../shared/result';
import { asResult, failure } from '../../../shared/text/failure';
import { looksSecret } from '../../../shared/text/looks-secret';
import { texts } from '../messages';
import { EXCEPTION_KEY, stateException } from '../steps/exceptions';
import { readEntryFile } from '../steps/files';
import type { PipedLines } from '../steps/piped-lines';
import { checkInterrupted, need, refused, type Session } from '../steps/session';
import { whileWatched } from '../steps/watch';
import { Ended, type Exit, exitOf, exits } from '../terminal/exit';
import { fromHome } from '../terminal/home';
import { InputEnded } from '../terminal/terminal';
import { contentText, parseStoreCommand, type StoreCommand, storeHelp, storeLines } from './store-commands';

/** Longer than any token, with room for spaces; what the decoder takes, too. */
export const TOKEN_TEXT_MAX_BYTES = 4096;
/** With the prompt people are told how much time is left when it is this little. */
const TOLD_FROM_SECONDS = 300;

/** An open recovery session and where its commands come from. */
interface Opened {
  session: Session;
  nonce: string;
  /** The lines of a pipe; undefined where people are asked. */
  input: PipedLines | undefined;
}

/**
 * Takes commands until `quit` or the end of the input. Ends the command when the session ends by itself, and with 2 for a
 * line of a pipe that is no command: what follows may be meant for another.
 *
 * @returns the exit status of the first command that was refused; undefined when none was
 */
export async function useStore(
  session: Session,
  nonce: string,
  input: PipedLines | undefined,
): Promise<Exit | undefined> {
  const { output } = session;
  const opened = { session, nonce, input };
  let first: Exit | undefined;
  for (;;) {
    const line = await nextLine(opened);
    if (line === undefined) return first;
    checkInterrupted(session);
    const command = parseStoreCommand(line);
    if (command?.is === 'quit') return first;
    if (command?.is === 'help') output.say(storeHelp);
    else if (command) {
      const refusal = await carryOut(opened, command);
      if (refusal) first ??= exitOf(refusal);
    } else if (line === EXCEPTION_KEY && session.people) {
      await watched(opened, options => stateException(session, nonce, options));
    } else if (input) {
      output.complain(texts.sealedStore.badPipedLine);
      throw new Ended(exits.usage);
    } else if (line !== '') {
      output.say(texts.sealedStore.noSuchCommand);
    }
  }
}

/** Waits for people or a pipe, and not longer than the session lasts. */
const watched = <T>(
  { session, nonce }: Opened,
  ask: (options: { until: AbortSignal; onKey: () => void }) => Promise<T>,
): Promise<T> =>
  whileWatched(session, nonce, ({ signal, touch }) => ask({ until: signal, onKey: touch }), true);

async function nextLine(opened: Opened): Promise<string | undefined> {
  const { session, input } = opened;
  const timeLeft = await timeLeftIn(session);
  return watched(opened, async options => {
    if (!input) return orEnded(session.people!.ask(`${timeLeft}> `, { ...options, conceals: noCommand }));
    const line = await input.next(options.until);
    return line && new TextDecoder().decode(line.bytes).trim();
  });
}

/** '' while there is plenty; ends the command when the session is over. */
async function timeLeftIn(session: Session): Promise<string> {
  const view = need(session, await session.api.attempt.read());
  if (view?.phase !== 'recovering') throw refused(session, failure('RECOVERY_OVER'));
  const seconds = view.secondsLeft ?? 0;
  if (seconds > TOLD_FROM_SECONDS) return '';
  return seconds > 90
    ? texts.sealedStore.minutesLeft(Math.round(seconds / 60))
    : texts.sealedStore.secondsLeft(seconds);
}

/** A token or share that is typed too early is not shown; the name of an entry or file may look like one. */
const noCommand = (text: string): boolean => looksSecret(text) && parseStoreCommand(text) === undefined;

const orEnded = <T>(question: Promise<T>): Promise<T | undefined> =>
  question.catch(error => {
    if (error instanceof InputEnded) return undefined;
    throw error;
  });

type OfStore = Exclude<StoreCommand, { is: 'help' } | { is: 'quit' }>;

/** The refusal, if it was refused; that which ended the session ends the command. */
async function carryOut(opened: Opened, command: OfStore): Promise<Failure | undefined> {
  const { session } = opened;
  const result = await answerTo(opened, command);
  if (result.ok) return undefined;
  session.output.refuse(result.error);
  const view = need(session, await session.api.attempt.read());
  if (view?.phase !== 'recovering') throw new Ended(exitOf(result.error));
  return result.error;
}

async function answerTo(opened: Opened, command: OfStore): Promise<Result<unknown>> {
  const { session } = opened;
  const { sealedStore } = session.api;
  switch (command.is) {
    case 'list':
      return shown(session, await withToken(opened, token => sealedStore.list({ token })));
    case 'read': {
      const { name, file } = command;
      if (file !== undefined) return save(opened, name, file);
      const entry = await withToken(opened, token => sealedStore.read({ token, name }));
      if (entry.ok) showEntry(session, entry.value);
      return entry;
    }
    case 'remove': {
      const { name } = command;
      return shown(session, await withToken(opened, token => sealedStore.remove({ token, name })));
    }
    case 'add':
      return shown(session, await add(opened, command));
  }
}

async function save(opened: Opened, name: string, file: string): Promise<Result<unknown>> {
  const { api, output } = opened.session;
  const path = fromHome(file);
  const saved = await withToken(opened, token => api.sealedStore.save({ token, name, path }));
  if (saved.ok && output.json) output.answer(saved.value);
  else if (saved.ok)
    output.say(texts.sealedStore.savedInClear(saved.value.name, saved.value.bytes, saved.value.file));
  return saved;
}

type StoreResult = Result<Value<'sealedStore', 'list'>>;

async function add(
  opened: Opened,
  { name, file }: Extract<StoreCommand, { is: 'add' }>,
): Promise<StoreResult> {
  const read = await asResult(() => readEntryFile(fromHome(file)));
  if (!read.ok) {
    // In a pipe the token stands on the next line all the same.
    if (opened.input) (await tokenLine(opened))?.bytes.fill(0);
    return read;
  }
  const content = read.value;
  try {
    // The program overwrites what it is given, and may be asked again.
    return await withToken(opened, token =>
      opened.session.api.sealedStore.add({ token, name, content: content.slice() }),
    );
  } finally {
    content.fill(0);
  }
}

/**
 * Takes the token and presents it, or nothing where the one before still does. Nothing that is too long for one is presented, so it
 * does not count as wrong.
 */
async function withToken<T>(
  opened: Opened,
  present: (token?: Uint8Array<ArrayBuffer>) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!opened.input && (await isKept(opened))) {
    const result = await present();
    // It may just have been too late.
    if (result.ok || result.error.code !== 'TOKEN_NEEDED') return result;
  }
  const line = await tokenLine(opened);
  if (!line) throw new InputEnded();
  const { bytes, tooLong } = line;
  try {
    return tooLong || bytes.length > TOKEN_TEXT_MAX_BYTES
      ? { ok: false, error: failure('TOKEN_TOO_LONG', { expected: TOKEN_TEXT_MAX_BYTES }) }
      : await (opened.input && isHyphen(bytes) ? present() : present(bytes));
  } finally {
    bytes.fill(0);
  }
}

/** In a pipe, for the token before: no token is so short. */
const isHyphen = (bytes: Uint8Array): boolean => bytes.length === 1 && bytes[0] === 0x2d;

async function isKept({ session }: Opened): Promise<boolean> {
  return need(session, await session.api.recovery.read())?.tokenKept ?? false;
}

const tokenLine = (opened: Opened) =>
  watched(opened, options =>
    opened.input
      ? opened.input.next(options.until)
      : opened.session.people!.askHidden(texts.sealedStore.askToken, TOKEN_TEXT_MAX_BYTES, options),
  );

function shown({ output }: Session, result: StoreResult): StoreResult {
  if (result.ok && output.json) output.answer(result.value);
  else if (result.ok) output.say(storeLines(result.value));
  return result;
}

function showEntry({ output }: Session, entry: Value<'sealedStore', 'read'>): void {
  if (output.json) output.answer(entry);
  else output.sayAsItIs(contentText(entry));
  entry.content.fill(0);
}
