/** Whether people have to be at the screen for what is done on a TSS vault. */
import { isVaultNamed } from '../../../shared/tss/vault-named';
import type { ConditionOptions } from '../options/groups';
import { checkWitnesses } from './conditions';
import { need, type Session } from './session';

/** Ends the command as `checkWitnesses` does, by what the vault's record says, which is named by its ID or name. */
export async function checkVaultWitnesses(
  session: Session,
  vault_id: string,
  options: ConditionOptions,
): Promise<void> {
  const { vaults } = need(session, await session.api.tssVault.list({ remarks: false }));
  const meant = vaults.filter(one => isVaultNamed(vault_id, one));
  const isPractice = meant.length > 0 && meant.every(one => one.practice);
  checkWitnesses(session, isPractice, options);
}
