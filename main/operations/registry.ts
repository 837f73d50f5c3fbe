/** The plans of all operations. Without one for each that `shared/operations` has, this does not compile. */
import type { Checked } from '../../shared/contract';
import type { Operation } from '../../shared/operations/specs';
import { checkShare } from './check-share';
import { createKeySet } from './create-key-set';
import { generateShare, reissue } from './generate-share';
import { keyGen } from './key-gen';
import { markShare } from './mark-share';
import type { OperationPlan } from './operation-plan';
import { proveKeys } from './prove-keys';
import { recoverA } from './recover-a';
import { recoverB } from './recover-b';
import { recoveryToken } from './recovery/token';
import { reshare } from './reshare';
import { vouchRecord } from './vouch-record';

export const plans = {
  createKeySet,
  generateShare,
  reissue,
  checkShare,
  markShare,
  vouchRecord,
  recoveryToken,
  keyGen,
  proveKeys,
  reshare,
  recoverA,
  recoverB,
} satisfies { [O in Operation]: OperationPlan<Checked<O, 'start'>> };
