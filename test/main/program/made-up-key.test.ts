/** A key that was made up for a rehearsal, brought where something is in earnest: its private part lies in clear on some stick. */
import { beforeAll, expect, test } from 'vitest';
import { makePracticeKey, readPublicKey } from '../../../main/ceremony/openpgp';
import { targetKeys } from '../../../main/ceremony/tss/request-names';
import { toBase64 } from '../../../shared/bytes';
import type { TssRequest } from '../../../shared/records/tss-request';
import {
  codeOf,
  copiedSet,
  filesIn,
  keyNamed,
  openProgram,
  realSet,
  startParams,
  value,
} from '../../support/program';

const refusedOf = async (result: Promise<unknown>) =>
  (await result) as { ok: boolean; error?: { code: string; facts: object } };

let pgp_key: string;
beforeAll(async () => {
  // Now, by the clock of the program: it is judged by that.
  pgp_key = (await makePracticeKey('Ada', new Date(Date.now() - 60_000))).publicArmored;
});

test('no share, token or threshold key of a real set is given to a key of a rehearsal, and nothing is written', async () => {
  const here = await openProgram();
  const { api } = here;
  await realSet(here);
  const { vault_id } = value(await api.tssVault.create({ name: 'Treasury', practice: false }));
  const before = await filesIn(here.folder);
  expect(await refusedOf(api.generateShare.start(startParams({ holder: 'Eve', pgp_key })))).toMatchObject({
    error: { code: 'PGP_KEY_PRACTICE', facts: { holder: 'Eve' } },
  });
  value(await api.recovery.enter());
  expect(codeOf(await api.recoveryToken.start({ pgp_key }))).toBe('PGP_KEY_PRACTICE');
  value(await api.recovery.leave());
  const holders = [
    { name: 'Ada', pgp_key },
    { name: 'Ben', pgp_key: keyNamed('rsa2048').public },
  ];
  expect(codeOf(await api.createKeySet.start({ name: 'New', required: 2, holders, practice: false }))).toBe(
    'PGP_KEY_PRACTICE',
  );
  const group = { type: 'MainGroup', threshold: 2, key_share_holders: holders } as const;
  expect(codeOf(await api.tssGroup.create({ vault_id, ...group }))).toBe('PGP_KEY_PRACTICE');
  expect(codeOf(await api.pgpKey.read({ pgp_key }))).toBe('PGP_KEY_PRACTICE');
  expect(await filesIn(here.folder)).toEqual(before);
});

test('in practice it is taken, also by a look at a key alone', async () => {
  const here = await openProgram();
  await copiedSet(here);
  expect(value(await here.api.pgpKey.read({ pgp_key, practice: true })).userIds).toEqual(['PRACTICE Ada']);
  expect(value(await here.api.generateShare.start(startParams({ holder: 'Eve', pgp_key }))).started).toBe(
    true,
  );
});

test('a group of a real vault that an earlier version let have one gets no threshold key with it', async () => {
  const key = await readPublicKey(pgp_key, new Date());
  const holder = {
    tss_node_id: '1',
    name: 'Ada',
    pgp_fingerprint: key.fingerprint,
    encryptionFingerprint: key.encryptionFingerprint,
  };
  const keys = { [key.encryptionFingerprint]: toBase64(key.keyBytes) };
  const request = (practice: boolean) =>
    ({ practice, target: { holders: [holder] } }) as unknown as TssRequest;
  await expect(targetKeys(request(false), keys, Date.now())).rejects.toMatchObject({
    code: 'PGP_KEY_PRACTICE',
    facts: { holder: 'Ada' },
  });
  expect((await targetKeys(request(true), keys, Date.now())).size).toBe(1);
});
