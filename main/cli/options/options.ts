/**
 * The table of a command's options, and how it is read from a command line.
 *
 * Over Node's own tokens (`util.parseArgs`), with texts of ours: Node's quote what was typed, and somebody may
 * have typed a share. Nothing but well-formed option names is ever repeated.
 */

import { parseArgs } from 'node:util';
import { texts } from '../messages';
import { UsageError } from '../terminal/exit';

/** One option of a command. */
export interface Option {
  /** `number` is a whole number without sign; the plural kinds may be given more than once. */
  readonly kind: 'flag' | 'text' | 'number' | 'texts' | 'numbers';
  /** Its name in the command's options, where that is not its own in camel case. */
  readonly as?: string;
  readonly required?: true;
  /** Where it is not given, the command's options do not have it at all. */
  readonly sparse?: true;
  /** What it is where it is not given. */
  readonly preset?: string;
  /** The values there are, which help and completion offer. */
  readonly choices?: readonly string[];
  /** Nothing but the choices is taken; the sentence that says so. Without this the program judges the value. */
  readonly only?: string;
  /** What stands for its value in help; FILE and DIR are completed as such. The choices where it has any. */
  readonly value?: string;
  /** What else has to hold when the command line is read to its end; throws `UsageError`. */
  readonly check?: (given: Given) => void;
  /** The part of `--help` that its row is in. */
  readonly topic?: Topic;
  /** The lines of that row, with line feeds between them. */
  readonly help?: string;
  /** What the row begins with, where that is not the option and its value. */
  readonly label?: string;
}

/** The options of a command by name, in the order in which they are checked and in which help has their rows. */
export type Table = Readonly<Record<string, Option>>;

/** The parts of `--help` that explain options. */
export type Topic =
  | 'every'
  | 'attempt'
  | 'encrypted'
  | 'recovery'
  | 'signing'
  | 'care'
  | 'digest'
  | 'elsewhere'
  | 'tss';

/** Gives back the table as it is, with the type of each option for `ValuesOf`. */
export const table = <const T extends Table>(options: T): T => options;

type One<O extends Option> = O['kind'] extends 'flag'
  ? boolean
  : O['kind'] extends 'texts'
    ? string[]
    : O['kind'] extends 'numbers'
      ? number[]
      : O['kind'] extends 'number'
        ? number
        : O extends { only: string; choices: readonly (infer C)[] }
          ? C
          : string;
type ValueOf<O extends Option> = O extends
  | { kind: 'flag' | 'texts' | 'numbers' }
  | { required: true }
  | { preset: string }
  ? One<O>
  : One<O> | undefined;
type Camel<N> = N extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : N;
type NameOf<T extends Table, N extends keyof T> = T[N] extends { as: infer A extends string } ? A : Camel<N>;

/** What a command is told by the options of a table. */
export type ValuesOf<T extends Table> = {
  -readonly [N in keyof T as T[N] extends { sparse: true } ? never : NameOf<T, N> & string]: ValueOf<T[N]>;
} & {
  -readonly [N in keyof T as T[N] extends { sparse: true } ? NameOf<T, N> & string : never]?:
    | ValueOf<T[N]>
    | undefined;
};

/** The same where nothing was given: without the options that are required. */
export type Untouched<T extends Table> = ValuesOf<{
  [N in keyof T as T[N] extends { required: true } ? never : N]: T[N];
}>;

/** A command line that was read, before it is checked. Options go by their own names. */
export interface Given {
  has(name: string): boolean;
  is(name: string): unknown;
  /** Options with a value in the order in which they were typed. */
  readonly order: readonly { name: string; value: string }[];
  /** What was typed besides options. */
  readonly operands: readonly string[];
}

const shown = (name: string): string => (/^[a-z][a-z-]{0,40}$/.test(name) ? name : '');

/** Throws `UsageError` for unknown and repeated options, absent values and numbers that are none. */
export function readOptions(args: string[], options: Table): Given {
  const { tokens } = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { kind }]) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string' } as const,
      ]),
    ),
  });
  const values = new Map<string, unknown>(
    Object.entries(options).map(([name, { kind }]) => [
      name,
      kind === 'flag' ? false : kind.endsWith('s') ? [] : undefined,
    ]),
  );
  const order: { name: string; value: string }[] = [];
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(options, token.name) ? options[token.name]?.kind : undefined;
    if (kind === undefined || !token.rawName.startsWith('--')) {
      throw new UsageError(
        texts.options.noSuchOption(token.rawName.startsWith('--') ? shown(token.name) : ''),
      );
    }
    if (kind === 'flag') {
      if (token.value !== undefined) throw new UsageError(texts.options.takesNoValue(shown(token.name)));
      values.set(token.name, true);
      continue;
    }
    const value = givenValue(token);
    order.push({ name: token.name, value });
    const read = kind.startsWith('number') ? wholeNumber(token.name, value) : value;
    const before = values.get(token.name);
    if (Array.isArray(before)) before.push(read);
    else if (before !== undefined) throw new UsageError(texts.options.givenTwice(shown(token.name)));
    else values.set(token.name, read);
  }
  const has = (name: string) => {
    const value = values.get(name);
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
  };
  return { has, is: name => values.get(name), order, operands };
}

/** A value that looks like an option is one whose value was left out; `--name=-x` says it is meant. `-` is standard input. */
function givenValue(token: {
  name: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}): string {
  const { value } = token;
  const looksLikeOption = value !== '-' && value?.startsWith('-') && !token.inlineValue;
  if (value === undefined || value === '' || looksLikeOption) {
    throw new UsageError(texts.options.needsValue(shown(token.name)));
  }
  return value;
}

function wholeNumber(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(texts.options.takesWholeNumber(shown(name)));
  return Number(value);
}

/** Checks option after option, in the order of the table; throws `UsageError` for the first that is not as it has to be. */
export function checked<T extends Table>(options: T, given: Given): ValuesOf<T> {
  for (const [name, { required, only, choices, check }] of Object.entries(options)) {
    if (required) mustHave(given, name);
    if (only !== undefined && given.has(name) && !choices?.some(choice => choice === given.is(name)))
      throw new UsageError(only);
    check?.(given);
  }
  return valuesOf(options, given) as ValuesOf<T>;
}

/** What a table's options are where none is given, for commands whose options were asked for. */
export const untouched = <T extends Table>(options: T): Untouched<T> =>
  valuesOf(options, readOptions([], options)) as Untouched<T>;

const valuesOf = (options: Table, given: Given): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(options)
      .filter(([name, { sparse }]) => !sparse || given.has(name))
      .map(([name, { as, preset }]) => [as ?? camel(name), given.is(name) ?? preset]),
  );

const camel = (name: string): string => name.replace(/-(.)/g, (_, first: string) => first.toUpperCase());

/** Throws `UsageError` where the option is not given. */
export function mustHave(given: Given, name: string): void {
  if (!given.has(name)) throw new UsageError(texts.options.missing(name));
}
