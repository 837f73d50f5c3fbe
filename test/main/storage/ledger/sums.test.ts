/** SHA256SUMS: what it may be, what it shows, and what is told where it cannot be read or is gone. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sumOf } from '../../../../main/storage/files/sum-of';
import { type CeremonyFolder, openCeremonyFolder } from '../../../../main/storage/folder/ceremony-folder';
import { type KeySetLedger, successor } from '../../../../main/storage/key-sets/key-set-ledger';
import { examine } from '../../../../main/storage/soundness/soundness';
import { sentence } from '../../../support/texts';
import { adoptedRecord, createSet, generateShare, NAME } from '../attempts';
import { hashOf, mustBeSound, opened, refusedWith, systemError, temporaryFolder } from '../support';

afterEach(() => vi.restoreAllMocks());

const remarksOf = async (set: KeySetLedger) => (await examine(set, await set.load())).remarks.map(sentence);

/** A closed folder with a set, and a share that was generated. */
async function made() {
  const at = await temporaryFolder();
  const folder = await openCeremonyFolder(at);
  const set = await createSet(folder);
  await generateShare(set);
  await folder.close();
  return { at, set, sums: path.join(set.path, set.sumsName) };
}

it('a file is summed up to the size of anything of ours; a larger one is not read, not listed, and remarked upon', async () => {
  const folder = await openCeremonyFolder(await temporaryFolder());
  const set = await createSet(folder);
  const file = path.join(set.path, 'shares/huge');
  await fs.writeFile(file, 'small');
  expect(await sumOf(file)).toBe(hashOf('small'));
  await set.updateSums(await set.load());
  await fs.truncate(file, 5 * 2 ** 30);
  expect(await sumOf(file)).toBeUndefined();
  expect(await remarksOf(set)).toEqual(['shares/huge is not as SHA256SUMS lists it.']);
  await fs.rename(file, `${file}-too`);
  await set.updateSums(await set.load());
  expect(await fs.readFile(path.join(set.path, set.sumsName), 'utf8')).not.toContain('huge-too');
  await folder.close();
});

it.each<[string, (file: string) => Promise<unknown> | unknown]>([
  ['a named pipe', file => execFileSync('mkfifo', [file])],
  ['a directory', file => fs.mkdir(file)],
  ['a link', file => fs.symlink('key-set.json', file)],
  ['a link to nothing', file => fs.symlink('nothing', file)],
  ['far too large', async file => (await fs.writeFile(file, '')) ?? fs.truncate(file, 5 << 20)],
])('SHA256SUMS that is %s closes no set, is left as it is, and is remarked upon', async (_what, put) => {
  const { at, sums } = await made();
  await fs.rm(sums);
  await put(sums);
  const before = await fs.lstat(sums);
  const folder = await opened(at);
  expect((await folder.list())[0]).toMatchObject({ name: NAME, trouble: '' });
  expect(folder.remarks).toEqual([]);
  const set = await folder.find(NAME);
  expect(await remarksOf(set)).toEqual([expect.stringMatching(/^SHA256SUMS cannot be read/)]);
  await generateShare(set, undefined, { index: 120, holder: 'Emil', nonce: '5566778899' });
  expect(await remarksOf(set)).toEqual([expect.stringMatching(/^SHA256SUMS cannot be read/)]);
  const { ino, size } = await fs.lstat(sums);
  expect({ ino, size }).toEqual({ ino: before.ino, size: before.size });
  await fs.rm(sums, { recursive: true });
  await folder.close();
  expect((await opened(at)).remarks).toHaveLength(1);
  await mustBeSound(at);
});

describe('a medium that fails says nothing of SHA256SUMS', () => {
  it.each(['SHA256SUMS', 'key-set-before.json'])('%s', async name => {
    const { at, set, sums } = await made();
    const before = await fs.readFile(sums, 'utf8');
    const folder = await opened(at);
    const again = await folder.find(NAME);
    const { open } = fs;
    vi.spyOn(fs, 'open').mockImplementation((async (...args: Parameters<typeof open>) => {
      if (String(args[0]).endsWith(`/${name}`)) throw systemError('EIO');
      return open(...args);
    }) as typeof open);
    await refusedWith(again.updateSums(await again.load()), 'FOLDER_FAILED');
    await refusedWith(examine(again, await again.load()), 'FOLDER_FAILED');
    vi.restoreAllMocks();
    expect(await fs.readFile(sums, 'utf8')).toBe(before);
    expect(set.name).toBe(again.name);
  });
});

it('SHA256SUMS that goes while the folder is open is made anew, and people are told so, as at its opening', async () => {
  const folder = await opened(await temporaryFolder());
  const set = await createSet(folder);
  await generateShare(set);
  expect(folder.remarks).toEqual([]);
  await fs.rm(path.join(set.path, set.sumsName));
  const again = await folder.find(NAME);
  await generateShare(again, undefined, { index: 120, holder: 'Emil', nonce: '5566778899' });
  const told = expect.stringMatching(new RegExp(`^SHA256SUMS of “${NAME}” was missing and was made anew`));
  expect(folder.remarks.map(sentence)).toEqual([told]);
  await again.updateSums(await again.load());
  expect(folder.remarks.map(sentence)).toEqual([told]);
});

it('the first sums of an adopted set are nothing to tell of; that they went before its first attempt is', async () => {
  const folder = await opened(await temporaryFolder());
  const set = await folder.create('Adopted', false);
  const stored = await set.save(adoptedRecord({ name: 'Adopted' }));
  await set.updateSums(stored);
  expect(folder.remarks).toEqual([]);
  await fs.rm(path.join(set.path, set.sumsName));
  const again = await folder.find('Adopted');
  await again.updateSums(await again.save(successor(stored, { issued: 4 })));
  expect(folder.remarks.map(sentence)).toEqual([
    expect.stringMatching(/^SHA256SUMS of “Adopted” was missing/),
  ]);
});

it('the first sums of a set are nothing to tell of, whatever attempts under its name came to nothing before', async () => {
  const at = await temporaryFolder();
  const begin = async (folder: CeremonyFolder, nonce: string) =>
    (await folder.create(NAME, false)).startTranscript('create-key-set', nonce, '2026-11-20T10:00:00Z', {
      operation: 'createKeySet',
    });
  const first = await openCeremonyFolder(at);
  await (await begin(first, '01')).end('2026-11-20T10:00:01Z', 'cancelled', {});
  await begin(first, '02');
  await first.close();

  const folder = await openCeremonyFolder(at);
  expect(folder.settled).toHaveLength(1);
  const set = await createSet(folder);
  expect(folder.remarks).toEqual([]);
  await folder.close();
  // That they go then is told.
  await fs.rm(path.join(set.path, set.sumsName));
  expect((await opened(at)).remarks).toHaveLength(1);
});

it('SHA256SUMS that is gone is made anew from what is there, and people are told so, once', async () => {
  const { at, set, sums } = await made();
  await fs.rm(sums);
  const folder = await openCeremonyFolder(at);
  expect(folder.settled).toEqual([]);
  expect(folder.remarks.map(sentence)).toEqual([
    `SHA256SUMS of “${NAME}” was missing and was made anew from what is there: what was damaged or altered before can no longer be seen by it.`,
  ]);
  await folder.close();
  await mustBeSound(at);
  expect((await opened(at)).remarks).toEqual([]);
  expect(await remarksOf(set)).toEqual([]);
});

it.each<[string, (set: KeySetLedger) => Promise<string>]>([
  [
    'the end of the last transcript',
    async set => `transcripts/${(await set.load()).record.transcripts.at(-1)}`,
  ],
  ['a signature', async () => 'transcripts/20261122T100000Z-signature.asc'],
  ['sign-offs, other than by more of them,', async () => 'transcripts/x.sign-offs.jsonl'],
])('%s, altered by hand, is remarked upon', async (_what, which) => {
  const { at, set } = await made();
  const file = await which(set);
  const full = path.join(set.path, file);
  const again = await (await opened(at)).find(NAME);
  if (!(await fs.stat(full).catch(() => undefined))) {
    await fs.writeFile(full, 'complete\n');
    await again.updateSums(await again.load());
  }
  expect(await remarksOf(again)).toEqual([]);
  const text = await fs.readFile(full, 'utf8');
  await fs.writeFile(full, text.replace(/complete(?!.*complete)/s, 'failed'));
  expect(await remarksOf(again)).toEqual([`${file} is not as SHA256SUMS lists it.`]);
  if (!file.endsWith('sign-offs.jsonl')) return;
  await fs.writeFile(full, `${text}more\n`);
  expect(await remarksOf(again)).toEqual([]);
});

it('a file beside the transcripts that is listed and gone is remarked upon', async () => {
  const { at, set } = await made();
  await fs.writeFile(path.join(set.path, 'transcripts/some.sig'), 'x');
  const again = await (await opened(at)).find(NAME);
  await again.updateSums(await again.load());
  await fs.rm(path.join(set.path, 'transcripts/some.sig'));
  expect(await remarksOf(again)).toEqual(['transcripts/some.sig is listed in SHA256SUMS and is not there.']);
});
