/**
 * User-Mode Linux: a Linux kernel as a process, with its own drivers for file systems, on files of this machine as disks. Its
 * root directory is this machine's. Debian's package user-mode-linux has it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';

const MODULES = '/usr/lib/uml/modules';

/** Loads kernel modules in order; needs no tools beside perl, whose call 313 is finit_module on x86-64. */
const load = (files: string[]): string =>
  `perl -e 'for (@ARGV) { open(my $f, "<", $_) or die $!; my $none = ""; syscall(313, fileno($f), $none, 0) }' ${files.join(' ')}`;

/** Switches the machine off: call 169 is reboot, with LINUX_REBOOT_CMD_POWER_OFF. */
const OFF = `perl -e 'syscall(169, 0xfee1dead, 672274793, 0x4321fedc, 0)'`;

/** What is missing for `bootWith`, a name; undefined where nothing is. */
export function missing(programs: readonly string[]): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'Linux on x86-64';
  if (process.getuid?.() !== 0) return 'root';
  return ['linux.uml', 'perl', ...programs].find(name => spawnSync('which', [name]).status !== 0);
}

export interface Machine {
  /** A directory of its own on this machine. */
  work: string;
  /** Files that are its disks: /dev/ubda, /dev/ubdb ... */
  disks: string[];
  /** Kernel modules, by their path in `kernel/` or absolute, in the order of loading. */
  modules: string[];
  /** What it runs, a shell script. */
  script: string;
  timeoutMs: number;
}

/** Starts one, waits until it has switched itself off, and gives what it printed. Throws when it takes too long. */
export async function bootWith({ work, disks, modules, script, timeoutMs }: Machine): Promise<string> {
  const [release = ''] = await fs.readdir(MODULES);
  const init = path.join(work, 'init.sh');
  const lines = [
    '#!/bin/bash',
    'export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    `export HOME=${work}`,
    'mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t tmpfs tmpfs /run',
    load(modules.map(one => path.resolve(MODULES, release, 'kernel', one))),
    script,
    OFF,
    '',
  ];
  await fs.writeFile(init, lines.join('\n'), { mode: 0o755 });
  const args = ['mem=1200M', 'root=/dev/root', 'rootfstype=hostfs', 'hostfs=/', 'rw', `init=${init}`];
  const console = ['con=null', 'con0=null,fd:1', 'ssl=null', 'quiet'];
  const child = spawn('linux.uml', [...args, ...console, ...disks.map((file, at) => `ubd${at}=${file}`)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its processes are processes here; together they can be ended.
    detached: true,
    // Its memory is a file: on a disk it would be written there.
    env: { ...process.env, TMPDIR: existsSync('/dev/shm') ? '/dev/shm' : work },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', data => {
      printed += data;
    });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), timeoutMs);
    child.on('error', reject);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') reject(new Error(`the machine took too long:\n${printed.slice(-2000)}`));
      else resolve(printed);
    });
  });
}
