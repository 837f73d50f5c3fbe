/** Shares of a practice vault that the program itself can enter: the sum that a check left in the folder, and the made-up key to it. */
import path from 'node:path';
import { groupOf, holderNow } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { givenShare } from '../../../shared/tss/given-share';
import { namesIn } from '../files/directories';
import type { TssVaultLedger } from './tss-vault-ledger';

/**
 * Both armored, of a holder of a group whose keys are in use. Throws NOT_A_PRACTICE_SET, PRACTICE_KEY_MISSING, PRACTICE_SHARE_MISSING
 * (with `index`, that of the seat) where nobody has checked it, and as `readExport`.
 */
export async function practiceSum(
  ledger: TssVaultLedger,
  { index, group: id, tss_node_id }: { index: number; group: string; tss_node_id: string },
): Promise<{ message: string; privateKey: string }> {
  const { record } = await ledger.load();
  const group = groupOf(record, id);
  const holder = group && holderNow(group, tss_node_id);
  const epoch = group?.epochs.findLast(({ state }) => state === 'valid');
  if (!ledger.practice) throw new Refusal('NOT_A_PRACTICE_SET');
  if (!group || !holder || !epoch) throw new Refusal('PRACTICE_SHARE_MISSING', { index });
  const privateKey = await ledger.practiceKey(holder);
  const { tss_request_id } = givenShare(group, epoch, tss_node_id);
  const names = await namesIn(path.join(ledger.path, 'messages'), ledger.folder);
  const name = names.sort().findLast(one => one.includes(`${tss_request_id}-${tss_node_id}-sum-`));
  if (!name) throw new Refusal('PRACTICE_SHARE_MISSING', { index });
  return { message: new TextDecoder().decode(await ledger.readExport(`messages/${name}`)), privateKey };
}
