/** Runs one command from beginning to end: program, terminal, signals, and the exit status. */

import { grouped } from '../../shared/bytes';
import { LONG_TEXT_MAX_BYTES } from '../../shared/contract/attempts';
import { failure, Refusal } from '../../shared/refusals';
import type { Program } from '../service/program';
import { type Command, parseCommand } from './arguments';
import { byteLines } from './byte-lines';
import { checkShare } from './check-share';
import { createKeySet } from './create-key-set';
import { decodeToken } from './decode-token';
import { demo } from './demo';
import { drill } from './drill';
import { Ended, type Exit, exitOf, exits, Interrupted, UsageError } from './exit';
import { generateShare } from './generate-share';
import { cancelAll, guided } from './guided';
import { help, usageHint } from './help';
import { markShare } from './mark-share';
import { Output, type OutputStreams } from './output';
import { recover } from './recover';
import { reissue } from './reissue';
import { scan } from './scan';
import type { Session } from './session';
import { signOff } from './sign-off';
import { stdio } from './stdio';
import { InputEnded, type KeySource, Terminal } from './terminal';
import { resultPage } from './texts';
import { verifyTranscript } from './verify-transcript';

/** What a run needs from around it; the real ones are in `index.ts`. */
export interface Surroundings extends OutputStreams {
  stdin: KeySource & AsyncIterable<Uint8Array> & { isTTY?: boolean | undefined };
  createProgram: (options?: { practiceOnly: boolean }) => Program;
  version: string;
  /** Calls `stop` when the process is asked to end; gives a function that takes this back. */
  onSignal: (stop: () => void) => () => void;
}

/** Runs the command the arguments ask for and gives its exit status. Never throws, never shows a stack trace. */
export async function run(args: string[], around: Surroundings): Promise<Exit> {
  try {
    return await carryOut(parseCommand(args), around);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.stderr.write(`${error.message} ${usageHint}\n`);
    return exits.usage;
  }
}

/** The guided ceremony, or the demo where nobody can be asked. */
export const carryOutWithoutWindow = (around: Surroundings): Promise<Exit> =>
  carryOut(canAsk(around) ? { command: 'guided' } : { command: 'demo', json: false }, around);

export const canAsk = ({ stdin, stdout }: Surroundings): boolean => Boolean(stdin.isTTY && stdout.isTTY);

async function carryOut(command: Command, around: Surroundings): Promise<Exit> {
  switch (command.command) {
    case 'help':
      around.stdout.write(help);
      return exits.done;
    case 'version':
      around.stdout.write(`${around.version}\n`);
      return exits.done;
    case 'guided':
      if (!canAsk(around)) throw new UsageError('Which command?');
      return inSession(false, around, session => guided(session));
    case 'stdio':
      return stdio(around, command.options);
    default:
      return inSession(command.json, around, session => inTheSession(command, session));
  }
}

/** Commands that work in a session with a program of their own. */
type InSession = Extract<Command, { json: boolean }>;
type OptionsOf<C> = C extends { options: infer O } ? O : undefined;

const work: {
  [C in InSession['command']]: (
    session: Session,
    options: OptionsOf<Extract<InSession, { command: C }>>,
  ) => Promise<void>;
} = {
  'create-key-set': createKeySet,
  'generate-share': generateShare,
  reissue,
  'check-share': checkShare,
  'mark-share': markShare,
  drill,
  'sign-off': signOff,
  recover,
  'decode-token': decodeToken,
  'verify-transcript': verifyTranscript,
  scan,
  demo,
};

/** The table has for each command what takes its options, which the compiler cannot see through a union. */
function inTheSession(command: InSession, session: Session): Promise<void> {
  const does = work[command.command] as (session: Session, options: unknown) => Promise<void>;
  return does(session, 'options' in command ? command.options : undefined);
}

async function inSession(
  json: boolean,
  around: Surroundings,
  work: (session: Session) => Promise<void>,
): Promise<Exit> {
  const { stdin } = around;
  const attended = stdin.isTTY === true;
  const output = new Output(around, json, attended);
  const interrupted = new AbortController();
  const offSignals = around.onSignal(() => interrupted.abort(new Interrupted()));
  const terminal = attended ? new Terminal(stdin, output.screen, interrupted) : null;
  const program = around.createProgram();
  const session: Session = {
    api: program.api,
    output,
    people: terminal,
    lines: () => byteLines(stdin, LONG_TEXT_MAX_BYTES),
    interrupted: interrupted.signal,
    status: null,
  };
  let exit: Exit | undefined;
  try {
    exit = await work(session).then(
      () => exits.done,
      error => afterwards(session, error),
    );
    return exit;
  } finally {
    terminal?.close();
    await program.close();
    offSignals();
    // A command that was asked for wrongly has none.
    if (exit !== undefined) output.status(session.status);
  }
}

/** A run that did not complete: its attempt is cancelled, and its exit status found. */
async function afterwards(session: Session, error: unknown): Promise<Exit> {
  await cancelAll(session);
  if (error instanceof UsageError) throw error;
  if (await sayGivenUp(session)) return error instanceof Interrupted ? exits.interrupted : exits.done;
  session.status = notStarted(session.status);
  await sayRecord(session);
  if (error instanceof Ended) return error.exit;
  if (error instanceof Interrupted) {
    session.output.complain('Cancelled. Everything entered was cleared.');
    return exits.interrupted;
  }
  if (error instanceof InputEnded) {
    session.output.complain('There is no more input. Everything entered was cleared.');
    return session.output.refusals > 0 ? exits.refused : exits.failed;
  }
  const made = error instanceof Refusal ? error.failure : failure('INTERNAL');
  session.output.refuse(made);
  return exitOf(made);
}

/**
 * When writing was given up, what is on disk decides, not the wish of whoever gave up. True when the result counts as
 * issued after all: then it is shown.
 */
async function sayGivenUp({ api, output, ...session }: Session): Promise<boolean> {
  const read = await api.attempt.read();
  const view = read.ok ? read.value : null;
  if (!view || (!view.settled && !view.uncertain)) return false;
  if (view.settled) output.say(view.settled);
  if (view.uncertain) {
    output.complain(
      'Whether anything was issued is not known: the folder could not be read. Open it again; the program then says so.',
    );
  }
  if (view.phase !== 'complete') return false;
  const set = await api.keySet.read();
  output.say(resultPage(view, set.ok ? set.value : null));
  // It may have been issued, but nobody was told the token.
  if (view.operation === 'recoveryToken') return false;
  const { key = '', files = [] } = view.result ?? {};
  Object.assign(session.status ?? {}, { complete: true, key, files });
  return true;
}

/** An attempt without a result is in the record, too, and so the holders' papers are behind: what to write on them. */
async function sayRecord({ api, output }: Session): Promise<void> {
  const attempt = await api.attempt.read();
  if (!attempt.ok || !attempt.value || !WITHOUT_RESULT.has(attempt.value.phase)) return;
  const set = await api.keySet.read();
  if (!set.ok || set.value?.name !== attempt.value.keySet || !set.value.lastDigest) return;
  const { sequence, lastDigest } = set.value;
  output.say(
    `\nThe attempt stands in the record, which is number ${sequence} now. Its digest, for the papers:\n    ${grouped(lastDigest)}`,
  );
}

const WITHOUT_RESULT: ReadonlySet<string> = new Set(['cancelled', 'expired', 'failed']);

/** How far the attempt came stays to be seen; but it is not going on. A token that was issued was, however its session ended. */
const notStarted = (status: unknown): unknown =>
  typeof status === 'object' && status !== null && 'started' in status && !hasToken(status)
    ? { ...status, started: false, complete: false }
    : status;

const hasToken = (status: object): boolean => 'encoded_token' in status && status.encoded_token !== '';
