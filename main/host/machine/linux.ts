/**
 * What Linux shows of a computer in /sys and /proc; no process is started.
 *
 * A program in a network namespace of its own sees no interface there by itself. /sys shows the interfaces of whoever
 * mounted it, and routes are read of the first process too, so what is outside is seen from inside.
 */
import path from 'node:path';
import { clockTroubles, type Findings, seen, unknown } from './findings';
import { content, names, target } from './linux-files';
import { routedInterfaces } from './linux-routes';

const ARPHRD_LOOPBACK = '772';
const IFF_UP = 0x1;
/** A clock of the board that is as far from the system's as this, in seconds, was not what set it. */
const CLOCKS_APART_S = 60;

/**
 * Interfaces that are up and have a carrier; null where /sys does not list any interface at all, or where none is live and
 * it may be that of a network of this process' own: it does not list those of the first process, or who is first is not known.
 */
async function linkedInterfaces(root: string, { own, isFirst }: Namespaces): Promise<string[] | null> {
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
  if (live.length > 0) return live;
  if (own !== true) return isFirst === false ? null : live;
  const outside = await interfacesOf(root, '1');
  return outside.length > 0 && outside.every(name => all.includes(name)) && isFirst !== false ? live : null;
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
  /**
   * Whether a program that is started here may leave a dump of its own. core(5): a soft limit of 0 means none. It is that of
   * whoever started the program, where its script has set its own.
   */
  limit: boolean | null;
  /** What a dump is piped to, whatever the limit says. */
  catcher: string | null;
  /** Whether it is known that nothing, or what, a dump is piped to. */
  isKnown: boolean;
}

/** A limit as a shell prints it. */
const LIMIT = /^(unlimited|\d{1,20})$/;

async function dumps(root: string, given: string | undefined): Promise<Dumps> {
  const pattern = await content(root, 'proc/sys/kernel/core_pattern');
  const own = /^Max core file size\s+(\S+)/m.exec((await content(root, 'proc/self/limits')) ?? '')?.[1];
  const limit = own === '0' && given !== undefined && LIMIT.test(given) ? given : own;
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

interface Namespaces {
  /** True when this process is known to be in a network of its own, false when in the computer's; null where that cannot be told. */
  own: boolean | null;
  /** Whether the process 1 that is seen is the computer's first; null where that cannot be told. */
  isFirst: boolean | null;
}

/** The number that the kernel gives the namespace of its first process (`PROC_PID_INIT_INO`). */
const FIRST_PIDS = 'pid:[4026531836]';

/** Interfaces in /sys, where files of bonds may lie besides. */
async function interfacesInSys(root: string): Promise<string[]> {
  const all = (await names(root, 'sys/class/net')) ?? [];
  const types = await Promise.all(all.map(name => content(root, 'sys/class/net', name, 'type')));
  return all.filter((_name, at) => types[at] !== null);
}

async function readNamespaces(root: string): Promise<Namespaces> {
  const [ours, first, pids] = await Promise.all(
    ['self/ns/net', '1/ns/net', 'self/ns/pid'].map(link => target(root, 'proc', link)),
  );
  const isFirst = pids === '' ? null : pids === FIRST_PIDS;
  if (ours !== '' && first !== '' && ours !== first) return { own: true, isFirst };
  // Only the administrator reads the first process' link; everybody its interfaces, and those that /sys shows.
  const [here, there, mounted] = await Promise.all([
    interfacesOf(root, 'self'),
    interfacesOf(root, '1'),
    interfacesInSys(root),
  ]);
  const isOther =
    (there.length > 0 && here.join() !== there.join()) ||
    (here.length > 0 && mounted.some(name => !here.includes(name)));
  if (isOther && !(ours !== '' && ours === first && isFirst)) return { own: true, isFirst };
  // In a namespace of processes, too, the process 1 is one that is in there, and its network says nothing of the computer's.
  return { own: ours !== '' && ours === first && isFirst !== false ? false : null, isFirst };
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
 * @param coreLimit the limit of core dumps that the script of an installed Quorate found before it set its own
 */
export async function findOnLinux(
  root: string,
  addresses: string[] | null,
  now: number,
  coreLimit?: string,
): Promise<Findings> {
  const namespaces = await readNamespaces(root);
  const [linked, routed, on, swap, dump, container, virtual, classes, clockSeen] = await Promise.all([
    linkedInterfaces(root, namespaces),
    routedInterfaces(root, namespaces),
    radios(root),
    swaps(root),
    dumps(root, coreLimit),
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
    namespace: seen(namespaces.own === null ? null : namespaces.own ? ['network'] : []),
  };
}
