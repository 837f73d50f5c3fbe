/** The commands of the terminal, in the order in which help has them, and what it knows of each operation. */
import { airGap } from '../commands/air-gap';
import { checkShare, checkShareAttempt } from '../commands/check-share';
import type { Command } from '../commands/command';
import { completionOf } from '../commands/completion';
import { createKeySet, createKeySetAttempt } from '../commands/create-key-set';
import { decodeToken } from '../commands/decode-token';
import { demo } from '../commands/demo';
import { drill } from '../commands/drill';
import { generateShare, generateShareAttempt } from '../commands/generate-share';
import { guided } from '../commands/guided';
import { keyGenAttempt, keyGenRunner } from '../commands/key-gen';
import { markShare, markShareAttempt } from '../commands/mark-share';
import { proveKeysAttempt } from '../commands/prove-keys';
import { recover, recoverAttempt } from '../commands/recover';
import { recoverAAttempt, recoverARunner } from '../commands/recover-a';
import { recoverBAttempt, recoverBRunner } from '../commands/recover-b';
import { reissue, reissueAttempt } from '../commands/reissue';
import { reshareAttempt, reshareRunner } from '../commands/reshare';
import { scan } from '../commands/scan';
import { signOff } from '../commands/sign-off';
import { stdio } from '../commands/stdio';
import { tssWith } from '../commands/tss';
import { verifyTranscript } from '../commands/verify-transcript';
import { vouchRecord, vouchRecordAttempt } from '../commands/vouch-record';
import type { AttemptOf, Operation } from '../steps/attempt';
import { carryOutBy } from '../steps/tss-request-run';

/** By what is typed. */
export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    'create-key-set': createKeySet,
    'generate-share': generateShare,
    reissue,
    'check-share': checkShare,
    'mark-share': markShare,
    'vouch-record': vouchRecord,
    drill,
    recover,
    'decode-token': decodeToken,
    'sign-off': signOff,
    'verify-transcript': verifyTranscript,
    tss: tssWith(carryOutBy([keyGenRunner, reshareRunner, recoverARunner, recoverBRunner])),
    scan,
    'air-gap': airGap,
    stdio,
    guided,
    demo,
    completion: completionOf(() => commands),
  }),
);

/** By operation; does not compile until every operation of the contract is here. */
export const attempts: { readonly [O in Operation]: AttemptOf<O> } = {
  createKeySet: createKeySetAttempt,
  generateShare: generateShareAttempt,
  reissue: reissueAttempt,
  checkShare: checkShareAttempt,
  markShare: markShareAttempt,
  vouchRecord: vouchRecordAttempt,
  keyGen: keyGenAttempt,
  proveKeys: proveKeysAttempt,
  reshare: reshareAttempt,
  recoverA: recoverAAttempt,
  recoverB: recoverBAttempt,
  recoveryToken: recoverAttempt,
};
