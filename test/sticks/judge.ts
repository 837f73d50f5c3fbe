/**
 * What a person finds on a stick after the power failed: the folder is opened with the program and judged by what it
 * says. Bundled, and run inside User-Mode Linux, where the state of each moment is put on a device and mounted.
 *
 *   node judge.mjs PLAN
 *
 * PLAN is a JSON file (`JudgePlan`). A line of JSON for each point (`Found`) is appended to its `results`; the last line
 * that it prints is `judged`.
 */

import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { LOCK } from '../../main/storage/files/lock';
import { isUnfinishedName, TEMPORARY } from '../../main/storage/files/temporary';
import { booksOf } from './books';
import { type Entry, inRounds, type Point, readLog } from './log-writes';
import { type Faults, faultsOf, type Look, look } from './look';
import { mediumOf } from './medium';
import { useOneThread } from './one-thread';
import { type Files, type Seen, sumsOf } from './seen';

export interface JudgePlan {
  base: string;
  log: string;
  device: string;
  /** How it is mounted: a type and its options for the kernel, or a command. */
  mount: { type: string; options: string } | { command: string[] };
  /** The directory it is mounted at. */
  at: string;
  /** A command that checks the device and mends it. */
  check: string[];
  points: Point[];
  /** Then no other point is looked at. */
  seconds: number;
  /** The file that the steps wrote, `Seen` by line. */
  seen: string;
  results: string;
}

/** Of one point. */
export interface Found {
  point: Point;
  faults: Faults;
  /** What the program told of a set or the folder that did not open. */
  trouble: string[];
  /**
   * So many times it told to have the medium checked, and this was done; what is lost is what was not there then. Once is
   * not always enough: fsck.vfat 4.2 leaves a directory whose cluster is free without any, and removes it the next time.
   */
  checks: number;
  repaired: boolean;
  /** What was otherwise when the stick was mounted a second time. */
  changed: string[];
  /** The medium was as at a point before, and the program was not asked again. */
  same: boolean;
}

interface Looked {
  trouble: string[];
  checks: number;
  first: Look;
  again: Look;
}

/** Whoever is told the same after so many gives up. */
const MOST_CHECKS = 2;

useOneThread();
const plan = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as JudgePlan;
const seen = new Map(
  readFileSync(plan.seen, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Seen)
    .map(one => [one.told, one.files]),
);

const sha256 = (...parts: (Buffer | string)[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
const filesKey = (files: Files): string => JSON.stringify(sumsOf(files));

/** What was found, by all that is on the medium, and by its files as the driver shows them and its books. */
const found = new Map<string, Looked>();

async function hasUnfinished(directory: string): Promise<boolean> {
  const names = await fs.readdir(directory, { recursive: true }).catch(() => [TEMPORARY]);
  return names
    .map(name => path.basename(name))
    .some(name => isUnfinishedName(name) && !name.startsWith(LOCK));
}

async function lookedAt(state: Buffer): Promise<{ looked: Looked; same: boolean }> {
  const whole = sha256(state);
  const known = found.get(whole);
  if (known) return { looked: known, same: true };
  medium.restore(state);
  let key = '';
  let first = await look(medium, async files => {
    // What is unfinished is not among the files, and is known by the whole state alone.
    key = (await hasUnfinished(plan.at)) ? '' : sha256(booksOf(state), filesKey(files));
    return found.get(key)?.first;
  });
  const earlier = found.get(key);
  const looked = earlier ?? (await lookedOn());
  for (const one of [whole, key]) if (one) found.set(one, looked);
  return { looked, same: earlier !== undefined };

  async function lookedOn(): Promise<Looked> {
    const trouble = [...first.trouble];
    let checks = 0;
    for (; first.trouble.length > 0 && checks < MOST_CHECKS; checks++) {
      medium.check();
      first = await look(medium);
      trouble.push(...first.trouble);
    }
    // What repair wrote, or freed, must not spoil what is there: that shows when nothing is in the system's cache.
    const left = filesKey(first.files);
    const again = await look(medium, async files => (filesKey(files) === left ? first : undefined));
    return { trouble, checks, first, again };
  }
}

function judged(point: Point, { trouble, checks, first, again }: Looked, same: boolean): Found {
  const due = {
    told: point.told,
    before: seen.get('begin')!,
    files: seen.get(point.told.at(-1) ?? 'begin')!,
  };
  const faults = faultsOf(first, due);
  const before = new Set(Object.values(faults).flat());
  const changed = Object.values(again === first ? {} : faultsOf(again, due))
    .flat()
    .filter(one => !before.has(one));
  return { point, faults, trouble, checks, repaired: first.repaired, changed, same };
}

const entries = readLog(readFileSync(plan.log));
const before = readFileSync(plan.base);
const medium = await mediumOf(plan);
const until = performance.now() + plan.seconds * 1000;

/** The states at these points, which are in the order of time. */
function* statesAt(points: readonly Point[]): Generator<{ point: Point; state: Buffer }> {
  const state = Buffer.from(before);
  let done = 0;
  for (const point of points) {
    for (; done < point.after; done++) write(state, entries[done]!);
    if (point.torn === 0) yield { point, state };
    else {
      const torn = Buffer.from(state);
      write(torn, entries[done]!, point.torn);
      yield { point, state: torn };
    }
  }
}

/** Writes into a state what an entry wrote, or the beginning of it. */
function write(state: Buffer, entry: Entry, bytes?: number): void {
  if (entry.kind === 'write') entry.data.subarray(0, bytes).copy(state, entry.at);
}

for (const round of inRounds(plan.points))
  for (const { point, state } of statesAt(round)) {
    if (performance.now() > until) break;
    const { looked, same } = await lookedAt(state);
    appendFileSync(plan.results, `${JSON.stringify(judged(point, looked, same))}\n`);
  }
medium.end();
console.log('judged');
