/**
 * KeyGen: new root keys on both curves, of which every holder of the new group contributes a part. The lead draws nothing
 * secret and sees no share: it shows every contribution's digest under the words, and sums the public parts after them.
 */
import type { TssRequest } from '../../../shared/records/tss-request';
import { Refusal } from '../../../shared/text/refusals';
import { line } from '../../../shared/text/statement-lines';
import { contributorsOf } from '../../../shared/tss/contributors';
import { drawNonce } from '../process/slot';
import { type GivenConfirmation, requireConfirmed } from '../tss/confirmations';
import { type Announced, type GivenContribution, type NewKeys, sumContributions } from '../tss/new-keys';
import { type KeysByFingerprint, requireContext, targetKeys } from '../tss/request-names';
import { type Conditions, type ConfirmedOperation, NOTHING_ISSUED } from './operation';
import { modeOf, stated } from './statement-lines';
import { contributionLine, requestLines, targetLines } from './tss-request-lines';

export interface KeyGenInput {
  conditions: Conditions;
  request: TssRequest;
  /** Number and digest of the record that the request is of. */
  record: { number: number; digest: string };
  keys: KeysByFingerprint;
  confirmations: GivenConfirmation[];
  /** One of each holder. */
  contributions: Announced[];
}

interface KeyGenState {
  request: TssRequest;
  contributions: Announced[];
}

export const keyGen: ConfirmedOperation<KeyGenInput, KeyGenState, NewKeys, readonly GivenContribution[]> = {
  isPractice: ({ request }) => request.practice,
  /** Refuses TSS_CONFIRMATION_MISSING, TSS_CONFIRMATION_INVALID, TSS_CONTRIBUTION_MISSING, and as `keyNamed`. */
  async begin({ conditions, request, record, keys, confirmations, contributions }) {
    requireContext(request);
    if (request.type !== 'KeyGen') throw new Refusal('INTERNAL');
    await requireConfirmed({ conditions, request, keys, confirmations });
    const keyOf = await targetKeys(request, keys, conditions.now);
    const contributors = contributorsOf(request);
    const announced = contributors.map(({ tss_node_id, name }) => {
      const own = contributions.filter(one => one.tss_node_id === tss_node_id);
      if (own.length !== 1) throw new Refusal('TSS_CONTRIBUTION_MISSING', { holder: name });
      return own[0]!;
    });
    const nonce = drawNonce();
    const bound = stated(conditions, nonce, [
      line('keyGen', { mode: modeOf(request.practice) }),
      ...requestLines(request),
      ...targetLines(request, keyOf),
      ...announced.map((one, at) => contributionLine(contributors[at]!.name, one, true)),
      line('tssNotYet'),
      line('record', record),
    ]);
    return {
      start: { ...NOTHING_ISSUED, nonce, bound, required: contributors.length },
      state: { request, contributions: announced },
    };
  },
  confirm: ({ request, contributions }, given) => sumContributions(request, contributions, given),
};
