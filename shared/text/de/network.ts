/** What is remarked on of the machine’s network and memory, in German. */
import type { network as english } from '../en/network';

const radios = new Map([
  ['wlan', 'WLAN'],
  ['bluetooth', 'Bluetooth'],
  ['wwan', 'Mobilfunk'],
]);

export const network: typeof english = {
  radioOn: ({ type }) => `Funk ist an: ${radios.get(type) ?? type}.`,
  swapOn: () => 'Auslagern ist an: Arbeitsspeicher kann auf die Platte geschrieben werden.',
  coreDumpsOn: () =>
    'Speicherabbilder sind an: Ein Programm, das abstürzt, kann seinen Speicher auf der Platte hinterlassen.',
  insideContainer: () =>
    'Dies läuft in einem Container: Es sieht dessen Netzwerk, nicht das ganze des Rechners.',
  ownNamespace: () =>
    'Dies läuft in einem eigenen Netzwerk-Namensraum: Es sieht vielleicht nicht das ganze Netzwerk des Rechners.',
  virtualMachine: () =>
    'Dies ist eine virtuelle Maschine: Sie kann das Netzwerk des Rechners, auf dem sie läuft, nicht sehen.',
  addressesOnly: () =>
    'Auf diesem System sind nur Schnittstellen mit einer Adresse zu sehen; Funk, der an ist, nicht.',
};
