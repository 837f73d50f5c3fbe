/** What the folder itself shows of a record that is old or altered, through the program. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, filesIn, startShare, value } from '../support/program';
import { ada, cleanUp, freeIndex, prepare, type World, world } from './refusals-kit';

beforeAll(prepare);
afterAll(cleanUp);

const recordOf = ({ set }: World) => path.join(set, 'PRACTICE-key-set.json');
const open = ({ api }: World) => api.keySet.open({ name: 'First' });

/** A whole attempt; the newcomer gets a share. */
async function issue({ api }: World): Promise<void> {
  const { nonce } = await startShare(api);
  for (const share of ada.slice(0, 2)) value(await enter(api, nonce, share));
}

describe('a record', () => {
  it('that is an old copy beside the transcript of a later ceremony is refused, on opening and at the start', async () => {
    const here = await world();
    value(await open(here));
    const old = await fs.readFile(recordOf(here));
    await issue(here);
    await fs.writeFile(recordOf(here), old);
    expect(await here.api.generateShare.start({ holder: 'Gus', newIndex: freeIndex(ada) })).toMatchObject({
      error: { code: 'RECORD_OLDER', alarm: true },
    });
    expect(await open(here)).toMatchObject({ error: { code: 'RECORD_OLDER' } });
  });

  it.each([
    ['a holder’s name', (text: string) => text.replace('"holder": "Ada"', '"holder": "Ida"')],
    ['its number', (text: string) => text.replace('"sequence": 1', '"sequence": 5')],
  ])('in which %s was altered by hand is refused', async (_what, alter) => {
    const here = await world();
    const text = await fs.readFile(recordOf(here), 'utf8');
    expect(alter(text)).not.toBe(text);
    await fs.writeFile(recordOf(here), alter(text));
    expect(await open(here)).toMatchObject({ error: { code: 'RECORD_ALTERED', alarm: true } });
  });

  it('is taken as it is after an attempt that was cancelled, and after one that issued', async () => {
    const here = await world();
    value(await open(here));
    await startShare(here.api);
    value(await here.api.generateShare.cancel());
    expect(value(await open(here)).remarks).toEqual([]);
    await issue(here);
    expect(value(await open(here)).remarks).toEqual([]);
  });
});

it('whose only witness is gone is opened by nobody, and nothing is written', async () => {
  const here = await world();
  await fs.rm(path.join(here.set, 'transcripts'), { recursive: true });
  const before = await filesIn(here.folder);
  expect(await open(here)).toMatchObject({ error: { code: 'RECORD_UNWITNESSED', alarm: true } });
  await here.program.close();
  const again = await world({}, here.folder);
  expect(value(await again.api.folder.read())!.keySets[0]).toMatchObject({ trouble: 'FILE_NOT_FOUND' });
  expect(await filesIn(here.folder)).toEqual(before);
});

describe('what else is not as it was left is said when the set is opened', () => {
  it.each([
    ['a transcript that is gone', 'transcripts', 'is missing, damaged or altered'],
    ['a share that is gone', 'shares', 'is not there'],
    ['sums that are gone', 'PRACTICE-SHA256SUMS', 'is missing'],
  ])('%s', async (_what, name, says) => {
    const here = await world();
    value(await open(here));
    await issue(here);
    const at = path.join(here.set, name);
    const victim = (await fs.stat(at)).isDirectory() ? path.join(at, (await fs.readdir(at)).sort()[0]!) : at;
    await fs.rm(victim);
    expect(value(await open(here)).remarks.join('\n')).toContain(says);
  });
});
