/** A real vault in whose record a key of a rehearsal stands, as an earlier version let it: nothing more is encrypted to that key. */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import type { ForkCeremony } from '../../../main/attempts/ceremony-process';
import { utf8 } from '../../../shared/bytes';
import { testHolder } from '../../support/holders';
import { filesIn, openProgram, value } from '../../support/program';
import { confirmedRecovery, requestFor } from '../../support/tss-recovery';
import { confirmedReshare, groupFor, openValid } from '../../support/tss-share';
import { confirmedKeyGen } from '../../support/tss-vault';

const version = vi.hoisted(() => ({ isEarlier: false }));
vi.mock('../../support/in-process', async original => {
  const now = await original<typeof import('../../support/in-process')>();
  const earlier = now.inProcess(await earlierAnswers());
  const forkInProcess: ForkCeremony = options => (version.isEarlier ? earlier : now.forkInProcess)(options);
  return { ...now, forkInProcess };
});

/** The built ceremony process as it was before it refused such a key. */
async function earlierAnswers(): Promise<string> {
  const built = await fs.readFile(
    path.resolve(import.meta.dirname, '../../../out/ceremony/answers.js'),
    'utf8',
  );
  const refusal = /throw new \w+\("PGP_KEY_PRACTICE"\);/g;
  expect(built.match(refusal)).toHaveLength(1);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'quorate-earlier-'));
  afterAll(() => fs.rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'answers.js');
  await fs.writeFile(file, built.replace(refusal, ';'));
  return file;
}

async function byEarlier<T>(make: () => Promise<T>): Promise<T> {
  version.isEarlier = true;
  try {
    return await make();
  } finally {
    version.isEarlier = false;
  }
}
afterEach(() => {
  version.isEarlier = false;
});

const people = () => Promise.all(['PRACTICE Ada', 'Ben', 'Cleo'].map(testHolder));
const refused = { ok: false, error: { code: 'PGP_KEY_PRACTICE', facts: { holder: 'PRACTICE Ada' } } };

test('no new keys, and no sum of what was given by them', async () => {
  const { api, folder } = await openProgram();
  const all = await people();
  const { vault_id, which, group } = await byEarlier(() => confirmedKeyGen(folder, all));
  expect(await api.keyGen.start(which)).toMatchObject(refused);
  await byEarlier(async () => {
    const { nonce } = value(await api.keyGen.start(which));
    value(await api.keyGen.confirm({ nonce }));
  });
  const before = await filesIn(folder);
  const { key_share_holder_group_id } = group;
  const check = (at: number) =>
    api.tssEpoch.checkShare({
      ...{ vault_id, key_share_holder_group_id, tss_node_id: String(at + 1) },
      ...{ by: 'privateKey', acceptPrivateKeys: true },
      pgp_private_key: Uint8Array.from(utf8(all[at]!.key.armor())),
    });
  expect(await check(0)).toMatchObject(refused);
  expect(await filesIn(folder)).toEqual(before);
  expect(value(await check(1)).fits).toBe(true);
});

test('no code of a request, no share by a reshare, and none that was lost', async () => {
  const all = await people();
  const [ada, ben, cleo] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
  const { api, folder, issued, which } = await byEarlier(() => openValid(all));
  const { vault_id } = which;
  const target = await byEarlier(() => groupFor(api, vault_id, 'SigningGroup', all));
  const before = await filesIn(folder);
  const reshare = { target, quorum: ['2', '3'], confirmers: [ben, cleo, ada] };
  const asked = {
    ...{ vault_id, type: 'KeyGenFromKeyGroup' as const, target_key_share_holder_group_id: target },
    source_key_share_holder_group: { key_share_holder_group_id: issued.group, tss_node_ids: reshare.quorum },
  };
  expect(await api.tssRequest.create(asked)).toMatchObject(refused);
  const lost = { lost: '1', person: ada, helpers: ['2', '3'] };
  expect(await api.tssRequest.create(requestFor(issued, lost))).toMatchObject(refused);
  expect(await filesIn(folder)).toEqual(before);

  // Requests that the earlier version took, and all have confirmed.
  const sharing = await byEarlier(() => confirmedReshare(api, issued, reshare));
  expect(await api.reshare.start(sharing)).toMatchObject(refused);
  value(await api.tssRequest.cancel(sharing));
  const recovering = await byEarlier(() => confirmedRecovery(api, issued, lost, [ben, cleo]));
  expect(await api.recoverA.start(recovering)).toMatchObject(refused);
  // The way out: her share is given again, to a key of her own.
  value(await api.tssRequest.cancel(recovering));
  const own = await testHolder('Ada');
  value(await api.tssRequest.create(requestFor(issued, { ...lost, person: own })));
});
