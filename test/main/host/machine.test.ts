/** What a computer shows of itself, on states of the three systems as they are written down in test/vectors/machine. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Findings } from '../../../main/host/machine/findings';
import { type Machine, readMachine } from '../../../main/host/machine/read';
import { type MachineSubject, machineSubjects as subjects } from '../../../shared/contract/program';
import { layTree, type Tree } from '../../support/machine-tree';

const NOW = Date.UTC(2026, 10, 29, 12);
const nobody = async () => null;
const loopback = () => ({ lo: [{ internal: true }] });
const machine = (rest: Partial<Machine>): Promise<Findings> =>
  readMachine({ addresses: loopback as never, run: nobody, uid: 501, now: () => NOW, ...rest });

/** What is found, in short: the names, or the state where there are none. */
const short = (findings: Findings): Record<string, unknown> =>
  Object.fromEntries(
    subjects.map(subject => {
      const { state, names } = findings[subject];
      return [subject, state === 'on' ? names.join() : state];
    }),
  );
const all = (state: string, but: Partial<Record<MachineSubject, string>> = {}) => ({
  ...Object.fromEntries(subjects.map(subject => [subject, state])),
  ...but,
});

const LIMITS = (soft: string) =>
  `Limit                     Soft Limit           Hard Limit           Units     \nMax core file size        ${soft}                    unlimited            bytes     \n`;
const ROUTES = 'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n';

/** A table of every route of IPv4, with no interfaces in it: loopback alone. */
const TRIE = `Main:
  +-- 0.0.0.0/0 3 0 5
Local:
  +-- 127.0.0.0/8 2 0 2
     |-- 127.0.0.1
        /32 host LOCAL
`;
const FIRST_PIDS = '-> pid:[4026531836]';

/** A laptop from which everything was taken or switched off. */
const ready: Tree = {
  'sys/class/net/lo/type': '772\n',
  'sys/class/net/lo/flags': '0x9\n',
  'sys/class/net/lo/carrier': '1\n',
  'sys/class/net/eth0/type': '1\n',
  'sys/class/net/eth0/flags': '0x1003\n',
  'sys/class/net/eth0/carrier': '0\n',
  'sys/class/rfkill/rfkill0/type': 'wlan\n',
  'sys/class/rfkill/rfkill0/soft': '1\n',
  'sys/class/rfkill/rfkill0/hard': '0\n',
  'sys/class/rtc/rtc0/since_epoch': `${NOW / 1000 + 2}\n`,
  'sys/class/dmi/id/sys_vendor': 'LENOVO\n',
  'sys/class/dmi/id/product_name': '20XW004DGE\n',
  'proc/net/route': ROUTES,
  'proc/net/fib_trie': TRIE,
  'proc/swaps': 'Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n',
  'proc/self/limits': LIMITS('0'),
  'proc/sys/kernel/core_pattern': 'core\n',
  'proc/cpuinfo': 'processor\t: 0\nflags\t\t: fpu vme de pse\n',
  'proc/1/cgroup': '0::/init.scope\n',
  'proc/self/ns/net': '-> net:[1]',
  'proc/1/ns/net': '-> net:[1]',
  'proc/self/ns/pid': FIRST_PIDS,
};

/** The same one as it is used every day, and as a guest of another computer. */
const live: Tree = {
  ...ready,
  'sys/class/net/eth0/carrier': '1\n',
  'sys/class/rfkill/rfkill0/soft': '0\n',
  'sys/class/rfkill/rfkill1/type': 'bluetooth\n',
  'sys/class/rfkill/rfkill1/soft': '0\n',
  'sys/class/rfkill/rfkill1/hard': '0\n',
  'sys/class/rtc/rtc0/since_epoch': `${NOW / 1000 - 7200}\n`,
  'sys/class/dmi/id/sys_vendor': 'QEMU\n',
  'proc/net/route': `${ROUTES}eth0\t00000000\t010200C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n`,
  'proc/swaps': `${ready['proc/swaps']}/dev/dm-1  partition\t8388604\t\t0\t\t-2\n`,
  'proc/self/limits': LIMITS('unlimited'),
  'proc/sys/kernel/core_pattern': '|/usr/lib/systemd/systemd-coredump %P %u %g %s %t %c %h\n',
};

describe('on Linux', () => {
  const linux = (tree: Tree, rest: Partial<Machine> = {}) =>
    machine({ platform: 'linux', root: layTree(tree), coreLimit: undefined, ...rest });

  test('a computer that was prepared shows nothing', async () => {
    expect(short(await linux(ready))).toEqual(all('off'));
  });

  test('one in everyday use shows everything by name', async () => {
    expect(short(await linux(live))).toEqual({
      interfaces: 'eth0',
      routes: 'eth0',
      radios: 'wlan',
      bluetooth: 'bluetooth',
      swap: '/dev/dm-1',
      coreDumps: 'limit',
      crashCatcher: '/usr/lib/systemd/systemd-coredump',
      clock: 'apartFromBoard',
      virtualMachine: 'QEMU',
      container: 'off',
      namespace: 'off',
    });
  });

  test('inside a container with a network of its own, both are said, and what is outside is seen', async () => {
    const inside = {
      ...live,
      '.dockerenv': '',
      'proc/self/ns/net': '-> net:[2]',
      'proc/net/route': '',
      'proc/1/net/route': live['proc/net/route']!,
    };
    expect(short(await linux(inside))).toMatchObject({
      interfaces: 'eth0',
      routes: 'eth0',
      container: 'container',
      namespace: 'network',
    });
  });

  test('where the first process cannot be asked, no route of this network alone counts as none', async () => {
    const { 'proc/self/ns/net': _ours, 'proc/1/ns/net': _first, ...hidden } = ready;
    expect(short(await linux(hidden))).toEqual(all('off', { routes: 'unknown', namespace: 'unknown' }));
    const told = { ...hidden, 'proc/1/net/route': ROUTES, 'proc/1/net/fib_trie': TRIE };
    expect(short(await linux(told))).toMatchObject({ routes: 'off' });
  });

  const v4 = (destination: string, mask: string) =>
    `eth0\t${destination}\t00000000\t0001\t0\t0\t0\t${mask}\t0\t0\t0\n`;
  const v6 = (destination: string, length: string, flags = '00000001') => {
    const zeros = '0'.repeat(32);
    return `${destination.padEnd(32, '0')} ${length} ${zeros} 00 ${zeros} 00000400 00000001 00000000 ${flags} eth0\n`;
  };
  test.each([
    ['four quarters of all addresses', { 'proc/net/route': ROUTES + v4('000000C0', '000000C0') }, 'eth0'],
    ['one computer', { 'proc/net/route': ROUTES + v4('017100CB', 'FFFFFFFF') }, 'eth0'],
    ['what is public of IPv6', { 'proc/net/ipv6_route': v6('20', '03') }, 'eth0'],
    [
      'what every link has by itself, and nothing else',
      {
        'proc/net/route': ROUTES + v4('0000FEA9', '0000FFFF') + v4('000000E0', '000000F0'),
        'proc/net/ipv6_route': v6('fe8', '40') + v6('ff', '08') + v6('fd00', '80', '80200001'),
      },
      'off',
    ],
    [
      'anything, in a table of its own',
      { 'proc/net/fib_trie': `Id 100:\n     |-- 0.0.0.0\n        /0 universe UNICAST\n${TRIE}` },
      'unknown',
    ],
    [
      'nothing, in a table of its own',
      { 'proc/net/fib_trie': `Id 100:\n     |-- 0.0.0.0\n        /0 universe UNREACHABLE\n${TRIE}` },
      'off',
    ],
  ])('of a route to %s it is said so', async (_what, tree, routes) => {
    expect(short(await linux({ ...ready, ...tree }))).toMatchObject({ routes, namespace: 'off' });
  });

  test('in a namespace of processes the first one that is seen says nothing of the computer', async () => {
    const dev = 'Inter-|   Receive\n    lo: 0 0\n';
    const inside: Tree = {
      ...ready,
      'proc/self/ns/pid': '-> pid:[4026532200]',
      'proc/self/net/dev': dev,
      'proc/1/net/dev': dev,
      'proc/1/net/route': ROUTES,
      'proc/1/net/fib_trie': TRIE,
    };
    // What /sys shows of outside tells that this is another network; where it shows this one, nothing tells.
    const outside = { ...inside, 'sys/class/net/eth0/carrier': '1\n' };
    const [one, two] = [
      { routes: 'unknown', namespace: 'network' },
      { routes: 'unknown', namespace: 'unknown' },
    ];
    expect(short(await linux(outside))).toMatchObject({ interfaces: 'eth0', ...one });
    const { 'sys/class/net/eth0/type': _type, ...fresh } = inside;
    expect(short(await linux(fresh))).toMatchObject({ interfaces: 'unknown', ...two });
  });

  test('the limit of core dumps is that of the shell, where the script of an installed Quorate has set its own', async () => {
    const limit = async (coreLimit: string | undefined, tree = ready) =>
      short(await linux(tree, { coreLimit })).coreDumps;
    expect(await limit('unlimited')).toBe('limit');
    expect(await limit('2048')).toBe('limit');
    for (const none of ['0', undefined, '', '1 ', '-1', 'x']) expect(await limit(none)).toBe('off');
    // It takes nothing back that is seen.
    expect(await limit('0', live)).toBe('limit');
  });

  test('nothing that could not be read counts as off', async () => {
    expect(short(await linux({}))).toEqual(all('unknown', { container: 'off' }));
  });

  test.each([
    ['before this program was written', { now: () => Date.UTC(2015, 0) }, ready, 'apartFromBoard,behind'],
    ['that no board keeps', {}, { 'sys/class/rtc/none': '' }, 'unknown'],
  ])('a clock %s is said', async (_what, rest, tree, clock) => {
    expect(short(await linux(tree, rest)).clock).toBe(clock);
  });
});

const recorded = (name: string): string => readFileSync(`test/vectors/machine/${name}.json`, 'utf8');

interface Published {
  system: 'darwin' | 'win32';
  source: string;
  of: string;
  /** By program, or what the one shell says. */
  said: string | Record<string, string>;
  found: Partial<Record<MachineSubject, string>>;
}

test.each(JSON.parse(recorded('others')) as Published[])(
  'as another computer printed it ($system, $source): $of',
  async ({ system, said, found }) => {
    const run: Machine['run'] = async (program, args) =>
      typeof said === 'string' ? said : (said[[program, ...args].join(' ')] ?? null);
    expect(short(await machine({ platform: system, run }))).toMatchObject(found);
  },
);

describe('on macOS', () => {
  const mac = (said: Record<string, string>) =>
    machine({
      platform: 'darwin',
      run: async (program, args) => said[[program, ...args].join(' ')] ?? null,
    });
  const answers = (name: string) => JSON.parse(recorded(name)) as Record<string, string>;

  test('a computer that was prepared shows nothing', async () => {
    expect(short(await mac(answers('macos-ready')))).toEqual(all('off'));
  });

  test('one in everyday use shows everything by name', async () => {
    expect(short(await mac(answers('macos-live')))).toEqual({
      interfaces: 'en0,utun4',
      routes: 'en0',
      radios: 'en0',
      bluetooth: 'bluetooth',
      swap: 'swap',
      coreDumps: 'limit',
      crashCatcher: 'ReportCrash',
      clock: 'off',
      virtualMachine: 'hypervisor',
      container: 'off',
      namespace: 'off',
    });
  });

  test.each(Object.keys(answers('macos-ready')))(
    'what “%s” does not tell, or tells in another form, is unknown',
    async command => {
      const { [command]: _silent, ...rest } = answers('macos-ready');
      for (const told of [rest, { ...rest, [command]: '???' }]) {
        const states = Object.values(short(await mac(told)));
        expect(states.filter(state => state !== 'off')).toEqual(['unknown']);
      }
    },
  );
});

describe('on Windows', () => {
  const windows = (told: string | null) => machine({ platform: 'win32', run: async () => told });

  test('a computer that was prepared shows nothing', async () => {
    expect(short(await windows(recorded('windows-ready')))).toEqual(all('off'));
  });

  test('one in everyday use shows everything by name', async () => {
    expect(short(await windows(recorded('windows-live')))).toEqual({
      interfaces: 'Ethernet',
      routes: 'Ethernet',
      radios: 'Wi-Fi',
      bluetooth: 'Intel(R) Wireless Bluetooth(R)',
      swap: 'C:\\pagefile.sys',
      coreDumps: 'CrashControl,LocalDumps',
      crashCatcher: 'WerSvc',
      clock: 'off',
      virtualMachine: 'Microsoft Corporation Virtual Machine',
      container: 'off',
      namespace: 'off',
    });
  });

  test.each([
    'adapters',
    'routes',
    'bluetooth',
    'pageFiles',
    'crashDump',
    'localDumps',
    'reporting',
    'computer',
  ])('a question that failed (%s) leaves unknown what it was for', async question => {
    const told = JSON.parse(recorded('windows-ready')) as object;
    const found = short(await windows(JSON.stringify({ ...told, [question]: null })));
    const states = Object.values(found).filter(state => state !== 'off');
    expect(states).toEqual(Array(question === 'adapters' ? 2 : 1).fill('unknown'));
  });

  test('a shell that says nothing, or no JSON, leaves everything unknown', async () => {
    const known = { clock: 'off', container: 'off', namespace: 'off' } as const;
    const lists = '{"adapters":7,"routes":"x","bluetooth":{"value":3},"pageFiles":[{}],"computer":[null]}';
    for (const told of [null, '', 'Access denied', 'null', '[]', lists])
      expect(short(await windows(told))).toEqual(all('unknown', known));
  });

  test('a hypervisor below a computer that is not known as virtual is not taken for one, nor for none', async () => {
    const told = JSON.parse(recorded('windows-ready')) as { computer: object[] };
    told.computer = [{ ...told.computer[0], HypervisorPresent: true }];
    expect(short(await windows(JSON.stringify(told))).virtualMachine).toBe('unknown');
  });
});

test('on another system everything but the clock is unknown, and an address is live', async () => {
  expect(short(await machine({ platform: 'freebsd' }))).toEqual(all('unknown', { clock: 'off' }));
  const addresses = () => ({ em0: [{ internal: false }] });
  expect(short(await machine({ platform: 'freebsd', addresses: addresses as never })).interfaces).toBe('em0');
});
