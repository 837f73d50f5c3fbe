import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build, type InlineConfig } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { type Api, callNames } from '../../../shared/contract';
import { EVENTS, type Events } from '../../../shared/contract/events';
import { exposed, heard, invoked } from '../electron-stand-in';

beforeAll(() => import('../../../main/app/preload'));

const functionsOf = (api: object): string[] =>
  Object.entries(api).flatMap(([group, calls]) =>
    Object.entries(calls as object).map(([name, call]) => {
      expect(typeof call).toBe('function');
      return `${group}.${name}`;
    }),
  );

test('the page is given one function for each call of the contract, and nothing else (stand-in)', () => {
  expect(Object.keys(exposed)).toEqual(['quorate', 'quorateEvents']);
  expect(Object.keys(exposed.quorateEvents as object)).toEqual(['follow']);
  expect(functionsOf(exposed.quorate as object).sort()).toEqual([...callNames].sort());
});

test('of what comes on the one channel, events of the contract reach the page, and nothing else (stand-in)', () => {
  expect([...heard.keys()]).toEqual([EVENTS]);
  const come: unknown[] = [];
  (exposed.quorateEvents as Events).follow(event => come.push(event));
  const event = { number: 4, name: 'recovery', value: { recovery: null } };
  for (const given of [event, { ...event, name: 'share' }, { ...event, value: 'x' }, null])
    heard.get(EVENTS)!({}, given);
  expect(come).toEqual([event]);
});

test('a call goes out under its own name with its parameters as they are (stand-in)', async () => {
  const api = exposed.quorate as Api;
  const key = Uint8Array.of(1, 2, 3);
  expect(await api.generateShare.update({ key, nonce: 'n' })).toEqual({ ok: true, value: null });
  expect(invoked.at(-1)).toEqual({ channel: 'generateShare.update', params: { key, nonce: 'n' } });
});

test('the preload is under 20 lines', () => {
  const source = readFileSync(path.resolve('main/app/preload.ts'), 'utf8');
  expect(source.trimEnd().split('\n').length).toBeLessThan(20);
});

test('built, it is one small CommonJS file that asks for electron alone, as a sandboxed preload must', async () => {
  const { forNode } = (await import(pathToFileURL(path.resolve('scripts/build.mjs')).href)) as {
    forNode: (input: string, directory: string, file: string, format: 'cjs') => InlineConfig;
  };
  const directory = mkdtempSync(path.join(os.tmpdir(), 'quorate-preload-'));
  await build(forNode('main/app/preload.ts', directory, 'preload.cjs', 'cjs'));
  expect(readdirSync(directory)).toEqual(['preload.cjs']);
  const built = readFileSync(path.join(directory, 'preload.cjs'), 'utf8');
  // The schemas of all calls are in it; none of the texts and tables is.
  expect(built.length).toBeLessThan(90_000);

  const asked: string[] = [];
  const given: object[] = [];
  const electron = {
    contextBridge: { exposeInMainWorld: (_name: string, api: object) => given.push(api) },
    ipcRenderer: { invoke: async () => null, on: () => {} },
  };
  const require = (name: string) => {
    asked.push(name);
    return electron;
  };
  // A context of its own: what a sandboxed page lacks (process, Buffer, module loading) is lacking here too.
  vm.runInNewContext(built, { require, exports: {}, module: { exports: {} } });
  expect(asked).toEqual(['electron']);
  expect(given.flatMap(functionsOf).sort()).toEqual([...callNames].sort());
});
