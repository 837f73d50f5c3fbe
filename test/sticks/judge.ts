/**
 * What a person finds on a stick after the power failed: the folder is opened with the program and judged by what it
 * says. Bundled, and run inside User-Mode Linux, where the state of each moment is put on a device and mounted.
 *
 *   node judge.mjs PLAN
 *
 * PLAN is a JSON file (`JudgePlan`). A line of JSON for each point is appended to its `results`.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { LOCK } from '../../main/desk/lock';
import { createProgram } from '../../main/service/program';
import { type Point, readLog } from './log-writes';

export interface JudgePlan {
  base: string;
  log: string;
  device: string;
  /** A command that mounts the device, and the directory it is mounted at. */
  mount: string[];
  at: string;
  /** A command that checks the device and mends it. */
  check: string[];
  points: Point[];
  results: string;
}

/** Of one point. `faults` is empty where all that had been told is there. */
export interface Found {
  after: number;
  lost: string[];
  unlisted: string[];
  /** What the program told of a set or the folder that did not open. */
  trouble: string[];
  /** It told to have the medium checked; this was done, and what is lost is what was not there then. */
  checked: boolean;
  repaired: boolean;
  /** What was otherwise when the stick was mounted a second time. */
  changed: string[];
}

const plan = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as JudgePlan;

const run = ([command = '', ...args]: string[]): string => {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? '' : `${command}: ${stderr.trim() || status}`;
};

/** Writes a state of the device; nothing of it is mounted. */
function restore(state: Buffer): void {
  const device = openSync(plan.device, 'r+');
  writeSync(device, state, 0, state.length, 0);
  fsyncSync(device);
  closeSync(device);
}

/** What the set should hold, by what the program had told. */
function promised(told: readonly string[]) {
  const numbers = (what: string): number[] =>
    told
      .filter(one => one.startsWith(`${what}:`))
      .flatMap(one =>
        one
          .slice(what.length + 1)
          .split(',')
          .map(Number),
      );
  return {
    shares: [...numbers('created'), ...numbers('generated')],
    reissued: numbers('reissued'),
    marked: numbers('marked'),
    store: Math.max(
      0,
      ...numbers('stored'),
      ...numbers('created')
        .slice(0, 1)
        .map(() => 1),
    ),
  };
}

type Look = Omit<Found, 'after' | 'changed' | 'checked'>;

async function look(told: readonly string[]): Promise<Look> {
  const found: Look = { lost: [], unlisted: [], trouble: [], repaired: false };
  const folder = path.join(plan.at, 'c');
  const program = createProgram({
    fork: () => {
      throw new Error('nothing is entered here');
    },
    shell: 'terminal',
    practiceOnly: false,
    network: async () => ({ state: 'offline', interfaces: [], remarks: [] }),
  });
  const { api } = program;
  try {
    const due = promised(told);
    const opened = await api.folder.open({ path: folder });
    if (!opened.ok) found.trouble.push(opened.error.message);
    const view = opened.ok ? opened.value : undefined;
    found.repaired = (view?.settled.length ?? 0) > 0;
    if (view?.readOnly) found.trouble.push(view.readOnly);
    const set = view && view.keySets.length > 0 ? await api.keySet.open({ name: 'Set' }) : undefined;
    if (set && !set.ok) found.trouble.push(set.error.message);
    const shares = set?.ok ? set.value.shares : [];
    const exported = await exportsIn(folder);
    for (const index of due.shares) {
      if (!shares.some(share => share.index === index)) found.lost.push(`share ${index} in the record`);
      if (!exported.some(one => one.index === index && one.whole)) found.lost.push(`export ${index}`);
    }
    for (const index of due.reissued)
      if (!exported.some(one => one.index === index && one.reissued && one.whole))
        found.lost.push(`reissue ${index}`);
    for (const index of due.marked)
      if (shares.find(share => share.index === index)?.status !== 'lost') found.lost.push(`mark ${index}`);
    if (set?.ok && set.value.storeVersion < due.store) found.lost.push(`store ${due.store}`);
    if (set?.ok) found.lost.push(...set.value.remarks);
    for (const one of exported)
      if (!shares.some(share => share.index === one.index)) found.unlisted.push(one.name);
  } finally {
    await program.close();
  }
  return found;
}

interface Export {
  name: string;
  index: number;
  reissued: boolean;
  whole: boolean;
}

/** Every file that has the place of a share. */
async function exportsIn(folder: string): Promise<Export[]> {
  const found: Export[] = [];
  for (const set of await fs.readdir(folder).catch(() => [])) {
    const directory = path.join(folder, set, 'shares');
    for (const name of await fs.readdir(directory).catch(() => [])) {
      const [, index, reissued] = /-index-(\d+)(-reissue-\d+)?\.asc$/.exec(name) ?? [];
      if (index === undefined) continue;
      const text = await fs.readFile(path.join(directory, name), 'utf8').catch(() => '');
      const whole = /^-----BEGIN PGP MESSAGE-----\n[\s\S]+\n-----END PGP MESSAGE-----\n$/.test(text);
      found.push({ name, index: Number(index), reissued: reissued !== undefined, whole });
    }
  }
  return found;
}

/** Mounted, looked at, unmounted. */
async function looked(told: readonly string[]): Promise<Look> {
  const failed = run([...plan.mount, plan.at]);
  if (failed)
    return { lost: told.length > 0 ? ['all'] : [], unlisted: [], trouble: [failed], repaired: false };
  try {
    // Of the look before, when it could not be removed: this process is that program, and still runs.
    const folder = path.join(plan.at, 'c');
    for (const name of await fs.readdir(folder).catch(() => []))
      if (name.startsWith(LOCK)) await fs.unlink(path.join(folder, name)).catch(() => undefined);
    return await look(told);
  } finally {
    run(['umount', plan.at]);
  }
}

const entries = readLog(readFileSync(plan.log));
const state = Buffer.from(readFileSync(plan.base));
let done = 0;
for (const { after, told } of plan.points) {
  for (; done < after; done++) {
    const entry = entries[done]!;
    if (entry.kind === 'write') entry.data.copy(state, entry.at);
  }
  restore(state);
  let first = await looked(told);
  const { trouble } = first;
  const checked = trouble.length > 0;
  if (checked) {
    run(plan.check);
    first = await looked(told);
  }
  // What repair wrote, or freed, must not spoil what is there: that shows when nothing is in the system's cache.
  const again = first.repaired || checked ? await looked(told) : first;
  const changed = (['lost', 'unlisted', 'trouble'] as const).flatMap(what =>
    again[what].filter(one => !first[what].includes(one)),
  );
  const found: Found = {
    after,
    ...first,
    trouble: [...trouble, ...(checked ? first.trouble : [])],
    checked,
    changed,
  };
  appendFileSync(plan.results, `${JSON.stringify({ told, ...found })}\n`);
}
