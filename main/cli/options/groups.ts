/** Options that several commands take. */
import { type Table, table, type ValuesOf } from './options';

export const everywhere = table({
  json: {
    kind: 'flag',
    topic: 'every',
    help: ['standard output is one line, the final status; each refusal a JSON line on standard error'],
  },
  help: { kind: 'flag', topic: 'every', label: '--help, --version', help: [''] },
  version: { kind: 'flag' },
});

/** The room in which an attempt is carried out, and who is there. */
export const room = table({
  'accept-live': {
    kind: 'texts',
    value: 'NAME',
    topic: 'attempt',
    help: ['accept a live network interface by its name (may be repeated)'],
  },
  operator: {
    kind: 'text',
    value: 'NAME',
    topic: 'attempt',
    help: ['who operates the program, for the transcript'],
  },
  witness: {
    kind: 'texts',
    as: 'witnesses',
    value: 'NAME',
    topic: 'attempt',
    help: ['who watches, for the transcript (may be repeated)'],
  },
  'wall-clock': {
    kind: 'text',
    value: 'TIME',
    topic: 'attempt',
    help: ['the time on the wall, 2026-11-21T14:30, with or without a zone'],
  },
  unwitnessed: {
    kind: 'flag',
    topic: 'attempt',
    help: ['no people are at the screen: accepts every live interface, and the transcript says both'],
  },
});
export type RoomOptions = ValuesOf<typeof room>;

/** How shares are entered: `cards` are encrypted shares that are opened with a card first, `-` those on standard input. */
export const entering = table({
  card: {
    kind: 'texts',
    as: 'cards',
    sparse: true,
    value: 'FILE|-',
    topic: 'encrypted',
    help: [
      "opens it with this machine's gpg and a card or key, and enters it (may be repeated);",
      'then those on standard input are opened too, armored or one a line (-: only those).',
      'At a terminal: type @ and Enter instead of the share. ! and Enter states an exception.',
    ],
  },
  'accept-private-keys': {
    kind: 'flag',
    sparse: true,
    topic: 'encrypted',
    help: [
      '',
      'a private key and its passphrase may be entered here instead: the words and the transcript',
      'say so, and the key is exposed to this computer. Type # and Enter instead of the share.',
    ],
  },
});
export type EnteringOptions = RoomOptions & ValuesOf<typeof entering>;

export const folder = { kind: 'text', required: true, value: 'DIR' } as const satisfies Table[string];

/** A key set of a ceremony folder. */
export const inFolder = table({ folder, 'key-set': { kind: 'text', required: true, value: 'NAME' } });
/** An attempt with such a set. */
export type OneSetOptions = ValuesOf<typeof inFolder> & RoomOptions;

/** A share of such a set. */
export const index = {
  kind: 'number',
  required: true,
  value: 'X',
  topic: 'care',
  help: ['which share, by its index'],
} as const satisfies Table[string];

/** In which form a new share is inside its OpenPGP message. */
export const payload = {
  kind: 'text',
  preset: 'hex',
  choices: ['hex', 'base64', 'raw'],
  only: 'hex, base64 or raw',
} as const satisfies Table[string];

/** To whom something is encrypted. */
export const keyFile = {
  kind: 'text',
  as: 'keyFile',
  required: true,
  value: 'FILE',
} as const satisfies Table[string];
