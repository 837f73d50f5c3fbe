/** Samples of threshold keys: a vault, its groups, requests and keys. */

import { fromHex } from '../../shared/bytes';
import type {
  TssDestroyListView,
  TssEpochView,
  TssGroupView,
  TssRequestView,
  TssVaultView,
} from '../../shared/contract/tss';
import type { MadeContributionView, ToContributeView } from '../../shared/contract/tss-contributions';
import type { TssProofView } from '../../shared/contract/tss-proofs';
import type { TssShareCheckView } from '../../shared/contract/tss-share-checks';
import type { VerifiedGroupView } from '../../shared/contract/tss-verified';
import { pgpWords } from '../../shared/text/words';
import { DIGEST, sampleKey } from './samples';

export const VAULT_ID = '6f3c1d5a-8f0e-4c7b-9d21-5f0a7b3c4d5e';

export const GROUP_ID = 'a1b2c3d4-0001-4abc-8def-000000000001';

export const FINGERPRINT = sampleKey.pgp_fingerprint;

export const REQUEST_ID = '20261121133000123456789012345678';

/** Three people as holders, by number. */
export const TSS_HOLDERS = ['Ada Wolf', 'Ben Okri', 'Cy Lund'];

export const sampleVault = (more: Partial<TssVaultView> = {}): TssVaultView => ({
  vault_id: VAULT_ID,
  name: 'Treasury',
  practice: false,
  roots: null,
  groups: 1,
  sequence: 2,
  recordDigest: DIGEST,
  trouble: '',
  troubleFacts: {},
  ceremonies: [],
  remarks: [],
  ...more,
});

/** `confirmed`: numbers of those who have confirmed their share. */
export const sampleGroup = (
  more: Partial<TssGroupView> = {},
  confirmed: readonly number[] = [],
): TssGroupView => ({
  key_share_holder_group_id: GROUP_ID,
  type: 'MainGroup',
  key_share_holders: TSS_HOLDERS.map((name, at) => ({
    tss_node_id: String(at + 1),
    name,
    pgp_fingerprint: FINGERPRINT.slice(0, -1) + at,
    encryptionFingerprint: FINGERPRINT.split('').reverse().join('').slice(0, -1) + at,
    confirmed: confirmed.includes(at + 1),
  })),
  participants: 3,
  threshold: 2,
  status: 'New',
  created_timestamp: Date.UTC(2026, 10, 21, 13, 0),
  epochs: [],
  alsoInOtherGroups: [],
  ...more,
});

/** `answered`: how many have confirmed. */
export const sampleRequest = (more: Partial<TssRequestView> = {}, answered = 0): TssRequestView => ({
  tss_request_id: REQUEST_ID,
  source_key_share_holder_group: null,
  target_key_share_holder_group_id: GROUP_ID,
  type: 'KeyGen',
  status: 'PendingKeyHolderConfirmation',
  description: 'Keys for the treasury of the foundation',
  created_timestamp: Date.UTC(2026, 10, 21, 13, 30),
  cancelled: false,
  recoveryMode: '',
  lostHolder: '',
  mainTssNodeIds: [],
  mode: 'strict',
  expires_timestamp: Date.UTC(2026, 10, 28, 13, 30),
  context: DIGEST,
  confirmations: sampleGroup().key_share_holders.map(
    ({ name, pgp_fingerprint, encryptionFingerprint }, at) => ({
      name,
      pgp_fingerprint,
      encryptionFingerprint,
      answer: at < answered ? 'confirmed' : '',
    }),
  ),
  contributions: TSS_HOLDERS.map((name, at) => ({
    tss_node_id: String(at + 1),
    name,
    brought: '',
    digest: '',
  })),
  reason: '',
  contributor: '',
  void: null,
  trouble: '',
  ...more,
});

export const sampleEpoch = (more: Partial<TssEpochView> = {}): TssEpochView => ({
  key_share_holder_group_id: GROUP_ID,
  type: 'MainGroup',
  participants: 3,
  threshold: 2,
  epoch: 1,
  state: 'issued',
  hash: DIGEST,
  tss_request_id: REQUEST_ID,
  context: DIGEST,
  mode: 'strict',
  issuedAt: '2026-11-21T13:45:00.000Z',
  roots: { secp256k1: `02${DIGEST}`, ed25519: DIGEST.split('').reverse().join('') },
  receipts: [{ tss_node_id: '1', name: 'Ada Wolf', how: 'signed', at: '2026-11-21T14:00:00.000Z' }],
  missing: [
    { tss_node_id: '2', name: 'Ben Okri' },
    { tss_node_id: '3', name: 'Cy Lund' },
  ],
  chainCodes: [{ chainCheck: DIGEST, holders: ['Ada Wolf'] }],
  complaints: [],
  void: null,
  destroyed: [],
  checks: [],
  sequence: 3,
  recordDigest: DIGEST,
  ...more,
});

export const sampleDestroyList: TssDestroyListView = {
  toDestroy: [
    {
      key_share_holder_group_id: GROUP_ID,
      type: 'MainGroup',
      epoch: 1,
      why: 'void',
      threshold: 2,
      stillOpens: true,
      holders: TSS_HOLDERS.map((name, at) => ({
        tss_node_id: String(at + 1),
        name,
        destroyed: at === 0,
      })),
    },
  ],
};

export const ARMORED = `-----BEGIN PGP MESSAGE-----

wV4DqH0fT0c5vHgSAQdA1mJp2n4Hk0q7b5Jm0mX8u3pV5o8y3Qe2Zt7fKf1aXzow
${'hF4D9Q1l2n4Hk0q7b5Jm0mX8u3pV5o8y3Qe2Zt7fKf1aXzowR5v8y3Qe2Zt7fK1a\n'.repeat(4)}=Zt7f
-----END PGP MESSAGE-----
`;

const RECEIPT = `Quorate TSS receipt v1
vault: ${VAULT_ID}
group: ${GROUP_ID}
epoch: 1
holder: 2
hash: ${DIGEST}
`;

/** The third was made elsewhere. */
const sampleContributions = (): VerifiedGroupView['contributions'] =>
  TSS_HOLDERS.map((name, at) => ({
    tss_node_id: String(at + 1),
    name,
    made: at === 2 ? 'elsewhere' : 'here',
    digest: DIGEST,
  }));

export const sampleCheck = (more: Partial<TssShareCheckView> = {}): TssShareCheckView => ({
  vault: 'Treasury',
  vault_id: VAULT_ID,
  practice: false,
  key_share_holder_group_id: GROUP_ID,
  epoch: 1,
  hash: DIGEST,
  tss_node_id: '2',
  name: 'Ben Okri',
  fits: true,
  receipt: RECEIPT,
  sum: ARMORED,
  file: 'treasury/messages/20261121133000123456789012345678-2-3b9e4c1d.asc',
  complaints: [],
  otherChainCodes: [],
  contributions: sampleContributions(),
  own: '2',
  sequence: 4,
  recordDigest: DIGEST,
  ...more,
});

export const WORDS = 'tempest unicorn drumbeat fortitude cobra hurricane spaniel megaton'.split(' ');

export const sampleVerified: VerifiedGroupView = {
  vault: 'Treasury',
  vault_id: VAULT_ID,
  practice: false,
  key_share_holder_group_id: GROUP_ID,
  epoch: 1,
  state: 'issued',
  inUse: true,
  hash: DIGEST,
  roots: sampleEpoch().roots,
  contributions: sampleContributions(),
  confirmed: ['Ada Wolf', 'Ben Okri'],
  byCode: [],
  missing: ['Cy Lund'],
  chainCodes: [{ chainCheck: DIGEST, holders: ['Ada Wolf', 'Ben Okri'] }],
  agrees: false,
  sequence: 3,
  recordDigest: DIGEST,
};

export const sampleProof: TssProofView = {
  vault: 'Treasury',
  vault_id: VAULT_ID,
  practice: false,
  key_share_holder_group_id: GROUP_ID,
  type: 'MainGroup',
  epoch: 1,
  inUse: true,
  hash: DIGEST,
  roots: sampleEpoch().roots,
  time: '2026-11-29T10:15:00.000Z',
  signers: [
    { tss_node_id: '1', name: 'Ada Wolf' },
    { tss_node_id: '3', name: 'Cy Lund' },
  ],
  shows: { secp256k1: 'epoch', ed25519: 'epoch' },
  proves: 'epoch',
  challengeFits: true,
  sequence: 3,
  recordDigest: DIGEST,
};

/** Ada is in the epoch that shares are made from, where there is one; Ben and Cy are not. */
export const sampleToContribute = (more: Partial<ToContributeView> = {}): ToContributeView => ({
  vault: 'Treasury',
  vault_id: VAULT_ID,
  practice: false,
  tss_request_id: REQUEST_ID,
  type: 'KeyGen',
  context: DIGEST,
  recordNumber: 2,
  source: null,
  target: { key_share_holder_group_id: GROUP_ID, type: 'MainGroup' },
  threshold: 2,
  contributors: TSS_HOLDERS.map((name, at) => ({ tss_node_id: String(at + 1), name })),
  receipts: [],
  targets: sampleGroup().key_share_holders.map(({ tss_node_id, name, pgp_fingerprint }) => ({
    tss_node_id,
    name,
    pgp_fingerprint,
    toCompare: true,
  })),
  ...more,
});

export const sampleMade = (more: Partial<MadeContributionView> = {}): MadeContributionView => ({
  tss_request_id: REQUEST_ID,
  tss_node_id: '1',
  name: 'Ada Wolf',
  digest: DIGEST,
  words: pgpWords(fromHex(DIGEST)),
  contribution: '{}',
  text: `Quorate TSS contribution v1\nctx: ${DIGEST}\ncontributor: ${'1'.padStart(64, '0')}\ndigest: ${DIGEST}\n`,
  byCode: [],
  ...more,
});
