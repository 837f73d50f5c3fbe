/** The calls of threshold keys that are no attempts, each in its turn, with what a page or a holder's own folder needs of them. */
import type { Handlers } from '../../shared/contract';
import type { tssCalls as calls } from '../../shared/contract/tss-calls';
import type { Session } from '../attempts/session';
import { filesOfAnswer, filesOfContribution } from '../requests/own-files';
import type { keyInPage } from './key-in-page';
import type { ownFiles } from './own-files';
import {
  bringsSecrets,
  compareForContribution,
  makeContribution,
  readForContribution,
} from './tss-contribution';
import { declareVoid, readDestroyList, recordDestroyed } from './tss-declared';
import { readEpoch, takeEpochCode, takeEpochComplaint, takeEpochReceipt, verifyGroupOf } from './tss-epochs';
import { judgeTssShare } from './tss-judged-shares';
import { verifyProofOf } from './tss-proofs';
import { renewKey } from './tss-renewed-key';
import {
  answerTssRequest,
  bringTssContribution,
  bringTssDigest,
  cancelTssRequest,
  confirmTextOf,
  createTssRequest,
  listTssRequests,
  readTssRequest,
  withdrawTssDigest,
} from './tss-requests';
import { checkShareElsewhere, checkShareHere, deriveChild, writeExtendedKeys } from './tss-share-checks';
import { createGroup, createVault, listGroups, listVaults } from './tss-vaults';
import { vouchForVault } from './tss-vouched';

export function tssCalls(
  session: Session,
  page: ReturnType<typeof keyInPage>,
  own: ReturnType<typeof ownFiles>,
): Pick<Handlers, keyof typeof calls> {
  return {
    tssVault: {
      create: params => session.inTurn(() => createVault(session, params)),
      vouch: params => session.inTurn(() => vouchForVault(session, params)),
      list: ({ remarks }) =>
        page.readsOn(session.inTurn(async () => ({ vaults: await listVaults(session, remarks) }))),
    },
    tssGroup: {
      create: params => session.inTurn(() => createGroup(session, params)),
      list: params =>
        page.readsOn(session.inTurn(async () => ({ groups: await listGroups(session, params) }))),
      renewKey: params => session.inTurn(() => renewKey(session, params)),
    },
    tssRequest: {
      create: params => session.inTurn(() => createTssRequest(session, params)),
      list: params => session.inTurn(async () => ({ requests: await listTssRequests(session, params) })),
      read: which => session.inTurn(() => readTssRequest(session, which)),
      cancel: which => session.inTurn(() => cancelTssRequest(session, which)),
      confirmText: params =>
        session.inTurn(() =>
          own.keeping(async () => {
            const { texts, practice } = await confirmTextOf(session, params);
            return { view: { texts }, files: filesOfAnswer(params, texts, practice) };
          }),
        ),
      confirm: params => session.inTurn(() => answerTssRequest(session, params, 'confirm')),
      decline: params => session.inTurn(() => answerTssRequest(session, params, 'decline')),
      bringDigest: params => session.inTurn(() => bringTssDigest(session, params)),
      withdrawDigest: params => session.inTurn(() => withdrawTssDigest(session, params)),
      bringContribution: params => session.inTurn(() => bringTssContribution(session, params)),
      judgeShare: params => session.inTurn(() => judgeTssShare(session, params)),
    },
    tssContribution: {
      read: params => readForContribution(params),
      compare: params => compareForContribution(params),
      make: params =>
        page.entered(
          bringsSecrets(params),
          own.keeping(async () => {
            const view = await makeContribution(session, params);
            return { view, files: filesOfContribution(view) };
          }),
        ),
    },
    tssEpoch: {
      read: params => page.readsOn(session.inTurn(() => readEpoch(session, params))),
      receipt: params => session.inTurn(() => takeEpochReceipt(session, params)),
      checkShare: params =>
        page.entered(
          params.by === 'privateKey',
          session.inTurn(() => own.keeping(() => checkShareHere(session, params))),
        ),
      checkShareElsewhere: params =>
        page.entered(
          params.by !== 'card',
          session.inTurn(() => own.keeping(() => checkShareElsewhere(session, params))),
        ),
      xpub: params =>
        page.entered(
          params.by === 'privateKey',
          session.inTurn(() => writeExtendedKeys(session, params)),
        ),
      childKey: params => session.inTurn(() => deriveChild(session, params)),
      declareVoid: params => session.inTurn(() => declareVoid(session, params)),
      destroyed: params => session.inTurn(() => recordDestroyed(session, params)),
      destroyList: params => session.inTurn(() => readDestroyList(session, params)),
      verify: params => verifyGroupOf(session, params),
      verifyProof: params => verifyProofOf(session, params),
      receiptByCode: params => session.inTurn(() => takeEpochCode(session, params)),
      complain: params => session.inTurn(() => takeEpochComplaint(session, params)),
    },
  };
}
