/** Says which files of TSS vaults are not as they were left. */
import type { TssVaultView } from '../../../shared/contract/tss';
import type { Facts, RefusalCode } from '../../../shared/text/refusals';
import { isVaultNamed } from '../../../shared/tss/vault-named';
import { say, sayRefusal, texts } from '../messages';
import { need, type Session } from './session';

/** Of each of these, as they are listed; first what keeps it from being used. */
export function complainOfFiles({ output }: Session, vaults: readonly TssVaultView[]): void {
  for (const { name, trouble, troubleFacts, remarks } of vaults) {
    if (trouble) {
      const why = sayRefusal({ code: trouble as RefusalCode, facts: troubleFacts as Facts });
      output.complain(texts.terminal.refusedFile(name, why));
    }
    for (const remark of remarks) output.complain(say(remark));
  }
}

/** The same of one that is in the folder, by its ID or name. */
export async function complainOfVault(session: Session, vault: string): Promise<void> {
  const { vaults } = need(session, await session.api.tssVault.list());
  complainOfFiles(
    session,
    vaults.filter(one => isVaultNamed(vault, one)),
  );
}
