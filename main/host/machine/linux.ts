/**
 * What Linux shows of a computer in /sys and /proc; no process is started.
 *
 * A program in a network namespace of its own sees no interface there by itself. /sys shows the interfaces of whoever
 * mounted it, and routes are read of the first process too, so what is outside is seen from inside.
 */
import { readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { clockTroubles, type Findings, seen, unknown } from './findings';

const ARPHRD_LOOPBACK = '772';
const IFF_UP = 0x1;
const RTF_UP = 0x1;
const RTF_REJECT = 0x200;
/** Destinations and masks of IPv4 that together are every address: all, and each half, which a VPN takes. */
const EVERYWHERE = new Set(['00000000/00000000', '00000000/00000080', '00000080/00000080']);
/** A clock of the board that is as far from the system's as this, in seconds, was not what set it. */
const CLOCKS_APART_S = 60;

/** The file's text without white space at its ends; null where it cannot be read (a link that is down says EINVAL). */
const content = (...parts: string[]): Promise<string | null> =>
  readFile(path.join(...parts), 'latin1').then(
    read => read.trim(),
    () => null,
  );

const names = (...parts: string[]): Promise<string[] | null> =>
  readdir(path.join(...parts)).catch(() => null);

/**
 * The interfaces of default routes: proc(5) for IPv4; for IPv6 the kernel's `net/ipv6/route.c`. Numbers are hex. null
 * where none is seen and one outside of this process' network would not be.
 */
async function routedInterfaces(root: string, namespace: boolean | null): Promise<string[] | null> {
  const leads = (flags = '0') => {
    const bits = Number.parseInt(flags, 16);
    return (bits & RTF_UP) !== 0 && (bits & RTF_REJECT) === 0;
  };
  const tables = await Promise.all(
    ['proc/net', 'proc/1/net'].map(async folder => ({
      v4: await content(root, folder, 'route'),
      v6: await content(root, folder, 'ipv6_route'),
    })),
  );
  const rows = (table: string | null) => (table ?? '').split('\n').map(row => row.trim().split(/\s+/));
  const routed = tables
    .flatMap(({ v4, v6 }) => [
      ...rows(v4)
        .filter(
          ([, destination, , flags, , , , mask]) => EVERYWHERE.has(`${destination}/${mask}`) && leads(flags),
        )
        .map(([name = '']) => name),
      ...rows(v6)
        .filter(row => /^[08]0{31}$/.test(row[0] ?? '') && /^0[01]$/.test(row[1] ?? '') && leads(row[8]))
        .map(row => row[9] ?? ''),
    ])
    .filter(name => name !== '' && name !== 'lo');
  // A kernel without IPv6 has no table of it; one without IPv4's is not read.
  const [own, first] = tables.map(({ v4 }) => v4 !== null);
  return routed.length > 0 || (own && (first || namespace === false)) ? routed : null;
}

/**
 * Interfaces that are up and have a carrier; null where /sys does not list any interface at all, or where none is live and
 * it does not list those of the first process, in a network of its own: then it is that network's.
 */
async function linkedInterfaces(root: string, namespace: boolean | null): Promise<string[] | null> {
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
      return type !== ARPHRD_LOOPBACK && (Number.parseInt(flags ?? '', 16) & IFF_UP) !== 0 && carrier === '1'
        ? name
        : '';
    }),
  );
  const live = linked.filter(name => name !== '');
  if (live.length > 0 || namespace !== true) return live;
  const outside = await interfacesOf(root, '1');
  return outside.length > 0 && outside.every(name => all.includes(name)) ? live : null;
}

/** Types of radios that neither a switch (`hard`) nor a setting (`soft`) blocks; a Bluetooth adapter where rfkill is silent. */
async function radios(root: string): Promise<string[]> {
  const directory = path.join(root, 'sys/class/rfkill');
  const found = await Promise.all(
    ((await names(directory)) ?? []).map(async id => ({
      on: (await content(directory, id, 'soft')) === '0' && (await content(directory, id, 'hard')) === '0',
      type: (await content(directory, id, 'type')) ?? '',
    })),
  );
  const on = new Set(found.filter(radio => radio.on).map(radio => radio.type));
  const adapters = (await names(root, 'sys/class/bluetooth')) ?? [];
  if (adapters.length > 0 && !found.some(radio => radio.type === 'bluetooth')) on.add('bluetooth');
  return [...on].sort();
}

/** Files and devices that memory is written to; null where that cannot be read. */
async function swaps(root: string): Promise<string[] | null> {
  const table = await content(root, 'proc/swaps');
  return table === null
    ? null
    : table
        .split('\n')
        .slice(1)
        .filter(row => row !== '')
        .map(row => row.split(/\s/)[0]!);
}

interface Dumps {
  /** Whether this process may leave a dump of its own. core(5): a soft limit of 0 means none. */
  limit: boolean | null;
  /** What a dump is piped to, whatever the limit says. */
  catcher: string | null;
  /** Whether it is known that nothing, or what, a dump is piped to. */
  isKnown: boolean;
}

async function dumps(root: string): Promise<Dumps> {
  const pattern = await content(root, 'proc/sys/kernel/core_pattern');
  const limit = /^Max core file size\s+(\S+)/m.exec((await content(root, 'proc/self/limits')) ?? '')?.[1];
  return {
    limit: limit === undefined ? null : limit !== '0',
    catcher: pattern?.startsWith('|') ? pattern.slice(1).trim().split(/\s/)[0]! : null,
    isKnown: pattern !== null,
  };
}

async function insideContainer(root: string): Promise<boolean> {
  if ((await names(root))?.includes('.dockerenv')) return true;
  if ((await names(root, 'run'))?.includes('.containerenv')) return true;
  return /docker|kubepods|lxc|containerd|libpod/.test((await content(root, 'proc/1/cgroup')) ?? '');
}

/** Interfaces that a process sees, by the kernel's table of them (proc(5)); none where it cannot be read. */
async function interfacesOf(root: string, process: string): Promise<string[]> {
  const table = await content(root, 'proc', process, 'net/dev');
  return [...(table ?? '').matchAll(/^\s*(\S+):/gm)].map(match => match[1]!);
}

/** True when the first process is known to see another network than this one; null where that cannot be told. */
async function ownNamespace(root: string): Promise<boolean | null> {
  const namespace = (id: string) => readlink(path.join(root, 'proc', id, 'ns/net')).catch(() => '');
  const [ours, first] = await Promise.all([namespace('self'), namespace('1')]);
  if (ours !== '' && first !== '') return ours !== first;
  // Only the administrator reads the first process' link; everybody its interfaces.
  const [here, there] = await Promise.all([interfacesOf(root, 'self'), interfacesOf(root, '1')]);
  return there.length > 0 && here.join() !== there.join() ? true : null;
}

const MAKERS_OF_VIRTUAL = /qemu|kvm|vmware|virtualbox|innotek|xen|bochs|parallels|virtual machine|bhyve/i;

/** What says that this is a virtual machine; null where nothing that would say so can be read. */
async function virtualMachine(root: string): Promise<string[] | null> {
  const cpu = await content(root, 'proc/cpuinfo');
  const boards = await Promise.all(
    ['sys_vendor', 'product_name'].map(file => content(root, 'sys/class/dmi/id', file)),
  );
  const hypervisor = await content(root, 'sys/hypervisor/type');
  const made = boards.filter(board => board !== null && MAKERS_OF_VIRTUAL.test(board)) as string[];
  const found = [...made, ...(hypervisor ? [hypervisor] : [])];
  // Only processors of PCs have the flag, and say so by having flags.
  const flags = /^flags\s*:(.*)$/m.exec(cpu ?? '')?.[1];
  if (flags && /\bhypervisor\b/.test(flags) && found.length === 0) found.push('hypervisor');
  return found.length === 0 && flags === undefined && boards.every(board => board === null) ? null : found;
}

/** What speaks against the clock, at `now`; null where the board's clock cannot be read. */
async function clock(root: string, now: number): Promise<string[] | null> {
  const clocks = await names(root, 'sys/class/rtc');
  const troubles = clockTroubles(now);
  if (clocks === null) return troubles.length > 0 ? troubles : null;
  if (clocks.length === 0) return [...troubles, 'noClockOnBoard'];
  const board = Number((await content(root, 'sys/class/rtc', clocks[0]!, 'since_epoch')) ?? Number.NaN);
  if (Number.isNaN(board)) return troubles.length > 0 ? troubles : null;
  return Math.abs(board - now / 1000) > CLOCKS_APART_S ? [...troubles, 'apartFromBoard'] : troubles;
}

/**
 * The findings on Linux.
 *
 * @param root where /sys and /proc are: '/' but for tests
 * @param addresses names of interfaces that have an address; null where they could not be read
 * @param now milliseconds since 1970 by the system's clock
 */
export async function findOnLinux(root: string, addresses: string[] | null, now: number): Promise<Findings> {
  const namespace = await ownNamespace(root);
  const [linked, routed, on, swap, dump, container, virtual, classes, clockSeen] = await Promise.all([
    linkedInterfaces(root, namespace),
    routedInterfaces(root, namespace),
    radios(root),
    swaps(root),
    dumps(root),
    insideContainer(root),
    virtualMachine(root),
    names(root, 'sys/class'),
    clock(root, now),
  ]);
  const live = [...(linked ?? []), ...(addresses ?? [])];
  const radiosAre = (list: string[]) => (classes === null ? unknown : seen(list));
  return {
    interfaces: live.length > 0 || (linked && addresses) ? seen(live) : unknown,
    routes: seen(routed),
    radios: radiosAre(on.filter(type => type !== 'bluetooth')),
    bluetooth: radiosAre(on.filter(type => type === 'bluetooth')),
    swap: seen(swap),
    coreDumps: seen(dump.limit === null ? null : dump.limit ? ['limit'] : []),
    crashCatcher: dump.isKnown ? seen(dump.catcher === null ? [] : [dump.catcher]) : unknown,
    clock: seen(clockSeen),
    virtualMachine: seen(virtual),
    container: seen(container ? ['container'] : []),
    namespace: seen(namespace === null ? null : namespace ? ['network'] : []),
  };
}
