/** The checklist of a result: through the whole program, over its end and another run of it. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openCeremonyFolder } from '../../main/storage/folder/ceremony-folder';
import type { ChecklistView } from '../../shared/contract/checklist';
import { codeOf, copiedSet, generate, openProgram, startProgram, value } from '../support/program';
import { quorate, statusOf } from './cli-kit';

it('is ticked off, taken back, and there again after a restart; the transcript’s bytes and digest stay', async () => {
  const opened = await openProgram();
  const { api, folder, program } = opened;
  const set = await copiedSet(opened);
  const directory = path.join(folder, (await fs.readdir(folder)).find(name => name.startsWith('PRACTICE'))!);
  const { nonce } = await generate(api, set.shares);
  const before = value(await api.attempt.checklist({ nonce }));
  const [given] = before.checks;
  expect(before.checks.map(({ item, done, at }) => [item, done, at])).toEqual([
    ['given', false, ''],
    ['noticesGiven', false, ''],
    ['digestWritten', false, ''],
    ['paperSigned', false, ''],
  ]);
  const { transcript } = value(await api.attempt.read())!.result!;
  const at = path.join(directory, 'transcripts', transcript.file);
  const wrote = await fs.readFile(at);
  const tick = (item: ChecklistView['checks'][number]['item'], done: boolean, file = '') =>
    api.attempt.tick({ nonce, item, done, file });
  expect(codeOf(await tick('given', true, 'another.asc'))).toBe('BAD_REQUEST');
  expect(codeOf(await api.attempt.tick({ nonce: 'x', item: 'digestWritten', done: true }))).toBe(
    'WRONG_NONCE',
  );
  value(await tick('given', true, given!.file));
  value(await tick('digestWritten', true));
  value(await tick('digestWritten', true));
  value(await tick('digestWritten', false));
  value(await tick('noticesGiven', true));
  const file = at.replace(/\.jsonl$/, '.checklist.jsonl');
  expect((await fs.readFile(file, 'utf8')).trim().split('\n')).toHaveLength(4);
  expect(await fs.readFile(at)).toEqual(wrote);
  const sums = spawnSync('sha256sum', ['-c', 'PRACTICE-SHA256SUMS'], { cwd: directory, encoding: 'utf8' });
  expect([sums.status, /checklist\.jsonl: OK/.test(sums.stdout)]).toEqual([0, true]);
  await program.close();
  // Nothing of it is taken for a transcript that was interrupted.
  const again = await openCeremonyFolder(folder);
  expect(again.settled).toEqual([]);
  await again.close();

  const later = startProgram();
  value(await later.api.folder.open({ path: folder }));
  expect(value(await later.api.keySet.open({ name: set.view.name })).remarks).toEqual([]);
  const view = value(await later.api.attempt.checklist({ transcript: transcript.file }));
  expect(view.checks.map(({ done }) => done)).toEqual([true, true, false, false]);
  value(await later.api.attempt.tick({ transcript: transcript.file, item: 'paperSigned', done: true }));
  const [made, issued] = value(await later.api.keySet.read())!.ceremonies.map(({ operation, open, at }) => ({
    operation,
    open: open.map(({ item }) => item),
    isTime: !Number.isNaN(Date.parse(at)),
  }));
  expect(made).toMatchObject({ operation: 'createKeySet' });
  expect(issued).toEqual({
    operation: 'generateShare',
    open: ['digestWritten'],
    isTime: true,
  });
  const verified = value(await later.api.transcript.verify({ file: transcript.file }));
  expect(verified.digest).toBe(transcript.digest);
  expect(verified.checklist?.checks.map(({ done }) => done)).toEqual([true, true, false, true]);
  await later.close();

  const shown = await quorate(['verify-transcript', at, '--json']);
  const { checklist, digest } = statusOf(shown) as { checklist: object; digest: string };
  expect([digest, checklist]).toEqual([transcript.digest, verified.checklist]);

  // Somebody ticks in it by hand: the transcript stands, and nothing of the file is shown.
  const text = await fs.readFile(file, 'utf8');
  await fs.writeFile(file, text.replace('"done":false', '"done":true'));
  const altered = await quorate(['verify-transcript', at]);
  expect([altered.status, altered.stdout]).toEqual([0, expect.stringContaining('altered at line 4')]);
  expect(altered.stdout).not.toContain('[x]');
});

it('that cannot be read hides no other, nor the transcript that it lies beside', async () => {
  const { api, folder, ...opened } = await openProgram();
  const set = await copiedSet({ api, folder, ...opened });
  const directory = path.join(folder, (await fs.readdir(folder)).find(name => name.startsWith('PRACTICE'))!);
  const { nonce } = await generate(api, set.shares);
  value(await api.attempt.tick({ nonce, item: 'digestWritten', done: true }));
  const [made, issued] = value(await api.keySet.read())!.ceremonies.map(({ file }) => file);
  const standing = async () =>
    value(await api.keySet.read())!.ceremonies.map(({ open, problem }) => [open.length, problem?.code]);
  const before = await standing();
  expect(before[1]).toEqual([3, undefined]);
  const beside = (name: string) =>
    path.join(directory, 'transcripts', name.replace(/\.jsonl$/, '.checklist.jsonl'));
  await fs.mkdir(beside(made!));
  expect(await standing()).toEqual([[before[0]![0], 'FILE_NOT_REGULAR'], before[1]]);
  const { checklist, entries } = value(await api.transcript.verify({ file: made! }));
  expect([checklist?.problem?.code, entries.length > 0]).toEqual(['FILE_NOT_REGULAR', true]);
  // In the terminal, too.
  const named = await quorate(['verify-transcript', path.join(directory, 'transcripts', made!), '--json']);
  expect([named.status, statusOf(named)]).toMatchObject([
    0,
    { complete: true, checklist: { problem: { code: 'FILE_NOT_REGULAR' } } },
  ]);
  const said = await quorate(['verify-transcript', path.join(directory, 'transcripts', made!)]);
  expect(said.stdout).toMatch(/The checklist beside it cannot be read.*\n.*\.checklist\.jsonl/);
  // What was ticked in one that cannot be used counts as open.
  await fs.appendFile(beside(issued!), '{}\n');
  expect((await standing())[1]).toEqual([4, 'CHECKLIST_UNUSABLE']);
  await opened.program.close();
});

it('has the notices of a new set and of a mark, though nothing encrypted came of that', async () => {
  const opened = await openProgram();
  const { api, program } = opened;
  const items = async () =>
    value(await api.attempt.checklist({})).checks.flatMap(({ item }) => (item === 'given' ? [] : [item]));
  const set = await copiedSet(opened);
  expect(await items()).toEqual(['noticesGiven', 'digestWritten', 'paperSigned']);
  const [lost] = set.view.shares;
  const mark = { index: lost!.index, status: 'lost', reason: 'left in a taxi', unwitnessed: true } as const;
  const { nonce } = value(await api.markShare.start(mark));
  value(await api.markShare.confirm({ nonce }));
  const { checks } = value(await api.attempt.checklist({ nonce }));
  expect(checks.map(({ item }) => item)).toEqual(['noticesGiven', 'digestWritten', 'paperSigned']);
  const [made, ...marked] = value(await api.keySet.read())!.ceremonies;
  expect(made!.shares).toEqual(set.view.shares.map(({ index, holder }) => ({ index, holder })));
  expect(marked).toMatchObject([{ shares: [{ index: lost!.index, holder: lost!.holder }], marked: 'lost' }]);
  await program.close();
});
