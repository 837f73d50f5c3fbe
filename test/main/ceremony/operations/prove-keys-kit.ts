/** What a proof of a quorum is begun with, for tests: a vault whose holders have really confirmed, and their shares as they enter them. */
import type { Conditions } from '../../../../main/ceremony/operations/operation';
import {
  type ProveKeysInput,
  proveKeys,
  type SignerCommitments,
} from '../../../../main/ceremony/operations/prove-keys';
import { wipeAll } from '../../../../main/ceremony/process/wipe';
import { makeReceipt } from '../../../../main/ceremony/tss/receipts';
import { toHex } from '../../../../shared/bytes';
import type { TssGroup } from '../../../../shared/records/tss-vault';
import { holderNow } from '../../../../shared/records/tss-vault';
import { onBoth } from '../../../../shared/tss/curve-names';
import { receiptFacts } from '../../../../shared/tss/receipt-text';
import { AT, receiptOf } from '../../../shared/tss/vault-kit';
import { CHALLENGE, validGroup, vaultOf } from '../../../support/tss-proof';
import { sumTextOf } from '../../../support/tss-share';
import { checkOf, type Keys, makeKeys, seeded } from '../tss/kit';
import { NOW_CONDITIONS } from './key-gen-kit';

/** The same group, with receipts by its shares. */
export function confirmed(group: TssGroup, keys: Keys): TssGroup {
  const [epoch] = group.epochs;
  const receipts = keys.holders.map(party => {
    const tss_node_id = String(party.id);
    const of = { group, epoch: epoch!, holder: holderNow(group, tss_node_id)! };
    const facts = receiptFacts(of, toHex(checkOf(keys)));
    const { proofs } = makeReceipt(facts, keys.epoch, party, keys.shares.get(party.id)!, seeded('receipt'));
    return {
      ...receiptOf(tss_node_id, toHex(facts.context)),
      chainCheck: toHex(checkOf(keys)),
      at: AT,
      proofs: onBoth(curve => toHex(proofs[curve])),
    };
  });
  return { ...group, epochs: [{ ...epoch!, receipts } as TssGroup['epochs'][number]] };
}

/** Keys of three holders, of whom two are a quorum, in a vault. */
export function provable() {
  const keys = makeKeys(2, 3, 'prove');
  const group = confirmed(validGroup('main', 'MainGroup', keys), keys);
  return { keys, group, vault: vaultOf([group]) };
}

let made: ReturnType<typeof provable> | undefined;
/** Made once: nothing changes it. What the making left is overwritten, before anybody else has secret bytes. */
export function madeOnce(): ReturnType<typeof provable> {
  if (!made) {
    made = provable();
    wipeAll();
  }
  return made;
}

export function proveKeysInput(
  conditions: Conditions = NOW_CONDITIONS,
  change: Partial<ProveKeysInput> = {},
): ProveKeysInput {
  const { vault, group } = madeOnce();
  return {
    conditions,
    vault,
    recordDigest: 'ab'.repeat(32),
    key_share_holder_group_id: group.key_share_holder_group_id,
    tss_node_ids: ['1', '3'],
    challenge: CHALLENGE,
    time: AT,
    entered: [],
    ...change,
  };
}

export type ProveKeysState = Awaited<ReturnType<typeof proveKeys.begin>>['state'];

/** The share of a holder as it is typed. */
export const shareTyped = (group: string, tss_node_id: string, { vault, keys } = madeOnce()) =>
  sumTextOf(vault, group, keys, tss_node_id);

/** A process of its own for each of those who sign, with what each gave first. */
export async function entering(input: ProveKeysInput, of?: ReturnType<typeof provable>) {
  const all: { state: ProveKeysState; part: SignerCommitments }[] = [];
  for (const tss_node_id of input.tss_node_ids) {
    const group = input.key_share_holder_group_id;
    const entered = all.map(({ part }) => ({ group, tss_node_id: part.tss_node_id }));
    const state = await proveKeys.helping!.join({ ...input, entered });
    const typed = shareTyped(group, tss_node_id, of);
    const step = await proveKeys.enter(state, { typed, source: 'typed', slips: new Set() });
    all.push({ state, part: step.part! });
  }
  return all;
}
