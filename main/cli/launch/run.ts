/** Runs one command from beginning to end: program, terminal, signals, and the exit status. */

import { LONG_TEXT_MAX_BYTES } from '../../../shared/contract/attempts';
import type { Program } from '../../program/program';
import { checkShare } from '../commands/check-share';
import { createKeySet } from '../commands/create-key-set';
import { decodeToken } from '../commands/decode-token';
import { demo } from '../commands/demo';
import { drill } from '../commands/drill';
import { generateShare } from '../commands/generate-share';
import { guided } from '../commands/guided';
import { markShare } from '../commands/mark-share';
import { recover } from '../commands/recover';
import { reissue } from '../commands/reissue';
import { scan } from '../commands/scan';
import { signOff } from '../commands/sign-off';
import { verifyTranscript } from '../commands/verify-transcript';
import { vouchRecord } from '../commands/vouch-record';
import { type Command, parseCommand } from '../options/arguments';
import { help, usageHint } from '../options/help';
import { stdio } from '../rpc/stdio';
import { endOf } from '../steps/ending';
import { type Session, sayOfFolder } from '../steps/session';
import { byteLines } from '../terminal/byte-lines';
import { type Exit, exits, Interruption, UsageError } from '../terminal/exit';
import { Output, type OutputStreams } from '../terminal/output';
import { type KeySource, Terminal } from '../terminal/terminal';
import { utf8Chunks } from '../terminal/utf8-chunks';

/** What a run needs from around it; the real ones are in `index.ts`. */
export interface Surroundings extends OutputStreams {
  stdin: KeySource & AsyncIterable<Uint8Array> & { isTTY?: boolean | undefined };
  createProgram: (options?: { practiceOnly: boolean }) => Program;
  version: string;
  /** Calls `stop` with the signal when the process is asked to end; gives a function that takes this back. */
  onSignal: (stop: (signal: NodeJS.Signals) => void) => () => void;
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
  'vouch-record': vouchRecord,
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
  const interruption = new Interruption();
  // Ctrl-C comes as a signal while the terminal is lent to a pinentry.
  const offSignals = around.onSignal(signal =>
    signal === 'SIGINT' ? interruption.abort() : interruption.end(),
  );
  const terminal = attended ? new Terminal(stdin, output.screen, interruption) : null;
  const program = around.createProgram();
  const session: Session = {
    api: program.api,
    output,
    people: terminal,
    lines: () => byteLines(utf8Chunks(stdin), LONG_TEXT_MAX_BYTES),
    get interrupted() {
      return interruption.signal;
    },
    renew: () => interruption.renew(),
    status: null,
  };
  let exit: Exit | undefined;
  try {
    exit = await work(session).then(
      () => exits.done,
      error => endOf(session, error),
    );
    await sayOfFolder(session);
    return exit;
  } finally {
    terminal?.close();
    await program.close();
    offSignals();
    // A command that was asked for wrongly has none.
    if (exit !== undefined) output.status(session.status);
  }
}
