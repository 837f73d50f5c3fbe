/** Contributions as files: made, read, and refused by their contributor’s name with anything in them changed. */
import { decrypt, readMessage } from 'openpgp';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { wipeAll } from '../../../../main/ceremony/process/wipe';
import { keyGenFile, reshareFile } from '../../../../main/ceremony/tss/contribution-files';
import { judgeContribution } from '../../../../main/ceremony/tss/judge-contributions';
import { encodedCommitments } from '../../../../main/ceremony/tss/key-epoch';
import type { SourceEpoch } from '../../../../main/ceremony/tss/request-names';
import { fromBase64, toHex, utf8 } from '../../../../shared/bytes';
import {
  contributionFileText,
  digestOfFile,
  parseContributionFile,
  recordedOf,
  signedTextOf,
  type TssContributionFile,
} from '../../../../shared/records/tss-contribution';
import { digestOfContribution } from '../../../../shared/records/tss-epoch';
import type { TssRequest } from '../../../../shared/records/tss-request';
import { curveNames, onBoth } from '../../../../shared/tss/curve-names';
import { vaultWith, withValid } from '../../../shared/tss/vault-kit';
import { makeKeys, seeded } from './kit';
import {
  detachedBy,
  groupOfPeople,
  keyGenRequest,
  keysOf,
  type Person,
  personNamed,
  requestOver,
} from './request-kit';

afterEach(wipeAll);

const people: Person[] = [];
let request: TssRequest;
let keys: Record<string, string> = {};
let bens: TssContributionFile;
let anns: TssContributionFile;

beforeAll(async () => {
  for (const name of ['Ann', 'Ben', 'Cid']) people.push(await personNamed(name));
  request = keyGenRequest(people, 2);
  keys = keysOf(people);
  anns = await keyGenFile({ request, tss_node_id: '1', keys, now: Date.now() });
  bens = await keyGenFile({ request, tss_node_id: '2', keys, now: Date.now() });
});

test('a contributor’s own entropy is in every commitment and proof, where the generator gives the same twice, and is overwritten', async () => {
  const made = async (dice?: string) => {
    const entropy = dice === undefined ? undefined : utf8(dice).slice();
    const input = { request, tss_node_id: '1', keys, now: Date.now(), ...(entropy && { entropy }) };
    const { commitments, proofs } = await keyGenFile(input, seeded('broken'));
    expect(entropy?.every(byte => byte === 0)).not.toBe(false);
    return curveNames.flatMap(curve => [...commitments[curve], proofs[curve]]);
  };
  const alone = await made();
  const [one, other] = [await made('2616254'), await made('2616255')];
  expect(await made()).toEqual(alone);
  expect(await made('')).toEqual(alone);
  expect(new Set([...alone, ...one, ...other]).size).toBe(3 * alone.length);
  expect(await made('2616254')).toEqual(one);
});

type Told = { code: string; holder?: string | undefined; other?: string | undefined } | null;

async function outcome(work: () => Promise<unknown>): Promise<Told> {
  try {
    await work();
    return null;
  } catch (error) {
    const { code, facts } = error as { code: string; facts: { holder?: string; other?: string } };
    return {
      code,
      ...(facts?.holder && { holder: facts.holder }),
      ...(facts?.other && { other: facts.other }),
    };
  }
}

const judge = (file: TssContributionFile, by: object = {}) =>
  outcome(() => judgeContribution(file, { request, digest: digestOfFile(bens), ...by }));
const bensWith = (change: Partial<TssContributionFile>): TssContributionFile => ({ ...bens, ...change });
const flipped = (text: string): string => `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`;

test('a contribution is read as it was written, has its messages for its receivers alone, and is recorded with its digest', async () => {
  const text = contributionFileText(bens);
  expect(parseContributionFile(text, 'x')).toEqual(bens);
  expect(await judge(bens)).toBeNull();
  expect(bens.messages.map(({ to, kind }) => [to, kind])).toEqual([
    ['1', 1],
    ['2', 1],
    ['3', 1],
  ]);
  for (const [at, { message: bytes }] of bens.messages.entries()) {
    const message = await readMessage({ binaryMessage: fromBase64(bytes) });
    const { data } = await decrypt({ message, decryptionKeys: people[at]!.key, format: 'binary' });
    expect(
      Buffer.from(data as Uint8Array)
        .subarray(0, 5)
        .toString('latin1'),
    ).toBe('QTS1\x01');
    expect((data as Uint8Array).length).toBe(4 + 1 + 32 + 64 + 96);
  }
  const recorded = recordedOf(bens, { made: 'elsewhere', digestFirst: true });
  expect(recorded.digest).toBe(digestOfContribution(recorded, request.context));
  expect(recorded.digest).toBe(digestOfFile(bens));
});

test('it has one form: in another order, with another space or a field more it is none', () => {
  const text = contributionFileText(bens);
  const reversed = contributionFileText({ ...bens, messages: bens.messages.toReversed() });
  const more = text.replace('"practice"', '"more": 1,\n  "practice"');
  for (const other of [text.trim(), text.replace('": ', '":  '), reversed, more])
    expect(() => parseContributionFile(other, 'x')).toThrow(
      expect.objectContaining({ code: 'FILE_DAMAGED' }),
    );
  const later = text.replace('"version": 1', '"version": 2');
  expect(() => parseContributionFile(later, 'x')).toThrow(
    expect.objectContaining({ code: 'FILE_NEWER_FORMAT' }),
  );
});

describe('with anything changed it is refused by name:', () => {
  const point = (file: TssContributionFile, of: TssContributionFile) => ({
    ...file.commitments,
    ed25519: [of.commitments.ed25519[0]!, file.commitments.ed25519[1]!],
  });
  const swapped = () => {
    const [one, two, three] = bens.messages;
    return [{ ...one!, message: two!.message }, { ...two!, message: one!.message }, three!];
  };
  test.each<[string, () => Partial<TssContributionFile>, string, string?]>([
    ['practice', () => ({ practice: true }), 'TSS_OTHER_REQUEST'],
    ['vault_id', () => ({ vault_id: flipped(bens.vault_id) }), 'TSS_OTHER_REQUEST'],
    ['tss_request_id', () => ({ tss_request_id: flipped(bens.tss_request_id) }), 'TSS_OTHER_REQUEST'],
    ['context', () => ({ context: flipped(bens.context) }), 'TSS_OTHER_REQUEST'],
    ['name', () => ({ name: 'Ann' }), 'TSS_OTHER_REQUEST'],
    ['a commitment', () => ({ commitments: point(bens, anns) }), 'TSS_PROOF'],
    [
      'a commitment too few',
      () => ({ commitments: { ...bens.commitments, ed25519: bens.commitments.ed25519.slice(1) } }),
      'TSS_COMMITMENT_COUNT',
    ],
    [
      'the identity',
      () => ({
        commitments: { ...bens.commitments, ed25519: [`01${'0'.repeat(62)}`, bens.commitments.ed25519[1]!] },
      }),
      'TSS_POINT',
    ],
    ['a proof', () => ({ proofs: { ...bens.proofs, secp256k1: anns.proofs.secp256k1 } }), 'TSS_PROOF'],
    ['the chain hash left out', () => ({ chainHash: '' as const }), 'TSS_CHAIN_HASH'],
    ['the chain hash', () => ({ chainHash: flipped(bens.chainHash) }), 'TSS_CONTRIBUTION_DIGEST'],
    ['a message of another contribution', () => ({ messages: anns.messages }), 'TSS_CONTRIBUTION_DIGEST'],
    [
      'messages for others than their receivers',
      () => ({ messages: swapped() }),
      'TSS_CONTRIBUTION_MESSAGE',
      'Ann',
    ],
    ['a message too few', () => ({ messages: bens.messages.slice(0, 2) }), 'TSS_CONTRIBUTION_MESSAGE', 'Cid'],
    [
      'a message of another kind',
      () => ({ messages: [{ ...bens.messages[0]!, kind: 2 }, ...bens.messages.slice(1)] }),
      'TSS_CONTRIBUTION_MESSAGE',
      'Ann',
    ],
    [
      'a message too many',
      () => ({ messages: [...bens.messages, { ...bens.messages[2]!, to: '4' }] }),
      'TSS_CONTRIBUTION_MESSAGE',
    ],
    [
      'bytes behind a message',
      () => ({
        messages: bens.messages.map((one, at) => (at === 1 ? { ...one, message: longer(one.message) } : one)),
      }),
      'TSS_CONTRIBUTION_MESSAGE',
      'Ben',
    ],
  ])('%s', async (_what, change, code, other) => {
    expect(await judge(bensWith(change()))).toEqual({ code, holder: 'Ben', ...(other && { other }) });
  });

  test('an identifier of another, or of nobody', async () => {
    expect(await judge(bensWith({ tss_node_id: '1', name: 'Ann' }))).toEqual({
      code: 'TSS_PROOF',
      holder: 'Ann',
    });
    expect(await judge(bensWith({ tss_node_id: '9' }))).toEqual({ code: 'TSS_CONTRIBUTOR_UNKNOWN' });
  });

  test('another contribution that is good by itself', async () => {
    const again = await keyGenFile({ request, tss_node_id: '2', keys, now: Date.now() });
    expect(await judge(again, { digest: undefined })).toBeNull();
    expect(await judge(again)).toEqual({ code: 'TSS_CONTRIBUTION_DIGEST', holder: 'Ben' });
  });
});

const longer = (message: string): string =>
  Buffer.concat([Buffer.from(message, 'base64'), Buffer.from([0xca, 0])]).toString('base64');

test('from elsewhere it counts only with its contributor’s own signature of exactly this contribution', async () => {
  const [ann, ben] = people as [Person, Person];
  const signed = async (by: Person, text = signedTextOf(bens)) => ({
    signed: { signature: await detachedBy(by, text), keys, now: Date.now() },
  });
  expect(await judge(bens, await signed(ben))).toBeNull();
  const refused = { code: 'TSS_CONTRIBUTION_SIGNATURE', holder: 'Ben' };
  expect(await judge(bens, await signed(ann))).toEqual(refused);
  expect(await judge(bens, await signed(ben, signedTextOf(anns)))).toEqual(refused);
  expect(await judge(bens, { signed: { signature: new Uint8Array(0), keys, now: Date.now() } })).toEqual(
    refused,
  );
  const changed = bensWith({ chainHash: flipped(bens.chainHash) });
  expect(await judge(changed, { ...(await signed(ben)), digest: undefined })).toEqual(refused);
});

test('a key of another, or another subkey, is found before anything is drawn', async () => {
  const [ann] = people as [Person];
  const crossed = { ...keys, [request.target.holders[1]!.encryptionFingerprint]: ann.recorded.pgp_key };
  const made = outcome(() => keyGenFile({ request, tss_node_id: '1', keys: crossed, now: Date.now() }));
  expect(await made).toEqual({ code: 'PGP_KEY_UNUSABLE', holder: 'Ben' });
});

describe('a contribution to a reshare', () => {
  const from = makeKeys(2, 3, 'contribution files');
  const commitments = onBoth(curve => encodedCommitments(from.epoch.commitments)[curve].map(toHex));
  let source: SourceEpoch;
  let reshare: TssRequest;

  beforeAll(() => {
    const main = withValid(groupOfPeople('main', 'MainGroup', 2, people), 'keygen', ['1', '2', '3']);
    const signing = groupOfPeople('signing', 'SigningGroup', 2, people.slice(0, 2));
    const hash = main.epochs[0]!.hash;
    source = { hash, commitments };
    reshare = requestOver(vaultWith([main, signing]), {
      type: 'KeyGenFromKeyGroup',
      target_key_share_holder_group_id: signing.key_share_holder_group_id,
      source_key_share_holder_group: {
        key_share_holder_group_id: main.key_share_holder_group_id,
        tss_node_ids: ['1', '3'],
      },
    });
  });

  const held = (id: bigint) => ({ share: from.shares.get(id)!, chainCode: from.chainCode });
  const make = (tss_node_id: string, id: bigint) =>
    reshareFile({ request: reshare, tss_node_id, keys, now: Date.now(), source }, held(id), seeded('made'));

  test('has two messages for each new holder, and is of the share that the record has', async () => {
    const file = await make('3', 3n);
    expect(file.messages.map(({ to, kind }) => [to, kind])).toEqual([
      ['1', 2],
      ['1', 6],
      ['2', 2],
      ['2', 6],
    ]);
    expect(file.chainHash).toBe('');
    expect(await outcome(() => judgeContribution(file, { request: reshare, source }))).toBeNull();
    expect(await outcome(() => make('3', 1n))).toEqual({ code: 'TSS_SHARE_DOES_NOT_FIT', holder: 'Cid' });
    expect(await outcome(() => make('2', 2n))).toEqual({ code: 'TSS_CONTRIBUTOR_UNKNOWN' });
    // The new keys of one who has no share: everything fits but the first commitment.
    const none = makeKeys(2, 3, 'others');
    const others = {
      hash: source.hash,
      commitments: onBoth(curve => encodedCommitments(none.epoch.commitments)[curve].map(toHex)),
    };
    const foreign = await reshareFile(
      { request: reshare, tss_node_id: '3', keys, now: Date.now(), source: others },
      { share: none.shares.get(3n)!, chainCode: none.chainCode },
    );
    expect(await outcome(() => judgeContribution(foreign, { request: reshare, source }))).toEqual({
      code: 'TSS_NOT_THEIR_SHARE',
      holder: 'Cid',
    });
  });
});
