/** A private key that was brought as a file of another kind: whoever did has to be told, whatever else is wrong with it. */
import { Refusal } from '../text/refusals';
import { givenKey } from './given-key';

/** Throws `Refusal` PGP_KEY_PRIVATE for one of OpenPGP, SSH or TLS in the place of another file. The bytes stay as they are. */
export function refusePrivateKey(bytes: Uint8Array): void {
  if (givenKey(bytes) === 'privateKey') throw new Refusal('PGP_KEY_PRIVATE', { other: 'file' });
}
