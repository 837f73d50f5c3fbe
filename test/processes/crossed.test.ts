/** A call of one operation with the nonce of another's attempt: refused, and the attempt is as it was. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../shared/contract';
import type { AttemptView } from '../../shared/contract/attempts';
import { type KeySetRecord, recordDigest } from '../../shared/records/key-set';
import type { Result } from '../../shared/result';
import { testHolder } from '../support/holders';
import { forkInProcess } from '../support/in-process';
import { codeOf, filesIn, startParams, typed, value } from '../support/program';
import { startCeremony } from '../support/start-ceremony';
import { issueKeys } from '../support/tss-epoch';
import { castOf, preparedA, preparedB } from '../support/tss-lost-share';
import { allConfirm, reshareIn, sharedElsewhere } from '../support/tss-share';
import { confirmedKeyGen, unattended, vaultOfPeople } from '../support/tss-vault';
import { recordOf, unwitnessed } from './apart-kit';
import { ada, prepare, type World, world } from './refusals-kit';

beforeAll(prepare);

type Operation = AttemptView['operation'];
type Started = (here: World) => Promise<Result<{ nonce: string }>>;

const paper = async (here: World): Promise<string> => recordDigest(await fs.readFile(recordOf(here), 'utf8'));
const indexOf = (share: string): number => Number.parseInt(share.slice(-2), 16);

const starts: Record<Operation, Started> = {
  createKeySet: ({ api }) =>
    api.createKeySet.start({
      ...{ name: 'Third', required: 2, practice: true },
      holders: [{ name: 'Ada' }, { name: 'Ben' }],
    }),
  generateShare: ({ api }) => api.generateShare.start(startParams()),
  reissue: ({ api }) => api.reissue.start({ index: indexOf(ada[0]!) }),
  checkShare: ({ api }) => api.checkShare.start({}),
  markShare: ({ api }) =>
    api.markShare.start({ index: indexOf(ada[0]!), status: 'lost', reason: 'on a train' }),
  vouchRecord: async here => here.api.vouchRecord.start({ digest: await paper(here) }),
  keyGen: async ({ api, folder }) => {
    const people = await Promise.all(['Ann', 'Ben'].map(testHolder));
    const { which } = await confirmedKeyGen(folder, people);
    return api.keyGen.start({ ...which, ...unattended });
  },
  proveKeys: async ({ api, folder }) => {
    const people = await Promise.all(['Ann', 'Ben'].map(testHolder));
    const { vault_id, group } = await vaultOfPeople(api, people);
    const { key_share_holder_group_id } = group;
    const target = { vault_id, group: key_share_holder_group_id, people, threshold: 2 };
    await allConfirm(api, await issueKeys(api, path.join(folder, 'treasury'), target), people);
    const challenge = 'Auditor, 29 November, 4711';
    const what = { vault_id, key_share_holder_group_id, tss_node_ids: ['1', '2'], challenge };
    return api.proveKeys.start({ ...what, ...unattended });
  },
  reshare: async here => {
    const people = await Promise.all(['Ann', 'Ben'].map(testHolder));
    const { which, issued } = await reshareIn(here, people);
    for (const [at, person] of people.entries()) {
      const { contribution, signature } = await sharedElsewhere(
        here.folder,
        issued,
        which,
        person,
        `${at + 1}`,
      );
      value(await here.api.tssRequest.bringContribution({ ...which, contribution, signature }));
    }
    return here.api.reshare.start({ ...which, ...unattended });
  },
  recoverA: async here => {
    const { which } = await preparedA(here, await castOf());
    return here.api.recoverA.start({ ...which, ...unattended });
  },
  recoverB: async here => {
    const { which } = await preparedB(here, await castOf());
    return here.api.recoverB.start({ ...which, ...unattended });
  },
  recoveryToken: async ({ api }) => {
    value(await api.recovery.enter());
    return api.recoveryToken.start({});
  },
};

type Call = (api: Api, nonce: string) => Promise<Result<unknown>>;
const share = () => ({ key: typed(ada[0]!) });

/** Every call that takes an attempt further and is of one operation. To some shares are entered by the call that is of all alone. */
const calls: Record<Exclude<Operation, 'proveKeys' | 'recoverA' | 'recoverB'>, Call> = {
  createKeySet: (api, nonce) => api.createKeySet.confirm({ nonce }),
  generateShare: (api, nonce) => api.generateShare.update({ ...share(), nonce }),
  reissue: (api, nonce) => api.reissue.update({ ...share(), nonce }),
  checkShare: (api, nonce) => api.checkShare.update({ ...share(), nonce }),
  markShare: (api, nonce) => api.markShare.confirm({ nonce }),
  vouchRecord: (api, nonce) => api.vouchRecord.confirm({ nonce }),
  keyGen: (api, nonce) => api.keyGen.confirm({ nonce }),
  reshare: (api, nonce) => api.reshare.confirm({ nonce }),
  recoveryToken: (api, nonce) => api.recoveryToken.update({ ...share(), nonce }),
};

const operations = Object.keys(starts) as Operation[];
const withCalls = Object.keys(calls) as (keyof typeof calls)[];
const hasCall = (operation: Operation): operation is keyof typeof calls => operation in calls;

async function attemptOf(operation: Operation) {
  const here = operation === 'vouchRecord' ? await unwitnessed() : await world();
  if (operation !== 'vouchRecord') value(await here.api.keySet.open({ name: 'First' }));
  const { nonce } = value(await starts[operation](here));
  return { ...here, nonce };
}

describe('an attempt of one operation', () => {
  it.each(operations)(
    '(%s) is taken no further by a call of another, and by its own it is',
    async operation => {
      const { api, folder, nonce } = await attemptOf(operation);
      const before = await filesIn(folder);
      const codes: Record<string, string> = {};
      for (const other of withCalls.filter(one => one !== operation))
        codes[other] = codeOf(await calls[other](api, nonce));
      const inMode = operation === 'recoveryToken';
      expect(codes).toEqual(
        Object.fromEntries(
          Object.keys(codes).map(other => [
            other,
            other === 'recoveryToken' && !inMode ? 'NOT_IN_RECOVERY_MODE' : 'NO_ATTEMPT',
          ]),
        ),
      );
      expect(await filesIn(folder)).toEqual(before);
      expect(value(await api.attempt.read())).toMatchObject({ operation, nonce, progress: 0 });
      if (hasCall(operation)) expect(codeOf(await calls[operation](api, nonce))).toBe('ok');
    },
  );

  it.each(operations.filter(one => ['createKeySet', 'markShare', 'vouchRecord'].includes(one)))(
    '(%s) takes no share by card, key or made-up key, and no length',
    async operation => {
      const { api, folder, nonce } = await attemptOf(operation);
      const before = await filesIn(folder);
      const index = indexOf(ada[0]!);
      for (const result of [
        await api.practice.update({ index, nonce }),
        await api.attempt.confirmLength({ nonce, shareBytes: 33 }),
        await api.card.update({ message: typed('x'), nonce }),
        await api.privateKey.update({
          ...{ message: typed('x'), pgp_private_key: typed('x'), passphrase: typed('') },
          nonce,
        }),
      ])
        expect(['NO_ATTEMPT', 'PRACTICE_SHARE_MISSING']).toContain(codeOf(result));
      expect(await filesIn(folder)).toEqual(before);
    },
  );
});

describe('the ceremony process', () => {
  it.each([
    ['markShare', 'vouchRecord'],
    ['vouchRecord', 'markShare'],
  ] as const)('that has begun %s takes no confirmation of %s', async (operation, other) => {
    const here = await world();
    const text = await fs.readFile(recordOf(here), 'utf8');
    const record = JSON.parse(text) as KeySetRecord;
    const custodian = await startCeremony(forkInProcess, false);
    const conditions = { expiryMs: 60_000, now: 0, unwitnessed: false, acceptPrivateKeys: false };
    const input = { conditions, record, recordDigest: recordDigest(text) };
    const { nonce } =
      operation === 'markShare'
        ? await custodian.ask('begin', {
            operation: 'markShare',
            input: {
              ...{ ...input, index: record.shares[0]!.index },
              ...{ status: 'lost', reason: 'on a train' },
            },
          })
        : await custodian.ask('begin', { operation: 'vouchRecord', input: input });
    await expect(custodian.ask('confirm', { nonce, operation: other })).rejects.toMatchObject({
      code: 'NO_ATTEMPT',
    });
    await expect(custodian.ask('confirm', { nonce, operation })).resolves.toBeNull();
    await custodian.end();
  });
});
