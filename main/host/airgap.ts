/**
 * Whether the machine looks offline, by its state. It is advice for the people in the room, never a proof: a radio can
 * be up and unseen, and a container or virtual machine shows only its own view.
 */
import type { NetworkView } from '../../shared/contract/program';
import { type Text, text } from '../../shared/text/text';
import type { Findings } from './machine/findings';
import { type Machine, readMachine } from './machine/read';

function remarksOn(findings: Findings, platform: NodeJS.Platform): Text[] {
  const { radios, bluetooth, swap, coreDumps, crashCatcher } = findings;
  const isOn = (...these: Findings[keyof Findings][]) => these.some(({ state }) => state === 'on');
  const types = [...radios.names, ...bluetooth.names].sort();
  const remarks: Text[] = types.map(type => text('radioOn', { type }));
  if (isOn(swap)) remarks.push(text('swapOn'));
  if (isOn(coreDumps, crashCatcher)) remarks.push(text('coreDumpsOn'));
  if (isOn(findings.container)) remarks.push(text('insideContainer'));
  else if (isOn(findings.namespace)) remarks.push(text('ownNamespace'));
  if (isOn(findings.virtualMachine)) remarks.push(text('virtualMachine'));
  // What its own programs would have told is missing; what Node knows by itself is left.
  if (platform !== 'linux' && radios.state === 'unknown') remarks.push(text('addressesOnly'));
  return remarks;
}

/**
 * The machine's network, by what was found.
 *
 * @returns `live` with the names of interfaces (loopback aside) that are up with a carrier, have an address, or
 *   carry a default route; `offline` when every place that would show one was read and shows none; `unknown` when
 *   not all could be read.
 */
export function networkOf(findings: Findings, platform: NodeJS.Platform = process.platform): NetworkView {
  const live = [...new Set([...findings.interfaces.names, ...findings.routes.names])].sort();
  return {
    state: live.length > 0 ? 'live' : findings.interfaces.state === 'off' ? 'offline' : 'unknown',
    interfaces: live,
    remarks: remarksOn(findings, platform),
  };
}

/** Reads the machine and gives its network. Never throws. */
export const readNetwork = async (machine: Partial<Machine> = {}): Promise<NetworkView> =>
  networkOf(await readMachine(machine), machine.platform);
