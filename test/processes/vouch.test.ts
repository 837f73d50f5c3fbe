/** The way out by paper: people speak for a record that no transcript speaks for, or for a share that was issued apart. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { slug } from '../../main/storage/files/names';
import type { Api } from '../../shared/contract';
import { type KeySetRecord, recordDigest } from '../../shared/records/key-set';
import { pgpWords } from '../../shared/text/words';
import {
  codeOf,
  enter,
  filesIn,
  keyNamed,
  newcomerKey,
  startParams,
  startShare,
  temporaryFolder,
  value,
} from '../support/program';
import { sentence } from '../support/texts';
import { apart, recordOf, unwitnessed } from './apart-kit';
import { ada, prepare, type World, world } from './refusals-kit';
import { recordAt, vouch } from './vouch-kit';

beforeAll(prepare);

const otherKey = keyNamed('nistp256').public;

async function reopened({ program, folder }: World) {
  await program.close();
  const again = await world({}, folder);
  const settled = value(await again.api.folder.read())!.settled.map(sentence);
  return { ...again, settled, view: value(await again.api.keySet.open({ name: 'First' })) };
}

async function mustIssue(api: Api, holder: string): Promise<void> {
  const { nonce } = await startShare(api, { holder, pgp_key: otherKey });
  for (const share of ada.slice(0, 2)) value(await enter(api, nonce, share));
}

const inWords = (digest: string): string => pgpWords(Buffer.from(digest, 'hex')).join(' ');
const asTyped = (digest: string): string => digest.toUpperCase().replace(/(.{4})/g, '$1 ');

describe('a record that no transcript speaks for, and people with its digest on paper', () => {
  it.each([
    ['hex in groups and capitals', asTyped],
    ['words', inWords],
  ])(
    'is used again when they type it as %s: a new transcript speaks for it, nothing else changes',
    async (_how, typed) => {
      const here = await unwitnessed();
      const before = await recordAt(here);
      const started = value(await here.api.vouchRecord.start({ digest: typed(before.digest) }));
      expect(started).toMatchObject({ operation: 'vouchRecord', phase: 'confirming', index: 0, holder: '' });
      const lines = started.bound.map(({ label, value }) => `${label}: ${value}`);
      for (const line of [
        'Operation: PRACTICE: vouch for the record',
        `Record: number 1, ${before.digest}`,
        'On paper: people say that this number and digest are on their paper',
        'In the folder: no transcript that can be read speaks for this record',
        ...before.record.shares.map(
          ({ index, holder, status }) => `Share: index ${index}, ${holder}, ${status}`,
        ),
        'Never issued: no index',
      ])
        expect(lines).toContain(line);
      expect(started.words).toHaveLength(8);
      const { result, phase } = value(await here.api.vouchRecord.confirm({ nonce: started.nonce }));
      const after = await recordAt(here);
      const file = result!.transcript.file;
      expect(phase).toBe('complete');
      expect(after.record).toEqual({
        ...before.record,
        sequence: 2,
        previous: before.digest,
        transcripts: [...before.record.transcripts, file],
      });
      expect(result!.record).toEqual({ number: 2, digest: after.digest });
      const { view, settled, api } = await reopened(here);
      expect(settled).toEqual([]);
      expect(view).toMatchObject({ trouble: '', lastDigest: result!.transcript.digest, lastRepaired: false });
      await mustIssue(api, 'Later');
    },
  );

  it('is left as it is by any other digest, which is an alarm and in no file', async () => {
    const here = await unwitnessed();
    const { digest } = await recordAt(here);
    const before = await filesIn(here.folder);
    const other = recordDigest('another');
    for (const typed of [other, inWords(other), digest.replace(/^./, one => (one === '0' ? '1' : '0'))])
      expect(await here.api.vouchRecord.start({ digest: typed })).toMatchObject({
        error: { code: 'DIGEST_OTHER', alarm: true },
      });
    expect(await here.api.vouchRecord.start({ digest: digest.slice(1) })).toMatchObject({
      error: { code: 'DIGEST_UNREADABLE' },
    });
    for (const use of ['issued', 'unused'] as const)
      expect(await here.api.vouchRecord.start({ digest, use })).toMatchObject({
        error: { code: 'OPTION_NOT_FOR_SET' },
      });
    expect(await filesIn(here.folder)).toEqual(before);
  });

  it('stays as it is when the words are not confirmed, and can be vouched for again', async () => {
    const here = await unwitnessed();
    const { digest } = await recordAt(here);
    const before = await filesIn(here.folder);
    value(await here.api.vouchRecord.start({ digest }));
    value(await here.api.vouchRecord.cancel());
    const after = await filesIn(here.folder);
    const added = [...after.keys()].filter(file => !before.has(file));
    expect(added).toEqual([expect.stringMatching(/-vouch-record-[^/]*\.jsonl$/)]);
    for (const [file, bytes] of before) expect(after.get(file)).toEqual(bytes);
    const again = await reopened(here);
    expect(again.view.trouble).toBe('RECORD_UNWITNESSED');
    await vouch(again.api, digest);
    expect((await reopened(again)).view.trouble).toBe('');
  });

  it('is closed again, as altered, when transcripts come back that name another record of that number', async () => {
    const here = await world();
    const old = await fs.readFile(recordOf(here));
    value(await here.api.keySet.open({ name: 'First' }));
    await mustIssue(here.api, 'Later');
    const transcripts = path.join(here.set, 'transcripts');
    await fs.rename(transcripts, path.join(here.folder, 'elsewhere'));
    await fs.writeFile(recordOf(here), old);
    await fs.rm(path.join(here.set, 'PRACTICE-key-set-before.json'));
    value(await here.api.keySet.open({ name: 'First' }));
    await vouch(here.api, recordDigest(old.toString()));
    await fs.cp(path.join(here.folder, 'elsewhere'), transcripts, { recursive: true });
    await fs.rm(path.join(here.folder, 'elsewhere'), { recursive: true });
    expect(codeOf(await here.api.keySet.open({ name: 'First' }))).toMatch(/^RECORD_(ALTERED|OLDER)$/);
  });
});

describe('a share that was issued apart, and people with the digest of its transcript on paper', () => {
  it('is recorded as issued: listed like the others, with its notices, and nothing is left to say', async () => {
    const here = await apart();
    const { index, file, told, digest } = here;
    const before = await recordAt(here);
    const started = value(await here.api.vouchRecord.start({ digest: inWords(digest), use: 'issued' }));
    expect(started).toMatchObject({ index, holder: 'Newcomer', pgp_fingerprint: newcomerKey.fingerprint });
    const text = started.bound.map(({ label, value }) => `${label}: ${value}`).join('\n');
    const [{ sha256 }] = before.record.reserved as [KeySetRecord['reserved'][0]];
    for (const part of [
      'PRACTICE: record a share that was issued and kept apart',
      `Share: index ${index}, Newcomer`,
      `File: shares/${path.basename(file)}, SHA-256 ${sha256}`,
      `Transcript: ${path.basename(here.transcript)}, ${digest}`,
      'From now on: recorded as issued, unconfirmed; 4 shares issued',
    ])
      expect(text).toContain(part);
    const { result } = value(await here.api.vouchRecord.confirm({ nonce: started.nonce }));
    expect(result!.files.filter(one => one.includes('/notices/'))).toHaveLength(3);
    const { view, settled, folder } = await reopened(here);
    expect(settled).toEqual([]);
    expect(view).toMatchObject({ issued: 4, apart: [], burnt: [], remarks: [], trouble: '' });
    expect(view.shares.at(-1)).toMatchObject({
      index,
      holder: 'Newcomer',
      status: 'unconfirmed',
      transcript: path.basename(here.transcript),
    });
    await expect(fs.stat(path.join(folder, told))).resolves.toBeDefined();
  });

  it.each(['issued', 'unused'] as const)(
    'that was vouched for as %s is made again when the newest record is spoilt',
    async use => {
      const here = await apart();
      if (use === 'unused') await fs.rm(here.file);
      await vouch(here.api, here.digest, use);
      const { text } = await recordAt(here);
      await fs.writeFile(recordOf(here), text.slice(9));
      const { view, settled } = await reopened(here);
      expect(settled).toEqual([expect.stringContaining('put back from the version kept beside it')]);
      expect(view).toMatchObject({ apart: [], issued: use === 'issued' ? 4 : 3, trouble: '' });
    },
  );

  it('is given up as destroyed: its index is burnt, its holder gets another share, but to another key', async () => {
    const here = await apart();
    const { index, digest } = here;
    await fs.rm(here.file);
    await vouch(here.api, digest, 'unused');
    const { view, api, settled } = await reopened(here);
    expect(settled).toEqual([]);
    expect(view).toMatchObject({ issued: 3, apart: [], burnt: [index] });
    expect(await api.generateShare.start(startParams())).toMatchObject({ error: { code: 'SAME_KEY_TWICE' } });
    await mustIssue(api, 'Newcomer');
    const shares = value(await api.keySet.read())!.shares;
    expect(shares.at(-1)).toMatchObject({ holder: 'Newcomer' });
    expect(shares.at(-1)!.index).not.toBe(index);
  });

  it('is not given up while its file is there whole, before the words or after', async () => {
    const here = await apart();
    const { digest, file, told } = here;
    const refused = {
      error: { code: 'EXPORT_STILL_THERE', message: expect.stringContaining(told) },
    };
    expect(await here.api.vouchRecord.start({ digest, use: 'unused' })).toMatchObject(refused);
    await fs.rename(file, `${file}-elsewhere`);
    const { nonce } = value(await here.api.vouchRecord.start({ digest, use: 'unused' }));
    await fs.rename(`${file}-elsewhere`, file);
    const before = await recordAt(here);
    expect(await here.api.vouchRecord.confirm({ nonce })).toMatchObject(refused);
    expect(await recordAt(here)).toEqual(before);
    await fs.rm(file);
    expect(value(await here.api.vouchRecord.confirm({ nonce })).phase).toBe('complete');
    // Put back, it is remarked on in every view.
    await fs.writeFile(file, 'a copy');
    expect(value(await here.api.keySet.read())!.remarks.map(sentence)).toContainEqual(
      expect.stringContaining(`${told} (index ${here.index}) is in the folder`),
    );
  });

  it('is not recorded while its file is not there as it was written, before the words or after', async () => {
    const here = await apart();
    const { digest, file } = here;
    const before = await recordAt(here);
    const { nonce } = value(await here.api.vouchRecord.start({ digest, use: 'issued' }));
    const bytes = await fs.readFile(file);
    await fs.writeFile(file, bytes.subarray(1));
    expect(await here.api.vouchRecord.confirm({ nonce })).toMatchObject({
      error: { code: 'EXPORT_NOT_WHOLE' },
    });
    expect(await recordAt(here)).toEqual(before);
    await fs.writeFile(file, bytes);
    expect(value(await here.api.vouchRecord.confirm({ nonce })).phase).toBe('complete');
    const other = await apart();
    await fs.rm(other.file);
    expect(await other.api.vouchRecord.start({ digest: other.digest, use: 'issued' })).toMatchObject({
      error: { code: 'EXPORT_NOT_WHOLE' },
    });
  });

  it('stays apart by any other digest, the record’s among them, which the folder itself shows', async () => {
    const here = await apart();
    const before = await filesIn(here.folder);
    const { recordDigest: shown, lastDigest } = value(await here.api.keySet.read())!;
    expect(lastDigest).toBe('');
    for (const digest of [shown, recordDigest('another')])
      expect(await here.api.vouchRecord.start({ digest, use: 'unused' })).toMatchObject({
        error: { code: 'DIGEST_OTHER', alarm: true },
      });
    expect(await filesIn(here.folder)).toEqual(before);
  });

  it('stays apart when the words are not confirmed', async () => {
    const here = await apart();
    value(await here.api.vouchRecord.start({ digest: here.digest, use: 'issued' }));
    value(await here.api.vouchRecord.cancel());
    expect((await reopened(here)).view).toMatchObject({
      issued: 3,
      apart: [{ index: here.index }],
      trouble: '',
    });
  });
});

describe('a notice of somebody else’s in the way of a share that is vouched for', () => {
  it('keeps nobody from recording it, and is told, given up or found later, and is in no list', async () => {
    const here = await apart();
    const { index, digest, folder } = here;
    const [to] = (await recordAt(here)).record.shares;
    const planted = `notices/PRACTICE-first-new-share-index-${index}-for-${slug(to!.holder)}-index-${to!.index}.txt`;
    await fs.writeFile(path.join(here.set, planted), 'planted');
    const { nonce } = value(await here.api.vouchRecord.start({ digest, use: 'issued' }));
    expect(await here.api.vouchRecord.confirm({ nonce })).toMatchObject({ error: { code: 'FILE_EXISTS' } });
    const killed = await temporaryFolder();
    await fs.cp(folder, killed, { recursive: true });
    for (const name of await fs.readdir(killed))
      if (name.startsWith('.quorate-lock')) await fs.rm(path.join(killed, name));
    value(await here.api.vouchRecord.cancel());
    const { phase, settled: told, result } = value(await here.api.attempt.read())!;
    const settled = told.map(sentence).join(' ');
    expect(phase).toBe('complete');
    expect(result!.files).not.toContain(`PRACTICE-first/${planted}`);
    expect(result!.files.filter(one => one.includes('/notices/'))).toHaveLength(2);
    const again = await world({}, killed);
    const found = value(await again.api.folder.read())!.settled.map(sentence);
    for (const text of [settled, ...found]) {
      expect(text).toContain('People had vouched for the share that was kept apart: it is recorded.');
      expect(text).toContain(`PRACTICE-first/${planted} was there already`);
      expect(text).not.toContain('Nothing was issued');
    }
    expect(found).toHaveLength(1);
    for (const { api, set } of [{ ...again, set: path.join(killed, 'PRACTICE-first') }, here]) {
      value(await api.keySet.open({ name: 'First' }));
      await mustIssue(api, 'Later');
      expect(await fs.readFile(path.join(set, 'PRACTICE-SHA256SUMS'), 'utf8')).not.toContain(planted);
      expect(value(await api.keySet.read())!.remarks.map(sentence)).toEqual([
        `${planted} is not in PRACTICE-SHA256SUMS: it was not written here. Give it to nobody.`,
      ]);
    }
  });
});

describe('vouching in the wrong order', () => {
  it('for a set of which nothing is to be said, an altered or an old one, is refused', async () => {
    const here = await world();
    expect(codeOf(await here.api.vouchRecord.start({ digest: recordDigest('') }))).toBe('KEY_SET_NOT_OPEN');
    value(await here.api.keySet.open({ name: 'First' }));
    const { text, digest } = await recordAt(here);
    expect(codeOf(await here.api.vouchRecord.start({ digest }))).toBe('NOTHING_TO_VOUCH');
    const altered = text.replace('"holder": "Ada"', '"holder": "Mallory"');
    await fs.writeFile(recordOf(here), altered);
    expect(codeOf(await here.api.vouchRecord.start({ digest: recordDigest(altered) }))).toBe(
      'RECORD_ALTERED',
    );
    await fs.writeFile(recordOf(here), text);
    await mustIssue(here.api, 'Later');
    await fs.writeFile(recordOf(here), text);
    expect(codeOf(await here.api.vouchRecord.start({ digest }))).toBe('RECORD_OLDER');
  });

  it('is refused while an attempt is on, and in recovery mode', async () => {
    const { api, digest } = await apart();
    await startShare(api, { holder: 'Other', pgp_key: otherKey });
    expect(codeOf(await api.vouchRecord.start({ digest }))).toBe('ATTEMPT_IN_PROGRESS');
    value(await api.generateShare.cancel());
    value(await api.recovery.enter());
    expect(codeOf(await api.vouchRecord.start({ digest }))).toBe('IN_RECOVERY_MODE');
    value(await api.recovery.leave());
    await vouch(api, digest, 'issued');
  });

  it.each([
    ['the record', unwitnessed, async (here: World) => (await recordAt(here)).digest],
    ['a share', apart, async (here: Awaited<ReturnType<typeof apart>>) => here.digest],
  ] as [string, () => Promise<World>, (here: never) => Promise<string>][])(
    'for %s ends when another program changed the record meanwhile: nothing is vouched for',
    async (_what, made, digestOf) => {
      const here = await made();
      const { text } = await recordAt(here);
      const { nonce } = value(
        await here.api.vouchRecord.start({
          digest: await digestOf(here as never),
          ...(made === apart && { use: 'issued' }),
        }),
      );
      expect(codeOf(await here.api.vouchRecord.confirm({ nonce: 'wrong' }))).toBe('WRONG_NONCE');
      const altered = text.replace('"holder": "Ada"', '"holder": "Mallory"');
      await fs.writeFile(recordOf(here), altered);
      expect(codeOf(await here.api.vouchRecord.confirm({ nonce }))).toBe('RECORD_CHANGED');
      expect((await recordAt(here)).text).toBe(altered);
      await fs.writeFile(recordOf(here), text);
      const { view } = await reopened(here);
      expect(view.trouble).toBe(made === unwitnessed ? 'RECORD_UNWITNESSED' : '');
      expect(view.issued).toBe(3);
    },
  );
});
