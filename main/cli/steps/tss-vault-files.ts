/** Says which files of TSS vaults are not as they were left. */
import type { TssVaultView } from '../../../shared/contract/tss';
import { isVaultNamed } from '../../../shared/tss/vault-named';
import { say } from '../messages';
import { need, type Session } from './session';

/** Of each of these, as they are listed. */
export function complainOfFiles({ output }: Session, vaults: readonly TssVaultView[]): void {
  for (const { remarks } of vaults) for (const remark of remarks) output.complain(say(remark));
}

/** The same of one that is in the folder, by its ID or name. */
export async function complainOfVault(session: Session, vault: string): Promise<void> {
  const { vaults } = need(session, await session.api.tssVault.list());
  complainOfFiles(
    session,
    vaults.filter(one => isVaultNamed(vault, one)),
  );
}
