/** A folder that fails while a sealed store is changed or its session ends: at every single change of the disk. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Api } from '../../shared/contract';
import { watchChanges } from '../support/changes';
import { diskLog } from '../support/disk-log';
import { brokenDisk, systemError } from '../support/faults';
import { codeOf, typed, value } from '../support/program';
import { addText, recovered, storeTexts } from '../support/recovery';
import { mustBeSoundAfter } from '../support/sound';
import { sentence } from '../support/texts';
import { perTier, timeLimit } from '../support/tier';
import { ada, prepare, sealed, world } from './refusals-kit';

beforeAll(prepare);

/** The disk fails at the `first` change from now on and at every one until the `last`. The lock's own are let through. */
async function failing(first: number, last: number, code: string) {
  let changes = 0;
  const undo = await watchChanges(() => {
    changes++;
    if (changes >= first && changes <= last) throw systemError(code);
  });
  let done = false;
  const mend = () => {
    if (!done) undo();
    done = true;
  };
  onTestFinished(mend);
  return { mend, count: () => changes };
}

const add = (api: Api, token: string, name: string) =>
  api.sealedStore.add({ token: typed(token), name, content: typed(name) });

/** How many changes of the disk one more entry costs. */
async function changesOfAdd(api: Api, token: string): Promise<number> {
  const watch = await failing(0, -1, '');
  value(await add(api, token, 'counted'));
  watch.mend();
  return watch.count();
}

const faults = [
  ['ENOSPC', 'FOLDER_FULL'],
  ['EROFS', 'FOLDER_READ_ONLY'],
  ['EIO', 'FOLDER_FAILED'],
] as const;

describe.each(perTier<readonly (typeof faults)[number][]>(faults.slice(0, 1), faults))(
  'a folder that fails with %s',
  (fault, code) => {
    it('refuses the entry, keeps the old store, and takes the entry when there is room again', async () => {
      const { api, token, file } = await sealed();
      const before = await fs.readFile(file);
      const disk = brokenDisk(fault);
      expect(codeOf(await add(api, token, 'New'))).toBe(code);
      expect(await fs.readFile(file)).toEqual(before);
      // Reading is recorded too: what cannot be written down is not told.
      const read = await api.sealedStore.read({ token: typed(token), name: 'Safe PIN' });
      expect(codeOf(read)).toBe(code);
      disk.mend();
      expect(await storeTexts(api, token)).toEqual({ 'Safe PIN': '4711' });
      expect((await addText(api, token, 'New', 'x')).storeVersion).toBe(2);
      value(await api.recovery.leave());
      expect(value(await api.keySet.read())).toMatchObject({ storeVersion: 2, remarks: [] });
    });
  },
);

it('at any single change of the disk: the store is the old or the new one, it can be read, and the next entry goes in', async () => {
  const { api, token, folder } = await sealed();
  const steps = await changesOfAdd(api, token);
  expect(steps).toBeGreaterThan(10);
  let version = 2;
  for (let step = 1; step <= steps; step += perTier(16, 1)) {
    const fault = await failing(step, step, 'EIO');
    const code = codeOf(await add(api, token, `entry ${step}`));
    fault.mend();
    const texts = await storeTexts(api, token);
    expect(texts).toMatchObject({ 'Safe PIN': '4711', counted: 'counted' });
    if (code === 'ok') expect(texts[`entry ${step}`]).toBe(`entry ${step}`);
    const { storeVersion, entries } = await addText(api, token, `after ${step}`, 'x');
    expect(storeVersion - version, `step ${step}`).toBe(texts[`entry ${step}`] ? 2 : 1);
    version = storeVersion;
    expect(entries.map(one => one.name)).toContain(`after ${step}`);
    const numbers = entries.map(one => one.number);
    expect(new Set(numbers).size).toBe(numbers.length);
  }
  value(await api.recovery.leave());
  expect(value(await api.keySet.open({ name: 'First' }))).toMatchObject({
    storeVersion: version,
    remarks: [],
  });
  await mustBeSoundAfter(folder);
});

it(
  'at any change, or from it on, with recovery mode left at once: the store opens, and nothing is remarked upon',
  async () => {
    const here = await sealed();
    const { api, folder } = here;
    let { token } = here;
    const steps = await changesOfAdd(api, token);
    const tried = new Set<string>();
    for (let step = perTier(2, 1); step <= steps + 2; step += perTier(3, 1)) {
      // One failure, or also the leaving fails.
      const fault = await failing(step, step + (step % 4 === 0 ? 20 : 0), 'EIO');
      const added = codeOf(await add(api, token, `entry ${step}`));
      const left = codeOf(await api.recovery.leave());
      fault.mend();
      if (left !== 'ok') {
        // The end is still to be written: again, by the button or by leaving.
        const { nonce, phase } = value(await api.attempt.read())!;
        if (phase === 'writing' && step % 8 === 0) value(await api.attempt.write({ nonce }));
        expect(codeOf(await api.recovery.leave())).toBe('ok');
      }
      tried.add(`${added === 'ok' ? 'added' : 'not added'}, ${left === 'ok' ? 'left' : 'not left'}`);
      expect(value(await api.recovery.read()), `step ${step}`).toBeNull();
      expect(codeOf(await api.sealedStore.list({ token: typed(token) }))).not.toBe('ok');
      const givenUp = value(await api.attempt.read())
        ?.settled.map(sentence)
        .join(' ');
      value(await api.folder.open({ path: folder }));
      const { remarks, storeVersion } = value(await api.keySet.open({ name: 'First' }));
      expect([step, remarks]).toEqual([step, []]);
      if (givenUp) {
        expect(givenUp).toContain(' A recovery token was issued in it, which opens nothing any more.');
        expect(givenUp).toContain(` version ${storeVersion}`);
        expect(givenUp).not.toContain('Nothing was issued');
        tried.add('given up');
      }
      token = (await recovered(here, ada)).token;
      const texts = await storeTexts(api, token);
      expect(texts).toMatchObject({ 'Safe PIN': '4711', counted: 'counted' });
      if (added === 'ok') expect(texts[`entry ${step}`]).toBe(`entry ${step}`);
      await addText(api, token, `after ${step}`, 'x');
    }
    expect([...tried].sort()).toEqual([
      'added, not left',
      'given up',
      'not added, left',
      'not added, not left',
    ]);
    value(await api.recovery.leave());
    await mustBeSoundAfter(folder);
  },
  timeLimit(240_000),
);

it('where the name of the new store could not be synced, it is before the record follows', async () => {
  const { api, token, set, file } = await sealed();
  const broken = diskLog(set, path.relative(set, file));
  expect(codeOf(await add(api, token, 'New'))).toBe('FOLDER_FAILED');
  broken.stop();
  expect(broken.log).not.toContain('name PRACTICE-key-set.json');
  const { log, stop } = diskLog(set);
  expect(await storeTexts(api, token)).toEqual({ 'Safe PIN': '4711', New: 'New' });
  stop();
  const before = log.slice(0, log.indexOf('name PRACTICE-key-set.json'));
  expect(before.filter(one => one.includes('sealed'))).toEqual([
    expect.stringMatching(/^sync sealed\/.+\.bin$/),
    'sync sealed',
  ]);
});

/** `work` is done once, just before the first change of the disk from now on for which `isNow` says so. */
async function atChange(isNow: (change: number) => Promise<boolean> | boolean, work: () => Promise<unknown>) {
  let changes = 0;
  let done = false;
  const undo = await watchChanges(async () => {
    if (done || !(await isNow(++changes)) || done) return;
    done = true;
    await work();
  });
  onTestFinished(undo);
  return undo;
}

/** When the new store is on disk, and the record does not say so yet; in the long run at every other change before it does, too. */
const moments: [string, (step: number, isNew: () => Promise<boolean>) => Promise<boolean> | boolean][] = [
  ['when the new store is on disk', (_step, isNew) => isNew()],
  ...Array.from({ length: perTier(0, 40) }, (_, at): (typeof moments)[number] => [
    `at change ${at + 1}`,
    step => step === at + 1,
  ]),
];

/** Asks `isNow` as long as the record is the one from before: when the next one is there, everything is done. */
async function whileRecordStands(
  { set, file }: { set: string; file: string },
  isNow: (typeof moments)[number][1],
): Promise<(step: number) => Promise<boolean>> {
  const [store, record] = [file, path.join(set, 'PRACTICE-key-set.json')];
  const [storeBefore, recordBefore] = await Promise.all([fs.readFile(store), fs.readFile(record)]);
  const isNewStore = async () => !(await fs.readFile(store)).equals(storeBefore);
  return async step => (await fs.readFile(record)).equals(recordBefore) && isNow(step, isNewStore);
}

it.each(moments)(
  'a stick that is pulled %s and put back: the store that was written counts',
  async (_when, isNow) => {
    const { api, token, folder, set, file } = await sealed();
    const { rename } = fs;
    let isPulled = false;
    const undo = await atChange(await whileRecordStands({ set, file }, isNow), async () => {
      await rename(folder, `${folder}-pulled`);
      isPulled = true;
    });
    const code = codeOf(await add(api, token, 'New'));
    undo();
    expect(code === 'ok').toBe(!isPulled);
    if (isPulled) await rename(`${folder}-pulled`, folder);
    expect(await storeTexts(api, token)).toMatchObject({ 'Safe PIN': '4711' });
    value(await add(api, token, 'After'));
    value(await api.recovery.leave());
    expect(value(await api.keySet.open({ name: 'First' })).remarks).toEqual([]);
  },
);

it.each(moments)(
  'a record that somebody changes %s: with the right one back the store opens',
  async (when, isNow) => {
    const here = await sealed();
    const record = path.join(here.set, 'PRACTICE-key-set.json');
    const { readFile, writeFile } = fs;
    let right = '';
    const undo = await atChange(await whileRecordStands(here, isNow), async () => {
      right = await readFile(record, 'utf8');
      await writeFile(record, right.replace('"holder": "Ada"', '"holder": "Eve"'));
    });
    const code = codeOf(await add(here.api, here.token, 'New'));
    undo();
    const isSeen = right !== '' && code !== 'ok';
    if (isSeen) expect(code).toBe('RECORD_CHANGED');
    // After the last look at it our record takes its place.
    if (when === moments[0]![0]) expect(isSeen).toBe(true);
    await here.api.recovery.leave();
    await here.program.close();
    if (isSeen) await writeFile(record, right);
    const again = await world({}, here.folder);
    const { remarks, storeVersion } = value(await again.api.keySet.open({ name: 'First' }));
    expect(remarks).toEqual([]);
    const { token } = await recovered(again, ada);
    const texts = await storeTexts(again.api, token);
    expect(texts).toEqual(storeVersion === 1 ? { 'Safe PIN': '4711' } : { 'Safe PIN': '4711', New: 'New' });
  },
);

it('something else in the store’s place when it ends is remarked upon, and keeps nobody from the folder', async () => {
  const { api, token, folder, file } = await sealed();
  const fault = await failing(6, 200, 'EIO');
  expect(codeOf(await add(api, token, 'New'))).not.toBe('ok');
  fault.mend();
  await fs.rm(file);
  await fs.mkdir(file);
  value(await api.recovery.leave());
  value(await api.folder.open({ path: folder }));
  const { remarks } = value(await api.keySet.open({ name: 'First' }));
  expect(remarks.map(sentence).join()).toContain(path.basename(file));
});
