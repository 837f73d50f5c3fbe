/** The newest record is gone: after every operation it is made again, byte for byte, and the next ceremony can be held. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { type KeySetRecord, recordDigest } from '../../shared/records/key-set';
import { enter, startShare, typed, value } from '../support/program';
import { addText, recovered } from '../support/recovery';
import { sentence } from '../support/texts';
import { ada, freeIndex, obstructed, prepare, type World, world } from './refusals-kit';

beforeAll(prepare);

const indexOf = (share: string) => Number.parseInt(share.slice(-2), 16);
const opened = async (name = 'First') => {
  const here = await world();
  if (name === 'First') value(await here.api.keySet.open({ name }));
  return here;
};

async function issue({ api }: World, more: object = {}): Promise<void> {
  const { nonce } = await startShare(api, more);
  for (const share of ada.slice(0, 2)) value(await enter(api, nonce, share));
}

/** A set adopted that has the shares of the first one, which is not there any more. */
async function adopted(here: World, indexes: number[]): Promise<void> {
  await fs.rm(here.set, { recursive: true, force: true });
  const claim = { name: 'Vault', required: 2, issued: 3, practice: true, indexes };
  value(await here.api.keySet.adopt(claim));
}

it.each<[string, () => Promise<World>]>([
  [
    'a new share',
    async () => {
      const here = await opened();
      await issue(here);
      return here;
    },
  ],
  [
    'a new share of an adopted set, whose first quorum showed it',
    async () => {
      const here = await opened('Vault');
      await adopted(here, []);
      await issue(here, { acceptCollisionRisk: true, newIndex: freeIndex(ada) });
      return here;
    },
  ],
  [
    'a share that was given again',
    async () => {
      const here = await opened();
      const { nonce } = value(await here.api.reissue.start({ index: indexOf(ada[0]!) }));
      for (const share of ada.slice(1)) value(await here.api.reissue.update({ key: typed(share), nonce }));
      return here;
    },
  ],
  [
    'a check',
    async () => {
      const here = await opened();
      const { nonce } = value(await here.api.checkShare.start({}));
      value(await here.api.checkShare.update({ key: typed(ada[0]!), nonce }));
      return here;
    },
  ],
  [
    'a mark',
    async () => {
      const here = await opened();
      const mark = { index: indexOf(ada[0]!), status: 'lost' as const, reason: 'left on a train' };
      const { nonce } = value(await here.api.markShare.start(mark));
      value(await here.api.markShare.confirm({ nonce }));
      return here;
    },
  ],
  [
    'a recovery session that added to the sealed store and removed from it',
    async () => {
      const here = await opened();
      const { token } = await recovered(here, ada);
      await addText(here.api, token, 'PIN', '4711');
      await addText(here.api, token, 'Other', 'x');
      value(await here.api.sealedStore.remove({ token: typed(token), name: 'PIN' }));
      value(await here.api.recovery.leave());
      return here;
    },
  ],
  [
    'an attempt that was cancelled',
    async () => {
      const here = await opened();
      await startShare(here.api);
      value(await here.api.generateShare.cancel());
      return here;
    },
  ],
  [
    'an attempt that ended since a share had the index that was to be issued',
    async () => {
      const here = await opened('Vault');
      await adopted(here, []);
      const { nonce } = await startShare(here.api, { acceptCollisionRisk: true, newIndex: indexOf(ada[1]!) });
      value(await enter(here.api, nonce, ada[0]!));
      expect(await enter(here.api, nonce, ada[1]!)).toMatchObject({ error: { code: 'SHARE_HAS_NEW_INDEX' } });
      return here;
    },
  ],
  [
    'claims that were corrected after an attempt',
    async () => {
      const here = await opened('Vault');
      await adopted(here, []);
      await startShare(here.api, { acceptCollisionRisk: true, newIndex: freeIndex(ada) });
      value(await here.api.generateShare.cancel());
      await adopted(here, ada.map(indexOf));
      return here;
    },
  ],
  [
    'an attempt that was given up while its result was written, and settled',
    async () => {
      const here = await obstructed();
      value(await here.api.generateShare.cancel());
      return here;
    },
  ],
])('the record after %s', async (_operation, run) => {
  const here = await run();
  const { name } = value(await here.api.keySet.read())!;
  const { directory, remarks } = value(await here.api.keySet.read())!;
  await here.program.close();
  const file = path.join(directory, 'PRACTICE-key-set.json');
  const text = await fs.readFile(file, 'utf8');
  await fs.rm(file);
  const { api } = await world({}, here.folder);
  const { settled, keySets } = value(await api.folder.read())!;
  expect(settled.map(sentence)).toEqual([expect.stringContaining('could not be read and was put back')]);
  expect(keySets.find(set => set.name === name)).toMatchObject({ trouble: '', lastRepaired: true });
  // The repair stands in a version of its own, which cites the one that was gone.
  const next = JSON.parse(await fs.readFile(file, 'utf8')) as KeySetRecord;
  const { sequence, transcripts } = JSON.parse(text) as KeySetRecord;
  expect(next).toMatchObject({ sequence: sequence + 1, previous: recordDigest(text) });
  expect(next.transcripts.slice(0, -1)).toEqual(transcripts);
  expect(value(await api.keySet.open({ name })).remarks).toEqual(remarks);
});
