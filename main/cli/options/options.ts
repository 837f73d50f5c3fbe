/**
 * Reads the options of one command from a command line.
 *
 * Over Node's own tokens (`util.parseArgs`), with texts of ours: Node's quote what was typed, and somebody may
 * have typed a share. Nothing but well-formed option names is ever repeated.
 */
import { parseArgs } from 'node:util';
import { UsageError } from '../terminal/exit';

/** `number` is a whole number without sign; the plural kinds may be given more than once. */
export type Kind = 'flag' | 'text' | 'number' | 'texts' | 'numbers';
export type Spec = Readonly<Record<string, Kind>>;

type ValueOf<K extends Kind> = K extends 'flag'
  ? boolean
  : K extends 'text'
    ? string | undefined
    : K extends 'number'
      ? number | undefined
      : K extends 'texts'
        ? string[]
        : number[];

export interface Given<S extends Spec> {
  values: { [N in keyof S]: ValueOf<S[N]> };
  /** Options in the order they were typed, for those whose order has a meaning. */
  order: { name: keyof S & string; value: string }[];
  positionals: string[];
}

const shown = (name: string): string => (/^[a-z][a-z-]{0,40}$/.test(name) ? ` --${name}` : '');

/** Throws `UsageError` for unknown and repeated options, absent values and numbers that are none. */
export function readOptions<S extends Spec>(args: string[], spec: S): Given<S> {
  const { tokens } = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(spec).map(([name, kind]) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string' } as const,
      ]),
    ),
  });
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(spec).map(([name, kind]) => [
      name,
      kind === 'flag' ? false : kind.endsWith('s') ? [] : undefined,
    ]),
  );
  const order: Given<S>['order'] = [];
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(spec, token.name) ? spec[token.name] : undefined;
    if (kind === undefined || !token.rawName.startsWith('--')) {
      throw new UsageError(
        `There is no option${token.rawName.startsWith('--') ? shown(token.name) : ''} here.`,
      );
    }
    if (kind === 'flag') {
      if (token.value !== undefined) throw new UsageError(`Option${shown(token.name)} takes no value.`);
      values[token.name] = true;
      continue;
    }
    const value = givenValue(token);
    order.push({ name: token.name, value });
    const read = kind.startsWith('number') ? wholeNumber(token.name, value) : value;
    const before = values[token.name];
    if (Array.isArray(before)) before.push(read);
    else if (before !== undefined)
      throw new UsageError(`Option${shown(token.name)} is given more than once.`);
    else values[token.name] = read;
  }
  return { values: values as Given<S>['values'], order, positionals };
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
    throw new UsageError(`Option${shown(token.name)} needs a value.`);
  }
  return value;
}

function wholeNumber(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`Option${shown(name)} takes a whole number.`);
  return Number(value);
}
