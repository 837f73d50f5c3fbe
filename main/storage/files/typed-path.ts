/** A path that somebody typed, who may have given a share or key in its place: only what is on the disk already is known to be none. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { looksSecret } from '../../../shared/text/looks-secret';
import { Refusal } from '../../../shared/text/refusals';

/** Finds what of a path would have to be made: all that is below the last folder of it that exists. '' for one that exists. */
function missingPart(file: string): string {
  let there = path.resolve(file);
  while (!existsSync(there) && there !== path.dirname(there)) there = path.dirname(there);
  return path.relative(there, path.resolve(file));
}

/**
 * Tells whether what is missing of a path reads as a share or key. The folders that exist say nothing: `/` is a sign of
 * base64, and the way to a stick may look like it as a whole.
 */
export const pathLooksSecret = (file: string): boolean => looksSecret(missingPart(file));

/** Throws `Refusal` TEXT_LOOKS_SECRET, which does not repeat it, when `pathLooksSecret`. */
export function refuseSecretPath(file: string): void {
  if (pathLooksSecret(file)) throw new Refusal('TEXT_LOOKS_SECRET');
}
