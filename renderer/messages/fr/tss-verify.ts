/** Texts of verifying keys from files alone, in French. */
import type { verify as english } from '../en/tss-verify';
import { listed } from './common';

export const verify: typeof english = {
  title: 'Vérifier des clés à seuil',
  lead: 'À partir de fichiers seulement : le registre d’un coffre, et ce que ses détenteurs ont signé. Rien de secret, et aucun dossier de cérémonie.',
  what: 'Ce qui est vérifié',
  whats: { receipts: 'Reçus des détenteurs', proof: 'Preuve d’un quorum' },
  proof: 'Choisir la preuve',
  challenge: 'Le texte demandé',
  challengeHint:
    'Le vôtre, lettre par lettre. Sans lui, la preuve a pu être faite pour quelqu’un d’autre, à n’importe quel moment.',
  provesEpoch:
    'Un quorum de ces clés a signé, chaque signataire avec sa part. Comparez le condensat du registre avec le papier.',
  provesRoot:
    'NON MONTRÉ pour ces clés : un quorum de cette racine a signé, peut-être avec des parts d’anciennes clés. Ne le prenez pas pour une preuve de celles-ci.',
  challengeFits: 'Elle répond au texte donné ici.',
  challengeNotCompared: 'Elle n’a été comparée avec aucun texte.',
  signers: 'Qui a signé',
  nobody: 'aucun détenteur du groupe',
  provedAt: time => `Faite le ${time}, selon la machine qui l’a faite.`,
  record: 'Choisir le registre (tss-vault.json)',
  group: 'Identifiant du groupe',
  groupHint: 'Tel qu’il est sous le groupe à l’écran de son coffre, ou dans un reçu.',
  receipts: 'Choisir les reçus signés',
  noReceipts: 'Aucun reçu choisi.',
  chosen: names => `Choisi : ${listed(names)}.`,
  go: 'Vérifier',
  asideTitle: 'Ce que ceci peut montrer',
  aside: {
    receipts: [
      'Que les clés du registre sont celles que donnent ses contributions, et que chaque détenteur dont le reçu est là en a une part.',
      'Si les clés sont nulles, seul le registre le dit : comparez son condensat avec le papier.',
    ],
    proof: [
      'Qu’assez de détenteurs ont signé le texte de qui demande, avec des parts de ces clés.',
      'Les parts d’anciennes clés signent sous la même racine. Ce qu’elles signent est distingué, et ne prouve rien de celles-ci.',
    ],
  },
  of: (vault, epoch) => `${vault}, clés de l’époque ${epoch}`,
  agrees:
    'Tous les détenteurs confirment ces clés, sur un seul code de chaîne. Comparez le condensat du registre avec le papier.',
  agreesNot:
    'Les reçus de tous les détenteurs n’ont pas été donnés. Ce qui a été donné est juste ; comparez le condensat du registre avec le papier.',
  disagree:
    'Les reçus portent sur des codes de chaîne différents : un au moins est faux, et ces clés ne doivent pas servir.',
  outOfUse: 'Hors service : d’après le registre, un autre groupe a remplacé celui-ci. Demandez celui-là.',
  isVoid: 'Le registre donne ces clés pour nulles : ne vous en servez pas.',
  confirmed: name => `${name} : signé par sa clé, et conforme`,
  byCode: name => `${name} : par code, sur la foi de la machine qui a le registre`,
  missing: name => `${name} : NON DONNÉ`,
  contributions: 'Contributions',
  contributionsHint: 'Chaque auteur compare le condensat avec le sien.',
  contribution: (number, name, made) =>
    `${number}. ${name}, faite ${made === 'here' ? 'à la cérémonie' : 'sur sa propre machine'}`,
  another: 'En vérifier d’autres',
};
