/**
 * Generate a share: a quorum enters shares of a key set, and one new share of the same secret comes out, encrypted
 * to its holder. (HashiCorp Vault's pull request 2523, with what kept it out of Vault put right.)
 *
 * The new share is the sharing polynomial evaluated at the new index; the value at 0, the secret, is not computed
 * for it. That is tidiness, not protection: `required` shares in one process are the secret.
 */
import { chooseIndex, type ForeignExport } from '../shares/new-index';
import type { IssuingState } from './issuing/entry';
import type { NewShareMessage } from './issuing/issue';
import { issuing, startIssuing } from './issuing/start';
import { type IssuingInput, refuseHolder, refuseOptions } from './issuing/target';
import { isPracticeSet, type SetOperation } from './operation';

export interface GenerateShareInput extends IssuingInput {
  newIndex?: number | undefined;
  /** Exports in the folder of which the record knows nothing: their indexes are not free. */
  exported?: ForeignExport[] | undefined;
  acceptCollisionRisk: boolean;
}

export const generateShare: SetOperation<GenerateShareInput, IssuingState, NewShareMessage> = {
  ...issuing,
  isPractice: isPracticeSet,
  async begin(input) {
    const { record, holder } = input;
    refuseOptions(input);
    refuseHolder(holder, record);
    return startIssuing(input, () => ({
      holder,
      ...chooseIndex(record, input.newIndex, input.acceptCollisionRisk, input.exported),
    }));
  },
};
