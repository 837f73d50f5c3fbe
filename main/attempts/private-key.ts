/** Shares that are opened by a private key entered into the program: passed on to the ceremony process, which opens them. */
import type { Checked } from '../../shared/contract';
import type { AttemptView } from '../../shared/contract/attempts';
import { Refusal } from '../../shared/text/refusals';
import type { Session } from '../program/session';
import { enterShare } from './enter-share';

/**
 * Has the message opened and enters what is in it. Nothing is decrypted here, and main's copies are overwritten. Refuses
 * as `openWithPrivateKey` and `enterShare`, and PRIVATE_KEYS_NOT_ACCEPTED where the attempt was not started for it; the
 * key then goes no further than here.
 */
export async function enterByPrivateKey(
  session: Session,
  { message, pgp_private_key, passphrase, nonce }: Checked<'privateKey', 'update'>,
): Promise<AttemptView> {
  const secrets = { message, privateKey: pgp_private_key, passphrase };
  try {
    const run = session.requireRun();
    const handOn: Parameters<typeof enterShare>[2] = async ceremony => {
      if (!run.details.acceptsPrivateKeys) throw new Refusal('PRIVATE_KEYS_NOT_ACCEPTED');
      return ceremony.ask('submitWithPrivateKey', { nonce, ...secrets });
    };
    await enterShare(session, nonce, handOn, { by: 'private key' });
    return run.view();
  } finally {
    for (const bytes of Object.values(secrets)) bytes.fill(0);
  }
}
