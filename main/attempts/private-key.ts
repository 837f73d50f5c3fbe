/** Shares that are opened by a private key entered into the program: passed on to the ceremony process, which opens them. */
import type { EntryBy } from '../../shared/contract/share-entry';
import { Refusal } from '../../shared/text/refusals';
import type { AnyRun } from './attempt-run';
import { takeShare } from './take-share';

/**
 * Has the message opened and enters what is in it. Nothing is decrypted here. Refuses as `openWithPrivateKey` and
 * `takeShare`, and PRIVATE_KEYS_NOT_ACCEPTED where the attempt was not started for it; the key then goes no further than here.
 */
export async function enterByPrivateKey(
  run: AnyRun,
  { message, pgp_private_key: privateKey, passphrase, nonce, saidIndex }: EntryBy<'privateKey'>,
): Promise<void> {
  const submit = { nonce, message, privateKey, passphrase };
  await takeShare(
    run,
    nonce,
    async ceremony => {
      if (!run.details.acceptsPrivateKeys) throw new Refusal('PRIVATE_KEYS_NOT_ACCEPTED');
      return ceremony.ask('submitWithPrivateKey', submit);
    },
    { by: 'privateKey', saidIndex },
  );
}
