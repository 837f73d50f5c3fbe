/** What macOS tells of a computer, by its own programs. */
import { clockTroubles, type Findings, off, seen, unknown } from './findings';
import type { Run } from './run';

/** What a program said, where it has what it always has; null otherwise: another form is not read as nothing. */
const having = (told: string | null, always: RegExp): string | null =>
  told && always.test(told) ? told : null;

/** Interfaces of `ifconfig -a` that are up and active, or have an address that leads further than the link. */
function activeInterfaces(listed: string): string[] {
  return listed
    .split(/^(?=\S)/m)
    .map(block => ({ name: /^([\w.-]+):/.exec(block)?.[1] ?? '', block }))
    .filter(({ name }) => name !== '' && !/^lo\d/.test(name))
    .filter(({ block }) => /^\S+: flags=\w+<(?:[^>]*,)?UP[,>]/.test(block))
    .filter(({ block }) => /^\s+status: active/m.test(block) || /^\s+inet6? (?!fe80)/m.test(block))
    .map(({ name }) => name);
}

/** Where every address is led; a VPN takes each half of them. */
const EVERYWHERE = new Set(['default', '0/1', '128.0/1', '::/1', '8000::/1']);

/**
 * Interfaces of default routes in `netstat -rn`, by the heads of its columns: some versions have more of these. Routes of
 * one interface's scope (flag I) serve only who asks for it.
 */
function defaultRoutes(listed: string): string[] {
  let heads: string[] = [];
  const found: string[] = [];
  for (const row of listed.split('\n').map(line => line.trim().split(/\s+/))) {
    if (row[0] === 'Destination') heads = row;
    const [flags = 'I', name = ''] = ['Flags', 'Netif'].map(head => row[heads.indexOf(head)]);
    if (EVERYWHERE.has(row[0] ?? '') && !flags.includes('I')) found.push(name);
  }
  return found.filter(name => name !== '' && !/^lo\d/.test(name));
}

/** Wi-Fi cards that are switched on; null where one did not answer. */
async function wifi(run: Run): Promise<string[] | null> {
  const ports = having(await run('/usr/sbin/networksetup', ['-listallhardwareports']), /^Hardware Port: /m);
  if (ports === null) return null;
  const devices = [...ports.matchAll(/^Hardware Port: Wi-Fi\nDevice: (\S+)/gm)].map(match => match[1]!);
  const powers = await Promise.all(
    devices.map(device => run('/usr/sbin/networksetup', ['-getairportpower', device])),
  );
  if (powers.some(power => power === null || !/: (On|Off)\s*$/.test(power))) return null;
  return devices.filter((_device, at) => /: On\s*$/.test(powers[at]!));
}

/** Bluetooth by `system_profiler SPBluetoothDataType -json`; null where it says neither on nor off. */
function bluetooth(told: string | null): string[] | null {
  try {
    const { SPBluetoothDataType: controllers } = JSON.parse(told ?? '') as {
      SPBluetoothDataType?: { controller_properties?: { controller_state?: string } }[];
    };
    if (!controllers) return null;
    const states = controllers.map(each => each.controller_properties?.controller_state);
    if (states.includes('attrib_on')) return ['bluetooth'];
    return states.every(state => state === 'attrib_off') ? [] : null;
  } catch {
    return null;
  }
}

/** 1 or 0 as `sysctl` prints it, as names or none. */
const flag = (told: string | null, name: string): string[] | null =>
  told?.trim() === '1' ? [name] : told?.trim() === '0' ? [] : null;

/** The reporters of crashes, of this user's programs and of the system's, run unless somebody has disabled them. */
function crashCatcher(ofUser: string | null, ofSystem: string | null): string[] | null {
  const lists = [ofUser, ofSystem].map(told => having(told, /disabled services = \{/));
  if (lists.includes(null)) return null;
  const isOff = (at: number, name: string) =>
    new RegExp(`"com\\.apple\\.${name}" => (?:disabled|true)`).test(lists[at]!);
  return isOff(0, 'ReportCrash') && isOff(1, 'ReportCrash\\.Root') ? [] : ['ReportCrash'];
}

/** A file of swap is there, or is made as soon as one is needed; null where either is not known. */
function swap(usage: string | null, enabled: string | null): string[] | null {
  const total = /total = ([\d.]+)/.exec(usage ?? '')?.[1];
  if (total !== undefined && Number(total) > 0) return ['swap'];
  return total === undefined ? null : flag(enabled, 'swap');
}

/** The findings on macOS, each by a program of the system. `uid`: whose services are looked at besides the system's. */
export async function findOnMac(
  run: Run,
  addresses: string[] | null,
  uid: number,
  now: number,
): Promise<Findings> {
  const sysctl = (name: string) => run('/usr/sbin/sysctl', ['-n', name]);
  const [listed, table, radios, blue, usage, enabled, limit, user, system, virtual] = await Promise.all([
    run('/sbin/ifconfig', ['-a']),
    run('/usr/sbin/netstat', ['-rn']),
    wifi(run),
    run('/usr/sbin/system_profiler', ['SPBluetoothDataType', '-json']),
    sysctl('vm.swapusage'),
    sysctl('vm.swap_enabled'),
    run('/bin/sh', ['-c', 'ulimit -c']),
    run('/bin/launchctl', ['print-disabled', `user/${uid}`]),
    run('/bin/launchctl', ['print-disabled', 'system']),
    sysctl('kern.hv_vmm_present'),
  ]);
  const interfaces = having(listed, /^lo0: flags=/m);
  const routes = having(table, /^Internet:/m);
  const live = [...(interfaces === null ? [] : activeInterfaces(interfaces)), ...(addresses ?? [])];
  const dumps = having(limit, /^(\d+|unlimited)\s*$/)?.trim();
  return {
    interfaces: live.length > 0 || (interfaces !== null && addresses) ? seen(live) : unknown,
    routes: seen(routes === null ? null : defaultRoutes(routes)),
    radios: seen(radios),
    bluetooth: seen(bluetooth(blue)),
    swap: seen(swap(usage, enabled)),
    coreDumps: seen(dumps === undefined ? null : dumps === '0' ? [] : ['limit']),
    crashCatcher: seen(crashCatcher(user, system)),
    clock: seen(clockTroubles(now)),
    virtualMachine: seen(flag(virtual, 'hypervisor')),
    container: off,
    namespace: off,
  };
}
