/** What an operator declares of keys of a TSS vault, once people have compared its words. */
import type { EntryFacts } from '../../shared/records/transcript';
import type { TssVaultRecord } from '../../shared/records/tss-vault';
import { Refusal } from '../../shared/text/refusals';
import { type Declared, declaredWords } from '../../shared/tss/declared';
import { destroyListOf } from '../../shared/tss/destroy-list';
import { contextOfShare } from '../../shared/tss/receipt-text';
import { PROGRAM } from '../../shared/version';
import { type VaultChange, withDestroyed, withVoid } from '../storage/tss-vaults/record-changes';
import { recordChange } from '../storage/tss-vaults/recorded-change';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';

type Keys = Pick<Declared, 'group' | 'epoch'>;

/** That keys are void since receipts are missing. Refuses TSS_EPOCH_FINAL where all are known, or they are void already. */
export function voidOf({ group, epoch }: Keys): Declared {
  if (epoch.state !== 'issued') throw new Refusal('TSS_EPOCH_FINAL', { name: epoch.state });
  const isMissing = ({ tss_node_id: id }: { tss_node_id: string }) =>
    !epoch.receipts.some(one => one.tss_node_id === id && one.context === contextOfShare(group, epoch, id));
  const holders = group.key_share_holders
    .filter(isMissing)
    .map(({ tss_node_id, name }) => ({ tss_node_id, name }));
  return { what: 'void', group, epoch, holders };
}

/**
 * That shares of these holders were destroyed. Refuses TSS_HOLDER_UNKNOWN, TSS_NOT_TO_DESTROY for keys that are in use, and
 * TSS_DESTROYED_ALREADY.
 */
export function destroyedOf(vault: TssVaultRecord, { group, epoch }: Keys, ids: readonly string[]): Declared {
  const listed = destroyListOf(vault).find(
    one =>
      one.group.key_share_holder_group_id === group.key_share_holder_group_id && one.number === epoch.number,
  );
  if (!listed) throw new Refusal('TSS_NOT_TO_DESTROY');
  const holders = [...new Set(ids)].map(id => {
    const holder = listed.holders.find(one => one.tss_node_id === id);
    if (!holder) throw new Refusal('TSS_HOLDER_UNKNOWN', { name: group.type });
    if (holder.destroyed) throw new Refusal('TSS_DESTROYED_ALREADY', { holder: holder.name });
    return { tss_node_id: id, name: holder.name };
  });
  if (holders.length === 0) throw new Refusal('TSS_HOLDER_UNKNOWN', { name: group.type });
  return { what: 'destroyed', group, epoch, holders };
}

/** The words that people compare for it, over the record as it stands. */
export const wordsOf = ({ record, digest }: StoredVault, of: Declared): string[] =>
  declaredWords(record.vault_id, digest, of);

/** Refuses TSS_WORDS_OTHER unless these are the words that people compared, however they wrote them. */
export function requireWords(typed: string, expected: readonly string[]): void {
  if (typed.trim().toLowerCase().split(/\s+/).join(' ') !== expected.join(' '))
    throw new Refusal('TSS_WORDS_OTHER');
}

/**
 * Records it. `words`: those that people confirmed. Throws `Refusal` TSS_WORDS_OTHER where they are others, since the record, or what is
 * declared, is another one now; and as writing does.
 */
export async function recordDeclared(
  ledger: TssVaultLedger,
  stored: StoredVault,
  of: Declared,
  { words, now, conditions }: { words: string; now: number; conditions: EntryFacts },
): Promise<StoredVault> {
  const expected = wordsOf(stored, of);
  requireWords(words, expected);
  const { group, epoch, holders, what } = of;
  const { key_share_holder_group_id: id } = group;
  const at = new Date(now).toISOString();
  const ids = holders.map(one => one.tss_node_id);
  const change = (transcript: string): VaultChange => {
    if (what === 'void')
      return withVoid(stored.record, id, epoch.number, {
        ...{ reason: 'declared', contributor: '' },
        ...{ missing: ids, at, transcript },
      });
    let record = stored.record;
    for (const tss_node_id of ids)
      record = { ...record, ...withDestroyed(record, id, epoch.number, { tss_node_id, at, transcript }) };
    return { key_share_holder_groups: record.key_share_holder_groups };
  };
  const { stored: after } = await recordChange(ledger, stored, change, {
    operation: what === 'void' ? 'declareTssVoid' : 'recordTssDestroyed',
    file: what === 'void' ? 'declare-tss-void' : 'tss-destroyed',
    facts: {
      program: PROGRAM,
      ...conditions,
      vault: stored.record.name,
      groupId: id,
      epoch: epoch.number,
      epochHash: epoch.hash,
      holders: holders.map(({ tss_node_id, name }) => `${tss_node_id} ${name}`),
      declaredWords: expected,
    },
    now: () => new Date().toISOString(),
  });
  return after;
}
