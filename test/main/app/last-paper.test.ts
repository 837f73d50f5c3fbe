import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keptPaper } from '../../../main/app/last-paper';

test('the size of paper chosen last is there again, and nothing else counts as one', async () => {
  const settings = await mkdtemp(path.join(tmpdir(), 'settings-'));
  const paper = keptPaper(settings);
  expect(await paper.last()).toBe('');
  await paper.keep('Letter');
  expect(await keptPaper(settings).last()).toBe('Letter');
  await Promise.all([paper.keep('Letter'), paper.keep('A4')]);
  expect(await paper.last()).toBe('A4');
  await writeFile(path.join(settings, 'paper'), 'A3\n');
  expect(await paper.last()).toBe('');
  await rm(settings, { recursive: true });
  await paper.keep('A4');
  expect(await paper.last()).toBe('');
});
