/** Free text that is to be written, or a name that is to be made: what looks like a share or key is refused first. */
import { looksSecret } from './looks-secret';
import { Refusal } from './refusals';

/** Throws `Refusal` TEXT_LOOKS_SECRET, which does not repeat it, when one of these texts `looksSecret`. */
export function refuseSecrets(...texts: readonly (string | undefined)[]): void {
  if (texts.some(text => text !== undefined && looksSecret(text))) throw new Refusal('TEXT_LOOKS_SECRET');
}
