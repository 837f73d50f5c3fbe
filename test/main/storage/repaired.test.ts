/** A digest that is on nobody's paper is called REPAIRED until people have written down that very one. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openCeremonyFolder } from '../../../main/storage/folder/ceremony-folder';
import { appendLine } from '../../../main/storage/ledger/beside';
import { checklistFile, nextCheck, noChecks } from '../../../shared/records/checklist';
import { nextSignOff, noSignOffs, type SignOff, signOffsFile } from '../../../shared/records/sign-off';
import { createSet, generateShare } from './attempts';
import { opened, temporaryFolder } from './support';

const AT = '2026-11-23T10:00:00Z';
const wim = { role: 'Witness', name: 'Wim' };

const paper: SignOff = { ...wim, how: 'paper' };
const declined: SignOff = { ...wim, how: 'declined', reason: 'Was not there' };
const byFile: SignOff = {
  ...wim,
  how: 'file',
  signature: 'a.asc',
  signatureSha256: 'ab'.repeat(32),
  fingerprint: 'cd'.repeat(20),
  signedAt: AT,
};

/** A set whose last transcript repair has ended. */
async function repaired() {
  const at = await temporaryFolder();
  const folder = await openCeremonyFolder(at);
  await generateShare(await createSet(folder), 'issue');
  await folder.close();
  const again = await opened(at);
  const [settled] = again.settled;
  const [end] = settled!.transcripts;
  const set = await again.find(settled!.keySet);
  const isRepaired = async () => (await again.list())[0]!.lastRepaired;
  expect(await isRepaired()).toBe(true);
  return { set, end: end!, isRepaired, of: { file: end!.file, digest: end!.digest } };
}

it.each([
  ['on paper', [paper], false],
  ['by a file', [byFile], false],
  ['by somebody who declined', [declined], true],
  ['by somebody who declined and then on paper', [declined, paper], false],
] as const)('a sign-off %s', async (_how, given, after) => {
  const { set, of, isRepaired } = await repaired();
  let standing = noSignOffs(of);
  for (const one of given) {
    const next = nextSignOff(standing, AT, of.file, one);
    await appendLine(set, signOffsFile(of.file), next.line);
    standing = next.after;
  }
  expect(await isRepaired()).toBe(after);
});

it('what is ticked off as written down, until that is taken back', async () => {
  const { set, of, isRepaired } = await repaired();
  let standing = noChecks(of);
  for (const done of [true, false]) {
    const next = nextCheck(standing, AT, of.file, { item: 'digestWritten', done });
    await appendLine(set, checklistFile(of.file), next.line);
    standing = next.after;
    expect(await isRepaired()).toBe(!done);
  }
});

it.each([
  ['a line feed', () => '\n'],
  ['any line', () => 'hello\n'],
  [
    'a sign-off of another digest',
    (file: string) => `${nextSignOff(noSignOffs({ file, digest: 'ee'.repeat(32) }), AT, file, paper).line}\n`,
  ],
  [
    'a sign-off of another transcript',
    (_: string, digest: string) =>
      `${nextSignOff(noSignOffs({ file: 'b.jsonl', digest }), AT, 'b.jsonl', paper).line}\n`,
  ],
])('%s in its place is none', async (_what, text) => {
  const { set, of, isRepaired } = await repaired();
  await fs.writeFile(path.join(set.path, 'transcripts', signOffsFile(of.file)), text(of.file, of.digest));
  expect(await isRepaired()).toBe(true);
});
