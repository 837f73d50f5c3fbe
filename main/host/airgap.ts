/**
 * Whether the machine looks offline. It is advice for the people in the room, never a proof: a radio can be up
 * and unseen, and a container or virtual machine shows only its own view.
 *
 * On Linux it reads /sys and /proc, and starts no process. Elsewhere Node tells only of interfaces that have an
 * address, so "no address" is reported as not known; `machine/` asks the system itself, which takes longer.
 */
import os from 'node:os';
import type { NetworkView } from '../../shared/contract/program';
import { type Text, text } from '../../shared/text/text';
import { addressed } from './machine/findings';
import { readLinux } from './machine/linux';

export interface Surroundings {
  platform: NodeJS.Platform;
  /** Where /sys and /proc are: '/' but for tests. */
  root: string;
  /** As `os.networkInterfaces()`. */
  addresses: () => Record<string, { internal: boolean }[] | undefined>;
}

const here: Surroundings = { platform: process.platform, root: '/', addresses: () => os.networkInterfaces() };

function linuxRemarks({
  radios,
  swap,
  dump,
  container,
  namespace,
  virtual,
}: Awaited<ReturnType<typeof readLinux>>): Text[] {
  const remarks: Text[] = radios.map(type => text('radioOn', { type }));
  if (swap?.length) remarks.push(text('swapOn'));
  if (dump.catcher !== null || dump.limit) remarks.push(text('coreDumpsOn'));
  if (container) remarks.push(text('insideContainer'));
  else if (namespace) remarks.push(text('ownNamespace'));
  if (virtual?.length) remarks.push(text('virtualMachine'));
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
  const withAddress = addressed(addresses);
  const live = new Set(withAddress ?? []);
  let complete = platform === 'linux' && withAddress !== null;
  const remarks: Text[] = [];
  if (platform === 'linux') {
    const read = await readLinux(root);
    if (!read.linked) complete = false;
    for (const name of [...(read.linked ?? []), ...(read.routed ?? [])]) live.add(name);
    remarks.push(...linuxRemarks(read));
  } else {
    remarks.push(text('addressesOnly'));
  }
  return {
    state: live.size > 0 ? 'live' : complete ? 'offline' : 'unknown',
    interfaces: [...live].sort(),
    remarks,
  };
}
