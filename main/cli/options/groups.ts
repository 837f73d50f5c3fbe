/** Options that several commands take. */
import { type Table, table, type ValuesOf } from './options';
import { attempt, care, encrypted, every } from './rows';

export const everywhere = table({
  json: every.flag(
    'standard output is one line, the final status; each refusal a JSON line on standard error',
  ),
  help: every.flag('', { label: '--help, --version' }),
  version: { kind: 'flag' },
});

/** The conditions of an attempt: the network, the clock, who is there. */
export const conditions = table({
  'accept-live': attempt.texts('NAME', 'accept a live network interface by its name (may be repeated)'),
  operator: attempt.text('NAME', 'who operates the program, for the transcript'),
  witness: attempt.texts('NAME', 'who watches, for the transcript (may be repeated)', { as: 'witnesses' }),
  'wall-clock': attempt.text('TIME', 'the time on the wall, 2026-11-21T14:30, with or without a zone'),
  unwitnessed: attempt.flag(
    'no people are at the screen: accepts every live interface, and the transcript says both',
  ),
});
export type ConditionOptions = ValuesOf<typeof conditions>;

/** How shares are entered: `cards` are encrypted shares that are opened with a card first, `-` those on standard input. */
export const entering = table({
  card: encrypted.texts(
    'FILE|-',
    "opens it with this machine's gpg and a card or key, and enters it (may be repeated);\n" +
      'then those on standard input are opened too, armored or one a line (-: only those).\n' +
      'At a terminal: type @ and Enter instead of the share. ! and Enter states an exception.',
    { as: 'cards', sparse: true },
  ),
  'accept-private-keys': encrypted.flag(
    '\n' +
      'a private key and its passphrase may be entered here instead: the words and the transcript\n' +
      'say so, and the key is exposed to this computer. Type # and Enter instead of the share.',
    { sparse: true },
  ),
});
export type EnteringOptions = ConditionOptions & ValuesOf<typeof entering>;

export const folder = { kind: 'text', required: true, value: 'DIR' } as const satisfies Table[string];

/** A key set of a ceremony folder. */
export const inFolder = table({ folder, 'key-set': { kind: 'text', required: true, value: 'NAME' } });
/** An attempt with such a set. */
export type OneSetOptions = ValuesOf<typeof inFolder> & ConditionOptions;

/** A share of such a set. */
export const index = care.number('X', 'which share, by its index', { required: true });

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
