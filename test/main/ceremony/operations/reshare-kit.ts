/** What a reshare is begun with, for tests: by a request over real keys, which everybody has confirmed. */
import type { Conditions } from '../../../../main/ceremony/operations/operation';
import type { ReshareInput } from '../../../../main/ceremony/operations/reshare';
import type { IssuedEpoch } from '../../../support/tss-epoch';
import { onRequest } from '../../../support/tss-request-input';
import type { Which } from '../../../support/tss-vault';

export const reshareInput = async (
  conditions: Conditions,
  folder: string,
  issued: IssuedEpoch,
  which: Which,
): Promise<ReshareInput> => ({
  ...(await onRequest(conditions, folder, issued, which)),
  brought: [],
  absent: [],
  ownEntropy: [],
  addedLater: [],
  entered: [],
});
