/** Texts of TSS vaults and their groups, in French. */
import { plural } from '../../../shared/text/fr/plural';
import type { vault as english } from '../en/tss-vault';
import { listed } from './common';

const types: (typeof english)['type'] = {
  MainGroup: 'Groupe principal',
  SigningGroup: 'Groupe de signature',
  RecoveryGroup: 'Groupe de récupération',
};

export const vault: typeof english = {
  label: 'Coffre TSS',
  cards: 'Coffres TSS',
  open: name => `Ouvrir ${name}`,
  openShort: 'Ouvrir',
  practice: 'EXERCICE',
  groups: count => `${count} ${plural(count, { one: 'groupe', other: 'groupes' })}`,
  keysMade: 'Ses clés racines sont faites.',
  keysNone: 'Il n’a pas encore de clés.',
  recordOf: sequence => `Condensat du registre, version ${sequence}`,
  record: 'Condensat du registre',
  oldCopy:
    'Un programme ne peut pas distinguer une ancienne copie d’un registre de la plus récente. Comparez le condensat du registre avec les papiers de la dernière cérémonie du coffre avant de continuer.',
  recordNumber: sequence => `Version ${sequence} du registre`,

  lead: 'Des clés à seuil pour des portefeuilles : aucun détenteur n’a la clé privée entière.',
  noGroups:
    'Encore aucun groupe. Un groupe principal, ce sont ceux qui détiennent les parts des clés racines.',
  type: types,
  status: { New: 'Nouveau', Valid: 'Valide', Unavailable: 'Hors service' },
  statusSays: {
    New: 'pas encore de clés en service',
    Valid: 'chaque détenteur a confirmé sa part',
    Unavailable: 'ne sert plus',
  },
  ofHolders: (threshold, participants) =>
    `${threshold} de ses ${participants} détenteurs, n’importe lesquels, ensemble`,
  epoch: (number, state) =>
    `Clés de l’époque ${number} : ${{ issued: 'émises, pas encore en service', valid: 'valides', void: 'nulles' }[state]}.`,
  missing: who => `Reçus manquants : ${listed(who)}.`,
  columns: { number: 'Numéro', holder: 'Détenteur', key: 'Clé OpenPGP', share: 'Part' },
  confirmed: 'confirmée',
  unconfirmed: 'reçu manquant',
  noShare: 'pas encore',
  groupId: 'Identifiant du groupe',
  openGroup: what => `Clés et reçus : ${what}`,
  openGroupShort: 'Clés et reçus',
  newGroup: 'Créer un groupe',
  newRequest: 'Créer une demande',
  goOn: 'Continuer la demande',
  choice: (number, type, of, status) => `${number}. ${types[type]}, ${of}, ${status}`,
  ofHoldersShort: (threshold, participants) => `${threshold} sur ${participants}`,
  named: (type, threshold, participants) => `${types[type]}, ${threshold} sur ${participants}`,

  requestsTitle: 'Demandes',
  noRequests: 'Encore aucune demande. De nouvelles clés commencent par une demande.',
  openRequest: what => `Ouvrir ${what}`,

  destroyTitle: 'À détruire',
  destroyWhy: { void: 'nulle', replaced: 'groupe remplacé par un autre groupe principal' },
  destroyOf: (type, epoch, why) => `${types[type]}, époque ${epoch} : ${why}`,
  destroyed: 'détruite',
  notDestroyed: 'NON détruite',
  stillOpens: threshold =>
    `Attention : ${threshold} des parts qui restent ouvrent encore le coffre, quoi qui ait été donné depuis.`,

  vaultForm: {
    title: 'Créer un coffre TSS',
    lead: 'TSS veut dire « threshold signature scheme », signatures à seuil. Un coffre a ses propres clés racines, en parts entre des personnes. D’abord son nom, puis ses groupes.',
    name: 'Nom du coffre',
    nameHint: 'Par exemple « Trésorerie ». C’est aussi le nom de son dossier.',
    practice: 'Coffre d’exercice : ses clés ne protègent rien',
    practiceHint: 'Pour apprendre et pour répéter. Qui n’apporte pas de clé OpenPGP en reçoit une fictive.',
    go: 'Créer le coffre',
    asideTitle: 'Ce qui se passe ensuite',
    aside: [
      'Vous nommez les détenteurs du groupe principal, avec leurs clés OpenPGP.',
      'Vous créez une demande de nouvelles clés. Chaque détenteur la confirme par une signature.',
      'Tout le monde compare les mots, et les clés sont faites : un fichier pour chaque détenteur.',
      'Chaque détenteur contrôle sa part et signe un reçu. Les clés sont alors en service.',
    ],
  },

  groupForm: {
    title: 'Créer un groupe',
    lead: 'Qui détient des parts, et combien d’entre eux ensemble suffisent. On ne peut pas le changer ensuite.',
    typeLegend: 'À quoi sert le groupe',
    typeHint: {
      MainGroup: 'Détient les clés racines.',
      SigningGroup: 'Des parts des mêmes clés, pour signer tous les jours.',
      RecoveryGroup: 'Des parts des mêmes clés, gardées pour le jour où d’autres sont perdues.',
    },
    threshold: 'Combien de détenteurs il faut',
    thresholdHint: 'De 2 au nombre de détenteurs.',
    go: 'Créer le groupe',
    also: who =>
      `Aussi dans un autre groupe de ce coffre : ${listed(who)}. Un quorum des deux, ce sont peut-être moins de personnes.`,
    made: 'Le groupe est enregistré',
    onward: 'Continuer',
    asideTitle: 'Avant de le créer',
    aside: [
      'Comparez chaque empreinte avec son détenteur. Qui met une autre clé ici reçoit la part de ce détenteur.',
      'Un détenteur, une clé : personne ne détient deux parts d’un groupe.',
    ],
  },

  vouch: {
    words: 'Huit mots pour ce registre',
    doneLead: 'Dès lors, un procès-verbal l’atteste, et le coffre peut servir de nouveau.',
    toDo: 'Écrivez sur papier le numéro du registre et son condensat, signez, et gardez ce papier ailleurs que ce dossier.',
    onward: 'Continuer vers le coffre',
  },
};
