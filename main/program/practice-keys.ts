/** What holders of a practice vault do with the keys that were made up for them, in place of their own gpg. */
import type { Checked, Value } from '../../shared/contract';
import { groupOf, holderNow } from '../../shared/records/tss-vault';
import { Refusal } from '../../shared/text/refusals';
import type { Session } from '../attempts/session';
import { readRequest } from '../requests/request-files';
import { isNamed } from './tss-requests';
import { vaultAt } from './tss-vaults';

/** Refuses as `vaultAt`, `readRequest`, TSS_CONFIRMER_UNKNOWN, `practiceKey`, and what the ceremony process refuses. */
export async function answerByPractice(
  session: Session,
  { vault_id, tss_request_id, holder, decision }: Checked<'practice', 'answer'>,
): Promise<Value<'practice', 'answer'>> {
  const { ledger, stored } = await vaultAt(session, vault_id);
  const { request, confirmers } = await readRequest(ledger, stored, tss_request_id);
  const confirmer = confirmers.find(one => isNamed(one, holder));
  if (!confirmer) throw new Refusal('TSS_CONFIRMER_UNKNOWN');
  const privateKey = await ledger.practiceKey(confirmer);
  const { encryptionFingerprint } = confirmer;
  const given = { privateKey, now: Date.now(), request, encryptionFingerprint, decision };
  return { signed: await session.askAlone('signPractice', given) };
}

/** The same of a receipt or a complaint. Refuses as `vaultAt`, TSS_HOLDER_UNKNOWN, `practiceKey`, and what the ceremony process refuses. */
export async function signByPractice(
  session: Session,
  { vault_id, key_share_holder_group_id, tss_node_id, toSign }: Checked<'practice', 'sign'>,
): Promise<Value<'practice', 'sign'>> {
  const { ledger, stored } = await vaultAt(session, vault_id);
  const group = groupOf(stored.record, key_share_holder_group_id.toLowerCase());
  const holder = group && holderNow(group, tss_node_id);
  if (!holder) throw new Refusal('TSS_HOLDER_UNKNOWN', { name: group?.type ?? '' });
  const privateKey = await ledger.practiceKey(holder);
  const given = { privateKey, now: Date.now(), text: toSign, vault: stored.record };
  return { signed: await session.askAlone('signPractice', given) };
}
