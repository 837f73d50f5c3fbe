/** What is remarked on of the machine’s network and memory: advice, never a proof. */

// A map: what is read from a transcript may have a name that every object has.
const radios = new Map([
  ['wlan', 'Wi-Fi'],
  ['bluetooth', 'Bluetooth'],
  ['wwan', 'mobile network'],
]);

export const network = {
  /** `type` as rfkill of Linux names it. */
  radioOn: ({ type }: { type: string }) => `A radio is on: ${radios.get(type) ?? type}.`,
  swapOn: () => 'Swap is on: memory may be written to disk.',
  coreDumpsOn: () => 'Core dumps are on: a program that crashes may leave its memory on disk.',
  insideContainer: () =>
    'This runs in a container: it sees the container’s network, not all of the machine’s.',
  ownNamespace: () =>
    'This runs in a network namespace of its own: it may not see all of the machine’s network.',
  virtualMachine: () => 'This is a virtual machine: it cannot see the network of the computer it runs on.',
  addressesOnly: () =>
    'Only interfaces with an address can be seen on this system; a radio that is on cannot.',
};
