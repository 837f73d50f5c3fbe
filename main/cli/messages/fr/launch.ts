/** Starting the program, in French. */
import { plural } from '../../../../shared/text/fr/plural';
import type { launch as english } from '../en/launch';

export const launch: typeof english = {
  noCommand: 'Quelle commande ?',
  startTakesNone: 'npm start ne prend pas de commande. npm start -- --help montre comment.',
  startHelp: exit => `Quorate : cérémonies des clés sur un ordinateur sans réseau.

  npm start                                 la fenêtre. Si elle ne peut s’ouvrir, une ligne dit pourquoi, et à sa
                                            place viennent l’aperçu dans un Chromium installé (exercice seulement),
                                            la cérémonie guidée dans le terminal ou, quand personne ne peut
                                            répondre, la démonstration
  npm run --silent quorate                  la cérémonie guidée dans le terminal, qui demande tout
  npm run --silent quorate -- COMMAND ...   une commande ; avec --help à sa place : lesquelles il y a
  npm run demo                              une cérémonie d’exercice avec des parts fictives, expliquée

Par exemple :
  npm run --silent quorate -- check-share --help

${exit}`,
  outputLost:
    'La sortie n’a pas pu être écrite en entier. Si quelque chose a été émis, c’est dans le dossier de cérémonie.',
  programFault: 'Quorate : quelque chose s’est mal passé dans le programme, et il s’est arrêté.',
  electronNotWhereSaid: 'Electron n’est pas là où le dit ELECTRON_OVERRIDE_DIST_PATH.',
  electronFetch: seconds =>
    `Electron est téléchargé une fois, au premier usage ; cela prend ${seconds} ${plural(seconds, { one: 'seconde', other: 'secondes' })} au plus…`,
  electronNotFetched: 'Electron n’a pas pu être téléchargé.',
  electronEnded: 'Electron s’est arrêté avant que sa fenêtre s’ouvre.',
  electronEndedAsRoot:
    'Electron s’est arrêté avant que sa fenêtre s’ouvre (il ne tourne pas en tant que root).',
  networkOfItsOwn:
    'La fenêtre est ouverte dans un réseau à elle, où il n’y a rien. Elle dit quand même ce qui est actif au-dehors.',
  networkOfAll:
    'La fenêtre est ouverte dans le réseau de cet ordinateur : le système ne la laisse pas en avoir un à elle (unshare).',
  notInOwnNetwork: 'Aucune fenêtre ne s’y est ouverte. Elle est ouverte dans le réseau de cet ordinateur.',
  installed: {
    damaged:
      'cette installation est endommagée : ses fichiers ne sont pas ceux que nomme SHA256SUMS dans son dossier. Installez-la de nouveau.',
    needsNode: version =>
      `les commandes du terminal demandent Node ${version} ou plus récent, et aucun n’est installé ici ; « quorate » seul ouvre la fenêtre.`,
    needsNewerNode: version =>
      `les commandes du terminal demandent Node ${version} ou plus récent, et celui qui est installé est plus ancien ; « quorate » seul ouvre la fenêtre.`,
    asRoot:
      'la fenêtre ne s’ouvre pas pour root, qui n’a pas de bac à sable ; lancez-la en tant qu’utilisateur ordinaire.',
    networkOfDisplay:
      'La fenêtre est ouverte dans le réseau de cet ordinateur : son écran est atteint par un réseau.',
    noSandbox: helper =>
      `ce système ne laisse pas la fenêtre avoir son bac à sable. Un administrateur doit lancer une fois : sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`,
    noDisplay:
      'il n’y a pas d’écran sur lequel la fenêtre pourrait s’ouvrir (DISPLAY, WAYLAND_DISPLAY). « quorate guided » est la cérémonie guidée, dans le terminal.',
    crashed:
      'la fenêtre s’est terminée par un plantage. Si elle n’est pas apparue du tout, son écran la refuse ou n’a pas de graphisme qu’elle puisse utiliser (DISPLAY, WAYLAND_DISPLAY) : « quorate guided » est la cérémonie guidée, dans le terminal.',
    isOpen: 'Quorate est déjà ouvert : sa fenêtre est montrée.',
  },
  guidedInstead: 'La cérémonie guidée est ici, dans le terminal.',
  demoInstead: 'Une démonstration est jouée à la place.',
  noDisplay: 'Il n’y a pas d’écran.',
  noChromium: 'Aucun Chromium n’est installé.',
  previewInstead: folder => `Ceci est l’aperçu, seulement pour s’exercer, dans ${folder}.`,
  previewNotOpened: 'La fenêtre de l’aperçu ne s’est pas ouverte.',
};
