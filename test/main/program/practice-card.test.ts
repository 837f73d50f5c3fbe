/** A made-up share is shown; no other is, whatever its set's record and files say. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { madeUpShare } from '../../../main/ceremony/shares/made-up';
import { utf8 } from '../../../shared/bytes';
import { type KeySetRecord, parseRecord, recordText } from '../../../shared/records/key-set';
import type { Refusal } from '../../../shared/text/refusals';
import {
  codeOf,
  copiedSet,
  filesIn,
  generate,
  keyNamed,
  newcomerKey,
  type Opened,
  openProgram,
  practiceSet,
  realSet,
  startShare,
  value,
} from '../../support/program';

/** What `madeUpShare` is given by main: the record, and two files of the set's directory. */
async function partsOf(folder: string, index: number) {
  const files = await filesIn(folder);
  const text = (pattern: RegExp) =>
    [...files].find(([file]) => pattern.test(file))?.[1].toString('utf8') ?? '';
  return {
    record: parseRecord(text(/key-set\.json$/), 'key-set.json'),
    message: text(new RegExp(`shares/.*-index-${index}\\.asc$`)),
    privateKey: text(new RegExp(`practice-keys/.*-index-${index}-private-key\\.asc$`)),
    index,
  };
}
const shownOr = (given: Parameters<typeof madeUpShare>[0]): Promise<string> =>
  madeUpShare(given).catch((refusal: Refusal) => refusal.code);

test('a holder’s made-up share is shown as it is typed, also while an attempt is on, and none of it is written down', async () => {
  const here = await openProgram();
  const { view, shares } = await copiedSet(here);
  const [first] = view.shares;
  const shown = { index: first!.index, holder: 'Ada', share: shares[0] };
  expect(value(await here.api.practice.show({ index: first!.index }))).toEqual(shown);
  const { nonce } = await startShare(here.api);
  const before = await filesIn(here.folder);
  expect(value(await here.api.practice.show({ index: first!.index }))).toEqual(shown);
  // What was shown counts for nothing until it is entered.
  expect(value(await here.api.attempt.read())).toMatchObject({ progress: 0 });
  expect(await filesIn(here.folder)).toEqual(before);
  const status = await here.api.generateShare.update({ nonce, key: utf8(shown.share!).slice() });
  expect(value(status).progress).toBe(1);
});

test('of a real set none is shown, nor of one that was adopted, even for practice', async () => {
  const here = await openProgram();
  const { view } = await realSet(here);
  const index = view.shares[0]!.index;
  expect(codeOf(await here.api.practice.show({ index }))).toBe('NOT_A_PRACTICE_SET');
  const claim = { name: 'Ours', required: 2, issued: 2, indexes: [17, 203] };
  value(await here.api.keySet.adopt({ ...claim, practice: true }));
  expect(codeOf(await here.api.practice.show({ index: 17 }))).toBe('PRACTICE_SHARE_MISSING');
});

/** A folder with a real set that was turned into a practice one by its names and its record, a private key beside the first share. */
async function disguised(here: Opened, privateKey: string): Promise<number> {
  const there = await openProgram();
  const { view } = await realSet(there);
  const index = view.shares[0]!.index;
  const to = path.join(here.folder, 'PRACTICE-real');
  for (const [file, bytes] of await filesIn(view.directory)) {
    const at = path.join(to, path.dirname(file), `PRACTICE-${path.basename(file)}`);
    mkdirSync(path.dirname(at), { recursive: true });
    const record = file === 'key-set.json' && parseRecord(bytes.toString('utf8'), file);
    writeFileSync(at, record ? recordText({ ...record, practice: true }) : bytes);
  }
  mkdirSync(path.join(to, 'practice-keys'));
  writeFileSync(path.join(to, `practice-keys/PRACTICE-ada-index-${index}-private-key.asc`), privateKey);
  return index;
}

test('a real set that was made to say that it is practice shows nothing, with its transcripts or without', async () => {
  const here = await openProgram();
  const index = await disguised(here, keyNamed('nistp256').secret);
  expect(codeOf(await here.api.keySet.open({ name: 'Real' }))).toBe('RECORD_ALTERED');
  expect(codeOf(await here.api.practice.show({ index }))).not.toBe('ok');
  rmSync(path.join(here.folder, 'PRACTICE-real/transcripts'), { recursive: true });
  expect(value(await here.api.keySet.open({ name: 'Real' }))).toMatchObject({
    practice: true,
    trouble: 'RECORD_UNWITNESSED',
  });
  expect(codeOf(await here.api.practice.show({ index }))).toBe('RECORD_UNWITNESSED');
});

test('the ceremony process judges by itself: an altered record, a real key, another’s share or key give nothing', async () => {
  const here = await openProgram();
  const practice = await practiceSet(here);
  const [one, two] = practice.view.shares.map(({ index }) => index) as [number, number];
  const own = await partsOf(here.folder, one);
  const other = await partsOf(here.folder, two);
  expect(await shownOr(own)).toBe(practice.shares[0]);

  const there = await openProgram();
  const { view } = await realSet(there);
  const real = await partsOf(there.folder, view.shares[0]!.index);
  const altered: KeySetRecord = { ...real.record, practice: true };
  const realKey = keyNamed('nistp256').secret;
  const cases: [Parameters<typeof madeUpShare>[0], string][] = [
    [{ ...real, privateKey: own.privateKey }, 'NOT_A_PRACTICE_SET'],
    // Whoever alters the record has no made-up key that opens what was encrypted to a real one,
    [{ ...real, record: altered, privateKey: own.privateKey }, 'PRACTICE_SHARE_UNREADABLE'],
    // and the real one is not used, though it would.
    [{ ...real, record: altered, privateKey: realKey }, 'NOT_A_PRACTICE_SET'],
    [{ ...own, record: { ...own.record, origin: 'adopted' } }, 'NOT_A_PRACTICE_SET'],
    [{ ...own, record: { ...own.record, practice: false } }, 'NOT_A_PRACTICE_SET'],
    [{ ...own, message: other.message, privateKey: other.privateKey }, 'PRACTICE_SHARE_UNREADABLE'],
    [{ ...own, message: other.message }, 'PRACTICE_SHARE_UNREADABLE'],
    [{ ...own, index: 255 }, 'PRACTICE_SHARE_MISSING'],
    // A share of another set is none of this one, though a made-up key opens it.
    [
      {
        ...own,
        record: {
          ...altered,
          shares: own.record.shares.map(share => ({ ...share, verifier: '00'.repeat(32) })),
        },
      },
      'PRACTICE_SHARE_UNREADABLE',
    ],
  ];
  for (const [given, code] of cases) expect(await shownOr(given)).toBe(code);
});

test('a share that a practice set gave to a key of somebody’s own is not shown: the program cannot open it', async () => {
  const here = await openProgram();
  const { shares } = await practiceSet(here);
  const { index } = await generate(here.api, shares, { pgp_key: newcomerKey.public });
  expect(codeOf(await here.api.practice.show({ index }))).toBe('PRACTICE_SHARE_MISSING');
});

test('with the folder gone in the middle of an attempt that is said, and no share of it counts as missing', async () => {
  const here = await openProgram();
  const { view } = await copiedSet(here);
  const index = view.practiceShares[0]!;
  const { nonce } = value(await here.api.generateShare.start({ holder: 'Newcomer' }));
  await fs.rename(here.folder, `${here.folder}-pulled`);
  expect(codeOf(await here.api.practice.update({ index, nonce }))).toBe('FOLDER_GONE');
  await fs.rename(`${here.folder}-pulled`, here.folder);
  expect(value(await here.api.practice.update({ index, nonce }))).toMatchObject({ progress: 1 });
});
