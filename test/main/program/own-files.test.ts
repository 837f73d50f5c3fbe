/** Files that a holder takes away from a machine of their own: they go where a person says, and nowhere that the page says. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ownFiles } from '../../../main/program/own-files';
import { filesOfAnswer, filesOfCheck } from '../../../main/requests/own-files';
import { Refusal } from '../../../shared/text/refusals';
import { sampleCheck } from '../../renderer/samples-of-tss';
import { refusedWith, temporaryFolder } from '../storage/support';

const made = [
  { name: '1-1.json', text: '{}\n' },
  { name: '1-1.txt', text: 'to sign\n' },
];
const making = async () => ({ view: null, files: made });
const inIt = async (folder: string) => (await fs.readdir(folder)).sort();

test('where there is a dialog they go where it was answered, whatever folder was asked for; given up, they wait', async () => {
  const [asked, chosen] = [await temporaryFolder(), await temporaryFolder()];
  const answers = [null, chosen];
  const own = ownFiles({ shell: 'electron', chooseFolder: async () => answers.shift() ?? null });
  await refusedWith(own.write({ folder: asked }), 'NOTHING_TO_WRITE');
  await own.keeping(making);
  expect(await own.write({ folder: asked })).toBeNull();
  expect(await own.write({ folder: asked })).toEqual({
    files: made.map(({ name }) => path.join(chosen, name)),
  });
  expect([await inIt(asked), await inIt(chosen)]).toEqual([[], ['1-1.json', '1-1.txt']]);
  own.forget();
  await refusedWith(own.write({}), 'NOTHING_TO_WRITE');
});

test('without a dialog a page names no folder: nothing is written, and they wait for one that is chosen', async () => {
  const [asked, chosen] = [await temporaryFolder(), await temporaryFolder()];
  for (const shell of ['preview', 'electron'] as const) {
    const own = ownFiles({ shell });
    await own.keeping(making);
    expect(await own.write({ folder: asked })).toBeNull();
  }
  const inPreview = ownFiles({ shell: 'preview', chooseFolder: async () => chosen });
  await inPreview.keeping(making);
  expect((await inPreview.write({ folder: asked }))?.files).toHaveLength(2);
  expect([await inIt(asked), await inIt(chosen)]).toEqual([[], ['1-1.json', '1-1.txt']]);
});

test('where the next is refused, those of the one before are not written in its place', async () => {
  const folder = await temporaryFolder();
  const own = ownFiles({ shell: 'terminal' });
  await own.keeping(making);
  await refusedWith(
    own.keeping(() => Promise.reject(new Refusal('TSS_REQUEST_UNKNOWN'))),
    'TSS_REQUEST_UNKNOWN',
  );
  await refusedWith(own.write({ folder }), 'NOTHING_TO_WRITE');
  expect(await inIt(folder)).toEqual([]);
});

test('what cannot be written can be tried again, and nothing else is ever written over', async () => {
  const folder = await temporaryFolder();
  const own = ownFiles({ shell: 'terminal' });
  await own.keeping(making);
  expect(await own.write({})).toBeNull();
  await refusedWith(own.write({ folder: path.join(folder, 'nowhere') }), 'FOLDER_MISSING');
  const second = path.join(folder, '1-1.txt');
  await fs.writeFile(second, 'another');
  await refusedWith(own.write({ folder }), 'FILE_EXISTS');
  expect(await fs.readFile(second, 'utf8')).toBe('another');
  await fs.unlink(second);
  // The first is there from the try before.
  expect(await own.write({ folder })).toEqual({ files: [path.join(folder, '1-1.json'), second] });
  expect(await fs.readFile(second, 'utf8')).toBe('to sign\n');
});

test('of a check they are a receipt with the sum, or a complaint about each who sent what does not fit; of a practice vault they say so', () => {
  const names = (more: Parameters<typeof sampleCheck>[0], checked: 'here' | 'elsewhere' = 'elsewhere') =>
    filesOfCheck(sampleCheck(more), '7', checked).map(({ name }) => name);
  expect(names({})).toEqual(['7-2-receipt.txt', '7-2-sum.asc']);
  // At the ceremony the sum is in the vault's folder.
  expect(names({}, 'here')).toEqual(['7-2-receipt.txt']);
  // A sum that was checked again is there already.
  expect(names({ sum: '', practice: true })).toEqual(['PRACTICE-7-2-receipt.txt']);
  const about = (contributor: string, text: string) => ({
    ...{ contributor, text, finding: 'does-not-fit' as const, of: 'ed25519' },
  });
  const complaints = [about('3', 'text'), about('1', '')];
  expect(names({ fits: false, receipt: '', sum: '', complaints })).toEqual(['7-2-complaint-3.txt']);
});

test('what a holder takes home of a request has their name, and of a practice vault says so', () => {
  const key = `${'a'.repeat(24)}0123456789abcdef`;
  const texts = [{ name: 'Ben Økri', pgp_fingerprint: key, text: 'sign', codeMessage: 'message' }];
  const named = (code: string, decision: 'confirm' | 'decline', practice: boolean) =>
    filesOfAnswer({ vault_id: 'v', tss_request_id: '7', decision, code }, texts, practice)[0]!.name;
  expect(named('', 'confirm', false)).toBe('7-ben-kri-0123456789abcdef-message.asc');
  expect(named('', 'confirm', true)).toBe('PRACTICE-7-ben-kri-0123456789abcdef-message.asc');
  expect(named('CODE', 'confirm', true)).toBe('PRACTICE-7-ben-kri-0123456789abcdef-confirm.txt');
});
