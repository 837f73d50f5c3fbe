/** A stand-in for gpg, which opens what it is given in the tests' own way. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './program';

/** A gpg that gives out these contents one after another, and fails when it is started while another one runs. */
export async function standInForGpg(given: readonly Uint8Array[]): Promise<void> {
  const folder = await temporaryFolder();
  for (const [at, content] of given.entries())
    await fs.writeFile(path.join(folder, `content-${at}`), content);
  const script = `#!${process.execPath}
const fs = require('node:fs');
const path = require('node:path');
const at = name => path.join(${JSON.stringify(folder)}, name);
fs.mkdirSync(at('running'));
fs.readFileSync(0);
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${given.length > 1 ? 200 : 0});
const [next] = fs.readdirSync(at('.')).filter(name => name.startsWith('content-')).sort();
const status = (...lines) => { for (const line of lines) fs.writeSync(3, '[GNUPG:] ' + line + '\\n'); };
status('BEGIN_DECRYPTION', 'DECRYPTION_INFO 2 9 0', 'PLAINTEXT 62 0 ');
fs.writeSync(1, fs.readFileSync(at(next)));
status('DECRYPTION_OKAY', 'GOODMDC', 'END_DECRYPTION');
fs.rmSync(at(next));
fs.rmdirSync(at('running'));
`;
  await fs.writeFile(path.join(folder, 'gpg'), script, { mode: 0o700 });
  const before = process.env.PATH;
  process.env.PATH = folder;
  onTestFinished(() => {
    process.env.PATH = before;
  });
}
