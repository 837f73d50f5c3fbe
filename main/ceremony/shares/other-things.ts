/** What people give in the place of a share: known by its beginning or form, also where it was encoded once more. */

import { type KeySetRecord, secretLengthOf } from '../../../shared/records/key-set';
import {
  begins,
  isLetterOrDigit,
  isNumber,
  isOneOf,
  LABEL_MAX,
  LABEL_NAMES,
  type Word,
  wordsIn,
} from '../../../shared/shares/around-share';
import { isWhiteSpace } from '../../../shared/shares/digits';
import { encryptedShare } from '../../../shared/shares/encrypted-share';
import { givenKey } from '../../../shared/shares/given-key';
import { Refusal } from '../../../shared/text/refusals';
import { wiping } from '../process/wipe';
import { schemeNamed } from '../shamir/scheme';
import { INIT_FIELDS } from '../vault-init/fields';
import { secretOfAnotherKind } from './other-secrets';
import { areSeveralShares } from './several-shares';
import { textInside } from './text-as-bytes';

const [COLON, DOT, HYPHEN, UNDERLINE] = [0x3a, 0x2e, 0x2d, 0x5f];
/** Square and curly ones, which differ by this bit. */
const isBracket = (byte: number): boolean => (byte | 0x20) === 0x7b || (byte | 0x20) === 0x7d;
/** A Secret in a Secret in a file of base64. */
const LAYERS = 3;

/**
 * Refuses what is plainly no share, in `text` as `enteredText` gave it of `typed`: PGP_KEY_PRIVATE, SHARE_IS_KEY, SHARE_ENCRYPTED,
 * SHARE_IS_TOKEN, SHARE_IS_INIT and SHARE_IS_SECRET (with the kind as `name`), these also behind layers of hex and base64;
 * SHARE_IS_ANSWER, and SHARE_SEVERAL for more than one share.
 */
export function refuseOtherThings(
  text: Uint8Array,
  typed: Uint8Array,
  record: Pick<KeySetRecord, 'scheme' | 'secretLength'>,
): void {
  const kind = otherThingIn(text, typed);
  if (kind) throw kind;
  if (isAnswer(text)) throw new Refusal('SHARE_IS_ANSWER');
  if (areSeveralShares(text, schemeNamed(record.scheme), secretLengthOf(record)))
    throw new Refusal('SHARE_SEVERAL');
}

/** The refusal of what is no share of any form: a key, a message, a token, what Vault printed, a secret of another kind. */
export const otherThingIn = (text: Uint8Array, typed: Uint8Array): Refusal | undefined =>
  // A key in binary is no text.
  keyIn(typed) ?? kindOfThing(text, LAYERS);

function keyIn(text: Uint8Array): Refusal | undefined {
  const key = givenKey(text);
  return key && new Refusal(key === 'privateKey' ? 'PGP_KEY_PRIVATE' : 'SHARE_IS_KEY');
}

function kindOfThing(text: Uint8Array, layers: number): Refusal | undefined {
  const key = keyIn(text);
  if (key) return key;
  if (encryptedShare(text)) return new Refusal('SHARE_ENCRYPTED');
  const instead = givenInstead(text);
  if (instead) return new Refusal(instead === 'token' ? 'SHARE_IS_TOKEN' : 'SHARE_IS_INIT');
  const kind = secretOfAnotherKind(text);
  if (kind) return new Refusal('SHARE_IS_SECRET', { kind });
  const inside = layers > 0 ? textInside(text) : undefined;
  return wiping([inside], () => inside && kindOfThing(inside, layers - 1));
}

/** What was given instead of a share, as far as it shows by its beginning. */
export type Instead = 'token' | 'init';

/** Prefixes of Vault's and OpenBao's tokens: service, batch and recovery, of today and before Vault 1.10. */
const PREFIXES = ['hvs', 'hvb', 'hvr', 's', 'b', 'r'];
/** Characters after the prefix: 24 in the shortest. */
const TOKEN_MIN = 20;
const PROGRAMS = ['vault', 'openbao', 'namespace'];
const INITIALIZED = 'initialized';

/**
 * `token` for a token of Vault or OpenBao, also behind a label; `init` for more than one share at once, as `operator init`
 * prints: JSON, YAML, several labels in one text, or its prose. `text` is what `enteredText` gave.
 */
export function givenInstead(text: Uint8Array): Instead | undefined {
  const from = text.findIndex(byte => !isWhiteSpace(byte));
  if (from < 0) return undefined;
  const colon = text.indexOf(COLON);
  if (isToken(text, from) || (colon >= 0 && isToken(text, colon + 1))) return 'token';
  const last = text.findLast(byte => !isWhiteSpace(byte))!;
  if (isBracket(text[from]!) || isBracket(last) || labelAfter(text, colon)) return 'init';
  if (isField(text, from, colon) || isListItem(text, from)) return 'init';
  const [program, initialized] = wordsIn(text, 0, Math.min(text.length, LABEL_MAX));
  const isProse =
    program && initialized && isOneOf(text, program, PROGRAMS) && isOneOf(text, initialized, [INITIALIZED]);
  return isProse ? 'init' : undefined;
}

/** `unseal_keys_b64:` and its like, as YAML has them. */
const isField = (text: Uint8Array, from: number, colon: number): boolean =>
  INIT_FIELDS.some(name => colon - from === name.length && begins(text, from, name));

/** `- ` before a value, as YAML has it. */
const isListItem = (text: Uint8Array, from: number): boolean =>
  text[from] === HYPHEN && text[from + 1] !== undefined && isWhiteSpace(text[from + 1]!);

function isToken(text: Uint8Array, from: number): boolean {
  let start = from;
  while (start < text.length && isWhiteSpace(text[start]!)) start++;
  return PREFIXES.some(prefix => {
    const dot = start + prefix.length;
    // In small letters, as tokens are: a share's text has no dot.
    const starts = text[dot] === DOT && begins(text, start, prefix);
    return starts && wordLength(text, dot + 1) >= TOKEN_MIN;
  });
}

function wordLength(text: Uint8Array, from: number): number {
  let to = from;
  while (to < text.length && (isLetterOrDigit(text[to]!) || text[to] === HYPHEN || text[to] === UNDERLINE))
    to++;
  return to - from;
}

/** A second label stands right before the colon: lines that were put together. */
function labelAfter(text: Uint8Array, colon: number): boolean {
  if (colon < 0) return false;
  const words = wordsIn(text, Math.max(0, colon - LABEL_MAX), colon);
  const [name, number] = words.slice(-2);
  return name !== undefined && number !== undefined && endsInName(text, name) && isNumber(text, number);
}

/** The word before it may have run into it: “…Q=Unseal Key 2:”. */
const endsInName = (text: Uint8Array, [from, to]: Word): boolean =>
  LABEL_NAMES.some(name => to - name.length >= from && begins(text, to - name.length, name));

/** What somebody types who takes the question for another one: an answer, or a command of this program. */
export const ANSWERS = [
  ...[
    'y',
    'yes',
    'n',
    'no',
    'ok',
    'q',
    'quit',
    'exit',
    'help',
    'cancel',
    'back',
    'stop',
    'enter',
    'done',
    'next',
  ],
  ...['list', 'read', 'add', 'remove', 'save'],
  ...[
    'create-key-set',
    'adopt',
    'generate-share',
    'reissue',
    'check-share',
    'mark-share',
    'vouch-record',
    'drill',
    'recover',
  ],
  ...['decode-token', 'scan', 'verify-transcript', 'sign-off', 'tss', 'air-gap'],
  ...['stdio', 'guided', 'demo', 'completion', 'preview', 'start'],
];
const ANSWER_WORDS = ANSWERS.map(answer => answer.split('-'));
const ANSWER_MAX = Math.max(...ANSWERS.map(({ length }) => length));

/** One of `ANSWERS`, or a number as an index is. */
function isAnswer(text: Uint8Array): boolean {
  const from = text.findIndex(byte => !isWhiteSpace(byte));
  const to = 1 + text.findLastIndex(byte => !isWhiteSpace(byte));
  if (from < 0 || to - from > ANSWER_MAX) return false;
  const words = wordsIn(text, from, to);
  if (words.length === 1 && words[0]![1] - words[0]![0] === to - from && isNumber(text, words[0]!))
    return true;
  return ANSWER_WORDS.some(
    answer =>
      answer.join('-').length === to - from &&
      answer.length === words.length &&
      words.every((word, at) => isOneOf(text, word, [answer[at]!])),
  );
}
