/** PREPARE=1: makes the sets of `prepared.json`, by the program as it is. Otherwise nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'vitest';
import { filesBelow, opened, type Prepared, pgpKey, preparedFile } from './folders';
import { Stdio } from './program';

const seal = [
  { name: 'Safe PIN', content: '4711-4712-4713' },
  { name: 'key', content: { base64: 'AAEC/w==' } },
];
const keyNames = ['nistp256', 'rsa2048', 'nistp384'];
const people = ['Ada', 'Berta', 'Chen'];

const made = [
  { name: 'Drill', practice: true, holders: people.map(name => ({ name })), seal },
  {
    name: 'Ops',
    holders: people.map((name, at) => ({ name, pgp_key: pgpKey(keyNames[at]!).public_armored })),
    seal,
    unwitnessed: true,
  },
];

test.runIf(process.env.PREPARE === '1')('prepares', async () => {
  const prepared: Record<string, Prepared> = {};
  for (const params of made) {
    const folder = mkdtempSync(path.join(tmpdir(), 'quorate-prepared-'));
    const stdio = new Stdio(['--folder', folder]);
    const ask = async (method: string, asked: object) => {
      const { result, error } = JSON.parse(
        (await stdio.line(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: asked })))!,
      );
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    };
    const { nonce } = await ask('createKeySet.start', { required: 2, ...params });
    await ask('createKeySet.confirm', { nonce });
    const { shares, directory } = await ask('keySet.open', { name: params.name });
    await stdio.end();
    const fileOf = (part: string, ending: string) => {
      const name = readdirSync(path.join(directory, part)).find(one => one.endsWith(ending))!;
      return readFileSync(path.join(directory, part, name), 'utf8');
    };
    const hexes = (shares as { index: number; holder: string }[]).map(async ({ index, holder }, at) => ({
      index,
      holder,
      hex: await opened(
        fileOf('shares', `-index-${index}.asc`),
        params.practice
          ? fileOf('practice-keys', `-index-${index}-private-key.asc`)
          : pgpKey(keyNames[at]!).secret_armored,
      ),
    }));
    prepared[params.name] = {
      name: params.name,
      shares: await Promise.all(hexes),
      files: filesBelow(folder),
    };
    rmSync(folder, { recursive: true });
  }
  writeFileSync(preparedFile, `${JSON.stringify(prepared, null, 1)}\n`);
});
