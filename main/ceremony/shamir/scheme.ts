/**
 * What differs between the forms of shares, so that operations need not know which one they work on: reading one,
 * making a new one, and writing it down.
 */
import type { PayloadForm } from '../../../shared/contract/attempts';
import type { Scheme } from '../../../shared/records/key-set';
import { Refusal } from '../../../shared/text/refusals';
import type { LineFacts } from '../../../shared/text/statement-lines';
import { sharePayload } from '../openpgp/payload';
import { wipe, wiping } from '../process/wipe';
import { decodeShareText, indexPosition } from '../shares/share-text';
import { isTextOfShare } from '../shares/text-as-bytes';
import { type Field, type Point, SECRETS_JS_FIELD, VAULT_FIELD } from './gf256';
import {
  isEncodedSecretsJs,
  looksLikeSecretsJs,
  newSecretsJsShare,
  paddingHolds,
  parseSecretsJsShare,
  secondCharacter,
  secretsJsLength,
  secretsJsText,
  wrongSecretsJsLength,
} from './secretsjs';
import { newVaultShare, parseVaultShare, vaultShare } from './vault';

export interface ShareScheme {
  readonly name: Scheme;
  readonly field: Field;
  /** What a message may hold, by what the statement calls it. */
  readonly payloads: { readonly [F in PayloadForm]?: LineFacts<'asMessage'>['payload'] };
  /**
   * A share from what a person typed, UTF-8 in bytes, as `enteredText` gives it. `value` is in secret bytes; the caller
   * wipes it and the text. `secretLength`: bytes of a share's value, where the set's is known; a share of another length
   * is refused before its index is looked at, if that would be an alarm.
   * Throws `Refusal` with what is wrong; SHARE_ENCODED_TWICE where the text of a share was encoded once more.
   */
  decode(text: Uint8Array, secretLength: number | null): Point;
  /** Where in the text, which was decoded, the index begins, from 1. */
  indexPosition(text: Uint8Array): number;
  /** The share at `index`, from at least as many as required; the caller wipes `value`. Refuses as the scheme does. */
  newShare(shares: readonly Point[], index: number): Promise<Point>;
  /** What the message holds, as secret bytes that the caller wipes. `form` is one of `payloads`. */
  payload(share: Point, form: PayloadForm): Uint8Array;
  /** What people count a whole share in, and how long one is whose value has so many bytes. */
  readonly unit: 'bytes' | 'characters';
  shareLength(valueBytes: number): number;
  /**
   * The refusal of a share whose value has `seen` bytes where the set's have `expected`, in the terms of its text.
   * `knownFrom`: the earlier share by which alone that length is known.
   */
  wrongLength(seen: number, expected: number, first?: { index: number; holder?: string }): Refusal;
  /**
   * False when these shares, as many as required, cannot be of one set. Absent where nothing can be known.
   * `secretLength` in bytes, where people know it.
   */
  quorumHolds?(shares: readonly Point[], secretLength?: number): boolean;
}

const vault: ShareScheme = {
  name: 'vault',
  field: VAULT_FIELD,
  payloads: { hex: 'hex', base64: 'base64', raw: 'raw' },
  decode(text, secretLength) {
    if (looksLikeSecretsJs(text)) throw new Refusal('SHARE_OF_SECRETSJS');
    const share = decodeShareText(text);
    try {
      if (isTextOfShare(share, secretLength === null ? null : secretLength + 1))
        throw new Refusal('SHARE_ENCODED_TWICE');
      const seen = share.length - 1;
      // What is no share of this set has no index either, and raises no alarm by it.
      if (secretLength !== null && seen !== secretLength && share.at(-1) === 0)
        throw vault.wrongLength(seen, secretLength);
      return parseVaultShare(share);
    } finally {
      wipe(share);
    }
  },
  indexPosition,
  async newShare(shares, index) {
    const share = newVaultShare(shares, index);
    return wiping([share], () => parseVaultShare(share));
  },
  payload({ index, value }, form) {
    const share = vaultShare(index, value);
    return wiping([share], () => sharePayload(share, form));
  },
  // People count the whole share: content and index byte.
  unit: 'bytes',
  shareLength: valueBytes => valueBytes + 1,
  wrongLength: (seen, expected, first) =>
    new Refusal('SHARE_WRONG_LENGTH', { seen: seen + 1, expected: expected + 1, ...(first && { first }) }),
};

const secretsjs: ShareScheme = {
  name: 'secretsjs',
  field: SECRETS_JS_FIELD,
  // The form is a string, mostly of hex digits, but not hex of anything: `hex`, the default, is the string itself.
  payloads: { hex: 'secretsjs' },
  decode(text, secretLength) {
    if (isEncodedSecretsJs(text)) throw new Refusal('SHARE_ENCODED_TWICE');
    return parseSecretsJsShare(text, secretLength);
  },
  // Right after the 8.
  indexPosition: text => 1 + secondCharacter(text),
  newShare: newSecretsJsShare,
  payload: share => secretsJsText(share),
  unit: 'characters',
  shareLength: secretsJsLength,
  wrongLength: wrongSecretsJsLength,
  quorumHolds: paddingHolds,
};

const schemes: Record<Scheme, ShareScheme> = { vault, secretsjs };

/** The scheme of this name; every name that a record can have has one. */
export const schemeNamed = (name: Scheme): ShareScheme => schemes[name];
