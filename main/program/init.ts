/** What Vault printed when it was initialised, for `adopt`: read in a ceremony process, since it may hold shares in clear. */
import type { InitView } from '../../shared/contract/key-sets';
import type { Session } from '../attempts/session';

/** Public facts only. Main's copy is overwritten. Refuses VAULT_INIT_*. */
export async function readInit(session: Session, text: Uint8Array): Promise<InitView> {
  try {
    const facts = await session.askAlone('readVaultInit', { bytes: text });
    return { ...facts, required: facts.required ?? 0 };
  } finally {
    text.fill(0);
  }
}
