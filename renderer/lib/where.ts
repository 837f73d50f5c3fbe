/** What the rail says of the set at hand, on its own screen and on each screen about it. */
import type { TssVaultView } from '../../shared/contract/tss';
import { type Route, useApp } from './app-context';

export function useWhere(on: 'own' | 'below' = 'below') {
  const { text, keySet } = useApp();
  if (!keySet) return undefined;
  return {
    label: text.rail.keySet,
    name: keySet.name,
    more: text.rail.shares(keySet.issued, keySet.required),
    below: on === 'below' ? ({ at: 'keySet' } satisfies Route) : undefined,
  };
}

/** The same on a screen that is about a transcript: of a TSS vault, of the set at hand, or of any file. */
export function useWhereOf(vault: TssVaultView | undefined) {
  const { text } = useApp();
  const ofSet = useWhere();
  if (!vault) return ofSet ?? { label: text.rail.folder, name: text.home.transcript.title };
  const below: Route = { at: 'tss', screen: 'vault', vault: vault.vault_id };
  return { label: text.rail.vault, name: vault.name, below };
}
