/**
 * Whole attempts of threshold keys, with a copy of everything that leaves: every message of the ceremony processes, every value of
 * the program's calls, every file. None of it may hold a share, a sub-share, a term, a chain code or a root key. They are known
 * here because the holders' private keys are.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { curveNames } from '../../shared/tss/curve-names';
import { big, bytes32, interpolated, mod, orders } from '../main/ceremony/tss/kit';
import { forkInProcess } from '../support/in-process';
import { fork } from '../support/processes';
import { value } from '../support/program';
import { findSecrets, flattened } from '../support/secrets';
import { long, perTier } from '../support/tier';
import { type Cast, castOf, enterSum, preparedA, preparedB } from '../support/tss-lost-share';
import { CHALLENGE } from '../support/tss-proof';
import { eitherWay, openedFile, secretsOfKeys, valuesIn } from '../support/tss-secrets';
import { reshareIn, validKeysIn } from '../support/tss-share';
import { confirmedKeyGen, unattended } from '../support/tss-vault';
import { watched } from '../support/watched';

let cast: Cast;

beforeAll(async () => {
  cast = await castOf();
});

const here = () => watched({}, perTier(forkInProcess, fork));
type Here = Awaited<ReturnType<typeof here>>;

async function expectNone(there: Here, secrets: Record<string, Uint8Array>): Promise<void> {
  const leavings = await there.leavings();
  expect(findSecrets(secrets, leavings)).toEqual([]);
  expect(there.recorder.left.length).toBeGreaterThan(4);
  // Each of them would be found.
  for (const [name, secret] of Object.entries(secrets))
    expect(findSecrets({ [name]: secret }, flattened({ secret }, 'planted')), name).not.toEqual([]);
}

describe('no secret of threshold keys leaves', () => {
  test('a KeyGen: sub-shares, parts of the chain code, shares, root keys', async () => {
    const there = await here();
    const { api, folder } = there;
    const people = cast.people.slice(0, 2);
    const { which } = await confirmedKeyGen(folder, people);
    const { nonce } = value(await api.keyGen.start({ ...which, ...unattended }));
    expect(value(await api.keyGen.confirm({ nonce })).phase).toBe('complete');
    const secrets: Record<string, Uint8Array> = {};
    const shares = curveNames.map(() => [] as [bigint, bigint][]);
    for (const [at, person] of people.entries()) {
      const id = String(at + 1);
      const found = await openedFile(folder, which.tss_request_id, id, person);
      expect(found.map(one => one.length)).toEqual([197, 197]);
      for (const [from, one] of found.entries()) Object.assign(secrets, valuesIn(`${from} to ${id}`, one));
      for (const [curve, name] of curveNames.entries()) {
        const from = 101 + 32 * curve;
        const sum = found.reduce((total, one) => total + big(one.subarray(from, from + 32)), 0n);
        shares[curve]!.push([BigInt(id), mod(sum, orders[name])]);
      }
    }
    for (const [curve, name] of curveNames.entries()) {
      const root = interpolated(shares[curve]!, 0n, orders[name]);
      Object.assign(secrets, eitherWay(`root on ${name}`, bytes32(root)));
      for (const [id, share] of shares[curve]!)
        Object.assign(secrets, eitherWay(`share ${id} on ${name}`, bytes32(share)));
    }
    await expectNone(there, secrets);
  });

  test('a reshare, also with a share that is refused', async () => {
    const there = await here();
    const { api, folder } = there;
    const people = cast.people.slice(0, 2);
    const { issued, which } = await reshareIn(there, people);
    const { nonce } = value(await api.reshare.start({ ...which, ...unattended }));
    expect((await enterSum(api, nonce, [issued, '1'])).ok).toBe(true);
    expect((await enterSum(api, nonce, [issued, '1'])).ok).toBe(false);
    expect(value(await enterSum(api, nonce, [issued, '2'])).phase).toBe('complete');
    const secrets = secretsOfKeys('old', issued.keys);
    for (const [at, person] of people.entries())
      for (const one of await openedFile(folder, which.tss_request_id, String(at + 1), person))
        Object.assign(secrets, valuesIn(`to ${at + 1}, ${Object.keys(secrets).length}`, one));
    await expectNone(there, secrets);
  });

  const modes: ['A' | 'B', typeof preparedA][] = [
    ['B', preparedB],
    ['A', preparedA],
  ];
  test.each(perTier(modes.slice(0, 1), modes))(
    'recovery %s: helpers’ shares, their terms, the lost share',
    async (_mode, prepare) => {
      const there = await here();
      const { api, folder } = there;
      const { issued, operation, which, entered } = await prepare(there, cast);
      const { nonce } = value(await api[operation].start({ ...which, ...unattended }));
      for (const one of entered) value(await enterSum(api, nonce, one));
      expect(value(await api.attempt.read())?.phase).toBe('complete');
      const secrets = secretsOfKeys('main', issued.keys);
      for (const [from, id] of entered)
        if (from !== issued) Object.assign(secrets, secretsOfKeys(`rescuer ${id}`, from.keys));
      for (const one of await openedFile(folder, which.tss_request_id, '3', cast.again))
        Object.assign(secrets, valuesIn(`term ${Object.keys(secrets).length}`, one));
      await expectNone(there, secrets);
    },
  );

  test.skipIf(!long)('a quorum proof', async () => {
    const there = await here();
    const { api } = there;
    const issued = await validKeysIn(there, cast.people);
    const what = { vault_id: issued.vault_id, key_share_holder_group_id: issued.group };
    const signers = { tss_node_ids: ['1', '3'], challenge: CHALLENGE };
    const { nonce } = value(await api.proveKeys.start({ ...what, ...signers, ...unattended }));
    value(await enterSum(api, nonce, [issued, '1']));
    expect(value(await enterSum(api, nonce, [issued, '3'])).phase).toBe('complete');
    await expectNone(there, secretsOfKeys('keys', issued.keys));
  });
});
