/**
 * What `operator init`, `operator rekey`, `operator rotate-keys` and `namespace create` print for people, as bytes: keys behind
 * labels, the root token, and a sentence with the numbers. Vault 1.21, `command/operator_init.go`; OpenBao 2.7.
 */

import { MAX_INDEX } from '../../../shared/records/key-set';
import { isOneOf, labelEnd, type Word, wordsIn } from '../../../shared/shares/around-share';
import { hexValue } from '../../../shared/shares/digits';
import { emptySide, type Fields } from './fields';
import { NotThatJson } from './json-bytes';
import { linesOf, trimmed } from './yaml-bytes';

const COLON = 0x3a;

/**
 * The fields in `text`, as views of it. A key counts by its label; lines that are none are passed over. Throws `NotThatJson`
 * for more keys than there can be, and for two root tokens; `known` is 0 where nothing was found.
 */
export function textFields(text: Uint8Array): Fields {
  const fields: Fields = { unseal: emptySide(), recovery: emptySide(), rootToken: undefined, known: 0 };
  for (const line of linesOf(text)) {
    const from = labelEnd(line);
    if (from > 0) addKey(fields, line, from);
    else addToken(fields, line);
  }
  addNumbers(fields, text);
  return fields;
}

function addKey(fields: Fields, line: Uint8Array, from: number): void {
  const key = trimmed(line.subarray(from));
  const [first] = wordsIn(line, 0, from);
  const side = first && isOneOf(line, first, ['recovery']) ? fields.recovery : fields.unseal;
  const list = key.every(character => hexValue(character) >= 0) ? side.hex : side.base64;
  if (list.push(key) > MAX_INDEX + 1) throw new NotThatJson();
  fields.known++;
}

function addToken(fields: Fields, line: Uint8Array): void {
  const token = rootToken(line);
  if (token && fields.rootToken) throw new NotThatJson();
  fields.rootToken ??= token;
}

/** What follows “Initial Root Token:”. */
function rootToken(line: Uint8Array): Uint8Array | undefined {
  const end = line.indexOf(COLON);
  const words = end < 0 ? [] : wordsIn(line, 0, end);
  const spelled = ['initial', 'root', 'token'];
  const fits =
    words.length === spelled.length && words.every((word, at) => isOneOf(line, word, [spelled[at]!]));
  return fits ? trimmed(line.subarray(end + 1)) : undefined;
}

/** “… initialized with 5 key shares and a key threshold of 3”, wherever its lines end. */
const SENTENCE = ['key', 'shares', 'and', 'a', 'key', 'threshold', 'of'];

function addNumbers(fields: Fields, text: Uint8Array): void {
  const words = wordsIn(text, 0, text.length);
  const at = words.findIndex((_, place) =>
    SENTENCE.every((spelled, next) => {
      const word = words[place + next];
      return word !== undefined && isOneOf(text, word, [spelled]);
    }),
  );
  if (at < 1) return;
  const ofRecovery = words.slice(Math.max(0, at - 5), at).some(word => isOneOf(text, word, ['recovery']));
  const side =
    ofRecovery || fields.recovery.hex.length + fields.recovery.base64.length > 0
      ? fields.recovery
      : fields.unseal;
  side.shares = numberOf(text, words[at - 1]);
  side.threshold = numberOf(text, words[at + SENTENCE.length]);
  fields.known++;
}

function numberOf(text: Uint8Array, word: Word | undefined): number | undefined {
  const digits = String.fromCharCode(...(word ? text.subarray(word[0], Math.min(word[1], word[0] + 4)) : []));
  return /^\d{1,3}$/.test(digits) ? Number(digits) : undefined;
}
