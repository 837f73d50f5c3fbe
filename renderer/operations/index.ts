/** The registry: every operation of the contract as the page shows it. Without one of them nothing compiles. */
import type { DescribeOperation, Operation } from '../lib/operation';
import { checkShare } from './check-share';
import { createKeySet } from './create-key-set';
import { generateShare } from './generate-share';
import { keyGen } from './key-gen';
import { markShare } from './mark-share';
import { proveKeys } from './prove-keys';
import { recoverA } from './recover-a';
import { recoverB } from './recover-b';
import { recoveryToken } from './recovery-token';
import { reissue } from './reissue';
import { reshare } from './reshare';
import { vouchRecord } from './vouch-record';

/** In the order in which the ways to their forms are offered. */
export const operations = {
  createKeySet,
  generateShare,
  reissue,
  checkShare,
  markShare,
  vouchRecord,
  keyGen,
  proveKeys,
  reshare,
  recoverA,
  recoverB,
  recoveryToken,
} satisfies Record<Operation, DescribeOperation>;

/** The operation that recovery mode is for: its form is the first screen of the mode. */
export const recoveryOperation: Operation = 'recoveryToken';
