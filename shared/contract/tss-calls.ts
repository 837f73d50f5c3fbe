/** The calls of threshold keys that are no attempts: vaults, groups, requests, what holders contribute elsewhere, and the keys that came of it. */
import { call } from './call';
import {
  answerParams,
  confirmTextParams,
  confirmTextView,
  createGroupParams,
  createRequestParams,
  createVaultParams,
  declareVoidParams,
  destroyedParams,
  epochParams,
  lookParams,
  receiptByCodeParams,
  renewKeyParams,
  requestParams,
  signedTextParams,
  tssDeclaredView,
  tssDestroyListView,
  tssEpochView,
  tssGroupsView,
  tssGroupView,
  tssRequestsView,
  tssRequestView,
  tssVaultsView,
  tssVaultView,
} from './tss';
import {
  compareContributionParams,
  comparedContributionView,
  contributionParams,
  digestParams,
  judgedShareView,
  judgeShareParams,
  madeContributionView,
  makeContributionParams,
  readContributionParams,
  toContributeView,
  withdrawDigestParams,
} from './tss-contributions';
import { tssProofView, verifyProofParams } from './tss-proofs';
import {
  checkTssShareElsewhereParams,
  checkTssShareParams,
  childKeyParams,
  childKeyView,
  tssShareCheckView,
  xpubParams,
  xpubView,
} from './tss-share-checks';
import { listVaultsParams } from './tss-vaults';
import { verifiedGroupView, verifyGroupParams } from './tss-verified';
import { tssVouchedView, vouchVaultParams } from './tss-vouched';

export const tssCalls = {
  tssVault: {
    /** Records a vault for threshold keys: no groups, no keys. */
    create: call(createVaultParams, tssVaultView, 'folder'),
    list: call(listVaultsParams, tssVaultsView),
    /** People speak for a record that no transcript speaks for, by its digest from paper: first the words, then with them. */
    vouch: call(vouchVaultParams, tssVouchedView, 'folder'),
  },
  tssGroup: {
    /** Records a group of holders with their OpenPGP keys, which are judged first. */
    create: call(createGroupParams, tssGroupView, 'folder'),
    list: call(lookParams, tssGroupsView),
    /** Records a holder's key as it is now, with a new expiry say: the same key by its fingerprints. */
    renewKey: call(renewKeyParams, tssGroupView, 'folder'),
  },
  tssRequest: {
    /** Create TSS request. Everything about it is fixed; nothing is made before everybody has confirmed. */
    create: call(createRequestParams, tssRequestView),
    list: call(lookParams, tssRequestsView),
    read: call(requestParams, tssRequestView),
    /** Cancel TSS request: answers `Success` with `cancelled`. */
    cancel: call(requestParams, tssRequestView),
    /** What holders are to sign, in clear, with their own keys. */
    confirmText: call(confirmTextParams, confirmTextView),
    /** A holder's clear-signed text; `decline` takes the one that declines. */
    confirm: call(answerParams, tssRequestView),
    decline: call(answerParams, tssRequestView),
    /** The digest of a contribution to a KeyGen that is made elsewhere; its file follows when everybody has seen the words. */
    bringDigest: call(digestParams, tssRequestView),
    /** Takes a digest back that was mistyped or another's, as long as no contribution was opened here. */
    withdrawDigest: call(withdrawDigestParams, tssRequestView),
    /** A contribution that was made elsewhere, with its maker's signature: judged, and kept. */
    bringContribution: call(contributionParams, tssRequestView),
    /** Judges a share that is to be entered, before the attempt is begun: one that is wrong costs nobody a confirmation. */
    judgeShare: call(judgeShareParams, judgedShareView),
  },
  tssContribution: {
    /** On a holder's own machine, without a folder: what there is to be compared before they contribute. */
    read: call(readContributionParams, toContributeView),
    /** Whether record and keys are those that were compared with paper and people, before anything is entered. */
    compare: call(compareContributionParams, comparedContributionView),
    /** Makes a contribution there, to a KeyGen or of a share to a reshare. Nothing is written. */
    make: call(makeContributionParams, madeContributionView),
  },
  tssEpoch: {
    /** A group's keys as one request made them, and who has confirmed their share. */
    read: call(epochParams, tssEpochView),
    /** Takes a holder's clear-signed receipt. The last one makes the epoch valid. */
    receipt: call(signedTextParams, tssEpochView, 'folder'),
    /** Takes the code that a holder read in the sum which this machine made for them: a receipt on this machine's word. */
    receiptByCode: call(receiptByCodeParams, tssEpochView, 'folder'),
    /** Takes a holder's clear-signed complaint. Where the message in it does not fit, the epoch is void, and its contributor named. */
    complain: call(signedTextParams, tssEpochView, 'folder'),
    /** A holder checks their share: each message alone, then their sum, which is written for them; or a sum alone. */
    checkShare: call(checkTssShareParams, tssShareCheckView, 'folder'),
    /** The same with files, on the holder's own machine. No folder is needed, and nothing is written. */
    checkShareElsewhere: call(checkTssShareElsewhereParams, tssShareCheckView),
    /** Writes xpub and cpub of keys that all have confirmed into a new file outside of the folder: confidential. */
    xpub: call(xpubParams, xpubView),
    /** The public key at a path below a root, for a wallet to be checked. */
    childKey: call(childKeyParams, childKeyView),
    /** Declares keys void, since receipts are missing: without words they are told, with them it is recorded. */
    declareVoid: call(declareVoidParams, tssDeclaredView, 'folder'),
    /** Records that shares which are to be destroyed were, in the same way. */
    destroyed: call(destroyedParams, tssDeclaredView, 'folder'),
    /** Shares of a vault that are to be destroyed, and which of them are said to be. */
    destroyList: call(lookParams, tssDestroyListView),
    /** Verifies a group by its record and the receipts of its holders, from files on any machine. No folder is needed. */
    verify: call(verifyGroupParams, verifiedGroupView),
    /** Verifies a proof that a quorum holds a group's keys, by the record, from files on any machine. No folder is needed. */
    verifyProof: call(verifyProofParams, tssProofView),
  },
} as const;
