/** The command line as a whole: which command, with which options, and which of them go together. */
import type { PayloadForm } from '../../shared/contract/attempts';
import { UsageError } from './exit';
import { type Given, readOptions } from './options';

export interface RoomOptions {
  acceptLive: string[];
  unwitnessed: boolean;
  wallClock?: string | undefined;
  /** Names as the people give them, for the transcript. */
  operator?: string | undefined;
  witnesses: string[];
}

export interface CreateKeySetOptions extends RoomOptions {
  folder: string;
  name: string;
  scheme: string;
  required: number;
  holders: { name: string; keyFile?: string | undefined }[];
  practice: boolean;
}

export interface AdoptOptions {
  name: string;
  scheme: string;
  required: number;
  issued: number;
  indexes: number[];
  practice: boolean;
}

export interface GenerateShareOptions extends RoomOptions {
  folder: string;
  /** The name of a set in the folder, or what is claimed of one that was made elsewhere. */
  keySet: string | AdoptOptions;
  holder: string;
  keyFile: string;
  payload: PayloadForm;
  newIndex?: number | undefined;
  acceptCollisionRisk: boolean;
}

export interface VerifyOptions {
  file: string;
  digest?: string | undefined;
}

export type Command =
  | { command: 'help' }
  | { command: 'version' }
  | { command: 'guided' }
  | { command: 'create-key-set'; json: boolean; options: CreateKeySetOptions }
  | { command: 'generate-share'; json: boolean; options: GenerateShareOptions }
  | { command: 'verify-transcript'; json: boolean; options: VerifyOptions }
  | { command: 'demo'; json: boolean };

const common = { json: 'flag', help: 'flag', version: 'flag' } as const;
const room = {
  unwitnessed: 'flag',
  'accept-live': 'texts',
  'wall-clock': 'text',
  operator: 'text',
  witness: 'texts',
} as const;
const set = { scheme: 'text', required: 'number', practice: 'flag' } as const;

const specs = {
  'create-key-set': {
    ...common,
    ...room,
    ...set,
    folder: 'text',
    name: 'text',
    holder: 'texts',
    'pgp-key': 'texts',
  },
  'generate-share': {
    ...common,
    ...room,
    ...set,
    folder: 'text',
    'key-set': 'text',
    adopt: 'text',
    issued: 'number',
    index: 'numbers',
    'accept-collision-risk': 'flag',
    holder: 'text',
    'pgp-key': 'text',
    payload: 'text',
    'new-index': 'number',
  },
  'verify-transcript': { ...common, digest: 'text' },
  demo: common,
} as const;

/**
 * What the arguments after the program's name ask for. Throws `UsageError` with a sentence for people; no value
 * that was typed is repeated in it.
 */
export function parseCommand(args: string[]): Command {
  const [first, ...rest] = args;
  if (first === undefined) return { command: 'guided' };
  if (first === '--help' || first === '-h' || first === 'help') return { command: 'help' };
  if (first === '--version') return { command: 'version' };
  if (first.startsWith('-')) throw new UsageError('The command comes first.');
  switch (first) {
    case 'create-key-set':
      return asked(readOptions(rest, specs[first]), given => createKeySet(given));
    case 'generate-share':
      return asked(readOptions(rest, specs[first]), given => generateShare(given));
    case 'verify-transcript':
      return asked(readOptions(rest, specs[first]), given => verifyTranscript(given));
    case 'demo':
      return asked(readOptions(rest, specs[first]), given => {
        noMore(given.positionals);
        return { command: first, json: given.values.json };
      });
    default:
      throw new UsageError('There is no such command.');
  }
}

/** `--help` and `--version` win over whatever else is there. */
function asked<G extends { values: { help: boolean; version: boolean } }>(
  given: G,
  read: (given: G) => Command,
): Command {
  if (given.values.help) return { command: 'help' };
  if (given.values.version) return { command: 'version' };
  return read(given);
}

function createKeySet(given: Given<(typeof specs)['create-key-set']>): Command {
  const { values } = given;
  noMore(given.positionals);
  const holders = pairs(given.order);
  if (holders.length === 0) throw missing('holder');
  if (!values.practice && holders.some(holder => holder.keyFile === undefined)) {
    throw new UsageError('Each --holder of a real set needs a --pgp-key after it.');
  }
  return {
    command: 'create-key-set',
    json: values.json,
    options: {
      folder: required(values, 'folder'),
      name: required(values, 'name'),
      scheme: values.scheme ?? 'vault',
      required: required(values, 'required'),
      holders,
      practice: values.practice,
      ...roomOf(values),
    },
  };
}

/** `--holder` and `--pgp-key` belong together in the order they were typed. */
function pairs(order: { name: string; value: string }[]): CreateKeySetOptions['holders'] {
  const holders: CreateKeySetOptions['holders'] = [];
  for (const { name, value } of order) {
    if (name === 'holder') holders.push({ name: value });
    if (name !== 'pgp-key') continue;
    const last = holders.at(-1);
    if (!last || last.keyFile !== undefined)
      throw new UsageError('Each --pgp-key follows the --holder it belongs to.');
    last.keyFile = value;
  }
  return holders;
}

function generateShare(given: Given<(typeof specs)['generate-share']>): Command {
  const { values } = given;
  noMore(given.positionals);
  const payload = values.payload ?? 'hex';
  if (!isPayload(payload)) throw new UsageError('Option --payload is hex, base64 or raw.');
  return {
    command: 'generate-share',
    json: values.json,
    options: {
      folder: required(values, 'folder'),
      keySet: whichSet(values),
      holder: required(values, 'holder'),
      keyFile: required(values, 'pgp-key'),
      payload,
      newIndex: values['new-index'],
      acceptCollisionRisk: values['accept-collision-risk'],
      ...roomOf(values),
    },
  };
}

const isPayload = (text: string): text is PayloadForm => ['hex', 'base64', 'raw'].includes(text);

function whichSet(values: Given<(typeof specs)['generate-share']>['values']): string | AdoptOptions {
  const name = values['key-set'];
  if (values.adopt !== undefined) {
    if (name !== undefined) throw new UsageError('Give either --key-set or --adopt, not both.');
    return {
      name: values.adopt,
      scheme: values.scheme ?? 'vault',
      required: required(values, 'required'),
      issued: required(values, 'issued'),
      indexes: values.index,
      practice: values.practice,
    };
  }
  if (name === undefined) throw new UsageError('Give either --key-set or --adopt.');
  for (const only of ['scheme', 'required', 'issued', 'practice'] as const) {
    if (values[only] !== undefined && values[only] !== false) throw onlyWithAdopt(only);
  }
  if (values.index.length > 0) throw onlyWithAdopt('index');
  return name;
}

const onlyWithAdopt = (name: string) =>
  new UsageError(`Option --${name} goes with --adopt; with --key-set the record says it.`);

function verifyTranscript(given: Given<(typeof specs)['verify-transcript']>): Command {
  const [file, ...more] = given.positionals;
  if (file === undefined) throw new UsageError('Which transcript? Give its file.');
  noMore(more);
  return {
    command: 'verify-transcript',
    json: given.values.json,
    options: { file, digest: given.values.digest },
  };
}

const roomOf = (values: {
  unwitnessed: boolean;
  'accept-live': string[];
  'wall-clock'?: string | undefined;
  operator?: string | undefined;
  witness: string[];
}): RoomOptions => ({
  unwitnessed: values.unwitnessed,
  acceptLive: values['accept-live'],
  wallClock: values['wall-clock'],
  operator: values.operator,
  witnesses: values.witness,
});

const missing = (name: string) => new UsageError(`Option --${name} is missing.`);

function required<V extends Record<string, unknown>, N extends keyof V & string>(
  values: V,
  name: N,
): NonNullable<V[N]> {
  const value = values[name];
  if (value === undefined || value === null) throw missing(name);
  return value;
}

function noMore(positionals: string[]): void {
  if (positionals.length > 0) {
    throw new UsageError(
      'There is an argument too many. Shares never belong on the command line: others can read it.',
    );
  }
}
