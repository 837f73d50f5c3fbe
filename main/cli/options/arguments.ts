/** The command line as a whole: which command, with which options, and which of them go together. */
import type { PayloadForm } from '../../../shared/contract/attempts';
import type { TokenPrefix } from '../../../shared/contract/recovery';
import { UsageError } from '../terminal/exit';
import type {
  AdoptOptions,
  CheckShareOptions,
  Command,
  CreateKeySetOptions,
  RoomOptions,
} from './command-options';
import { specs } from './option-specs';
import { type Given, readOptions } from './options';

export type * from './command-options';

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
    case 'reissue':
      return asked(readOptions(rest, specs[first]), given => reissue(given));
    case 'check-share':
      return asked(readOptions(rest, specs[first]), given => {
        noMore(given.positionals);
        const options = { ...oneSet(given.values), ...enteringOf(given.values) };
        return { command: first, json: given.values.json, options };
      });
    case 'mark-share':
      return asked(readOptions(rest, specs[first]), given => markShare(given));
    case 'vouch-record':
      return asked(readOptions(rest, specs[first]), given => vouchRecord(given));
    case 'drill':
      return asked(readOptions(rest, specs[first]), given => drill(given));
    case 'sign-off':
      return asked(readOptions(rest, specs[first]), given => signOff(given));
    case 'recover':
      return asked(readOptions(rest, specs[first]), given => recover(given));
    case 'decode-token':
      return asked(readOptions(rest, specs[first]), given => decodeToken(given));
    case 'verify-transcript':
      return asked(readOptions(rest, specs[first]), given => verifyTranscript(given));
    case 'scan':
      return asked(readOptions(rest, specs[first]), given => scan(given));
    case 'stdio':
      return asked(readOptions(rest, specs[first]), ({ positionals, values }) => {
        noMore(positionals);
        const { folder, 'practice-only': practiceOnly } = values;
        return { command: first, options: { folder, practiceOnly } };
      });
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
      seal: values.seal.map(sealed),
      ...roomOf(values),
    },
  };
}

/** NAME=FILE, at the first sign of equality. */
function sealed(text: string): { name: string; file: string } {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) throw new UsageError('Option --seal is NAME=FILE.');
  return { name: text.slice(0, at), file: text.slice(at + 1) };
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
  return {
    command: 'generate-share',
    json: values.json,
    options: {
      folder: required(values, 'folder'),
      keySet: whichSet(values),
      holder: required(values, 'holder'),
      keyFile: required(values, 'pgp-key'),
      payload: payloadOf(values.payload),
      newIndex: values['new-index'],
      acceptCollisionRisk: values['accept-collision-risk'],
      proofShares: values['proof-shares'],
      declareRandom: values['declare-random'],
      secretBytes: values['secret-bytes'],
      ...enteringOf(values),
      ...roomOf(values),
    },
  };
}

function payloadOf(text = 'hex'): PayloadForm {
  if (!isPayload(text)) throw new UsageError('Option --payload is hex, base64 or raw.');
  return text;
}

const isPayload = (text: string): text is PayloadForm => ['hex', 'base64', 'raw'].includes(text);

function whichSet(values: Given<(typeof specs)['generate-share']>['values']): string | AdoptOptions {
  const name = values['key-set'];
  if (values.adopt !== undefined) {
    if (name !== undefined) throw new UsageError('Give either --key-set or --adopt, not both.');
    const { init } = values;
    if (init !== undefined) {
      if (values.issued !== undefined || values.index.length > 0) {
        throw new UsageError(
          'Option --init says how many shares exist, and their indexes; leave --issued and --index out.',
        );
      }
      // The number of shares needed may not be in the file: then it can be given beside it.
      const [name, needed] = [values.adopt, values.required ?? 0];
      return {
        name,
        scheme: values.scheme ?? 'vault',
        required: needed,
        issued: 0,
        indexes: [],
        practice: values.practice,
        shareBytes: values['share-bytes'],
        init,
      };
    }
    return {
      name: values.adopt,
      scheme: values.scheme ?? 'vault',
      required: required(values, 'required'),
      issued: required(values, 'issued'),
      indexes: values.index,
      practice: values.practice,
      shareBytes: values['share-bytes'],
    };
  }
  if (name === undefined) throw new UsageError('Give either --key-set or --adopt.');
  for (const only of ['scheme', 'required', 'issued', 'practice', 'init', 'share-bytes'] as const) {
    if (values[only] !== undefined && values[only] !== false) throw onlyWithAdopt(only);
  }
  if (values.index.length > 0) throw onlyWithAdopt('index');
  return name;
}

const onlyWithAdopt = (name: string) =>
  new UsageError(`Option --${name} goes with --adopt; with --key-set the record says it.`);

const oneSet = (
  values:
    | Given<(typeof specs)['mark-share']>['values']
    | Given<(typeof specs)['check-share']>['values']
    | Given<(typeof specs)['vouch-record']>['values']
    | Given<(typeof specs)['recover']>['values']
    | Given<(typeof specs)['reissue']>['values'],
): CheckShareOptions => ({
  folder: required(values, 'folder'),
  keySet: required(values, 'key-set'),
  ...roomOf(values),
});

function reissue({ values, positionals }: Given<(typeof specs)['reissue']>): Command {
  noMore(positionals);
  return {
    command: 'reissue',
    json: values.json,
    options: {
      ...oneSet(values),
      ...enteringOf(values),
      index: required(values, 'index'),
      holder: values.holder,
      keyFile: required(values, 'pgp-key'),
      payload: payloadOf(values.payload),
    },
  };
}

function markShare({ values, positionals }: Given<(typeof specs)['mark-share']>): Command {
  noMore(positionals);
  if (values.lost === values.destroyed) throw new UsageError('Give either --lost or --destroyed.');
  return {
    command: 'mark-share',
    json: values.json,
    options: {
      ...oneSet(values),
      index: required(values, 'index'),
      status: values.lost ? 'lost' : 'destroyed',
      reason: required(values, 'reason'),
    },
  };
}

function vouchRecord({ values, positionals }: Given<(typeof specs)['vouch-record']>): Command {
  noMore(positionals);
  const { json, digest, issued, unused } = values;
  if (issued && unused) throw new UsageError('Give either --issued or --unused.');
  const use = issued ? 'issued' : unused ? 'unused' : undefined;
  return { command: 'vouch-record', json, options: { ...oneSet(values), digest, use } };
}

function drill({ values, positionals }: Given<(typeof specs)['drill']>): Command {
  noMore(positionals);
  if (values.days === 0) throw new UsageError('Option --days is 1 or more.');
  const { days } = values;
  return {
    command: 'drill',
    json: values.json,
    options: { folder: required(values, 'folder'), keySet: required(values, 'key-set'), days },
  };
}

function signOff({ values, positionals }: Given<(typeof specs)['sign-off']>): Command {
  noMore(positionals);
  const { json, signature, paper, decline, text, transcript } = values;
  const ways = [signature !== undefined, paper, decline !== undefined, text].filter(Boolean);
  if (ways.length !== 1) throw new UsageError('Give one of --signature, --paper, --decline and --text.');
  if (signature === undefined && values['pgp-key'] !== undefined) {
    throw new UsageError('Option --pgp-key goes with --signature.');
  }
  const who = {
    folder: required(values, 'folder'),
    keySet: required(values, 'key-set'),
    transcript,
    role: required(values, 'role'),
    name: required(values, 'name'),
  };
  if (signature !== undefined) {
    const files = { signatureFile: signature, keyFile: required(values, 'pgp-key') };
    return { command: 'sign-off', json, options: { ...who, how: 'file', ...files } };
  }
  if (decline !== undefined) {
    return { command: 'sign-off', json, options: { ...who, how: 'declined', reason: decline } };
  }
  return { command: 'sign-off', json, options: { ...who, how: paper ? 'paper' : 'text' } };
}

function recover({ values, positionals }: Given<(typeof specs)['recover']>): Command {
  noMore(positionals);
  const { prefix = 'none' } = values;
  if (!isPrefix(prefix)) throw new UsageError('Option --prefix is none, r. or hvr. (with its dot).');
  return {
    command: 'recover',
    json: values.json,
    options: {
      ...oneSet(values),
      ...enteringOf(values),
      ...{ keyFile: values['pgp-key'], tokenFile: values['token-file'], prefix },
    },
  };
}

const isPrefix = (text: string): text is TokenPrefix => ['none', 'r.', 'hvr.'].includes(text);

function decodeToken({ values, positionals }: Given<(typeof specs)['decode-token']>): Command {
  const [encoded, ...more] = positionals;
  if (encoded === undefined) throw new UsageError('Which token? Give it as it was handed out.');
  noMore(more);
  return { command: 'decode-token', json: values.json, options: { encoded, otp: values.otp } };
}

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

function scan(given: Given<(typeof specs)['scan']>): Command {
  const files = given.positionals;
  if (files.length === 0) throw new UsageError('Which pictures? Give their files.');
  return { command: 'scan', json: given.values.json, options: { files } };
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

const enteringOf = (values: { card: string[]; 'accept-private-keys': boolean }) => ({
  ...(values.card.length > 0 && { cards: values.card }),
  ...(values['accept-private-keys'] && { acceptPrivateKeys: true }),
});
