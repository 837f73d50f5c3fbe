/**
 * `kill -9` at every single change of the disk that an attempt makes: one run that copies the folder at each change as a
 * kill would leave it, and real processes that are really killed at some (in the long run at every one).
 */
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCeremonyFolder } from '../../../main/storage/folder/ceremony-folder';
import { soundStore } from '../../../main/storage/key-sets/sealed-store';
import { parseRecord } from '../../../shared/records/key-set';
import { long, perTier, timeLimit } from '../../support/tier';
import { changeStore, createSet, exportText, generateShare, NAME, NEW_INDEX, storeBytes } from './attempts';
import { mustBeSound, tree } from './support';

let base = '';
let child = '';

beforeAll(async () => {
  base = await fs.mkdtemp(path.join(os.tmpdir(), 'quorate-kill-'));
  const { build } = await import('vite');
  await build({
    root: path.resolve(import.meta.dirname, '../../..'),
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: path.join(import.meta.dirname, 'killed-child.ts'),
      outDir: path.join(base, 'child'),
      minify: false,
      rollupOptions: { output: { entryFileNames: 'child.mjs', format: 'es', codeSplitting: false } },
    },
  });
  child = path.join(base, 'child/child.mjs');
});
afterAll(() => fs.rm(base, { recursive: true, force: true }));

/** How the child ended: its signal, and the number it printed. */
function run(
  folder: string,
  scenario: string,
  step: number | string,
  links: string,
): Promise<{ signal: string | null; steps: number }> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, folder, scenario, String(step), links], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    running.stdout.on('data', data => {
      printed += data;
    });
    running.on('error', reject);
    running.on('close', (code, signal) => {
      if (code) reject(new Error(`child ended with ${code}`));
      else resolve({ signal, steps: Number(printed) });
    });
  });
}

/** What must hold even before anybody opens the folder again. */
async function mustLookRight(folder: string): Promise<void> {
  const files = await tree(folder);
  for (const [file, hex] of files) {
    if (path.basename(file).startsWith('.quorate-') || file.includes('/.quorate-new/') || hex === '')
      continue;
    if (file.includes('/shares/')) {
      const index = Number(/-index-(\d+)\.asc$/.exec(file)?.[1]);
      expect(Buffer.from(hex, 'hex').toString(), `${file} is whole`).toBe(exportText(index));
      const record = files.get(`${file.split('/')[0]}/key-set.json`);
      expect(record, `${file} has a record`).toBeDefined();
      const { shares, reserved } = parseRecord(Buffer.from(record!, 'hex').toString(), file);
      expect([...shares, ...reserved].map(one => one.index)).toContain(index);
    }
  }
}

/** What is in the folder before each scenario, made once and copied. */
const before = new Map<string, Promise<string>>();

async function prepare(folder: string, scenario: string): Promise<void> {
  const made = before.get(scenario) ?? prepared(path.join(base, `before-${scenario}`), scenario);
  before.set(scenario, made);
  cpSync(await made, folder, { recursive: true });
}

async function prepared(folder: string, scenario: string): Promise<string> {
  await fs.mkdir(folder);
  if (scenario === 'create') return folder;
  const open = await openCeremonyFolder(folder);
  const set = await createSet(open);
  if (scenario === 'open') await generateShare(set, 'issue');
  if (scenario === 'store') await changeStore(set, 'old');
  await open.close();
  return folder;
}

/** What is drawn for the name of a temporary file or a lock; nothing looks at it. */
const withoutDrawn = (name: string): string =>
  name.replace(/(\.quorate-tmp-)[0-9a-f]{16}/g, '$1').replace(/(\.quorate-lock-)[-0-9a-f]+/g, '$1');

/** All that a folder holds: directories, files and what is in them. */
async function everythingLeft(folder: string): Promise<string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(withoutDrawn);
  const files = [...(await tree(folder))].map(([name, hex]) => [withoutDrawn(name), hex]);
  return JSON.stringify([names.sort(), files.sort()]);
}

type Known = Map<string, Set<string>>;
/** What was left at a change and judged already, of each scenario: with links and without much of it is the same. */
const judgedIn: Known = new Map();
/** What folders were settled to, of each scenario. */
const settledIn: Known = new Map();

/** Whether this state was seen before in the scenario; it is from now on. */
function isKnown(known: Known, scenario: string, state: string): boolean {
  const states = known.get(scenario) ?? new Set();
  known.set(scenario, states);
  if (states.has(state)) return true;
  states.add(state);
  return false;
}

async function killAt(step: number, scenario: string, links: string): Promise<void> {
  const folder = path.join(base, `${scenario}-${links}-${step}`);
  await prepare(folder, scenario);
  const { signal } = await run(folder, scenario, step, links);
  expect(signal).toBe('SIGKILL');
  await mustBeRight(folder, scenario);
}

/** Everything that a person may rely on in a folder that a kill has left; the folder is used up. */
async function mustBeRight(folder: string, scenario: string): Promise<void> {
  await mustLookRight(folder);
  const again = await openCeremonyFolder(folder, { now: () => '2026-11-24T10:00:00Z' });
  await mustBeSound(folder);
  for (const set of await again.list()) expect(set.trouble).toBe('');
  if (scenario === 'store') await mustHaveStore(again);
  // Many states are settled to the same one, and what comes after is the same then.
  if (isKnown(settledIn, scenario, await everythingLeft(folder)) && !long) {
    await again.close();
    rmSync(folder, { recursive: true });
    return;
  }
  await mustAllowAnother(again, scenario);
  await again.close();
  const settled = await tree(folder);
  const third = await openCeremonyFolder(folder);
  expect(third.settled).toEqual([]);
  await third.close();
  expect(await tree(folder)).toEqual(settled);
  rmSync(folder, { recursive: true });
}

/** The old store or the new one, whole, and the one that the record names. */
async function mustHaveStore(folder: Awaited<ReturnType<typeof openCeremonyFolder>>): Promise<void> {
  const set = await folder.find(NAME);
  const { record } = await set.load();
  const { version } = record.store!;
  expect(await soundStore(set, record)).toEqual(
    new Uint8Array(storeBytes(version, version === 1 ? 'old' : 'new')),
  );
  expect(version).toBeLessThanOrEqual(2);
}

/** After the interruption the same ceremony can be held: nothing is in the way. */
async function mustAllowAnother(
  folder: Awaited<ReturnType<typeof openCeremonyFolder>>,
  scenario: string,
): Promise<void> {
  if (scenario === 'create') {
    if ((await folder.list()).length > 0) return;
    await fs.rm(path.join((await folder.create(NAME, false)).path, 'transcripts'), {
      recursive: true,
      force: true,
    });
    await createSet(folder);
  }
  const { record } = await (await folder.find(NAME)).load();
  const known = record.shares.some(share => share.index === NEW_INDEX) || record.burnt.includes(NEW_INDEX);
  if (scenario === 'open') expect(record.shares.map(share => share.index)).toContain(NEW_INDEX);
  if (known) expect(record.transcripts).toHaveLength(2);
}

const scenarios = [
  ['create', 'links', 'the making of a set'],
  ['generate', 'no-links', 'generating a share on a stick without hard links'],
  ['open', 'links', 'settling an interrupted attempt'],
  ['store', 'links', 'changing the sealed store'],
  ['create', 'no-links', 'the making of a set on a stick without hard links'],
  ['generate', 'links', 'generating a share'],
  ['store', 'no-links', 'changing the sealed store on a stick without hard links'],
];

describe.each(perTier(scenarios.slice(0, 2), scenarios))('%s, %s: kill -9 in %s', (scenario, links) => {
  const inTurn = async (steps: number[], work: (step: number) => Promise<void>): Promise<void> => {
    const worker = async (): Promise<void> => {
      for (let step = steps.shift(); step !== undefined; step = steps.shift()) await work(step);
    };
    await Promise.all([worker(), worker(), worker()]);
  };

  it(
    'leaves, at every step, no half file that looks finished and no export that the record does not list',
    async () => {
      const folder = path.join(base, `${scenario}-${links}-whole`);
      const copies = path.join(base, `${scenario}-${links}-copies`);
      await prepare(folder, scenario);
      const { steps } = await run(folder, scenario, copies, links);
      await mustBeSound(folder);
      expect(steps).toBeGreaterThan({ open: 15, store: 30 }[scenario] ?? 50);
      const all = Array.from({ length: steps }, (_, at) => at + 1);
      const some = all.filter(step => long || step === Math.ceil(steps / 2));
      // In `npm test` every third: test/processes/crash.test.ts looks at changes of its own.
      const looked = all.filter(step => long || step % 3 === 0);
      await inTurn(looked, async step => {
        const copy = path.join(copies, String(step));
        // A change that a kill cannot undo, a sync, leaves what the one before has left.
        if (!isKnown(judgedIn, scenario, await everythingLeft(copy))) await mustBeRight(copy, scenario);
      });
      await inTurn(some, step => killAt(step, scenario, links));
    },
    timeLimit(240_000),
  );
});
