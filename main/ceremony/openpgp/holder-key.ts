/** The key of a holder: the one given, or, in a practice set, one made up. */
import { Refusal } from '../../../shared/text/refusals';
import type { PublicKey } from './judged-key';
import { makePracticeKey } from './practice';
import { readPublicKey } from './public-key';

/** An OpenPGP key as it came in: text of a person, or bytes of a file. */
export type KeyInput = string | Uint8Array;

/** A made-up key pair of a practice set, armored. Protects nothing. */
export interface PracticeKey {
  holder: string;
  armored: string;
  publicArmored: string;
}

export interface HolderKey {
  key: PublicKey;
  practiceKey?: PracticeKey;
}

/**
 * Judges the key given for `holder` (a plain name), or makes one where `practice` allows it; only there it may be one that was made up
 * before. Refuses PGP_KEY_MISSING and as `readPublicKey`, saying whose key it is.
 */
export async function holderKey(
  given: KeyInput | undefined,
  holder: string,
  practice: boolean,
  now: Date,
): Promise<HolderKey> {
  if (given !== undefined && given.length > 0)
    return { key: await readPublicKeyOf(holder, given, now, !practice) };
  if (!practice) throw new Refusal('PGP_KEY_MISSING', { holder });
  const { privateArmored, publicArmored } = await makePracticeKey(holder, now);
  const key = await readPublicKey(publicArmored, now);
  return { key, practiceKey: { holder, armored: privateArmored, publicArmored } };
}

/** Judges a key as `readPublicKey`, saying in refusals whose it is. */
export async function readPublicKeyOf(
  holder: string,
  given: KeyInput,
  now: Date,
  isReal: boolean,
): Promise<PublicKey> {
  try {
    return await readPublicKey(given, now, isReal);
  } catch (error) {
    throw error instanceof Refusal ? error.with({ holder }) : error;
  }
}
