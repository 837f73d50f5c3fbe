/** What was seen of the computer, and what to do about it. */
import type { MachineSubject } from '../../contract/program';

type Names = string;

/** One thing that is looked at: what it says when there is something, when there is nothing, and what is then to do. */
export interface Lines {
  on: (names: Names) => string;
  off: string;
  unknown: string;
  /** What to do when there is something. */
  act: string;
  /** What to do when it could not be read. */
  look: string;
}

export const machineLines: Readonly<Record<MachineSubject, Lines>> = {
  interfaces: {
    on: names => `Network interfaces are live: ${names}.`,
    off: 'No network interface is live.',
    unknown: 'Whether a network interface is live is not known.',
    act: 'Pull the cable and switch the interface off. One that stays is accepted by name before a real attempt (in the terminal by --accept-live), and the transcript says so.',
    look: 'See that no cable is plugged in, and switch networks off in the system’s settings.',
  },
  routes: {
    on: names => `There is a way out of here, by: ${names}.`,
    off: 'No route leads out.',
    unknown: 'Whether a route leads out is not known.',
    act: 'Disconnect this interface; a VPN or a tunnel is switched off by itself.',
    look: 'See that the interfaces above are off: without one no route leads anywhere.',
  },
  radios: {
    on: names => `A radio is on: ${names}.`,
    off: 'No radio is on (Bluetooth is a line of its own).',
    unknown: 'Whether a radio is on is not known.',
    act: 'Switch Wi-Fi and mobile network off, by the computer’s own switch where it has one; better, take the card out.',
    look: 'See in the system’s settings that Wi-Fi and mobile network are off; better, take the card out.',
  },
  bluetooth: {
    on: names => `Bluetooth is on: ${names}.`,
    off: 'Bluetooth is off, or there is none.',
    unknown: 'Whether Bluetooth is on is not known.',
    act: 'Switch Bluetooth off. Keyboard and mouse have to have cables.',
    look: 'See in the system’s settings that Bluetooth is off. Keyboard and mouse have to have cables.',
  },
  swap: {
    on: names => `Memory may be written to disk, to: ${names}.`,
    off: 'Memory is not written to disk.',
    unknown: 'Whether memory is written to disk is not known.',
    act: 'Switch it off (Linux: swapoff -a; Windows: no page file) and start the computer again; or have its disk encrypted as a whole.',
    look: 'See that the disk is encrypted as a whole.',
  },
  coreDumps: {
    on: names => `A program that crashes may leave its memory on disk (${names}).`,
    off: 'A program that crashes leaves no memory on disk.',
    unknown: 'Whether a program that crashes leaves its memory on disk is not known.',
    act: 'Switch it off before Quorate is started (Linux and macOS: ulimit -c 0; Windows: remove LocalDumps, set CrashControl to none).',
    look: 'Start Quorate from a shell in which “ulimit -c 0” was typed.',
  },
  crashCatcher: {
    on: names => `Crashes are caught, with the memory of what crashed, by: ${names}.`,
    off: 'Nothing catches crashes.',
    unknown: 'Whether something catches crashes is not known.',
    act: 'Switch it off (Linux: sysctl kernel.core_pattern=core; Windows: disable the service WerSvc) until the ceremony is over.',
    look: 'See that nothing that reports crashes is installed.',
  },
  clock: {
    on: names => `The clock cannot be relied on: ${names}.`,
    off: 'Nothing speaks against the clock.',
    unknown: 'The clock of the board could not be read.',
    act: 'Set it by a clock on the wall; every attempt asks for that, too.',
    look: 'Compare it with a clock on the wall; every attempt asks for that, too.',
  },
  virtualMachine: {
    on: names =>
      `This is a virtual machine (${names}): its host sees all of its memory, and has networks of its own.`,
    off: 'Nothing says that this is a virtual machine.',
    unknown: 'Whether this is a virtual machine is not known.',
    act: 'Use a computer of its own for anything but practice.',
    look: 'Use a computer that you can see and touch.',
  },
  container: {
    on: () => 'This runs in a container, and sees the container’s network.',
    off: 'This runs in no container.',
    unknown: 'Whether this runs in a container is not known.',
    act: 'Run it outside of the container to see the computer itself.',
    look: 'Run it outside of any container to see the computer itself.',
  },
  namespace: {
    on: () => 'This runs in a network of its own; what is outside of it is told as far as it can be read.',
    off: 'This sees the network of the whole computer.',
    unknown: 'Whether this sees the network of the whole computer is not known.',
    act: 'Run it outside, too, to see what else there is.',
    look: 'Run it as the administrator, outside of any container, to see more; else look at the computer itself.',
  },
};

// A map: names of interfaces and devices are the system's own, and may be any.
export const machineNames: ReadonlyMap<string, string> = new Map([
  ['wlan', 'Wi-Fi'],
  ['wwan', 'mobile network'],
  ['bluetooth', 'an adapter'],
  ['limit', 'by the limit of this shell'],
  ['hypervisor', 'the processor says so'],
  ['behind', 'it shows a time before this program was written'],
  ['noClockOnBoard', 'the board has no clock, so it begins anew with every start'],
  ['apartFromBoard', 'the clock of the board shows another time'],
]);

export const machineAdvice = {
  nothing: 'Nothing is on that this can see. That is advice, not proof: look at the computer, too.',
  something: 'This is advice, not proof: what is hidden from the system is hidden from this program.',
};
