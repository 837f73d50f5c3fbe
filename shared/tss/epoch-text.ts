/** What texts that holders sign about an epoch have in common: the lines that name it, and how they are found again. */
import type { TssEpoch } from '../records/tss-epoch';
import { groupOf, type TssGroup, type TssVaultRecord } from '../records/tss-vault';

/** Names a vault, a group and an epoch. What people called something stands on a line of its own. */
export const epochLines = (
  { name, vault_id, practice }: Pick<TssVaultRecord, 'name' | 'vault_id' | 'practice'>,
  { key_share_holder_group_id, type, threshold, participants }: TssGroup,
  { number, hash }: Pick<TssEpoch, 'number' | 'hash'>,
): string[] => [
  `Vault: ${name}`,
  `Vault ID: ${vault_id}${practice ? ' (practice)' : ''}`,
  `Group: ${key_share_holder_group_id}`,
  `Group type: ${type}, ${threshold} of ${participants}`,
  `Epoch: ${number}`,
  `Epoch hash: ${hash}`,
];

/** What stands behind a label, at the beginning of a line; '' where it does not. Labels are words and spaces. */
export const fieldOf = (text: string, label: string): string =>
  new RegExp(`^${label}: (.*)$`, 'm').exec(text)?.[1] ?? '';

/** The epoch that such lines name, where the vault has it. */
export function epochNamedIn(
  text: string,
  vault: TssVaultRecord,
): { group: TssGroup; epoch: TssEpoch } | undefined {
  const group = groupOf(vault, fieldOf(text, 'Group'));
  const epoch = group?.epochs.find(one => one.hash === fieldOf(text, 'Epoch hash'));
  return group && epoch && { group, epoch };
}
