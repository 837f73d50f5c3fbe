/**
 * A ceremony on the file systems of sticks, by the real drivers, with the power cut at every write: what the program had
 * told was done is there when the folder is opened again, every share on the stick is listed, and what was interrupted is
 * settled. As many moments are looked at as fit into `STICKS_SECONDS` for each file system, evenly spread; the line that is
 * printed tells whether these are all.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundled } from '../support/bundle';
import { ceremonyEntry } from '../support/processes';
import type { Found, JudgePlan } from './judge';
import { pointsOf, readLog } from './log-writes';
import type { Faults } from './look';
import { bootWith, missing } from './uml';

/** For each file system; with the ceremonies themselves all take some ten minutes. */
const SECONDS = Number(process.env.STICKS_SECONDS ?? 150);
/** Ten seconds are the rule, where nothing else runs. */
const HANGS_MS = 600_000;
/** Small, for it is written anew for each moment; the program wants half a MiB free. */
const DEVICE_BYTES = 4 << 20;
const LOG_BYTES = 256 << 20;
const DEVICE_MAPPER = ['drivers/md/dm-mod.ko', 'drivers/md/dm-log-writes.ko'];

interface FileSystem {
  name: string;
  programs: string[];
  make: string[];
  mount: JudgePlan['mount'];
  check: string[];
  modules: string[];
}

const VFAT = ['fs/fat/fat.ko', 'fs/fat/vfat.ko', 'fs/nls/nls_cp437.ko', 'fs/nls/nls_iso8859-1.ko'];

const fileSystems: FileSystem[] = [
  {
    name: 'vfat',
    programs: ['mkfs.vfat'],
    make: ['mkfs.vfat', '-F', '32', '-s', '1'],
    mount: { type: 'vfat', options: 'errors=remount-ro' },
    check: ['fsck.vfat', '-a'],
    modules: VFAT,
  },
  {
    name: 'ext4',
    programs: ['mkfs.ext4'],
    make: ['mkfs.ext4', '-q', '-F'],
    mount: { type: 'ext4', options: 'nodiscard' },
    check: ['fsck.ext4', '-y'],
    modules: [],
  },
  {
    name: 'exfat (exfat-fuse)',
    programs: ['mkfs.exfat', 'mount.exfat-fuse'],
    make: ['mkfs.exfat'],
    mount: { command: ['mount.exfat-fuse'] },
    check: ['fsck.exfat', '-y'],
    modules: ['fs/fuse/fuse.ko'],
  },
];

/** Debian's User-Mode Linux has no exFAT; a module that was built for it can be given. */
const EXFAT_MODULE = process.env.STICKS_EXFAT_MODULE;
const exfat: FileSystem = EXFAT_MODULE
  ? { ...fileSystems[2]!, name: 'exfat', mount: { type: 'exfat', options: '' }, modules: [EXFAT_MODULE] }
  : fileSystems[2]!;
const asked = [...fileSystems.slice(0, 2), exfat];

const disks: string[] = [];

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
  // For a closer look at what was found.
  if (process.env.STICKS_KEEP) return;
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

const mountCommand = (mount: JudgePlan['mount']): string =>
  ('command' in mount ? mount.command : ['mount', '-t', mount.type, '-o', mount.options || 'rw']).join(' ');

/** The ceremony, once, on a device whose every write is kept. */
async function record(system: FileSystem, work: string, device: string, log: string): Promise<void> {
  const at = path.join(work, 'm');
  const script = [
    `dmsetup create log --noudevsync --table "0 ${DEVICE_BYTES / 512} log-writes /dev/ubda /dev/ubdb"`,
    'dmsetup mknodes',
    `${mountCommand(system.mount)} /dev/mapper/log ${at} && mkdir ${at}/c && sync`,
    `UV_THREADPOOL_SIZE=1 node ${steps} ${ceremonyEntry} ${at}/c ${work}/seen.jsonl`,
    `dmsetup message log 0 mark end; umount ${at}; dmsetup remove log`,
  ].join('\n');
  const modules = [...system.modules, ...DEVICE_MAPPER];
  const printed = await bootWith({ work, disks: [device, log], modules, script, timeoutMs: HANGS_MS });
  if (!/^left\r?$/m.test(printed)) throw new Error(`the ceremony did not end:\n${printed.slice(-2000)}`);
}

async function judged(
  system: FileSystem,
  work: string,
  plan: Omit<JudgePlan, 'device' | 'mount' | 'at' | 'check' | 'seen'>,
) {
  const scratch = await disk('scratch', DEVICE_BYTES);
  const file = path.join(work, 'plan.json');
  const more = {
    device: '/dev/ubda',
    mount: system.mount,
    at: path.join(work, 'm'),
    seen: path.join(work, 'seen.jsonl'),
    check: system.check,
  };
  writeFileSync(file, JSON.stringify({ ...plan, ...more } satisfies JudgePlan));
  // The machine has one processor: more threads only wait for each other.
  const script = `UV_THREADPOOL_SIZE=1 node --single-threaded --max-semi-space-size=32 ${judge} ${file}`;
  const printed = await bootWith({
    work,
    disks: [scratch],
    modules: system.modules,
    script,
    timeoutMs: SECONDS * 1000 + HANGS_MS,
  });
  if (!/^judged\r?$/m.test(printed)) throw new Error(`not all were judged:\n${printed.slice(-2000)}`);
  const lines = readFileSync(plan.results, 'utf8').trim().split('\n');
  return lines.map(line => JSON.parse(line) as Found);
}

it.each(asked)('$name: a power cut at any write loses nothing that was told', async system => {
  const lacking = missing(['dmsetup', 'mount', ...system.programs]);
  if (lacking) {
    console.log(`${system.name}: skipped, for there is no ${lacking}`);
    return;
  }
  const began = Date.now();
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
  const found = await judged(system, work, {
    base: before,
    log: trace,
    points: all,
    seconds: SECONDS,
    results: path.join(work, 'results.jsonl'),
  });
  const count = (which: (one: Found) => boolean): number => found.filter(which).length;
  const of = (kind: keyof Faults) => `${count(one => one.faults[kind].length > 0)} ${kind}`;
  const counts = [
    ...(['lost', 'unlisted', 'missing', 'cut', 'closed', 'unsound', 'stuck'] as const).map(of),
    `${count(one => one.changed.length > 0)} spoiled by the repair`,
    `${count(one => one.repaired)} repaired`,
    `${count(one => one.checks > 0)} after a check of the medium (${count(one => one.checks > 1)} after two)`,
  ];
  const sampled = found.length < all.length ? `evenly spread over ${all.length}, ` : 'all, ';
  const torn = count(one => one.point.torn > 0);
  const same = count(one => one.same);
  console.log(
    `${system.name}: ${found.length} points (${sampled}${torn} in the middle of a write, ${same} as another): ${counts.join(', ')}; ${Math.round((Date.now() - began) / 1000)} s`,
  );
  const isBad = (one: Found): boolean => Object.values(one.faults).flat().length + one.changed.length > 0;
  if (process.env.STICKS_REPORT)
    writeFileSync(
      process.env.STICKS_REPORT,
      found
        .filter(one => isBad(one) || one.checks > 0)
        .map(one => `${JSON.stringify({ system: system.name, ...one })}\n`)
        .join(''),
      { flag: 'a' },
    );
  expect(found.filter(isBad)).toEqual([]);
});
