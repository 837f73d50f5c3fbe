/** The calls by which an operator declares keys of a TSS vault void, or shares destroyed: first the words, then with them. */
import type { Checked } from '../../shared/contract';
import type { TssDeclaredView, TssDestroyListView } from '../../shared/contract/tss';
import type { Declared } from '../../shared/tss/declared';
import { destroyListOf, stillOpens } from '../../shared/tss/destroy-list';
import { fixConditions } from '../attempts/conditions';
import type { Session } from '../attempts/session';
import { destroyedOf, recordDeclared, voidOf, wordsOf } from '../requests/declared';
import type { StoredVault } from '../storage/tss-vaults/tss-vault-ledger';
import { epochAt, epochShown } from './tss-epochs';
import { vaultAt, vaultToRead } from './tss-vaults';

type Params = Checked<'tssEpoch', 'declareVoid'>;

/** Without words it is told what they stand for; with them it is recorded. */
async function declare(
  session: Session,
  params: Params,
  declared: (stored: StoredVault) => Declared,
): Promise<TssDeclaredView> {
  session.requireNoAttempt();
  const { ledger, stored } = await vaultAt(session, params.vault_id);
  const of = declared(stored);
  const words = wordsOf(stored, of);
  const conditions = fixConditions(params, await session.options.network(), stored.record.practice);
  const given = { words: params.words ?? '', now: Date.now(), conditions: conditions.facts };
  const after = params.words === undefined ? stored : await recordDeclared(ledger, stored, of, given);
  const { key_share_holder_group_id } = of.group;
  return {
    vault: stored.record.name,
    words,
    holders: of.holders.map(({ tss_node_id, name }) => ({ tss_node_id, name })),
    recorded: params.words !== undefined,
    epoch: await epochShown({ ledger, stored: after }, { key_share_holder_group_id, epoch: of.epoch.number }),
  };
}

/** Declares an epoch void, since receipts are missing. Refuses as `vaultAt`, `voidOf`, `fixConditions` and `recordDeclared`. */
export const declareVoid = (session: Session, params: Params): Promise<TssDeclaredView> =>
  declare(session, params, stored => voidOf(epochAt(stored, params)));

/** Records that shares were destroyed. Refuses as `vaultAt`, `destroyedOf`, `fixConditions` and `recordDeclared`. */
export const recordDestroyed = (
  session: Session,
  params: Checked<'tssEpoch', 'destroyed'>,
): Promise<TssDeclaredView> =>
  declare(session, params, stored =>
    destroyedOf(stored.record, epochAt(stored, params), params.tss_node_ids),
  );

/** What is to be destroyed in a vault. */
export async function readDestroyList(
  session: Session,
  params: Checked<'tssEpoch', 'destroyList'>,
): Promise<TssDestroyListView> {
  const { stored } = await vaultToRead(session, params);
  return {
    toDestroy: destroyListOf(stored.record).map(one => ({
      key_share_holder_group_id: one.group.key_share_holder_group_id,
      type: one.group.type,
      epoch: one.number,
      why: one.why,
      threshold: one.group.threshold,
      stillOpens: stillOpens(one),
      holders: one.holders,
    })),
  };
}
