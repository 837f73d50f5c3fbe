/** Options that several commands take. */
import { EXPIRY_MINUTES } from '../../../shared/contract/limits';
import { offered } from '../../../shared/text/catalogues';
import { texts } from '../messages';
import { UsageError } from '../terminal/exit';
import { type Given, type Table, table, type ValuesOf } from './options';
import { attempt, care, encrypted, every } from './rows';

export const everywhere = table({
  json: every.flag(texts.options.jsonHelp),
  help: every.flag('', { label: '--help, --version' }),
  version: { kind: 'flag' },
  lang: every.text('LANG', `${offered.join('|')}: ${texts.options.langHelp}`, {
    label: '--lang LANG',
    sparse: true,
    choices: offered,
    only: texts.options.isOneOf('lang', offered.join(', ')),
  }),
});

/** The conditions of an attempt: the network, the clock, who is there. */
export const conditions = table({
  'accept-live': attempt.texts('NAME', texts.options.acceptLiveHelp),
  operator: attempt.text('NAME', texts.options.operatorHelp),
  witness: attempt.texts('NAME', texts.options.witnessHelp, { as: 'witnesses' }),
  'wall-clock': attempt.text('TIME', texts.options.wallClockHelp),
  unwitnessed: attempt.flag(texts.options.unwitnessedHelp),
});
export type ConditionOptions = ValuesOf<typeof conditions>;
/** The same of an attempt. */
export const startConditions = table({
  ...conditions,
  expiry: attempt.number('MINUTES', texts.options.expiryHelp(EXPIRY_MINUTES), {
    as: 'expiryMinutes',
    sparse: true,
    check: (given: Given) => {
      const { least, most } = EXPIRY_MINUTES;
      const minutes = given.is('expiry');
      if (minutes !== undefined && !(Number(minutes) >= least && Number(minutes) <= most))
        throw new UsageError(texts.options.expiryIsFromTo(least, most));
    },
  }),
});
export type StartConditionOptions = ValuesOf<typeof startConditions>;
export const startConditionNames = Object.keys(startConditions) as readonly (keyof typeof startConditions)[];
export const conditionNames = Object.keys(conditions) as readonly (keyof typeof conditions)[];

/** How shares are entered: `cards` are encrypted shares that are opened with a card first, `-` those on standard input. */
export const entering = table({
  card: encrypted.texts('FILE|-', texts.options.cardHelp, { as: 'cards', sparse: true }),
  'accept-private-keys': encrypted.flag(texts.options.exposedKeyHelp, { sparse: true }),
});
export type EnteringOptions = StartConditionOptions & ValuesOf<typeof entering>;

export const folder = { kind: 'text', required: true, value: 'DIR' } as const satisfies Table[string];

/** A key set of a ceremony folder. */
export const inFolder = table({ folder, 'key-set': { kind: 'text', required: true, value: 'NAME' } });
/** An attempt with such a set. */
export type OneSetOptions = ValuesOf<typeof inFolder> & StartConditionOptions;

/** A share of such a set. */
export const index = care.number('X', texts.options.indexHelp, { required: true });

/** In which form a new share is inside its OpenPGP message. */
export const payload = {
  kind: 'text',
  preset: 'hex',
  choices: ['hex', 'base64', 'raw'],
  only: texts.options.payloadIsOneOf,
} as const satisfies Table[string];

/** To whom something is encrypted. */
export const keyFile = {
  kind: 'text',
  as: 'keyFile',
  required: true,
  value: 'FILE',
} as const satisfies Table[string];
