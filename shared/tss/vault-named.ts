/** A TSS vault as people and programs name it. */
import { folded } from '../text/names';

/** Whether this vault is meant, by its ID or name; capitals do not matter. */
export const isVaultNamed = (
  wanted: string,
  { vault_id, name }: { vault_id: string | undefined; name: string },
): boolean => vault_id === wanted.toLowerCase() || folded(name) === folded(wanted);
