/** What was seen of the computer, and what to do about it, in French. */
import type {
  machineAdvice as englishAdvice,
  machineLines as englishLines,
  machineNames as englishNames,
} from '../en/machine';

export const machineLines: typeof englishLines = {
  interfaces: {
    on: names => `Des interfaces réseau sont actives : ${names}.`,
    off: 'Aucune interface réseau n’est active.',
    unknown: 'On ne sait pas si une interface réseau est active.',
    act: 'Débranchez le câble et désactivez l’interface. Celle qui reste s’accepte par son nom avant une tentative réelle (dans le terminal par --accept-live), et le procès-verbal le dit.',
    look: 'Vérifiez qu’aucun câble n’est branché, et désactivez les réseaux dans les réglages du système.',
  },
  routes: {
    on: names => `Il y a un chemin vers l’extérieur, par : ${names}.`,
    off: 'Aucune route ne mène à l’extérieur.',
    unknown: 'On ne sait pas si une route mène à l’extérieur.',
    act: 'Déconnectez cette interface ; un VPN ou un tunnel se désactive à part.',
    look: 'Vérifiez que les interfaces ci-dessus sont coupées : sans interface, aucune route ne mène nulle part.',
  },
  radios: {
    on: names => `Une radio est allumée : ${names}.`,
    off: 'Aucune radio n’est allumée (le Bluetooth a sa propre ligne).',
    unknown: 'On ne sait pas si une radio est allumée.',
    act: 'Désactivez le Wi-Fi et le réseau mobile, par l’interrupteur de l’ordinateur s’il en a un ; mieux, retirez la carte.',
    look: 'Vérifiez dans les réglages du système que le Wi-Fi et le réseau mobile sont désactivés ; mieux, retirez la carte.',
  },
  bluetooth: {
    on: names => `Le Bluetooth est allumé : ${names}.`,
    off: 'Le Bluetooth est éteint, ou il n’y en a pas.',
    unknown: 'On ne sait pas si le Bluetooth est allumé.',
    act: 'Désactivez le Bluetooth. Le clavier et la souris doivent avoir un câble.',
    look: 'Vérifiez dans les réglages du système que le Bluetooth est désactivé. Le clavier et la souris doivent avoir un câble.',
  },
  swap: {
    on: names => `La mémoire peut être écrite sur le disque, dans : ${names}.`,
    off: 'La mémoire n’est pas écrite sur le disque.',
    unknown: 'On ne sait pas si la mémoire est écrite sur le disque.',
    act: 'Désactivez cela (Linux : swapoff -a ; Windows : pas de fichier d’échange) et redémarrez l’ordinateur ; ou faites chiffrer le disque entier.',
    look: 'Vérifiez que le disque est chiffré en entier.',
  },
  coreDumps: {
    on: names => `Un programme qui plante peut laisser sa mémoire sur le disque (${names}).`,
    off: 'Un programme qui plante ne laisse pas de mémoire sur le disque.',
    unknown: 'On ne sait pas si un programme qui plante laisse sa mémoire sur le disque.',
    act: 'Désactivez cela avant de démarrer Quorate (Linux et macOS : ulimit -c 0 ; Windows : supprimez LocalDumps, mettez CrashControl à none).',
    look: 'Démarrez Quorate depuis un shell où « ulimit -c 0 » a été tapé.',
  },
  crashCatcher: {
    on: names => `Les plantages sont recueillis, avec la mémoire du programme, par : ${names}.`,
    off: 'Rien ne recueille les plantages.',
    unknown: 'On ne sait pas si quelque chose recueille les plantages.',
    act: 'Désactivez cela (Linux : sysctl kernel.core_pattern=core ; Windows : désactivez le service WerSvc) jusqu’à la fin de la cérémonie.',
    look: 'Vérifiez que rien de ce qui signale les plantages n’est installé.',
  },
  clock: {
    on: names => `On ne peut pas se fier à l’horloge : ${names}.`,
    off: 'Rien ne met l’horloge en doute.',
    unknown: 'L’horloge de la carte mère n’a pas pu être lue.',
    act: 'Réglez-la sur une horloge murale ; chaque tentative le demande aussi.',
    look: 'Comparez-la avec une horloge murale ; chaque tentative le demande aussi.',
  },
  virtualMachine: {
    on: names =>
      `Ceci est une machine virtuelle (${names}) : son hôte voit toute sa mémoire, et a ses propres réseaux.`,
    off: 'Rien n’indique une machine virtuelle.',
    unknown: 'On ne sait pas si ceci est une machine virtuelle.',
    act: 'Prenez un vrai ordinateur pour tout ce qui n’est pas un exercice.',
    look: 'Prenez un ordinateur que vous pouvez voir et toucher.',
  },
  container: {
    on: () => 'Le programme tourne dans un conteneur, et voit le réseau de ce conteneur.',
    off: 'Le programme ne tourne pas dans un conteneur.',
    unknown: 'On ne sait pas si le programme tourne dans un conteneur.',
    act: 'Lancez-le hors du conteneur pour voir l’ordinateur lui-même.',
    look: 'Lancez-le hors de tout conteneur pour voir l’ordinateur lui-même.',
  },
  namespace: {
    on: () =>
      'Le programme tourne dans un réseau à lui ; ce qui est au-dehors est dit pour autant qu’on puisse le lire.',
    off: 'Le programme voit le réseau de tout l’ordinateur.',
    unknown: 'On ne sait pas si le programme voit le réseau de tout l’ordinateur.',
    act: 'Lancez-le aussi au-dehors, pour voir ce qu’il y a d’autre.',
    look: 'Lancez-le comme administrateur, hors de tout conteneur, pour en voir plus ; sinon regardez l’ordinateur lui-même.',
  },
};

export const machineNames: typeof englishNames = new Map([
  ['wlan', 'Wi-Fi'],
  ['wwan', 'réseau mobile'],
  ['bluetooth', 'un adaptateur'],
  ['limit', 'par la limite de ce shell'],
  ['hypervisor', 'le processeur le dit'],
  ['behind', 'elle montre un moment d’avant l’écriture de ce programme'],
  ['noClockOnBoard', 'la carte mère n’a pas d’horloge, qui repart donc à chaque démarrage'],
  ['apartFromBoard', 'l’horloge de la carte mère montre une autre heure'],
]);

export const machineAdvice: typeof englishAdvice = {
  nothing:
    'Rien de ce que ce programme peut voir n’est actif. C’est un conseil, pas une preuve : regardez aussi l’ordinateur.',
  something: 'C’est un conseil, pas une preuve : ce qui est caché au système est caché à ce programme.',
};
