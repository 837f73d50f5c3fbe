/** How an attempt that issues a share begins, whether the share is new or given again. */
import { secretLengthOf } from '../../../../shared/records/key-set';
import { holderKey } from '../../openpgp/holder-key';
import { drawNonce } from '../../process/slot';
import { ofKeySet } from '../../shares/entry';
import type { Started } from '../operation';
import { confirmLength, type IssuingState, requireLength, takeShare } from './entry';
import type { NewShareMessage } from './issue';
import { issuingStatement } from './statement';
import { type IssuingInput, refuseSharedKey, type Target } from './target';

/** What both operations do with shares: from the first one on they are the same. */
export const issuing = {
  ...ofKeySet<IssuingState, NewShareMessage>({ requireReady: requireLength, take: takeShare }),
  confirmLength,
};

/**
 * Judges the holder's key, or makes one for practice, and fixes what is issued. `choose` is asked when the key is good.
 * Refuses as `holderKey` and `choose` do, SAME_KEY_TWICE and ISSUED_APART.
 */
export async function startIssuing(
  input: IssuingInput,
  choose: () => Target,
): Promise<Started<IssuingState>> {
  const { record, holder } = input;
  const { key, practiceKey } = await holderKey(
    input.pgp_key,
    holder,
    record.practice,
    new Date(input.conditions.now),
  );
  const target = choose();
  const { index, reissue } = target;
  refuseSharedKey(holder, key.keyMaterial, record, reissue);
  const nonce = drawNonce();
  return {
    start: {
      nonce,
      bound: issuingStatement(input, key, target, nonce),
      required: record.required,
      index,
      holder,
      pgp_fingerprint: key.fingerprint,
      keyMaterial: key.keyMaterial,
      ...(practiceKey && { practiceKey }),
    },
    state: {
      record,
      others: input.others,
      newIndex: index,
      reissue,
      key,
      payload: input.payload,
      proofShares: input.proofShares ?? 0,
      declareRandom: input.declareRandom ?? false,
      secretBytes: input.secretBytes,
      accepted: [],
      lengthConfirmed: secretLengthOf(record) !== null || input.conditions.unwitnessed,
      mayReplace: false,
    },
  };
}
