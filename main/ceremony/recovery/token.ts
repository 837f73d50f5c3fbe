/**
 * Recovery tokens, and the one-time password under which one is handed out.
 *
 * A token is a prefix and 24 characters of base62. With a password of the same length it is given as the base64 (RFC
 * 4648, section 4, no padding) of both XORed, byte for byte, as Vault does (sdk/helper/roottoken). That protects
 * against someone who sees one of the two, no more. Decoding knows every form that Vault and OpenBao have used.
 */
import { toBase64, withoutPadding } from '../../../shared/bytes';
import type { DecodedToken, TokenPrefix } from '../../../shared/contract/recovery';
import { base64Value } from '../../../shared/shares/digits';
import { encryptedShare } from '../../../shared/shares/encrypted-share';
import { plainUtf8 } from '../../../shared/shares/text-bytes';
import { RANDOM_CHARACTERS, writtenPrefix } from '../../../shared/shares/token-prefix';
import { Refusal } from '../../../shared/text/refusals';
import { secretBytes, secretCopy, wipe, wiping } from '../process/wipe';
import { decodeBase64, withoutWhiteSpace } from '../shares/secret-text';
import { randomBase62 } from './base62';

const UUID_BYTES = 16;
/** Longer than any text that is a token's or password's; keeps a wrong file from costing more than a moment. */
const MAX_TEXT_BYTES = 4096;

/** A new token as ASCII, in secret bytes that the caller wipes. 142.9 bits. */
export function drawToken(prefix: TokenPrefix): Uint8Array<ArrayBuffer> {
  const random = randomBase62(RANDOM_CHARACTERS);
  const head = writtenPrefix(prefix);
  const token = secretBytes(head.length + random.length);
  for (let at = 0; at < head.length; at++) token[at] = head.charCodeAt(at);
  token.set(random, head.length);
  wipe(random);
  return token;
}

/**
 * `token` XOR `otp`, both ASCII, as base64 without padding. Refuses TOKEN_EMPTY, OTP_EMPTY and TOKEN_OTP_LENGTH. Both
 * stay the caller's to wipe.
 */
export function encodeToken(token: Uint8Array, otp: Uint8Array): string {
  const mixed = xor(token, otp);
  const text = withoutPadding(toBase64(mixed));
  wipe(mixed);
  return text;
}

/** Bytes of equal number, one over the other, as secret bytes. */
function xor(one: Uint8Array, otp: Uint8Array): Uint8Array<ArrayBuffer> {
  if (one.length === 0) throw new Refusal('TOKEN_EMPTY');
  if (otp.length === 0) throw new Refusal('OTP_EMPTY');
  if (one.length !== otp.length) {
    throw new Refusal('TOKEN_OTP_LENGTH', { seen: otp.length, expected: one.length });
  }
  const mixed = secretCopy(one);
  for (let at = 0; at < mixed.length; at++) mixed[at] = (mixed[at] as number) ^ (otp[at] as number);
  return mixed;
}

/** Forms of a token's text, newest first. In OpenBao a namespace's token ends with a dot and its id. */
const forms = [
  { kind: 'recovery', pattern: /^hvr\.[A-Za-z0-9]{24}$/ },
  { kind: 'root', pattern: /^hvs\.[A-Za-z0-9]{24}$/ },
  { kind: 'recovery', pattern: /^r\.[A-Za-z0-9]{24}$/ },
  { kind: 'root', pattern: /^s\.[A-Za-z0-9]{24}(\.[A-Za-z0-9]{1,6})?$/ },
  { kind: 'bare', pattern: /^[A-Za-z0-9]{24}$/ },
] as const;

/**
 * The token, from `encoded_token` and the one-time password as texts (UTF-8), padded or not, spaces and line ends
 * ignored. Which generation it is of follows from the lengths. Refuses TOKEN_TOO_LONG, TOKEN_EMPTY, OTP_EMPTY, TOKEN_NOT_BASE64,
 * OTP_NOT_BASE64, TOKEN_OTP_LENGTH, and TOKEN_UNLIKELY where the outcome is no token of any form: with a wrong password of
 * the right length that is what is seen. TOKEN_ENCRYPTED for one that is an OpenPGP message: no password belongs to it. A UUID of Vault's first years cannot be told from a wrong one.
 */
export function decodeToken(encoded: Uint8Array, otp: Uint8Array): DecodedToken {
  requireShort(encoded, otp);
  const encodedText = plainText(encoded);
  const otpText = plainText(otp);
  let mixed: Uint8Array | undefined;
  let password: Uint8Array | undefined;
  let token: Uint8Array | undefined;
  try {
    if (encodedText.length === 0) throw new Refusal('TOKEN_EMPTY');
    if (isMessage(encoded)) throw new Refusal('TOKEN_ENCRYPTED');
    if (otpText.length === 0) throw new Refusal('OTP_EMPTY');
    mixed = fromBase64Text(encodedText, 'TOKEN_NOT_BASE64');
    const isUuid = mixed.length === UUID_BYTES && otpText.length !== UUID_BYTES;
    password = isUuid ? fromBase64Text(otpText, 'OTP_NOT_BASE64') : secretCopy(otpText);
    token = xor(mixed, password);
    return isUuid ? { token: uuidText(token), kind: 'uuid', checked: false } : recognised(token);
  } finally {
    wipe(encodedText, otpText, mixed, password, token);
  }
}

/** An OpenPGP message, armored or not, in whatever encoding. */
function isMessage(text: Uint8Array): boolean {
  const plain = plainUtf8(text, secretBytes);
  const kind = encryptedShare(plain);
  wipe(plain);
  return kind !== undefined;
}

/** Without white space, marks and UTF-16, as secret bytes. */
function plainText(text: Uint8Array): Uint8Array {
  const plain = plainUtf8(text, secretBytes);
  return wiping([plain], () => withoutWhiteSpace(plain));
}

function recognised(token: Uint8Array): DecodedToken {
  // A string, since that is how it is given to the one who asked: a named plaintext.
  const text = Buffer.from(token.buffer, token.byteOffset, token.length).toString('latin1');
  const form = forms.find(({ pattern }) => pattern.test(text));
  if (!form) throw new Refusal('TOKEN_UNLIKELY');
  return { token: text, kind: form.kind, checked: true };
}

function requireShort(...texts: Uint8Array[]): void {
  if (texts.some(text => text.length > MAX_TEXT_BYTES))
    throw new Refusal('TOKEN_TOO_LONG', { expected: MAX_TEXT_BYTES });
}

const PADDING = 0x3d;

/** RFC 4648, section 4; padding may be left out, and must be right when it is there. Secret bytes. */
function fromBase64Text(text: Uint8Array, code: 'TOKEN_NOT_BASE64' | 'OTP_NOT_BASE64'): Uint8Array {
  const firstPadding = text.indexOf(PADDING);
  const count = firstPadding < 0 ? text.length : firstPadding;
  const characters = text.subarray(0, count);
  const stranger = characters.findIndex(character => base64Value(character) < 0);
  if (stranger >= 0) throw new Refusal(code, { position: stranger + 1 });
  const padding = text.subarray(count);
  const rightPadding = padding.length === 0 || padding.length === (4 - (count % 4)) % 4;
  const bytes =
    count % 4 !== 1 && rightPadding && padding.every(character => character === PADDING)
      ? decodeBase64(characters, Math.floor((count * 6) / 8))
      : undefined;
  if (!bytes) throw new Refusal(code);
  return bytes;
}

/** 8-4-4-4-12 hex digits, as Vault wrote its tokens before 0.11.2. */
function uuidText(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
