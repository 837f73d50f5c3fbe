/** What a command of the terminal is: one descriptor, from which the command line, help, completion and the guided ceremony come. */

import type { Program } from '../../program/program';
import { texts } from '../messages';
import { everywhere } from '../options/groups';
import { checked, type Given, type Table, type ValuesOf } from '../options/options';
import type { Asking } from '../steps/asking';
import type { Session } from '../steps/session';
import { type Exit, UsageError } from '../terminal/exit';
import type { OutputStreams } from '../terminal/output';
import type { KeySource } from '../terminal/terminal';

/** What a run needs from around it; the real ones are in `launch/process.ts`. */
export interface Surroundings extends OutputStreams {
  stdin: KeySource & AsyncIterable<Uint8Array> & { isTTY?: boolean | undefined };
  createProgram: (options?: { practiceOnly: boolean }) => Program;
  version: string;
  /** Calls `stop` with the signal when the process is asked to end; gives a function that takes this back. */
  onSignal: (stop: (signal: NodeJS.Signals) => void) => () => void;
}

/** What is typed besides options. */
export interface Operands {
  /** As help shows it. What is called FILE is completed as one. */
  readonly value: string;
  /** Its values, where there are only these. */
  readonly choices?: readonly string[];
  /** Any number of them, instead of one. */
  readonly many?: true;
  /** Asks for it where it is missing. */
  readonly missing: string;
}

/** An entry of the menu of the guided ceremony. */
export interface Task<O> {
  readonly number: number;
  readonly text: string;
  /** Asks people for what the command is then told. */
  ask(asking: Asking): Promise<O>;
}

export const task = <O>(number: number, text: string, ask: (asking: Asking) => Promise<O>): Task<O> => ({
  number,
  text,
  ask,
});

interface Parts<O> {
  /**
   * Its lines at the head of help: one for each way to call it, further lines after line feeds. `--name` stands for the
   * option with its value, unless three dots follow.
   */
  readonly usage: readonly string[];
  /** What is typed behind its name, as somebody might who does it for the first time. */
  readonly example: string;
  readonly operands?: Operands;
  readonly tasks?: readonly Task<O>[];
}
/** A command that works in a session with a program of its own, and has a final status for `--json`. */
interface InSession<O> extends Parts<O> {
  run(session: Session, options: O): Promise<void>;
}
/** A command that is alone with its streams. */
interface Alone<O> extends Parts<O> {
  alone(around: Surroundings, options: O): Promise<Exit>;
}
/** The command for the guided ceremony, which carries out the others (`registry/guided.ts`). */
interface Guided<O> extends Parts<O> {
  guided: true;
}

/** A command as the registry has it: what its options are is known to nobody but itself. */
export type Command = (InSession<unknown> | Alone<unknown> | Guided<unknown>) & {
  readonly options: Table;
  /** Its options from a command line that was read; throws `UsageError` with a sentence that repeats no value. */
  read(given: Given): unknown;
};

/**
 * A command of the options in a table.
 *
 * @param read makes what the command is told of the table's values; by then every option was checked
 */
export const command = <T extends Table, O>(
  options: T,
  read: (values: ValuesOf<T>, given: Given) => O,
  parts: InSession<O> | Alone<O> | Guided<O>,
): Command => ({
  ...parts,
  options,
  read: given => {
    checkOperands(parts.operands, given.operands);
    return read(checked(options, given), given);
  },
});

/** Every option that a command takes. One without a session of its own has no final status. */
export function optionsOf(command: Command): Table {
  const { json, ...always } = everywhere;
  return 'run' in command ? { ...everywhere, ...command.options } : { ...always, ...command.options };
}

/** For commands that are told the values of their table as they are. */
export const asGiven = <V>(values: V): V => values;

function checkOperands(operands: Operands | undefined, typed: readonly string[]): void {
  if (operands && typed.length === 0) throw new UsageError(operands.missing);
  if (operands?.many || typed.length <= (operands ? 1 : 0)) return;
  throw new UsageError(texts.command.argumentTooMany);
}
