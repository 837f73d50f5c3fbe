/** Runs one command from beginning to end: program, terminal, signals, and the exit status. */

import { LONG_TEXT_MAX_BYTES } from '../../../shared/contract/limits';
import type { Surroundings } from '../commands/command';
import { texts } from '../messages';
import { type Asked, parseCommand } from '../registry/arguments';
import { endOf } from '../registry/ending';
import { guided } from '../registry/guided';
import { help, helpOf, usageHint } from '../registry/help';
import { commands } from '../registry/registry';
import { type Session, sayOfFolder } from '../steps/session';
import { byteLines } from '../terminal/byte-lines';
import { type Exit, exits, Interruption, UsageError } from '../terminal/exit';
import { Output } from '../terminal/output';
import { Terminal } from '../terminal/terminal';
import { utf8Chunks } from '../terminal/utf8-chunks';

/** Runs the command the arguments ask for and gives its exit status. Never throws, never shows a stack trace. */
export async function run(args: string[], around: Surroundings): Promise<Exit> {
  try {
    return await carryOut(parseCommand(args), around);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.stderr.write(`${error.message} ${usageHint(args)}\n`);
    return exits.usage;
  }
}

/** The guided ceremony, or the demo where nobody can be asked. */
export const carryOutWithoutWindow = (around: Surroundings): Promise<Exit> =>
  carryOut(canAsk(around) ? { command: 'guided' } : parseCommand(['demo']), around);

export const canAsk = ({ stdin, stdout }: Surroundings): boolean => Boolean(stdin.isTTY && stdout.isTTY);

async function carryOut(asked: Asked, around: Surroundings): Promise<Exit> {
  if ('options' in asked) {
    const { json = false, options } = asked;
    const command = commands.get(asked.command)!;
    if ('alone' in command) return command.alone(around, options);
    if ('run' in command) return inSession(json, around, session => command.run(session, options));
    if (!canAsk(around)) throw new UsageError(texts.guided.needsTerminal);
    return carryOut({ command: 'guided' }, around);
  }
  switch (asked.command) {
    case 'help':
      around.stdout.write(asked.of === undefined ? help : helpOf(asked.of));
      return exits.done;
    case 'version':
      around.stdout.write(`${around.version}\n`);
      return exits.done;
    case 'guided':
      if (!canAsk(around)) throw new UsageError(texts.launch.noCommand);
      return inSession(false, around, session => guided(session));
  }
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
  program.keepJudged();
  const session: Session = {
    api: program.api,
    output,
    people: terminal,
    lines: wanted => byteLines(utf8Chunks(stdin), LONG_TEXT_MAX_BYTES, wanted),
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
