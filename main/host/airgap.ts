/**
 * Whether the machine looks offline. It is advice for the people in the room, never a proof: a radio can be up
 * and unseen, and a container or virtual machine shows only its own view.
 *
 * On Linux it reads /sys and /proc, and starts no process. Elsewhere Node tells only of interfaces that have an
 * address, so "no address" is reported as not known.
 */
import { readdir, readFile, readlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { NetworkView } from '../../shared/contract/program';
import { type Text, text } from '../../shared/text/text';

export interface Surroundings {
  platform: NodeJS.Platform;
  /** Where /sys and /proc are: '/' but for tests. */
  root: string;
  /** As `os.networkInterfaces()`. */
  addresses: () => Record<string, { internal: boolean }[] | undefined>;
}

const here: Surroundings = { platform: process.platform, root: '/', addresses: () => os.networkInterfaces() };

const ARPHRD_LOOPBACK = '772';
const IFF_UP = 0x1;
const RTF_UP = 0x1;
const RTF_REJECT = 0x200;

/** The file's text without white space at its ends; '' where it cannot be read (a link that is down says EINVAL). */
const content = (...parts: string[]): Promise<string> =>
  readFile(path.join(...parts), 'latin1').then(
    read => read.trim(),
    () => '',
  );

const names = (...parts: string[]): Promise<string[] | null> =>
  readdir(path.join(...parts)).catch(() => null);

/** The interfaces of default routes: proc(5) for IPv4; for IPv6 the kernel's `net/ipv6/route.c`. Numbers are hex. */
async function routedInterfaces(root: string): Promise<string[]> {
  const leads = (flags = '0') => {
    const bits = Number.parseInt(flags, 16);
    return (bits & RTF_UP) !== 0 && (bits & RTF_REJECT) === 0;
  };
  const rows = async (file: string) =>
    (await content(root, 'proc/net', file)).split('\n').map(row => row.trim().split(/\s+/));
  const v4 = (await rows('route'))
    .filter(
      ([, destination, , flags, , , , mask]) =>
        destination === '00000000' && mask === '00000000' && leads(flags),
    )
    .map(([name = '']) => name);
  const v6 = (await rows('ipv6_route'))
    .filter(row => /^0{32}$/.test(row[0] ?? '') && row[1] === '00' && leads(row[8]))
    .map(row => row[9] ?? '');
  return [...v4, ...v6].filter(name => name !== '' && name !== 'lo');
}

/** Interfaces that are up and have a carrier; null where /sys does not list any interface at all. */
async function linkedInterfaces(root: string): Promise<string[] | null> {
  const directory = path.join(root, 'sys/class/net');
  const all = await names(directory);
  if (!all || all.length === 0) return null;
  const linked = await Promise.all(
    all.map(async name => {
      const [type, flags, carrier] = await Promise.all([
        content(directory, name, 'type'),
        content(directory, name, 'flags'),
        content(directory, name, 'carrier'),
      ]);
      return type !== ARPHRD_LOOPBACK && (Number.parseInt(flags, 16) & IFF_UP) !== 0 && carrier === '1'
        ? name
        : '';
    }),
  );
  return linked.filter(name => name !== '');
}

/** Radios that neither a switch (`hard`) nor a setting (`soft`) blocks; a Bluetooth adapter where rfkill is silent. */
async function radios(root: string): Promise<string[]> {
  const directory = path.join(root, 'sys/class/rfkill');
  const found = await Promise.all(
    ((await names(directory)) ?? []).map(async id => ({
      on: (await content(directory, id, 'soft')) === '0' && (await content(directory, id, 'hard')) === '0',
      type: await content(directory, id, 'type'),
    })),
  );
  const on = new Set(found.filter(radio => radio.on).map(radio => radio.type));
  const adapters = (await names(root, 'sys/class/bluetooth')) ?? [];
  if (adapters.length > 0 && !found.some(radio => radio.type === 'bluetooth')) on.add('bluetooth');
  return [...on].sort();
}

/** core(5): a pipe takes the dump whatever the limit says; otherwise a soft limit of 0 means none is written. */
async function dumpsCore(root: string): Promise<boolean> {
  const pattern = await content(root, 'proc/sys/kernel/core_pattern');
  if (pattern.startsWith('|')) return true;
  const limit = /^Max core file size\s+(\S+)/m.exec(await content(root, 'proc/self/limits'))?.[1];
  return limit !== undefined && limit !== '0';
}

async function insideContainer(root: string): Promise<boolean> {
  if ((await names(root))?.includes('.dockerenv')) return true;
  if ((await names(root, 'run'))?.includes('.containerenv')) return true;
  return /docker|kubepods|lxc|containerd|libpod/.test(await content(root, 'proc/1/cgroup'));
}

/** True when the first process is known to see another network than this one (the launcher's own namespace). */
async function ownNamespace(root: string): Promise<boolean> {
  const namespace = (id: string) => readlink(path.join(root, 'proc', id, 'ns/net')).catch(() => '');
  const [ours, first] = await Promise.all([namespace('self'), namespace('1')]);
  return ours !== '' && first !== '' && ours !== first;
}

async function linuxRemarks(root: string): Promise<Text[]> {
  const remarks: Text[] = [];
  for (const type of await radios(root)) remarks.push(text('radioOn', { type }));
  const swaps = (await content(root, 'proc/swaps')).split('\n').slice(1);
  if (swaps.some(row => row !== '')) remarks.push(text('swapOn'));
  if (await dumpsCore(root)) remarks.push(text('coreDumpsOn'));
  if (await insideContainer(root)) {
    remarks.push(text('insideContainer'));
  } else if (await ownNamespace(root)) {
    remarks.push(text('ownNamespace'));
  }
  if (/^flags\s*:.*\bhypervisor\b/m.test(await content(root, 'proc/cpuinfo'))) {
    remarks.push(text('virtualMachine'));
  }
  return remarks;
}

/**
 * Reads the machine's network.
 *
 * @returns `live` with the names of interfaces (loopback aside) that are up with a carrier, have an address, or
 *   carry a default route; `offline` when every place that would show one was read and shows none; `unknown` when
 *   not all could be read. Never throws.
 */
export async function readNetwork(surroundings: Partial<Surroundings> = {}): Promise<NetworkView> {
  const { platform, root, addresses } = { ...here, ...surroundings };
  const live = new Set<string>();
  let complete = platform === 'linux';
  try {
    for (const [name, list] of Object.entries(addresses())) {
      if (list?.some(({ internal }) => !internal)) live.add(name);
    }
  } catch {
    complete = false;
  }
  const remarks: Text[] = [];
  if (platform === 'linux') {
    const linked = await linkedInterfaces(root);
    if (!linked) complete = false;
    for (const name of [...(linked ?? []), ...(await routedInterfaces(root))]) live.add(name);
    remarks.push(...(await linuxRemarks(root)));
  } else {
    remarks.push(text('addressesOnly'));
  }
  return {
    state: live.size > 0 ? 'live' : complete ? 'offline' : 'unknown',
    interfaces: [...live].sort(),
    remarks,
  };
}
