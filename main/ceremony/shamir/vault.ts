/**
 * Shares in the form of HashiCorp Vault and OpenBao: the values, a byte for each byte of the secret, then one byte
 * of index (1..255). Nothing else: no checksum, no threshold, no mark of the set. The same form is made by the npm
 * package shamir-secret-sharing. Method and form: Vault's `shamir/shamir.go`.
 */
import { MAX_INDEX, MAX_SECRET_BYTES } from '../../../shared/records/key-set';
import { Refusal } from '../../../shared/text/refusals';
import { randomSecret, secretBytes, secretCopy, wipe } from '../process/wipe';
import { evaluateAt, type Point, VAULT_FIELD } from './gf256';

/** The longest share there is: 64 KiB of values, and the index. */
export const MAX_SHARE_BYTES = MAX_SECRET_BYTES + 1;

const isShareIndex = (index: number): boolean => Number.isInteger(index) && index >= 1 && index <= MAX_INDEX;

/**
 * Takes a share apart. `value` is a copy in secret bytes: the caller wipes it, and `bytes`. Throws `Refusal`
 * SHARE_TOO_SHORT (under 2 bytes), SHARE_TOO_LONG (over `MAX_SHARE_BYTES`) or SHARE_INDEX_ZERO: Vault itself would
 * give out the values of a share with index 0 as the secret.
 */
export function parseVaultShare(bytes: Uint8Array): Point {
  if (bytes.length < 2) throw new Refusal('SHARE_TOO_SHORT');
  if (bytes.length > MAX_SHARE_BYTES) throw new Refusal('SHARE_TOO_LONG', { expected: MAX_SHARE_BYTES });
  const index = bytes[bytes.length - 1]!;
  if (index === 0) throw new Refusal('SHARE_INDEX_ZERO');
  return { index, value: secretCopy(bytes.subarray(0, -1)) };
}

/**
 * Puts a share together, in secret bytes of their own that the caller wipes; `value` stays as it is. Throws
 * `Refusal` INDEX_OUT_OF_RANGE, or `RangeError` for a value that is not 1 byte to 64 KiB long.
 */
export function vaultShare(index: number, value: Uint8Array): Uint8Array {
  const share = emptyShare(index, value.length);
  share.set(value);
  return share;
}

function emptyShare(index: number, secretLength: number): Uint8Array {
  if (!isShareIndex(index)) throw new Refusal('INDEX_OUT_OF_RANGE');
  if (secretLength < 1 || secretLength > MAX_SECRET_BYTES)
    throw new RangeError('a secret has 1 byte to 64 KiB');
  const share = secretBytes(secretLength + 1);
  share[secretLength] = index;
  return share;
}

/**
 * The share at `index` of the set that `shares` belong to, in Vault's form and in secret bytes that the caller
 * wipes. The secret is not computed on the way. `shares`: as many as the set's threshold (more that agree give the
 * same); with fewer, or with shares that do not belong together, the result is no share of the set, and nothing
 * here can tell.
 *
 * Throws `Refusal` THRESHOLD_ONE (fewer than two shares), SHARE_INDEX_ZERO, INDEX_OUT_OF_RANGE or INDEX_IN_USE
 * (`index` is among them), and `RangeError` when lengths differ or an index occurs twice.
 */
export function newVaultShare(shares: readonly Point[], index: number): Uint8Array {
  if (shares.length < 2) throw new Refusal('THRESHOLD_ONE');
  if (shares.some(share => share.index === 0)) throw new Refusal('SHARE_INDEX_ZERO');
  if (shares.some(share => share.index === index)) throw new Refusal('INDEX_IN_USE', { index });
  return shareAt(shares, index);
}

function shareAt(points: readonly Point[], index: number): Uint8Array {
  const length = points[0]!.value.length;
  const share = emptyShare(index, length);
  try {
    evaluateAt(VAULT_FIELD, points, index, share.subarray(0, length));
  } catch (error) {
    wipe(share);
    throw error;
  }
  return share;
}

/**
 * Shares `secret` (1 byte to 64 KiB): one share in Vault's form for each of `indexes`, in their order, any
 * `required` of which give it back. All in secret bytes that the caller wipes; `secret` stays as it is.
 *
 * The first `required - 1` shares are drawn at random, the others are evaluated through these and the secret at 0.
 * This is the same as drawing the polynomial's coefficients: for a given secret, the coefficients 1..required-1
 * and the values at any `required - 1` different indexes other than 0 determine each other (a Vandermonde matrix
 * can be inverted), so that one is uniform exactly when the other is. Coefficients that are 0 occur as often as
 * they should, the leading one too; a generator that leaves them out leaks (secrets.js issue 107).
 *
 * Throws `Refusal` THRESHOLD_OUT_OF_RANGE unless 2 <= required <= shares, TOO_MANY_HOLDERS over 255 shares,
 * INDEX_OUT_OF_RANGE, INDEX_IN_USE for an index given twice, and `RangeError` for the secret's length.
 */
export function splitSecret(secret: Uint8Array, required: number, indexes: readonly number[]): Uint8Array[] {
  if (indexes.length > MAX_INDEX) throw new Refusal('TOO_MANY_HOLDERS');
  if (!Number.isInteger(required) || required < 2 || required > indexes.length) {
    throw new Refusal('THRESHOLD_OUT_OF_RANGE');
  }
  if (!indexes.every(isShareIndex)) throw new Refusal('INDEX_OUT_OF_RANGE');
  const repeated = indexes.find((index, at) => indexes.indexOf(index) !== at);
  if (repeated !== undefined) throw new Refusal('INDEX_IN_USE', { index: repeated });

  const drawn: Point[] = [];
  const shares: Uint8Array[] = [];
  try {
    for (const index of indexes.slice(0, required - 1)) {
      drawn.push({ index, value: randomSecret(secret.length) });
    }
    const points = [{ index: 0, value: secret }, ...drawn];
    for (const index of indexes) shares.push(shareAt(points, index));
    return shares;
  } catch (error) {
    wipe(...shares);
    throw error;
  } finally {
    wipe(...drawn.map(point => point.value));
  }
}
