/** A trial encryption: what a key says of itself can all be right, and still nothing be encrypted to it. */
import { Refusal } from '../../../shared/text/refusals';
import type { PublicKey } from './judged-key';
import { encryptTo } from './message';

/** As long as the share of a Vault with its index. Nothing secret, so it need not be overwritten. */
const SAMPLE = new Uint8Array(33).fill(0x51);

/**
 * Encrypts a sample to `key`, in the way and the process in which a share will be. Refuses PGP_KEY_UNUSABLE where that
 * fails: a point that is not on its curve, or in a form that is not read.
 */
export async function tryEncrypting(key: PublicKey): Promise<void> {
  try {
    await encryptTo(key, SAMPLE);
  } catch {
    // Its own refusal is INTERNAL, since there it must not happen any more.
    throw new Refusal('PGP_KEY_UNUSABLE');
  }
}
