/** One record from an attempt's start to its end: nothing that somebody else puts there is ever vouched for. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { TranscriptLog } from '../../main/storage/ledger/transcript-log';
import { type KeySetRecord, recordDigest } from '../../shared/records/key-set';
import { type Entry, verifyChain } from '../../shared/records/transcript';
import { Refusal } from '../../shared/text/refusals';
import { enter, startShare, testKeys, typed, value, WALL_CLOCK } from '../support/program';
import { addText, recovered } from '../support/recovery';
import { sentence } from '../support/texts';
import { ada, obstructed, prepare, type World, world } from './refusals-kit';

beforeAll(prepare);

const recordOf = (set: string) => path.join(set, 'PRACTICE-key-set.json');
const sumsOf = (set: string) => fs.readFile(path.join(set, 'PRACTICE-SHA256SUMS'), 'utf8');
const firstIndex = () => Number.parseInt(ada[0]!.slice(-2), 16);

/** Changes the record by hand, as `change` says; gives the way back, and the text that is there now. */
async function alter(set: string, change: (record: KeySetRecord, digest: string) => object) {
  const text = await fs.readFile(recordOf(set), 'utf8');
  const record = JSON.parse(text) as KeySetRecord;
  const altered = `${JSON.stringify({ ...record, ...change(record, recordDigest(text)) }, null, 2)}\n`;
  await fs.writeFile(recordOf(set), altered);
  return { altered, restore: () => fs.writeFile(recordOf(set), text) };
}

const named = (record: KeySetRecord, holder: string) => ({
  shares: record.shares.map((share, at) => (at === 0 ? { ...share, holder } : share)),
});

/** The entries of the newest transcript of a set. */
async function newest(set: string): Promise<{ file: string; entries: Entry[] }> {
  const files = (await fs.readdir(path.join(set, 'transcripts'))).filter(file => file.endsWith('.jsonl'));
  const read = await Promise.all(
    files.map(async file => ({
      file,
      entries: verifyChain(await fs.readFile(path.join(set, 'transcripts', file))).entries,
    })),
  );
  return read.sort((a, b) => (a.entries[0]!.at < b.entries[0]!.at ? -1 : 1)).at(-1)!;
}

/** Nothing of the altered record is in the transcript, the sums or the record that follows. */
async function mustNotVouch({ api, folder, set }: World, altered: string, sums: string): Promise<void> {
  expect(await fs.readFile(recordOf(set), 'utf8')).toBe(altered);
  expect(await sumsOf(set)).toBe(sums);
  const { entries } = await newest(set);
  expect(entries.at(-1)).toMatchObject({ event: 'end', outcome: 'record-changed' });
  expect(entries.map(({ recordDigest: one }) => one)).not.toContain(recordDigest(altered));
  expect(entries.at(-1)).not.toHaveProperty('recordDigest');
  value(await api.recovery.leave());
  value(await api.folder.open({ path: folder }));
  expect(await api.keySet.open({ name: 'First' })).toMatchObject({ error: { code: 'RECORD_ALTERED' } });
}

/** With the right record back the set can be used as before. */
async function mustWorkAgain({ api, program }: World, folder: string): Promise<void> {
  await program.close();
  const again = await world({}, folder);
  value(await again.api.keySet.open({ name: 'First' }));
  const { nonce } = await startShare(again.api, { holder: 'Later' });
  for (const share of ada.slice(0, 2)) value(await enter(again.api, nonce, share));
  expect(value(await again.api.keySet.open({ name: 'First' })).remarks).toEqual([]);
  expect(api).not.toBe(again.api);
}

/** A record that seems to follow, and a finished transcript that names it, both made by hand. */
async function planted(transcripts: (record: KeySetRecord, made: string) => string[]) {
  const here = await world();
  value(await here.api.keySet.open({ name: 'First' }));
  const { nonce } = value(
    await here.api.markShare.start({ index: firstIndex(), status: 'lost', reason: 'r' }),
  );
  value(await here.api.markShare.confirm({ nonce }));
  await here.program.close();
  const sums = await sumsOf(here.set);
  const made = 'PRACTICE-transcript-20200101T000000Z-mark-share-made.jsonl';
  const { altered } = await alter(here.set, (record, previous) => ({
    ...named(record, 'Mallory'),
    sequence: record.sequence + 1,
    previous,
    transcripts: transcripts(record, made),
  }));
  const log = await TranscriptLog.create(path.join(here.set, 'transcripts', made), WALL_CLOCK, {});
  const { sequence } = JSON.parse(altered) as KeySetRecord;
  const facts = { recordNumber: sequence, recordDigest: recordDigest(altered) };
  await log.append(WALL_CLOCK, 'record-next', facts);
  const { digest } = await log.end(WALL_CLOCK, 'complete', facts);
  const { api } = await world({}, here.folder);
  return { here: { ...here, sums, madeDigest: digest }, api };
}

describe('a record that somebody edits so that it seems to follow (number, and digest of the one before)', () => {
  it('is taken for altered: the sums stay, nothing is opened, and a destroyed share stays destroyed', async () => {
    const here = await world();
    value(await here.api.keySet.open({ name: 'First' }));
    const mark = { index: firstIndex(), status: 'destroyed' as const, reason: 'burnt in a fire' };
    const { nonce } = value(await here.api.markShare.start(mark));
    value(await here.api.markShare.confirm({ nonce }));
    await here.program.close();
    const sums = await sumsOf(here.set);
    const { altered } = await alter(here.set, (record, previous) => ({
      shares: record.shares.map(share => ({ ...share, status: 'active', reason: '', markedBy: '' })),
      sequence: record.sequence + 1,
      previous,
    }));
    const { api } = await world({}, here.folder);
    const [set] = value(await api.folder.read())!.keySets;
    expect(set).toMatchObject({ name: 'First', trouble: 'RECORD_ALTERED' });
    expect(await api.keySet.open({ name: 'First' })).toMatchObject({
      error: { code: 'RECORD_ALTERED', alarm: true },
    });
    expect(await fs.readFile(recordOf(here.set), 'utf8')).toBe(altered);
    expect(await sumsOf(here.set)).toBe(sums);
  });

  it('is so, too, where a transcript was made for it and put beside the others, which no record lists', async () => {
    const { here, api } = await planted(record => record.transcripts);
    expect(value(await api.folder.read())!.keySets[0]).toMatchObject({ trouble: 'RECORD_ALTERED' });
    expect(await api.keySet.open({ name: 'First' })).toMatchObject({ error: { code: 'RECORD_ALTERED' } });
    expect(await sumsOf(here.set)).toBe(here.sums);
  });

  it.each([
    ['last', (old: string[], made: string) => [...old, made]],
    ['first', (old: string[], made: string) => [made, ...old]],
  ])(
    'shows the digest of a transcript made for it, which is on no paper, where the record lists that %s',
    async (_where, lists) => {
      const { here, api } = await planted((record, made) => lists(record.transcripts, made));
      const [set] = value(await api.folder.read())!.keySets;
      expect(set).toMatchObject({ lastDigest: here.madeDigest });
    },
  );

  it('is so, too, where its own sum was put into SHA256SUMS', async () => {
    const here = await world();
    await here.program.close();
    const before = recordDigest(await fs.readFile(recordOf(here.set), 'utf8'));
    const { altered } = await alter(here.set, (record, previous) => ({
      ...named(record, 'Mallory'),
      sequence: record.sequence + 1,
      previous,
    }));
    const sums = (await sumsOf(here.set)).replace(before, recordDigest(altered));
    await fs.writeFile(path.join(here.set, 'PRACTICE-SHA256SUMS'), sums);
    const { api } = await world({}, here.folder);
    expect(await api.keySet.open({ name: 'First' })).toMatchObject({ error: { code: 'RECORD_ALTERED' } });
  });
});

describe.each<[string, (here: World, change: () => Promise<void>) => Promise<unknown>]>([
  [
    'generating a share',
    async ({ api }, change) => {
      const { nonce } = await startShare(api);
      value(await enter(api, nonce, ada[0]!));
      await change();
      return enter(api, nonce, ada[1]!);
    },
  ],
  [
    'giving a share again',
    async ({ api }, change) => {
      const { nonce } = value(await api.reissue.start({ index: firstIndex() }));
      value(await api.reissue.update({ key: typed(ada[1]!), nonce }));
      await change();
      return api.reissue.update({ key: typed(ada[2]!), nonce });
    },
  ],
  [
    'marking a share',
    async ({ api }, change) => {
      const mark = { index: firstIndex(), status: 'lost' as const, reason: 'left on a train' };
      const { nonce } = value(await api.markShare.start(mark));
      await change();
      return api.markShare.confirm({ nonce });
    },
  ],
  [
    'checking a share',
    async ({ api }, change) => {
      const { nonce } = value(await api.checkShare.start({}));
      await change();
      return api.checkShare.update({ key: typed(ada[0]!), nonce });
    },
  ],
  [
    'an attempt that is cancelled',
    async ({ api }, change) => {
      await startShare(api);
      await change();
      value(await api.generateShare.cancel());
      const { problem, phase } = value(await api.attempt.read())!;
      expect(phase).toBe('cancelled');
      return { error: problem };
    },
  ],
  [
    'a recovery session that changes the sealed store',
    async ({ api }, change) => {
      const { token } = await recovered({ api } as never, ada.slice(0, 2));
      await addText(api, token, 'Before', 'x');
      await change();
      return api.sealedStore.add({ token: typed(token), name: 'After', content: typed('y') });
    },
  ],
])('a record that is changed during %s', (_what, run) => {
  it('ends it: nothing is vouched for, nothing is written over it, and the right one put back goes on', async () => {
    const here = await world();
    value(await here.api.keySet.open({ name: 'First' }));
    let left = { altered: '', restore: async (): Promise<void> => {}, sums: '' };
    const result = await run(here, async () => {
      left = {
        sums: await sumsOf(here.set),
        ...(await alter(here.set, record => named(record, 'Mallory'))),
      };
    });
    expect(result).toMatchObject({ error: { code: 'RECORD_CHANGED' } });
    const attempt = value(await here.api.attempt.read());
    expect(attempt).toMatchObject({ unrecorded: null, result: null, uncertain: false });
    await mustNotVouch(here, left.altered, left.sums);
    await left.restore();
    await mustWorkAgain(here, here.folder);
  });
});

describe('a record that is changed after an index was reserved', () => {
  /** The reserved index' export could not be written at first; meanwhile the record changes. */
  async function exported() {
    const here = await obstructed();
    const sums = await sumsOf(here.set);
    const left = await alter(here.set, record => named(record, 'Mallory'));
    await fs.rm(here.file);
    return { here, left, sums };
  }

  it('leaves the share: issued, not recorded, to be kept apart; its transcript ends with file and digest', async () => {
    const { here, left, sums } = await exported();
    expect(await here.api.attempt.write({ nonce: here.nonce })).toMatchObject({
      error: { code: 'ISSUED_NOT_RECORDED', alarm: true, message: expect.stringContaining('Keep “') },
    });
    const file = path.relative(here.folder, here.file);
    const attempt = value(await here.api.attempt.read())!;
    expect(attempt).toMatchObject({
      phase: 'failed',
      unrecorded: { index: here.newIndex, holder: 'Newcomer', file },
      result: null,
    });
    const { entries } = await newest(here.set);
    expect(entries.at(-1)).toMatchObject({
      outcome: 'record-changed',
      burnt: [here.newIndex],
      file: `shares/${path.basename(file)}`,
      sha256: attempt.unrecorded!.sha256,
    });
    await mustNotVouch(here, left.altered, sums);
    await expect(fs.stat(here.file)).resolves.toBeDefined();
  });

  it('stays unrecorded when the right record is back, and its index is never given again', async () => {
    const { here, left } = await exported();
    await here.api.attempt.write({ nonce: here.nonce });
    await left.restore();
    await here.program.close();
    const { api } = await world({}, here.folder);
    expect(value(await api.folder.read())!.settled).toEqual([]);
    const { shares, issued } = value(await api.keySet.open({ name: 'First' }));
    expect(issued).toBe(3);
    expect(shares.map(share => share.index)).not.toContain(here.newIndex);
    expect(await api.generateShare.start({ holder: 'Somebody else', newIndex: here.newIndex })).toMatchObject(
      {
        ok: false,
      },
    );
    await expect(fs.stat(here.file)).resolves.toBeDefined();
  });

  it('and before the export was written: the index stays unused once the right record is back', async () => {
    const here = await obstructed();
    const left = await alter(here.set, record => named(record, 'Mallory'));
    value(await here.api.generateShare.cancel());
    expect(value(await here.api.attempt.read())).toMatchObject({
      problem: { code: 'RECORD_CHANGED' },
      unrecorded: null,
    });
    expect((await newest(here.set)).entries.at(-1)).toMatchObject({
      outcome: 'record-changed',
      burnt: [here.newIndex],
    });
    await left.restore();
    await here.program.close();
    const { api } = await world({}, here.folder);
    expect(value(await api.keySet.open({ name: 'First' }))).toMatchObject({
      burnt: [here.newIndex],
      issued: 3,
    });
  });
});

it('an attempt that is given up is not called complete where nothing could be settled: its transcript has no end', async () => {
  const here = await world();
  const newIndex = [1, 2, 3, 4].find(index => !ada.some(share => share.endsWith(`0${index}`)))!;
  value(await here.api.keySet.open({ name: 'First' }));
  const notice = `PRACTICE-first-new-share-index-${newIndex}-for-ada-index-${firstIndex()}.txt`;
  await fs.writeFile(path.join(here.set, 'notices', notice), 'Nothing has happened.');
  const { nonce } = await startShare(here.api, { newIndex });
  value(await enter(here.api, nonce, ada[0]!));
  expect(await enter(here.api, nonce, ada[1]!)).toMatchObject({ error: { code: 'FILE_EXISTS' } });
  // It names a record that nobody has: the one at hand is an old copy then, and nothing is settled.
  const planted = path.join(here.set, 'transcripts/PRACTICE-transcript-20200101T000000Z-x-made.jsonl');
  const log = await TranscriptLog.create(planted, WALL_CLOCK, {});
  await log.end(WALL_CLOCK, 'complete', { recordNumber: 99, recordDigest: 'ab'.repeat(32) });
  value(await here.api.generateShare.cancel());
  expect(value(await here.api.attempt.read())).toMatchObject({
    phase: 'cancelled',
    uncertain: true,
    result: null,
    problem: { code: 'RECORD_OLDER' },
  });
  // Without it, and without the notice in the way, it is settled: what was exported counts as issued.
  await fs.rm(planted);
  await fs.rm(path.join(here.set, 'notices', notice));
  const { settled } = value(await here.api.folder.open({ path: here.folder }));
  expect(settled.map(sentence).join()).toContain(
    `(index ${newIndex}) was written whole and counts as issued`,
  );
});

it('a transcript that is full ends the attempt: a statement it has no room for is refused, and the end is written', async () => {
  const here = await world();
  value(await here.api.keySet.open({ name: 'First' }));
  const { nonce } = await startShare(here.api);
  value(await enter(here.api, nonce, ada[0]!));
  vi.spyOn(TranscriptLog.prototype, 'append').mockRejectedValueOnce(new Refusal('TRANSCRIPT_FULL'));
  const stated = { expected: 'a', happened: 'b', decided: 'c', witness: 'Wim' };
  expect(await here.api.attempt.exception({ nonce, ...stated })).toMatchObject({
    error: { code: 'TRANSCRIPT_FULL' },
  });
  vi.restoreAllMocks();
  expect(value(await here.api.attempt.read())).toMatchObject({ phase: 'failed', result: null });
  expect((await newest(here.set)).entries.at(-1)).toMatchObject({
    outcome: 'failed',
    reason: 'transcriptFull',
    recordNumber: 2,
  });
  expect(value(await here.api.keySet.open({ name: 'First' })).remarks).toEqual([]);
});

it('a key that an index was ever encrypted to serves no other index, also after it was replaced', async () => {
  const { api } = await world();
  value(await api.keySet.open({ name: 'First' }));
  const [first, second] = testKeys.map(key => key.public);
  for (const pgp_key of [first!, second!]) {
    const { nonce } = value(await api.reissue.start({ index: firstIndex(), pgp_key, wallClock: WALL_CLOCK }));
    for (const share of ada.slice(1)) value(await api.reissue.update({ key: typed(share), nonce }));
  }
  const start = (pgp_key: string) =>
    api.generateShare.start({ holder: 'Eve', pgp_key, wallClock: WALL_CLOCK });
  expect(await start(first!)).toMatchObject({
    error: { code: 'SAME_KEY_TWICE', message: expect.stringContaining('Ada and Eve') },
  });
  expect(await start(second!)).toMatchObject({ error: { code: 'SAME_KEY_TWICE' } });
  value(await api.reissue.start({ index: firstIndex(), pgp_key: first!, wallClock: WALL_CLOCK }));
});
