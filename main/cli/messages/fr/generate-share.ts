/** The command generate-share, in French. */
import { of } from '../../../../shared/text/fr/elision';
import type { generateShare as english } from '../en/generate-share';

export const generateShare: typeof english = {
  initHelp: `ce qu’a affiché operator init (ou rekey, rotate-keys), texte ou JSON : donne --required, --issued, --index\n(de l’entrée standard avec - : les parts viennent alors par --card, ou sans être demandées)`,
  secretsjsHelp: 'un jeu de secrets.js de 8 bits ; ses index vont de 1 à N, sauf si --index dit autre chose',
  secretsjsLabel: '--scheme secretsjs',
  proofSharesHelp:
    'N parts de plus qu’il n’en faut sont saisies, et rien n’est émis si toutes ne concordent pas',
  randomKeyHelp:
    'la clé a été tirée au hasard : des parts qui ont concordé sont dès lors jugées seules (vault seulement)',
  shareBytesHelp: 'longueur d’une part entière si ce n’est pas 33 octets ; pour secrets.js, ses caractères',
  secretBytesHelp: 'longueur du secret, par laquelle des parts de secrets.js montrent qu’elles vont ensemble',
  neitherKeySetNorAdopt: 'Donnez --key-set ou --adopt.',
  onlyWithAdopt: only => `L’option --${only} va avec --adopt ; avec --key-set, c’est le registre qui le dit.`,
  bothKeySetAndAdopt: 'Donnez --key-set ou --adopt, pas les deux.',
  initSaysIt: 'L’option --init dit combien de parts existent, et leurs index ; omettez --issued et --index.',
  done: (holder, index, grouped) => `Terminé. ${holder} a la part ${index}, chiffrée pour ${grouped}.`,
  vaultDoesNotKnow:
    'Quorate ne peut pas prévenir Vault : son secret_shares reste ce qu’il est, et son prochain renouvellement des clés (rekey ; OpenBao : rotate-keys) élimine cette part.',
  task: 'Générer une part pour un jeu de clés',
  askHolder: 'Qui doit recevoir la nouvelle part',
  askKeyFile: holder => `Clé publique OpenPGP ${of(holder)}, fichier`,
  collisionRisk:
    'Tous les index ne sont pas connus ; la nouvelle part peut donc tomber sur un index inconnu.',
  askAcceptRisk: 'Accepter ce risque ? (oui, ou Entrée pour non) : ',
  askAdopt: name =>
    `« ${name} » n’est pas dans ce dossier. A-t-il été fait ailleurs, par Vault ou OpenBao ? (oui ou non) : `,
  askRequired: 'Combien de ses parts faut-il',
  askIssued: 'Combien de ses parts existent',
  askIndexes: 'Index connus (le dernier octet de chaque part, en nombres de 1 à 255)',
  enterNoIndexes: 'aucun',
  indexesForm: 'Tapez des nombres de 1 à 255, séparés par des espaces ou des virgules.',
  indexTwice: 'Deux parts n’ont jamais le même index : tapez chacun une fois.',
  askPractice: 'Est-ce un exercice, avec des parts fictives ? (oui, ou Entrée pour non) : ',
  adopted: name =>
    `« ${name} » est enregistré tel qu’il a été décrit. Tant que rien n’est émis, adopter le nom de nouveau le corrige.`,
  initAtTerminal: 'L’option --init - lit l’entrée standard : ici, c’est un terminal.',
  requiredUnknown: 'Ce fichier ne dit pas combien de parts il faut : donnez --required.',
  requiredContradicts: required =>
    `L’option --required contredit le fichier, qui dit qu’il faut ${required} parts. Omettez-la, ou cherchez lequel des deux est juste.`,
  shareBytesContradicts: shareBytes =>
    `L’option --share-bytes contredit le fichier, dont les parts ont ${shareBytes} octets. Omettez-la.`,
  initRead: (issued, required) => `Le fichier dit : ${issued} parts, dont il faut ${required}.`,
  initReadRecovery: (issued, required) =>
    `Le fichier dit : ${issued} clés de récupération (recovery keys), dont il faut ${required}.`,
  rootTokenExposed: 'Le fichier contient le jeton racine (root token) en clair : révoquez-le.',
  sharesExposed:
    'Le fichier contient des parts en clair : elles doivent compter comme vues. Renouvelez les clés (rekey ; OpenBao : rotate-keys), ou détruisez le fichier.',
};
