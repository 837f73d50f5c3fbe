/** The command line as a whole: which command, and what it is told. */

import { optionsOf } from '../commands/command';
import { texts } from '../messages';
import { everywhere } from '../options/groups';
import { checked, readOptions } from '../options/options';
import { UsageError } from '../terminal/exit';
import { commands } from './registry';

/** What a command line asks for. */
export type Asked =
  | { command: 'version' | 'guided' }
  /** `of`: one command alone. */
  | { command: 'help'; of?: string }
  | { command: string; json: boolean | undefined; options: unknown };

/**
 * What the arguments after the program's name ask for. Throws `UsageError` with a sentence for people; no value
 * that was typed is repeated in it.
 */
export function parseCommand(args: string[]): Asked {
  const [first, ...rest] = afterLanguage(args);
  if (first === undefined) return { command: 'guided' };
  if (first === '--help' || first === '-h' || first === 'help')
    return commands.has(rest[0] ?? '') ? { command: 'help', of: rest[0]! } : { command: 'help' };
  if (first === '--version') return { command: 'version' };
  if (first.startsWith('-')) throw new UsageError(texts.registry.commandFirst);
  const command = commands.get(first);
  if (!command) throw new UsageError(texts.registry.noSuchCommand);
  const given = readOptions(rest, optionsOf(command));
  // They win over whatever else is there.
  if (given.has('help')) return { command: 'help', of: first };
  if (given.has('version')) return { command: 'version' };
  checked(everywhere, given);
  const json = 'run' in command ? given.has('json') : undefined;
  return { command: first, json, options: command.read(given) };
}

/** `--lang` may come before the command, or stand without one. It is known already (`messages/language.ts`). */
function afterLanguage(args: string[]): string[] {
  const [first = '', value, ...rest] = args;
  if (first !== '--lang' && !first.startsWith('--lang=')) return args;
  const inline = first !== '--lang';
  const lang = inline ? [first] : [first, ...(value === undefined ? [] : [value])];
  checked(everywhere, readOptions(lang, everywhere));
  return inline ? args.slice(1) : rest;
}
