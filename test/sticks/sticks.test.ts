/**
 * A ceremony on the file systems of sticks, by the real drivers, with the power cut at every write: what the program had
 * told was done is there when the folder is opened again, every share on the stick is listed, and what was interrupted is
 * settled. `STICKS_POINTS` says how many moments of each file system are looked at, evenly chosen.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundled } from '../support/bundle';
import { ceremonyEntry } from '../support/processes';
import type { Found, JudgePlan } from './judge';
import { evenly, pointsOf, readLog } from './log-writes';
import { bootWith, missing } from './uml';

const MOST = Number(process.env.STICKS_POINTS ?? 60);
const DEVICE_BYTES = 8 << 20;
const LOG_BYTES = 256 << 20;
const DEVICE_MAPPER = ['drivers/md/dm-mod.ko', 'drivers/md/dm-log-writes.ko'];

interface FileSystem {
  name: string;
  programs: string[];
  make: string[];
  mount: string[];
  check: string[];
  modules: string[];
}

const VFAT = ['fs/fat/fat.ko', 'fs/fat/vfat.ko', 'fs/nls/nls_cp437.ko', 'fs/nls/nls_iso8859-1.ko'];

const fileSystems: FileSystem[] = [
  {
    name: 'vfat',
    programs: ['mkfs.vfat'],
    make: ['mkfs.vfat', '-F', '32', '-s', '1'],
    mount: ['mount', '-t', 'vfat', '-o', 'errors=remount-ro'],
    check: ['fsck.vfat', '-a'],
    modules: VFAT,
  },
  {
    name: 'ext4',
    programs: ['mkfs.ext4'],
    make: ['mkfs.ext4', '-q', '-F'],
    mount: ['mount', '-t', 'ext4', '-o', 'nodiscard'],
    check: ['fsck.ext4', '-y'],
    modules: [],
  },
  {
    name: 'exfat (exfat-fuse)',
    programs: ['mkfs.exfat', 'mount.exfat-fuse'],
    make: ['mkfs.exfat'],
    mount: ['mount.exfat-fuse'],
    check: ['fsck.exfat', '-y'],
    modules: ['fs/fuse/fuse.ko'],
  },
];

const disks: string[] = [];
/** What the program promises. exFAT it does not (docs/security.md); `STICKS_ALL=1` shows why. */
const asked = fileSystems.filter(one => process.env.STICKS_ALL || !one.name.startsWith('exfat'));

let base = '';
let steps = '';
let judge = '';

beforeAll(async () => {
  // Not below /dev, which is another one in there; in memory, where that is to be had.
  base = await fs.mkdtemp('/tmp/quorate-sticks-');
  steps = await bundled(path.join(import.meta.dirname, 'steps.ts'), path.join(base, 'steps'));
  judge = await bundled(path.join(import.meta.dirname, 'judge.ts'), path.join(base, 'judge'));
});
afterAll(async () => {
  for (const file of [...disks, base]) await fs.rm(file, { recursive: true, force: true });
});

/** A file of this machine that is a disk in there. */
async function disk(name: string, bytes: number): Promise<string> {
  const directory = existsSync('/dev/shm') ? '/dev/shm' : base;
  const file = path.join(directory, `${path.basename(base)}-${name}`);
  await fs.writeFile(file, '');
  await fs.truncate(file, bytes);
  disks.push(file);
  return file;
}

/** The ceremony, once, on a device whose every write is kept. */
async function record(system: FileSystem, work: string, device: string, log: string): Promise<void> {
  const at = path.join(work, 'm');
  const script = [
    `dmsetup create log --noudevsync --table "0 ${DEVICE_BYTES / 512} log-writes /dev/ubda /dev/ubdb"`,
    'dmsetup mknodes',
    `${system.mount.join(' ')} /dev/mapper/log ${at} && mkdir ${at}/c && sync`,
    `UV_THREADPOOL_SIZE=1 node ${steps} ${ceremonyEntry} ${at}/c`,
    `dmsetup message log 0 mark end; umount ${at}; dmsetup remove log`,
  ].join('\n');
  const modules = [...system.modules, ...DEVICE_MAPPER];
  const printed = await bootWith({ work, disks: [device, log], modules, script, timeoutMs: 240_000 });
  if (!/^left\r?$/m.test(printed)) throw new Error(`the ceremony did not end:\n${printed.slice(-2000)}`);
}

async function judged(
  system: FileSystem,
  work: string,
  plan: Omit<JudgePlan, 'device' | 'mount' | 'at' | 'check'>,
) {
  const scratch = await disk('scratch', DEVICE_BYTES);
  const file = path.join(work, 'plan.json');
  const more = {
    device: '/dev/ubda',
    mount: [...system.mount, '/dev/ubda'],
    at: path.join(work, 'm'),
    check: [...system.check, '/dev/ubda'],
  };
  writeFileSync(file, JSON.stringify({ ...plan, ...more } satisfies JudgePlan));
  // The machine has one processor: more threads only wait for each other.
  const script = `UV_THREADPOOL_SIZE=1 node ${judge} ${file}`;
  const printed = await bootWith({
    work,
    disks: [scratch],
    modules: system.modules,
    script,
    timeoutMs: 800_000,
  });
  const lines = existsSync(plan.results) ? readFileSync(plan.results, 'utf8').trim().split('\n') : [];
  if (lines.length !== plan.points.length) throw new Error(`not all were judged:\n${printed.slice(-2000)}`);
  return lines.map(line => JSON.parse(line) as Found);
}

it.each(asked)('$name: a power cut at any write loses nothing that was told', async system => {
  const lacking = missing(['dmsetup', 'mount', ...system.programs]);
  if (lacking) {
    console.log(`${system.name}: skipped, for there is no ${lacking}`);
    return;
  }
  const work = await fs.mkdtemp(path.join(base, 'm-'));
  await fs.mkdir(path.join(work, 'm'));
  const device = await disk('device', DEVICE_BYTES);
  const log = await disk('log', LOG_BYTES);
  execFileSync(system.make[0]!, [...system.make.slice(1), device], { stdio: 'ignore' });
  const before = path.join(work, 'base.img');
  await fs.copyFile(device, before);
  await record(system, work, device, log);
  // There, /dev is another one.
  const trace = path.join(work, 'log.img');
  await fs.copyFile(log, trace);
  const all = pointsOf(readLog(readFileSync(trace)));
  const points = evenly(all, MOST);
  const found = await judged(system, work, {
    base: before,
    log: trace,
    points,
    results: path.join(work, 'results.jsonl'),
  });
  const count = (which: (one: Found) => boolean): number => found.filter(which).length;
  const lost = count(one => one.lost.length > 0);
  const unlisted = count(one => one.unlisted.length > 0);
  const checked = count(one => one.checked);
  const repaired = count(one => one.repaired);
  const sampled = points.length < all.length ? ` (evenly chosen of ${all.length})` : '';
  console.log(
    `${system.name}: ${points.length} points${sampled}, ${lost} lost, ${unlisted} unlisted, ${repaired} repaired, ${checked} after a check of the medium`,
  );
  const bad = found.filter(
    one => one.lost.length + one.unlisted.length + one.trouble.length + one.changed.length > 0,
  );
  if (process.env.STICKS_REPORT)
    writeFileSync(process.env.STICKS_REPORT, `${JSON.stringify(bad, null, 1)}\n`, { flag: 'a' });
  expect(bad.filter(one => one.lost.length + one.unlisted.length + one.changed.length > 0)).toEqual([]);
});
