/** What the calls of threshold keys say in a fake api: a vault, its groups, requests and keys, as a test would have them. */

import type { CallName, Handlers } from '../../shared/contract';
import type {
  TssDeclaredView,
  TssDestroyListView,
  TssEpochView,
  TssGroupView,
  TssRequestView,
  TssVaultView,
} from '../../shared/contract/tss';
import type { MadeContributionView, ToContributeView } from '../../shared/contract/tss-contributions';
import type { TssShareCheckView } from '../../shared/contract/tss-share-checks';
import type { TssRequest } from '../../shared/records/tss-request';
import { confirmationText, type Decision } from '../../shared/tss/confirmation-text';
import { DIGEST } from './samples';
import {
  ARMORED,
  FINGERPRINT,
  REQUEST_ID,
  sampleCheck,
  sampleEpoch,
  sampleGroup,
  sampleMade,
  sampleProof,
  sampleRequest,
  sampleToContribute,
  sampleVault,
  sampleVerified,
  TSS_HOLDERS,
  VAULT_ID,
  WORDS,
} from './samples-of-tss';

/** The text as the program makes it, for the holder with this subkey. */
function confirmText(
  { tss_request_id, description, created_timestamp, expires_timestamp, context }: TssRequestView,
  subkey: string,
  decision: Decision,
  code: string,
): string {
  const {
    key_share_holders: holders,
    key_share_holder_group_id,
    type,
    threshold,
    participants,
  } = sampleGroup();
  const holder = holders.find(one => one.encryptionFingerprint === subkey) ?? holders[0]!;
  const { tss_node_id } = holder;
  const request = {
    ...{ type: 'KeyGen', recoveryMode: '', mode: 'strict', chainCheck: '', sources: [], lostHolder: null },
    ...{ tss_request_id, description, created_timestamp, expires_timestamp, context },
    ...{ vault: 'Treasury', vault_id: VAULT_ID, practice: false },
    target: { key_share_holder_group_id, type, threshold, participants, holders },
  } as unknown as TssRequest;
  const roles = [{ of: 'target' as const, key_share_holder_group_id, type, tss_node_id }];
  return `${confirmationText(request, { ...holder, roles }, decision, code)}\n`;
}

export interface FakeTss {
  vaults: TssVaultView[];
  groups: TssGroupView[];
  requests: TssRequestView[];
  destroyList: TssDestroyListView;
  epoch: TssEpochView;
  /** With a holder's code; '' in requests that have none. */
  codeMessage: string;
  /** Of several groups: what is read of each. Of any other it is `epoch`. */
  epochs?: TssEpochView[];
  check: TssShareCheckView;
  /** What a holder reads, and makes, on a computer of their own. */
  toContribute: ToContributeView;
  made: MadeContributionView;
}

export const noTss = (): FakeTss => ({
  vaults: [],
  groups: [],
  requests: [],
  destroyList: { toDestroy: [] },
  epoch: sampleEpoch(),
  codeMessage: ARMORED,
  check: sampleCheck(),
  toContribute: sampleToContribute(),
  made: sampleMade(),
});

type Answer = <T>(name: CallName, give: () => T) => (params: unknown) => Promise<T>;

type OfTss = 'ownFiles' | 'tssContribution' | 'tssVault' | 'tssGroup' | 'tssRequest' | 'tssEpoch';

export function tssHandlers(state: FakeTss, answer: Answer): Pick<Handlers, OfTss> {
  const [vault, group, request] = [
    () => state.vaults[0] ?? sampleVault(),
    () => state.groups[0] ?? sampleGroup(),
    () => state.requests.at(-1) ?? sampleRequest(),
  ];
  const epoch = () => state.epoch;
  const declared = (recorded: boolean): TssDeclaredView => ({
    vault: 'Treasury',
    words: WORDS,
    holders: state.epoch.missing,
    recorded,
    epoch: state.epoch,
  });
  const declaring = (name: CallName) => (params: { words?: string | undefined }) =>
    answer(name, () => declared(params.words !== undefined))(params);
  return {
    tssContribution: {
      read: answer('tssContribution.read', () => state.toContribute),
      compare: params =>
        answer('tssContribution.compare', () => {
          const { tss_node_id } = params;
          return { tss_node_id, name: TSS_HOLDERS[Number(tss_node_id) - 1] ?? '' };
        })(params),
      make: answer('tssContribution.make', () => state.made),
    },
    ownFiles: {
      write: answer('ownFiles.write', () => ({
        files: ['json', 'txt'].map(ending => `/media/usb/${REQUEST_ID}-1.${ending}`),
      })),
      forget: answer('ownFiles.forget', () => null),
    },
    tssVault: {
      create: answer('tssVault.create', vault),
      list: answer('tssVault.list', () => ({ vaults: state.vaults })),
      vouch: params =>
        answer('tssVault.vouch', () => ({
          ...{ vault: vault().name, practice: false, sequence: 3, recordDigest: 'ab'.repeat(32) },
          ...{ words: declared(false).words, remarks: vault().remarks, recorded: params.words !== undefined },
        }))(params),
    },
    tssGroup: {
      create: answer('tssGroup.create', group),
      list: answer('tssGroup.list', () => ({ groups: state.groups })),
      renewKey: answer('tssGroup.renewKey', group),
    },
    tssRequest: {
      create: answer('tssRequest.create', request),
      list: answer('tssRequest.list', () => ({ requests: state.requests })),
      read: answer('tssRequest.read', request),
      cancel: answer('tssRequest.cancel', request),
      confirmText: params =>
        answer('tssRequest.confirmText', () => ({
          texts: [
            {
              name: params.holder ?? '',
              pgp_fingerprint: FINGERPRINT,
              text: confirmText(request(), params.holder ?? '', params.decision, params.code),
              codeMessage: state.codeMessage,
            },
          ],
        }))(params),
      confirm: answer('tssRequest.confirm', request),
      decline: answer('tssRequest.decline', request),
      bringDigest: answer('tssRequest.bringDigest', request),
      withdrawDigest: answer('tssRequest.withdrawDigest', request),
      bringContribution: answer('tssRequest.bringContribution', request),
      judgeShare: answer('tssRequest.judgeShare', () => ({ seats: [], share: null })),
    },
    tssEpoch: {
      read: params =>
        answer('tssEpoch.read', () => {
          const { key_share_holder_group_id, epoch: number } = params;
          const isMeant = (one: TssEpochView) =>
            one.key_share_holder_group_id === key_share_holder_group_id && one.epoch === number;
          return state.epochs?.find(isMeant) ?? { ...state.epoch, key_share_holder_group_id };
        })(params),
      receipt: answer('tssEpoch.receipt', epoch),
      complain: answer('tssEpoch.complain', epoch),
      verify: answer('tssEpoch.verify', () => sampleVerified),
      verifyProof: answer('tssEpoch.verifyProof', () => sampleProof),
      checkShare: answer('tssEpoch.checkShare', () => state.check),
      checkShareElsewhere: answer('tssEpoch.checkShareElsewhere', () => state.check),
      receiptByCode: answer('tssEpoch.receiptByCode', epoch),
      xpub: answer('tssEpoch.xpub', () => ({ file: '/media/wallet/xpub.txt' })),
      childKey: answer('tssEpoch.childKey', () => ({
        curve: 'secp256k1' as const,
        path: 'm/44/60/0/0/5',
        publicKey: `02${DIGEST}`,
      })),
      declareVoid: declaring('tssEpoch.declareVoid'),
      destroyed: declaring('tssEpoch.destroyed'),
      destroyList: answer('tssEpoch.destroyList', () => state.destroyList),
    },
  };
}
