/** What the folder itself shows of a record that is old or altered, through the program. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../shared/result';
import { enter, filesIn, startParams, startShare, value } from '../support/program';
import { sentence } from '../support/texts';
import { unwitnessed } from './apart-kit';
import { ada, freeIndex, prepare, type World, world } from './refusals-kit';

beforeAll(prepare);

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

describe('a record that no transcript speaks for', () => {
  it('opens to be looked at, and the folder says the same of it; nothing is written', async () => {
    const here = await world();
    await fs.rm(path.join(here.set, 'transcripts'), { recursive: true });
    const before = await filesIn(here.folder);
    const view = value(await open(here));
    expect(view).toMatchObject({ trouble: 'RECORD_UNWITNESSED', lastDigest: '', sequence: 1, issued: 3 });
    expect(value(await here.api.keySet.read())).toEqual(view);
    await here.program.close();
    const again = await world({}, here.folder);
    expect(value(await again.api.folder.read())!.keySets[0]).toMatchObject({ trouble: 'RECORD_UNWITNESSED' });
    expect(await filesIn(here.folder)).toEqual(before);
  });

  const index = () => Number.parseInt(ada[0]!.slice(-2), 16);
  it.each<[string, (api: World['api']) => Promise<Result<unknown>>]>([
    ['generateShare.start', api => api.generateShare.start(startParams())],
    ['reissue.start', api => api.reissue.start({ index: index() })],
    ['checkShare.start', api => api.checkShare.start({})],
    ['markShare.start', api => api.markShare.start({ index: index(), status: 'lost', reason: 'why' })],
    ['recovery.enter', api => api.recovery.enter()],
    ['keySet.adopt', api => api.keySet.adopt({ name: 'First', required: 2, issued: 3, practice: true })],
    ['keySet.drill', api => api.keySet.drill({})],
  ])('is refused by %s, and nothing is written', async (_call, start) => {
    const { api, folder } = await unwitnessed();
    const before = await filesIn(folder);
    expect(await start(api)).toMatchObject({ error: { code: 'RECORD_UNWITNESSED', alarm: true } });
    expect(await filesIn(folder)).toEqual(before);
  });

  it('is refused by attempt.signOff of a transcript that is left', async () => {
    const here = await world();
    value(await open(here));
    await startShare(here.api);
    value(await here.api.generateShare.cancel());
    const [first, second] = value(await open(here)).ceremonies.map(({ file }) => file);
    await fs.rm(path.join(here.set, 'transcripts', second!));
    const old = { transcript: first!, role: 'Witness', name: 'Wim', how: 'paper' as const };
    expect(await here.api.attempt.signOff(old)).toMatchObject({ error: { code: 'RECORD_UNWITNESSED' } });
  });

  it('is used again as soon as its transcripts are back', async () => {
    const here = await world();
    const transcripts = path.join(here.set, 'transcripts');
    await fs.rename(transcripts, `${here.folder}/elsewhere`);
    value(await open(here));
    await fs.rename(`${here.folder}/elsewhere`, transcripts);
    expect(value(await open(here))).toMatchObject({ trouble: '', remarks: [] });
    await startShare(here.api);
  });
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
    expect(
      value(await open(here))
        .remarks.map(sentence)
        .join('\n'),
    ).toContain(says);
  });
});
