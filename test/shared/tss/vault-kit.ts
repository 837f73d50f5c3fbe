/**
 * Records of TSS vaults for tests of what is said about keys: their points are made up, since nothing here computes with
 * them, and everything that is hashed is hashed as the program does it.
 */
import { createHash } from 'node:crypto';
import {
  digestOfContribution,
  hashOfEpoch,
  type RecordedContribution,
  type RecordedReceipt,
  type TssEpoch,
} from '../../../shared/records/tss-epoch';
import { digestOfHelper, kindsOfHelper, type TssRecovery } from '../../../shared/records/tss-recovery';
import type { RequestChain, TssRequest } from '../../../shared/records/tss-request';
import { firstLine } from '../../../shared/records/tss-request';
import type { GroupType, TssGroup, TssHolder, TssVaultRecord } from '../../../shared/records/tss-vault';
import { confirmationText, confirmersOf, type Decision } from '../../../shared/tss/confirmation-text';
import { contextOf, frozenOf } from '../../../shared/tss/frozen-request';
import type { Ordered, RequestOrder } from '../../../shared/tss/request-rules';

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const long = (text: string, bytes: number): string =>
  createHash('sha512')
    .update(text)
    .digest('hex')
    .repeat(2)
    .slice(0, 2 * bytes);

export const AT = '2026-11-28T20:00:00.000Z';
export const NOW = Date.parse(AT);
export const DAY = 24 * 60 * 60 * 1000;
export const ROOTS = { secp256k1: long('root secp256k1', 33), ed25519: long('root ed25519', 32) };
export const CHAIN_CHECK = digest('chain code');

export const idOf = (name: string): string => {
  const hex = digest(`group ${name}`);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
};
export const VAULT_ID = idOf('vault');

/** A key that nobody has: nothing here encrypts to it. */
export const keyOf = (person: string): Omit<TssHolder, 'tss_node_id' | 'name'> => ({
  pgp_fingerprint: digest(`primary ${person}`).slice(0, 40),
  encryptionFingerprint: digest(`subkey ${person}`).slice(0, 40),
  keyMaterial: [digest(`material ${person}`)],
  pgp_key: Buffer.from(`key of ${person}`).toString('base64'),
});

export const holders = (people: readonly string[]): TssHolder[] =>
  people.map((name, at) => ({ tss_node_id: String(at + 1), name, ...keyOf(name) }));

/** A group without keys. Its ID is made of the name given it here. */
export const newGroup = (
  name: string,
  type: GroupType,
  threshold: number,
  people: readonly string[],
): TssGroup => ({
  key_share_holder_group_id: idOf(name),
  type,
  key_share_holders: holders(people),
  participants: people.length,
  threshold,
  status: 'New',
  created_timestamp: NOW,
  changedKeys: [],
  epochs: [],
});

const commitmentsOf = (name: string, count: number) => ({
  secp256k1: Array.from({ length: count }, (_, at) => long(`${name} secp256k1 ${at}`, 33)),
  ed25519: Array.from({ length: count }, (_, at) => long(`${name} ed25519 ${at}`, 32)),
});

/** An epoch as those that are made of its shares name it. */
export const sourceFrom = ({ key_share_holder_group_id, epochs }: TssGroup): TssEpoch['source'] => {
  const { number, hash } = epochs.at(-1)!;
  return { group: key_share_holder_group_id, epoch: number, hash };
};

/** The epoch that follows those of a group, as it is when it was just written; with `from` of shares of that group. */
export function issuedEpoch(
  group: TssGroup,
  request: string,
  contributors: readonly string[],
  from?: TssGroup,
): TssEpoch {
  const kinds = from ? ([2, 6] as const) : ([1] as const);
  const { threshold, key_share_holders } = group;
  const context = digest(`context ${request}`);
  const contributions = contributors.map((tss_node_id): RecordedContribution => {
    const made = {
      tss_node_id,
      made: 'here' as const,
      digestFirst: !from,
      commitments: commitmentsOf(`${request} ${tss_node_id}`, threshold),
      proofs: {
        secp256k1: long(`${request} ${tss_node_id}`, 65),
        ed25519: long(`${request} ${tss_node_id}`, 64),
      },
      chainHash: from ? ('' as const) : digest(`chain ${request} ${tss_node_id}`),
      messages: key_share_holders.flatMap(({ tss_node_id: to }) =>
        kinds.map(kind => ({ to, kind, sha256: digest(`message ${request} ${tss_node_id} ${to} ${kind}`) })),
      ),
    };
    return { ...made, digest: digestOfContribution(made, context) };
  });
  const sums = commitmentsOf(`${request} sum`, threshold);
  const commitments = {
    secp256k1: [ROOTS.secp256k1, ...sums.secp256k1.slice(1)],
    ed25519: [ROOTS.ed25519, ...sums.ed25519.slice(1)],
  };
  return {
    number: group.epochs.length + 1,
    state: 'issued',
    tss_request_id: requestIdOf(request),
    context,
    source: from ? sourceFrom(from) : null,
    mode: 'strict',
    issuedAt: AT,
    transcript: 'made.jsonl',
    contributions,
    commitments,
    hash: hashOfEpoch({ context, contributions, commitments }),
    receipts: [],
    complaints: [],
    void: null,
    destroyed: [],
  };
}

export const receiptOf = (tss_node_id: string, context: string): RecordedReceipt => ({
  tss_node_id,
  context,
  chainCheck: CHAIN_CHECK,
  at: AT,
  how: 'signed',
  proofs: { secp256k1: long(`receipt ${tss_node_id}`, 65), ed25519: long(`receipt ${tss_node_id}`, 64) },
  file: `receipt-${tss_node_id}.asc`,
  sha256: digest(`receipt ${tss_node_id}`),
});

export const withIssued = (...of: Parameters<typeof issuedEpoch>): TssGroup => ({
  ...of[0],
  epochs: [...of[0].epochs, issuedEpoch(...of)],
});

/** The same when every holder has confirmed. */
export function withValid(...of: Parameters<typeof issuedEpoch>): TssGroup {
  const [group] = of;
  const one = issuedEpoch(...of);
  const receipts = group.key_share_holders.map(({ tss_node_id }) => receiptOf(tss_node_id, one.context));
  return { ...group, status: 'Valid', epochs: [...group.epochs, { ...one, state: 'valid', receipts }] };
}

/** One source of a recovery: a group in its newest epoch, and who of it helps. */
const helpedBy = (group: TssGroup, ids: readonly string[], context: string, at: number) => {
  const { number, hash } = group.epochs.at(-1)!;
  const helpers = ids.map(tss_node_id => {
    const name = `${context} ${at} ${tss_node_id}`;
    const one = {
      tss_node_id,
      masks: { secp256k1: long(`mask ${name}`, 33), ed25519: long(`mask ${name}`, 32) },
      messages: kindsOfHelper(at).map(kind => ({ kind: kind as 4, sha256: digest(`term ${kind} ${name}`) })),
    };
    return { ...one, digest: digestOfHelper(one, context) };
  });
  return { group: group.key_share_holder_group_id, epoch: number, hash, helpers };
};

/** A recovery of a holder's share, from others of the same group, or with `rescuers` from that group and one less. */
export function recoveryOf(
  group: TssGroup,
  tss_node_id: string,
  request: string,
  key: Omit<TssHolder, 'tss_node_id' | 'name'>,
  rescuers?: TssGroup,
): TssRecovery {
  const context = digest(request);
  const others = group.key_share_holders.map(one => one.tss_node_id).filter(id => id !== tss_node_id);
  const quorum = (of: TssGroup) => of.key_share_holders.slice(0, of.threshold).map(one => one.tss_node_id);
  return {
    tss_node_id,
    tss_request_id: requestIdOf(request),
    context,
    recoveryMode: rescuers ? 'B' : 'A',
    at: AT,
    transcript: 'made.jsonl',
    ...key,
    sources: rescuers
      ? [
          helpedBy(rescuers, quorum(rescuers), context, 0),
          helpedBy(group, others.slice(0, group.threshold - 1), context, 1),
        ]
      : [helpedBy(group, others.slice(0, group.threshold), context, 0)],
    complaints: [],
  };
}

export const requestIdOf = (request: string): string => {
  const digits = BigInt(`0x${digest(`request ${request}`)}`)
    .toString()
    .slice(0, 15);
  return `20261128200000000${digits}`;
};

export const vaultWith = (
  groups: readonly TssGroup[],
  more: Partial<TssVaultRecord> = {},
): TssVaultRecord => ({
  format: 'quorate-tss-vault',
  version: 1,
  practice: false,
  id: VAULT_ID.replaceAll('-', ''),
  vault_id: VAULT_ID,
  name: 'Treasury',
  roots: groups.some(one => one.epochs.some(({ state }) => state !== 'void')) ? ROOTS : null,
  chainCheck: groups.some(one => one.epochs.some(({ state }) => state === 'valid')) ? CHAIN_CHECK : null,
  key_share_holder_groups: [...groups],
  transcripts: [],
  sequence: 1,
  previous: null,
  ...more,
});

/** A vault whose main and recovery groups have keys that all have confirmed, and two groups without. */
export function vaultInUse(): {
  vault: TssVaultRecord;
  main: TssGroup;
  recovery: TssGroup;
  signing: TssGroup;
  nextMain: TssGroup;
} {
  const main = withValid(newGroup('main', 'MainGroup', 3, ['Ann', 'Ben', 'Cid', 'Dee', 'Eve']), 'keygen', [
    '1',
    '2',
    '3',
    '4',
    '5',
  ]);
  const recovery = withValid(
    newGroup('recovery', 'RecoveryGroup', 2, ['Rae', 'Sam', 'Tom']),
    'reshare',
    ['1', '2', '3'],
    main,
  );
  const signing = newGroup('signing', 'SigningGroup', 2, ['Uma', 'Vic']);
  const nextMain = newGroup('next main', 'MainGroup', 2, ['Ann 2', 'Ben 2', 'Cid 2']);
  return { vault: vaultWith([main, recovery, signing, nextMain]), main, recovery, signing, nextMain };
}

export const order = (
  more: Partial<RequestOrder> & Pick<RequestOrder, 'type' | 'target_key_share_holder_group_id'>,
): RequestOrder => ({
  description: '',
  created: NOW,
  expires: NOW + 7 * DAY,
  ...more,
});

/** The first line of a request, as it is made of what was ordered. */
export function createdOf(
  vault: TssVaultRecord,
  ordered: Ordered,
  name = 'one',
): { text: string; chain: RequestChain } {
  const fields = {
    event: 'created' as const,
    recordNumber: vault.sequence,
    recordDigest: digest('record'),
    mode: 'strict' as const,
    description: 'For the tests',
    created_timestamp: NOW,
    expires_timestamp: NOW + 7 * DAY,
    nonce: digest(`nonce ${name}`),
    ...frozenOf(vault, ordered),
  };
  const tss_request_id = requestIdOf(name);
  const context = contextOf({ ...fields, tss_request_id });
  return firstLine(AT, tss_request_id, { ...fields, context, codes: [] });
}

/** What a program for OpenPGP makes of a text, but for the signature, which is none. */
export const framed = (text: string): string =>
  `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${text}\n-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----\n`;

/** The line in which somebody answers; the first of those who are to, unless another is named. */
export function answerLine(request: TssRequest, name: string, decision: Decision = 'confirm') {
  const confirmer = confirmersOf(request).find(one => one.name === name)!;
  return {
    event: decision === 'confirm' ? ('confirmed' as const) : ('declined' as const),
    name,
    pgp_fingerprint: confirmer.pgp_fingerprint,
    signedAt: AT,
    signed: framed(confirmationText(request, confirmer, decision, '')),
  };
}
