/** What is remarked on of the machine’s network and memory, in Spanish: advice, never a proof. */
import type { network as english } from '../en/network';

// A map: what is read from a transcript may have a name that every object has.
const radios = new Map([
  ['wlan', 'Wi-Fi'],
  ['bluetooth', 'Bluetooth'],
  ['wwan', 'red móvil'],
]);

export const network: typeof english = {
  radioOn: ({ type }) => `Hay una radio encendida: ${radios.get(type) ?? type}.`,
  swapOn: () => 'El intercambio (swap) está activo: la memoria puede escribirse en el disco.',
  coreDumpsOn: () =>
    'Los volcados de memoria están activos: un programa que falla puede dejar su memoria en el disco.',
  insideContainer: () => 'Esto se ejecuta en un contenedor: ve la red del contenedor, no toda la del equipo.',
  ownNamespace: () => 'Esto se ejecuta en un espacio de red propio: puede que no vea toda la red del equipo.',
  virtualMachine: () => 'Esto es una máquina virtual: no puede ver la red del equipo en el que se ejecuta.',
  addressesOnly: () =>
    'En este sistema solo se ven las interfaces que tienen dirección; una radio encendida no se ve.',
};
