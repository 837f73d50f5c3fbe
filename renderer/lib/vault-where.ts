/** What is said of a TSS vault on each screen about it. */
import type { TssVaultView } from '../../shared/contract/tss';
import { tssMessages } from '../messages/tss';
import { type Route, useApp } from './app-context';

/** By its ID or name; null where there is none such. */
export const vaultIn = (vaults: readonly TssVaultView[], wanted: string): TssVaultView | null =>
  vaults.find(one => one.vault_id === wanted || one.name === wanted) ?? null;

/** In the rail: on its own screen, or with the way back there on those below. */
function whereOf(vault: TssVaultView | null, on: 'own' | 'below' = 'below') {
  const { label, groups } = tssMessages.vault;
  if (!vault) return { where: { label, name: '…' } };
  const below: Route = { at: 'tss', screen: 'vault', vault: vault.vault_id };
  return {
    where: { label, name: vault.name, more: groups(vault.groups), ...(on === 'below' && { below }) },
  };
}

/** What the frame of a screen about it is given. */
export const frameOf = (vault: TssVaultView | null, on?: 'own' | 'below') => ({
  practice: vault?.practice ?? false,
  ...whereOf(vault, on),
});

export type VaultFrame = ReturnType<typeof frameOf>;

export const useVaultIn = (wanted: string) => vaultIn(useApp().vaults, wanted);

export const useVaultFrame = (wanted: string) => frameOf(useVaultIn(wanted));
