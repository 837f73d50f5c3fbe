/** Folders that a script of ours makes for itself while it runs: gone when it is broken off. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

test('what is broken off leaves no folder behind, nor does one within another', async () => {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'quorate-own-'));
  const piece = JSON.stringify(pathToFileURL(path.resolve('scripts/own-folder.mjs')).href);
  const program = `
    const { inOwnFolder } = await import(${piece});
    const parent = ${JSON.stringify(parent)};
    inOwnFolder(parent, 'outer-', () => inOwnFolder(parent, 'inner-', () => {
      setInterval(() => {}, 1000);
      console.log('begun');
      return new Promise(() => {});
    }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect(readdirSync(parent)).toHaveLength(2);
  child.kill('SIGINT');
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGINT');
  expect(readdirSync(parent)).toEqual([]);
});

test('nor does what it has started write there any more', async () => {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'quorate-own-'));
  const url = (file: string) => JSON.stringify(pathToFileURL(path.resolve(file)).href);
  const writer = `
    const fs = require('node:fs');
    setInterval(() => {
      fs.mkdirSync(process.argv[1], { recursive: true });
      fs.writeFileSync(process.argv[1] + '/begun', '');
    }, 1);`;
  const program = `
    const { inOwnFolder } = await import(${url('scripts/own-folder.mjs')});
    const { run } = await import(${url('scripts/pack/folder.mjs')});
    await inOwnFolder(${JSON.stringify(parent)}, 'making-', folder =>
      run(['-e', ${JSON.stringify(writer)}, folder], process.env));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' });
  const written = () => readdirSync(parent, { recursive: true }).some(name => String(name).endsWith('begun'));
  await expect.poll(written, { timeout: 20_000 }).toBe(true);
  child.kill('SIGINT');
  const [, signal] = await once(child, 'exit');
  await new Promise(resolve => setTimeout(resolve, 100));
  expect({ signal, left: readdirSync(parent) }).toEqual({ signal: 'SIGINT', left: [] });
});
