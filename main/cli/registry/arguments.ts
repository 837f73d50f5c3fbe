/** The command line as a whole: which command, and what it is told. */

import { optionsOf } from '../commands/command';
import { texts } from '../messages';
import { readOptions } from '../options/options';
import { UsageError } from '../terminal/exit';
import { commands } from './registry';

/** What a command line asks for. */
export type Asked =
  | { command: 'help' | 'version' | 'guided' }
  | { command: string; json: boolean | undefined; options: unknown };

/**
 * What the arguments after the program's name ask for. Throws `UsageError` with a sentence for people; no value
 * that was typed is repeated in it.
 */
export function parseCommand(args: string[]): Asked {
  const [first, ...rest] = args;
  if (first === undefined) return { command: 'guided' };
  if (first === '--help' || first === '-h' || first === 'help') return { command: 'help' };
  if (first === '--version') return { command: 'version' };
  if (first.startsWith('-')) throw new UsageError(texts.registry.commandFirst);
  const command = commands.get(first);
  if (!command) throw new UsageError(texts.registry.noSuchCommand);
  const given = readOptions(rest, optionsOf(command));
  // They win over whatever else is there.
  if (given.has('help')) return { command: 'help' };
  if (given.has('version')) return { command: 'version' };
  const json = 'alone' in command ? undefined : given.has('json');
  return { command: first, json, options: command.read(given) };
}
