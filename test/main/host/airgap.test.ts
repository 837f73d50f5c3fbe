import os from 'node:os';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readNetwork } from '../../../main/host/airgap';
import { networkView } from '../../../shared/contract/program';
import { type Text, text } from '../../../shared/text/text';
import { layTree, type Tree } from '../../support/machine-tree';

const LOOPBACK: Tree = {
  'sys/class/net/lo/type': '772\n',
  'sys/class/net/lo/flags': '0x9\n',
  'sys/class/net/lo/carrier': '1\n',
};
const card = (name: string, flags: string, carrier?: string): Tree => ({
  [`sys/class/net/${name}/type`]: '1\n',
  [`sys/class/net/${name}/flags`]: `${flags}\n`,
  ...(carrier !== undefined && { [`sys/class/net/${name}/carrier`]: `${carrier}\n` }),
});
const ROUTE = 'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n';

const none = () => ({ lo: [{ internal: true }] });
function read(tree: Tree, rest: Partial<Parameters<typeof readNetwork>[0]> = {}) {
  const run = async () => null;
  return readNetwork({ platform: 'linux', root: layTree(tree), addresses: none, run, ...rest });
}

test('a machine with loopback alone looks offline', async () => {
  expect(await read(LOOPBACK)).toEqual({ state: 'offline', interfaces: [], remarks: [] });
});

test('an interface that is up and has a carrier is live', async () => {
  expect(await read({ ...LOOPBACK, ...card('eth0', '0x1003', '1') })).toMatchObject({
    state: 'live',
    interfaces: ['eth0'],
  });
});

test.each([
  ['has no cable', card('eth0', '0x1003', '0')],
  ['is down (its carrier cannot even be read)', card('eth0', '0x1002')],
  ['is down with a carrier left over', card('eth0', '0x1002', '1')],
])('an interface that %s is not live', async (_how, tree) => {
  expect((await read({ ...LOOPBACK, ...tree })).state).toBe('offline');
});

test('an interface with an address is live even where its link cannot be read', async () => {
  const addresses = () => ({ lo: [{ internal: true }], wg0: [{ internal: false }] });
  expect(await read(LOOPBACK, { addresses })).toMatchObject({ state: 'live', interfaces: ['wg0'] });
});

test('an interface that carries a route is live, over IPv4 or IPv6', async () => {
  const v4 = `${ROUTE}tun0\t00000000\t00000000\t0001\t0\t0\t0\t00000000\t0\t0\t0\neth9\t0011A8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n`;
  expect((await read({ ...LOOPBACK, 'proc/net/route': v4 })).interfaces).toEqual(['eth9', 'tun0']);
  const zeros = '0'.repeat(32);
  const row = (name: string, flags: string) =>
    `${zeros} 00 ${zeros} 00 ${zeros} 00000400 00000001 00000000 ${flags} ${name}\n`;
  const v6 = row('ppp0', '00000003') + row('lo', '00200200') + row('eth7', '00200200');
  expect((await read({ ...LOOPBACK, 'proc/net/ipv6_route': v6 })).interfaces).toEqual(['ppp0']);
});

test('a VPN that takes each half of all addresses is a way out', async () => {
  const row = (destination: string, mask: string) =>
    `wg0\t${destination}\t00000000\t0001\t0\t0\t0\t${mask}\t0\t0\t0\n`;
  for (const destination of ['00000000', '00000080'])
    expect(
      (await read({ ...LOOPBACK, 'proc/net/route': ROUTE + row(destination, '00000080') })).interfaces,
    ).toEqual(['wg0']);
  const half = `8${'0'.repeat(31)} 01 ${'0'.repeat(32)} 00 ${'0'.repeat(32)} 00000400 00000001 00000000 00000001 wg0\n`;
  expect((await read({ ...LOOPBACK, 'proc/net/ipv6_route': half })).interfaces).toEqual(['wg0']);
});

test('inside a namespace of its own a way out of the machine is still seen: routes are read of the first process too', async () => {
  const row = 'eth0\t00000000\t0100A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n';
  const tree = { ...LOOPBACK, 'proc/net/route': '', 'proc/1/net/route': ROUTE + row };
  expect((await read(tree)).interfaces).toEqual(['eth0']);
});

test('inside a namespace of its own, where /sys shows that network and none from outside, it is unknown, not offline', async () => {
  const inside: Tree = {
    ...LOOPBACK,
    'proc/self/net/dev': 'Inter-|   Receive\n    lo: 0 0\n',
    'proc/1/net/dev': 'Inter-|   Receive\n    lo: 0 0\n  eth0: 5 1\n',
  };
  expect((await read(inside)).state).toBe('unknown');
  expect((await read({ ...inside, ...card('eth0', '0x1003', '1') })).interfaces).toEqual(['eth0']);
});

test('live interfaces are named once each, in order', async () => {
  const addresses = () => ({ wlan0: [{ internal: false }], eth0: [{ internal: false }] });
  const tree = { ...LOOPBACK, ...card('wlan0', '0x1003', '1'), ...card('eth0', '0x1003', '1') };
  expect((await read(tree, { addresses })).interfaces).toEqual(['eth0', 'wlan0']);
});

test('what cannot be read is unknown, not offline', async () => {
  expect((await read({})).state).toBe('unknown');
  const addresses = () => {
    throw new Error('refused by the system');
  };
  expect((await read(LOOPBACK, { addresses })).state).toBe('unknown');
});

test.each(['darwin', 'win32'] as const)(
  'on %s, no address is unknown and an address is live',
  async platform => {
    expect(await read({}, { platform })).toMatchObject({
      state: 'unknown',
      remarks: [text('addressesOnly')],
    });
    const addresses = () => ({ en0: [{ internal: false }] });
    expect(await read({}, { platform, addresses })).toMatchObject({ state: 'live', interfaces: ['en0'] });
  },
);

const radio = (id: string, type: string, soft: string, hard: string): Tree => ({
  [`sys/class/rfkill/${id}/type`]: type,
  [`sys/class/rfkill/${id}/soft`]: soft,
  [`sys/class/rfkill/${id}/hard`]: hard,
});
const LIMITS = (soft: string) =>
  `Limit                     Soft Limit           Hard Limit           Units     \nMax core file size        ${soft}                    unlimited            bytes     \n`;

test.each<[string, Tree, Text[]]>([
  ['a Wi-Fi radio', radio('rfkill0', 'wlan', '0', '0'), [text('radioOn', { type: 'wlan' })]],
  [
    'no blocked radio',
    { ...radio('rfkill0', 'wlan', '1', '0'), ...radio('rfkill1', 'bluetooth', '0', '1') },
    [],
  ],
  [
    'a Bluetooth adapter that rfkill does not list',
    { 'sys/class/bluetooth/hci0/x': '' },
    [text('radioOn', { type: 'bluetooth' })],
  ],
  ['swap', { 'proc/swaps': 'Filename Type Size Used Priority\n/swap file 1 0 -2\n' }, [text('swapOn')]],
  ['no swap when none is', { 'proc/swaps': 'Filename Type Size Used Priority\n' }, []],
  [
    'core dumps by the limit',
    { 'proc/self/limits': LIMITS('unlimited'), 'proc/sys/kernel/core_pattern': 'core' },
    [text('coreDumpsOn')],
  ],
  [
    'core dumps through a pipe, whatever the limit',
    { 'proc/self/limits': LIMITS('0'), 'proc/sys/kernel/core_pattern': '|/usr/bin/x' },
    [text('coreDumpsOn')],
  ],
  [
    'no core dumps when they are off',
    { 'proc/self/limits': LIMITS('0'), 'proc/sys/kernel/core_pattern': 'core' },
    [],
  ],
  ['a container', { '.dockerenv': '' }, [text('insideContainer')]],
  ['a container by its control group', { 'proc/1/cgroup': '0::/kubepods/pod1' }, [text('insideContainer')]],
  [
    'a namespace of its own',
    {
      'proc/self/ns/net': '-> net:[2]',
      'proc/1/ns/net': '-> net:[1]',
      'proc/1/net/dev': 'Inter-|   Receive\n    lo: 0 0\n',
    },
    [text('ownNamespace')],
  ],
  [
    'a namespace of its own, by its interfaces, where the first process’ link is not to be read',
    {
      ...card('eth0', '0x1002'),
      'proc/self/net/dev': 'Inter-|   Receive\n    lo: 0 0\n',
      'proc/1/net/dev': 'Inter-|   Receive\n    lo: 0 0\n  eth0: 5 1\n',
    },
    [text('ownNamespace')],
  ],
  [
    'no namespace when it is the first one’s',
    { 'proc/self/ns/net': '-> net:[1]', 'proc/1/ns/net': '-> net:[1]' },
    [],
  ],
  ['a virtual machine by its board', { 'sys/class/dmi/id/sys_vendor': 'QEMU\n' }, [text('virtualMachine')]],
  ['a virtual machine', { 'proc/cpuinfo': 'flags\t\t: fpu hypervisor lahf_lm\n' }, [text('virtualMachine')]],
])('it remarks on %s', async (_what, tree, remarks) => {
  expect(await read({ ...LOOPBACK, ...tree })).toEqual({ state: 'offline', interfaces: [], remarks });
});

test('this very machine can be read, and the reading fits the contract and names what Node sees', async () => {
  const view = await readNetwork();
  expect(v.is(networkView, view)).toBe(true);
  const addressed = Object.entries(os.networkInterfaces())
    .filter(([, list]) => list?.some(a => !a.internal))
    .map(([name]) => name);
  expect(view.interfaces).toEqual(expect.arrayContaining(addressed));
  expect(view.state === 'live').toBe(view.interfaces.length > 0);
});
