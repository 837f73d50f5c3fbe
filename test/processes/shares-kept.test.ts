/** What happens to shares between ceremonies: checked, marked, given again; and the drill that tells of it. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Api } from '../../shared/contract';
import { parseRecord } from '../../shared/records/key-set';
import {
  codeOf,
  copiedSet,
  enter,
  IDLE,
  keyNamed,
  newcomerKey,
  openedText,
  openProgram,
  realSet,
  startShare,
  typed,
  value,
  WALL_CLOCK,
} from '../support/program';
import { mustBeSoundAfter } from '../support/sound';
import { sentence } from '../support/texts';

const checkWith = async (api: Api, share: string) => {
  const { nonce } = value(await api.checkShare.start({ wallClock: WALL_CLOCK }));
  return { nonce, result: await api.checkShare.update({ key: typed(share), nonce }) };
};

const mark = async (api: Api, index: number, status: 'lost' | 'destroyed', reason = 'left on a train') => {
  const { nonce } = value(await api.markShare.start({ index, status, reason }));
  return value(await api.markShare.confirm({ nonce }));
};

const reissueStart = (api: Api, index: number, more: object = {}) =>
  api.reissue.start({ index, pgp_key: newcomerKey.public, wallClock: WALL_CLOCK, ...more });

async function reissue(api: Api, index: number, shares: string[], more: object = {}) {
  let status = value(await reissueStart(api, index, more));
  for (const share of shares)
    status = value(await api.reissue.update({ key: typed(share), nonce: status.nonce }));
  return status;
}

const shareOf = async (api: Api, index: number) =>
  value(await api.keySet.read())!.shares.find(share => share.index === index)!;

const entriesOf = async (api: Api) => {
  const { file } = value(await api.keySet.read())!.ceremonies.at(-1)!;
  return value(await api.transcript.verify({ file })).entries;
};

describe('checking one share', () => {
  it('names its holder, makes it active, keeps the date, and leaves a whole transcript and folder', async () => {
    const here = await openProgram();
    const { view, shares } = await realSet(here);
    const { result } = await checkWith(here.api, shares[1]!);
    const { index, holder } = view.shares[1]!;
    expect(value(result)).toMatchObject({ complete: true, index, holder, proof: 'verified' });
    expect(value(await here.api.checkShare.read())).toEqual(value(result));
    expect(await shareOf(here.api, index)).toMatchObject({
      status: 'active',
      checkedAt: expect.stringMatching(/^20/),
    });
    expect(await shareOf(here.api, view.shares[0]!.index)).toMatchObject({
      status: 'unconfirmed',
      checkedAt: '',
    });
    const entries = await entriesOf(here.api);
    expect(entries.map(entry => entry.event)).toEqual([
      'start',
      'share-accepted',
      'record-next',
      'recorded',
      'end',
    ]);
    expect(JSON.stringify(entries)).not.toContain(shares[1]!.slice(0, 16));
    await mustBeSoundAfter(here.folder);
  });

  it('says what is wrong with a bad one, and takes it again', async () => {
    const here = await openProgram();
    const { shares } = await copiedSet(here);
    const first = shares[0]!;
    const typo = `${first.startsWith('0') ? '1' : '0'}${first.slice(1)}`;
    const { nonce, result } = await checkWith(here.api, typo);
    expect(codeOf(result)).toBe('SHARE_DOES_NOT_MATCH');
    expect(value(await here.api.checkShare.update({ key: typed(first), nonce })).complete).toBe(true);
    expect((await entriesOf(here.api)).map(entry => entry.event)).toContain('share-refused');
  });

  it('says no more than that the form is right where the record has no verifier', async () => {
    const { api } = await openProgram();
    const claim = { name: 'Vault', required: 2, issued: 3, indexes: [1, 2], practice: true };
    value(await api.keySet.adopt({ ...claim, shareBytes: 3 }));
    const { result } = await checkWith(api, 'aabb01');
    expect(value(result)).toMatchObject({ complete: true, index: 1, holder: '', proof: 'unproven' });
    expect(await shareOf(api, 1)).toMatchObject({
      status: 'unconfirmed',
      checkedAt: expect.stringMatching(/^20/),
    });
    expect(value((await checkWith(api, 'aabb63')).result)).toMatchObject({ index: 99, proof: 'unproven' });
    expect(value(await api.keySet.read())!.shares.map(share => share.index)).toEqual([1, 2]);
    expect(sentence(value(await api.keySet.drill({})).text)).toContain('form only');
  });

  it('works with made-up shares, and is no attempt of another kind', async () => {
    const here = await openProgram();
    const { view, shares } = await copiedSet(here);
    const { nonce } = value(await here.api.checkShare.start({}));
    expect(codeOf(await enter(here.api, nonce, shares[0]!))).toBe('NO_ATTEMPT');
    const { index } = view.shares[2]!;
    expect(value(await here.api.practice.update({ index, nonce })).complete).toBe(true);
    expect(value(await here.api.checkShare.read())).toMatchObject({ index, proof: 'verified' });
    expect(value(await here.api.generateShare.read())).toEqual({ ...IDLE, required: 2 });
  });
});

describe('marking a share', () => {
  it('is recorded under the words with its reason, and every other holder is told', async () => {
    const here = await openProgram();
    const { view } = await copiedSet(here);
    const { index } = view.shares[0]!;
    const started = value(
      await here.api.markShare.start({ index, status: 'lost', reason: 'left on a train' }),
    );
    expect(started).toMatchObject({ phase: 'confirming', operation: 'markShare', holder: 'Ada', index });
    expect(started.bound.map(line => line.value)).toContain('left on a train');
    expect((await shareOf(here.api, index)).status).toBe('unconfirmed');
    const done = value(await here.api.markShare.confirm({ nonce: started.nonce }));
    expect(done.phase).toBe('complete');
    expect(await shareOf(here.api, index)).toMatchObject({ status: 'lost', reason: 'left on a train' });
    const notices = done.result!.files.filter(file => file.includes('/notices/'));
    expect(notices).toHaveLength(2);
    const text = await fs.readFile(path.join(here.folder, notices[0]!), 'utf8');
    expect(text).toContain('recorded as lost');
    expect(text).toContain('left on a train');
    await mustBeSoundAfter(here.folder);
  });

  it('goes from lost to destroyed and never back; needs a listed index and a plain reason', async () => {
    const here = await openProgram();
    const { view } = await copiedSet(here);
    const { index } = view.shares[0]!;
    const start = async (more: object) =>
      codeOf(await here.api.markShare.start({ index, status: 'lost', reason: 'why', ...more }));
    for (const reason of ['', ' ', 'a\nb', 'a\u202eb', 'x'.repeat(301)])
      expect(await start({ reason })).toBe('REASON_UNUSABLE');
    const free = [1, 2, 3, 4].find(one => view.shares.every(share => share.index !== one))!;
    expect(await start({ index: free })).toBe('INDEX_NOT_LISTED');
    await mark(here.api, index, 'lost');
    expect(await start({})).toBe('MARKED_ALREADY');
    await mark(here.api, index, 'destroyed', 'found and burnt');
    expect(await start({})).toBe('MARKED_ALREADY');
    expect(await start({ status: 'destroyed' })).toBe('MARKED_ALREADY');
    expect(await shareOf(here.api, index)).toMatchObject({ status: 'destroyed', reason: 'found and burnt' });
    await mustBeSoundAfter(here.folder);
  });

  it.each(['lost', 'destroyed'] as const)('%s: when it turns up it is an alarm, everywhere', async status => {
    const here = await openProgram();
    const { view, shares } = await copiedSet(here);
    await mark(here.api, view.shares[0]!.index, status);
    const alarm = { ok: false, error: { code: `SHARE_${status.toUpperCase()}`, alarm: true, holder: 'Ada' } };
    expect((await checkWith(here.api, shares[0]!)).result).toMatchObject(alarm);
    value(await here.api.checkShare.cancel());
    expect(await shareOf(here.api, view.shares[0]!.index)).toMatchObject({ status, checkedAt: '' });
    const { nonce } = await startShare(here.api);
    expect(await enter(here.api, nonce, shares[0]!)).toMatchObject(alarm);
    value(await here.api.generateShare.cancel());
    expect((await entriesOf(here.api)).map(({ text }) => sentence(text)).join()).toContain('ALARM');
  });

  it('changes nothing when it is not confirmed', async () => {
    const here = await openProgram();
    const { view } = await copiedSet(here);
    const { index } = view.shares[0]!;
    const { nonce } = value(await here.api.markShare.start({ index, status: 'lost', reason: 'why' }));
    expect(codeOf(await here.api.markShare.confirm({ nonce: 'other' }))).toBe('WRONG_NONCE');
    value(await here.api.markShare.cancel());
    expect(codeOf(await here.api.markShare.confirm({ nonce }))).toBe('NO_ATTEMPT');
    expect((await shareOf(here.api, index)).status).toBe('unconfirmed');
  });
});

describe('adopting the same name again', () => {
  const claim = { name: 'Vault', required: 2, issued: 3, indexes: [1, 2], practice: true, shareBytes: 3 };

  it('keeps marks and dates of checks, whatever is claimed: a destroyed share is an alarm', async () => {
    const { api } = await openProgram();
    value(await api.keySet.adopt(claim));
    await mark(api, 1, 'destroyed', 'shredded');
    value((await checkWith(api, 'aabb02')).result);
    const before = value(await api.keySet.read())!.shares;
    expect(before).toMatchObject([{ status: 'destroyed' }, { checkedAt: expect.stringMatching(/^20/) }]);
    for (const indexes of [[1, 2], [], [7]]) {
      value(await api.keySet.adopt({ ...claim, indexes }));
      const after = value(await api.keySet.read())!.shares;
      expect(after).toEqual(expect.arrayContaining(before));
    }
    expect(codeOf(await api.keySet.adopt({ ...claim, indexes: [7, 8] }))).toBe('MORE_INDEXES_THAN_ISSUED');
    const { nonce } = await startShare(api, { acceptCollisionRisk: true, newIndex: 200 });
    const entered = () => enter(api, nonce, 'aabb01');
    expect(await entered()).toMatchObject({ error: { code: 'SHARE_DESTROYED', grade: 'slip' } });
    expect(await entered()).toMatchObject({ error: { code: 'SHARE_DESTROYED', alarm: true } });
  });

  it('does not make a record official that was altered by hand', async () => {
    const { api, folder } = await openProgram();
    value(await api.keySet.adopt(claim));
    await mark(api, 1, 'destroyed', 'shredded');
    const directory = path.join(
      folder,
      (await fs.readdir(folder)).find(name => name.startsWith('PRACTICE'))!,
    );
    const record = path.join(directory, 'PRACTICE-key-set.json');
    const altered = (await fs.readFile(record, 'utf8')).replace('"destroyed"', '"active"');
    await fs.writeFile(record, altered);
    const sums = await fs.readFile(path.join(directory, 'PRACTICE-SHA256SUMS'), 'utf8');
    expect(codeOf(await api.keySet.adopt(claim))).toBe('RECORD_ALTERED');
    expect(await fs.readFile(record, 'utf8')).toBe(altered);
    expect(await fs.readFile(path.join(directory, 'PRACTICE-SHA256SUMS'), 'utf8')).toBe(sums);
  });
});

describe('giving a share again', () => {
  it('gives the very same share to the new key, in a new file, and no share more', async () => {
    const here = await openProgram();
    const { view, shares } = await realSet(here);
    const { index } = view.shares[0]!;
    await mark(here.api, index, 'lost');
    const before = parseRecord(await fs.readFile(path.join(view.directory, 'key-set.json'), 'utf8'), '');
    const done = await reissue(here.api, index, shares.slice(1));
    expect(done).toMatchObject({ complete: true, index, pgp_fingerprint: newcomerKey.fingerprint });
    expect(await openedText(done.key, newcomerKey.secret)).toBe(shares[0]);
    expect(done.files[0]).toMatch(new RegExp(`ada-index-${index}-reissue-1\\.asc$`));
    const record = parseRecord(await fs.readFile(path.join(view.directory, 'key-set.json'), 'utf8'), '');
    expect(record).toMatchObject({ issued: 3, burnt: [], reserved: [] });
    expect(record.shares[0]).toMatchObject({
      index,
      holder: 'Ada',
      status: 'unconfirmed',
      reason: '',
      reissued: 1,
      pgp_fingerprint: newcomerKey.fingerprint,
      verifier: before.shares[0]!.verifier,
      transcript: record.transcripts.at(-1),
    });
    // Who entered theirs showed it, and nothing else of them changed.
    const checked = {
      status: 'active',
      checkedAt: expect.stringMatching(/^20/),
      checkedIn: record.transcripts.at(-1),
    };
    expect(record.shares.slice(1)).toEqual(before.shares.slice(1).map(share => ({ ...share, ...checked })));
    const [, ...seen] = value(await here.api.keySet.drill({})).shares;
    expect(seen).toMatchObject(
      before.shares
        .slice(1)
        .map(() => checked)
        .map(({ status, ...one }) => ({ ...one, status, formOnly: false })),
    );
    const notices = done.files.filter(file => file.includes('/notices/'));
    expect(notices).toHaveLength(2);
    expect(await fs.readFile(path.join(here.folder, notices[0]!), 'utf8')).toContain('old copy still works');
    expect(value((await checkWith(here.api, shares[0]!)).result).proof).toBe('verified');
    await mustBeSoundAfter(here.folder);
  });

  it('may be done with that very share among those entered, to the same key, and once more', async () => {
    const here = await openProgram();
    const { view, shares } = await realSet(here);
    const { index } = view.shares[0]!;
    await reissue(here.api, index, shares.slice(0, 2));
    const started = value(await reissueStart(here.api, index));
    const { bound, operation } = value(await here.api.attempt.read())!;
    expect(operation).toBe('reissue');
    expect(bound.map(line => line.value)).toContain('the same OpenPGP key as before');
    expect(bound[0]).toMatchObject({ label: 'Operation', value: 'reissue a share' });
    value(await here.api.reissue.update({ key: typed(shares[1]!), nonce: started.nonce }));
    const done = value(await here.api.reissue.update({ key: typed(shares[2]!), nonce: started.nonce }));
    expect(done.files[0]).toContain(`-index-${index}-reissue-2.asc`);
    expect(await openedText(done.key, newcomerKey.secret)).toBe(shares[0]);
    await mustBeSoundAfter(here.folder);
  });

  it('is refused to another holder’s key, for an index that is not listed, and where nobody is named', async () => {
    const here = await openProgram();
    const { view } = await realSet(here);
    const { index } = view.shares[0]!;
    const refused = async (at: number, more: object = {}) => codeOf(await reissueStart(here.api, at, more));
    expect(await refused(index, { pgp_key: keyNamed('rsa2048').public })).toBe('SAME_KEY_TWICE');
    expect(await refused(index, { pgp_key: undefined })).toBe('PGP_KEY_MISSING');
    const free = [1, 2, 3, 4].find(one => view.shares.every(share => share.index !== one))!;
    expect(await refused(free)).toBe('INDEX_NOT_LISTED');
    value(await here.api.keySet.adopt({ name: 'Vault', required: 2, issued: 2, indexes: [1, 2] }));
    expect(await refused(1)).toBe('REISSUE_WITHOUT_HOLDER');
  });

  it('passes over a name that a damaged file has, and leaves that file alone', async () => {
    const here = await openProgram();
    const { view, shares } = await realSet(here);
    const { index } = view.shares[0]!;
    const folder = path.join(view.directory, 'shares');
    const first = (await fs.readdir(folder)).find(name => name.endsWith(`-index-${index}.asc`))!;
    const taken = path.join(folder, first.replace('.asc', '-reissue-1.asc'));
    await fs.writeFile(taken, 'cut o');
    const done = await reissue(here.api, index, shares.slice(1));
    expect(done.files[0]).toContain(`-index-${index}-reissue-2.asc`);
    const again = await reissue(here.api, index, shares.slice(1), { pgp_key: keyNamed('rsa3072').public });
    expect(again.files[0]).toContain(`-index-${index}-reissue-3.asc`);
    expect(await openedText(again.key, keyNamed('rsa3072').secret)).toBe(shares[0]);
    expect(await fs.readFile(taken, 'utf8')).toBe('cut o');
  });

  it('leaves the record as it was when it is cancelled', async () => {
    const here = await openProgram();
    const { view, shares } = await copiedSet(here);
    const { index } = view.shares[0]!;
    const before = await shareOf(here.api, index);
    const { nonce } = value(await here.api.reissue.start({ index }));
    value(await here.api.reissue.update({ key: typed(shares[1]!), nonce }));
    value(await here.api.reissue.cancel());
    expect(await shareOf(here.api, index)).toEqual(before);
    expect(value(await here.api.reissue.read())).toEqual({ ...IDLE, required: 2 });
  });
});

it('a share in a reason or name is refused, and is in no file', async () => {
  const here = await openProgram();
  const { view, shares } = await copiedSet(here);
  const { api } = here;
  const [share] = shares as [string];
  const { index } = view.shares[0]!;
  const holders = [{ name: 'Ada' }, { name: share }];
  for (const refused of [
    await api.markShare.start({ index, status: 'lost', reason: `it was ${share}` }),
    await api.reissue.start({ index, holder: share }),
    await api.generateShare.start({ holder: share }),
    await api.checkShare.start({ operator: share }),
    await api.checkShare.start({ witnesses: [share] }),
    await api.keySet.adopt({ name: share, required: 2, issued: 3, practice: true }),
    await api.createKeySet.start({ name: 'Another', required: 2, holders, practice: true }),
  ])
    expect(codeOf(refused)).toBe('TEXT_LOOKS_SECRET');
  const { nonce } = value(await api.checkShare.start({}));
  const words = { expected: 'a', happened: share, decided: 'b', witness: 'Zoë' };
  expect(codeOf(await api.attempt.exception({ nonce, ...words }))).toBe('TEXT_LOOKS_SECRET');
  value(await api.checkShare.cancel());
  const who = { role: 'witness', name: 'Zoë', how: 'declined', reason: share } as const;
  expect(codeOf(await api.attempt.signOff({ nonce, ...who }))).toBe('TEXT_LOOKS_SECRET');
  const folder = path.dirname(view.directory);
  for (const file of await fs.readdir(folder, { recursive: true, withFileTypes: true })) {
    expect(file.name).not.toContain(share);
    if (!file.isFile()) continue;
    const content = await fs.readFile(path.join(file.parentPath, file.name));
    expect([file.name, content.includes(share)]).toEqual([file.name, false]);
  }
});

describe('the drill', () => {
  it('lists every holder with the last check, and reads only', async () => {
    const here = await openProgram();
    const { view, shares } = await copiedSet(here);
    await checkWith(here.api, shares[0]!);
    await mark(here.api, view.shares[1]!.index, 'destroyed', 'shredded');
    const { sequence } = value(await here.api.keySet.read())!;
    const report = value(await here.api.keySet.drill({ overdueAfterDays: 30 }));
    expect(report.shares.map(({ holder, status, overdue }) => [holder, status, overdue])).toEqual([
      ['Ada', 'active', false],
      ['Ben', 'destroyed', false],
      ['Cleo', 'unconfirmed', false],
    ]);
    expect(report).toMatchObject({ name: 'Practice', overdueAfterDays: 30, unknown: 0 });
    for (const word of ['PRACTICE', 'Ada', 'destroyed', 'never', '2 not lost or destroyed'])
      expect(sentence(report.text)).toContain(word);
    expect(value(await here.api.keySet.read())!.sequence).toBe(sequence);
    expect(report).toMatchObject({ usable: 2, remarks: [] });
    expect(sentence(report.text)).toContain('WARNING: 2 usable, 2 required');
  });

  it('tells of a transcript that was deleted', async () => {
    const here = await openProgram();
    const { view, shares } = await copiedSet(here);
    await checkWith(here.api, shares[0]!);
    const { file } = view.ceremonies[0]!;
    await fs.rm(path.join(view.directory, 'transcripts', file));
    const { remarks, text } = value(await here.api.keySet.drill({}));
    expect(remarks.map(sentence)).toEqual([expect.stringContaining(file)]);
    expect(sentence(text)).toContain(`LOOK: ${sentence(remarks[0]!)}`);
  });
});
