/** What is remarked on of the machine’s network and memory, in French. */
import type { network as english } from '../en/network';

// A map: what is read from a transcript may have a name that every object has.
const radios = new Map([
  ['wlan', 'Wi-Fi'],
  ['bluetooth', 'Bluetooth'],
  ['wwan', 'réseau mobile'],
]);

export const network: typeof english = {
  radioOn: ({ type }) => `Une radio est allumée : ${radios.get(type) ?? type}.`,
  swapOn: () => 'L’échange (swap) est actif : la mémoire peut être écrite sur le disque.',
  coreDumpsOn: () =>
    'Les core dumps sont actifs : un programme qui plante peut laisser sa mémoire sur le disque.',
  insideContainer: () =>
    'Le programme tourne dans un conteneur : il voit le réseau du conteneur, pas tout celui de la machine.',
  ownNamespace: () =>
    'Le programme tourne dans un espace de noms réseau à lui : il ne voit peut-être pas tout le réseau de la machine.',
  virtualMachine: () =>
    'Ceci est une machine virtuelle : elle ne voit pas le réseau de l’ordinateur sur lequel elle tourne.',
  addressesOnly: () =>
    'Ce système ne montre que les interfaces qui ont une adresse ; une radio allumée ne se voit pas.',
};
