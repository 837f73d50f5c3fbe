/** Reads what a computer shows of itself before a ceremony, on whichever system. Advice, never a proof. */
import os from 'node:os';
import { addressed, clockTroubles, type Findings, seen, unknown } from './findings';
import { findOnLinux } from './linux';
import { findOnMac } from './macos';
import { type Run, run } from './run';
import { findOnWindows } from './windows';

/** What is asked; the machine's own but in tests. */
export interface Machine {
  platform: NodeJS.Platform;
  /** Where /sys and /proc are, on Linux. */
  root: string;
  /** As `os.networkInterfaces()`. */
  addresses: () => Record<string, { internal: boolean }[] | undefined>;
  run: Run;
  /** Who runs this program, by the system's number; 0 where it has none. */
  uid: number;
  /** Milliseconds since 1970. */
  now: () => number;
  /** The limit of core dumps where the program was started, as its script hands it on; undefined where none does. */
  coreLimit: string | undefined;
}

const here: Machine = {
  platform: process.platform,
  root: '/',
  addresses: () => os.networkInterfaces(),
  run,
  uid: process.getuid?.() ?? 0,
  now: Date.now,
  coreLimit: process.env.QUORATE_CORE_LIMIT,
};

/**
 * Reads the machine's state. On macOS and Windows this starts programs of the system and takes a second or more.
 *
 * @returns a finding for every subject; on a system that is none of the three, what Node itself knows and otherwise
 *   unknown. Never throws.
 */
export async function readMachine(machine: Partial<Machine> = {}): Promise<Findings> {
  const { platform, root, addresses, run: ask, uid, now, coreLimit } = { ...here, ...machine };
  const withAddress = addressed(addresses);
  if (platform === 'linux') return findOnLinux(root, withAddress, now(), coreLimit);
  if (platform === 'darwin') return findOnMac(ask, withAddress, uid, now());
  if (platform === 'win32') return findOnWindows(ask, withAddress, now());
  return {
    interfaces: withAddress?.length ? seen(withAddress) : unknown,
    routes: unknown,
    radios: unknown,
    bluetooth: unknown,
    swap: unknown,
    coreDumps: unknown,
    crashCatcher: unknown,
    clock: seen(clockTroubles(now())),
    virtualMachine: unknown,
    container: unknown,
    namespace: unknown,
  };
}
