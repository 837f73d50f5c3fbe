/** A share that was given as the name of something by mistake: it is not repeated, and nothing is named by it. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { codeOf, openProgram, practiceSet, startProgram, temporaryFolder } from '../support/program';
import { quorate } from './cli-kit';

const share = '5d31a3c1c2e4f596a7b8c9daebfc0d1e05ff00112233445566778899aabbccdd07';
const base64 = Buffer.from(share, 'hex').toString('base64');
const forms = [share, share.toUpperCase(), base64, base64.replace(/=+$/, '')];

it.each(forms)('as a folder, a set, a file, a transcript: %#', async text => {
  const opened = await openProgram();
  await practiceSet(opened);
  const { api, folder } = opened;
  const results = [
    await api.keySet.open({ name: text }),
    await api.transcript.verify({ file: text }),
    await api.attempt.signOffs({ transcript: text }),
    await api.attempt.signOff({ transcript: `${text}.jsonl`, role: 'a', name: 'b', how: 'paper' }),
    await startProgram().api.folder.open({ path: path.join(folder, text) }),
    await startProgram().api.folder.open({ path: path.join(folder, 'no', text) }),
  ];
  for (const result of results) {
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain(text);
    expect(JSON.stringify(result)).not.toContain(text.slice(0, 20));
  }
  expect(codeOf(results[4]!)).toBe('TEXT_LOOKS_SECRET');
  expect((await fs.readdir(folder)).join()).not.toContain(text.slice(0, 20));
});

it.each(forms)('at the terminal, as --folder, --key-set and a file: %#', async text => {
  const folder = await temporaryFolder();
  const set = ['--key-set', 'Main', '--unwitnessed'];
  for (const args of [
    ['check-share', '--folder', path.join(folder, text), ...set],
    ['check-share', '--folder', folder, '--key-set', text, '--unwitnessed'],
    ['verify-transcript', path.join(folder, text)],
    [
      'create-key-set',
      '--folder',
      folder,
      '--name',
      text,
      '--required',
      '2',
      '--practice',
      '--holder',
      'A',
      '--holder',
      'B',
    ],
  ]) {
    const ran = await quorate(args, { input: '' });
    expect(ran.status).not.toBe(0);
    expect(`${ran.stdout}${ran.stderr}`).not.toContain(text.slice(0, 20));
  }
  expect((await fs.readdir(folder)).join()).not.toContain(text.slice(0, 20));
});
