/** Notices in French: what every holder of a set is told when a share is made, given again, or marked lost or destroyed. */
import type { notices as english } from '../en/notices';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

export const notices: typeof english = {
  banner: practiceBanner,
  labels: {
    to: 'À :',
    keySet: 'Jeu de clés :',
    setId: 'Identifiant :',
    index: 'Index :',
    holder: 'Détenteur :',
    key: 'Clé OpenPGP :',
    madeAt: 'Faite le :',
    now: 'Parts à présent :',
    reason: 'Raison :',
    left: 'Parts restantes :',
    yours: 'Votre part :',
    transcript: 'Procès-verbal :',
    record: 'Registre :',
  },
  values: {
    everyOther: 'tous les autres détenteurs',
    holderOf: index => `le détenteur de l’index ${index}`,
    notNamed: 'non nommé',
    byClock: at => `${at} (horloge de cet ordinateur)`,
    ofThem: (count, required) => `${count}, dont ${required} ensemble, n’importe lesquelles, sont la clé`,
    yourFile: index => [
      `le fichier de shares/ qui finit par « -index-${index}.asc », chiffré pour la clé ci-dessus ;`,
      '« gpg --decrypt » l’ouvre',
    ],
    record: (sequence, file) => `version ${sequence} de ${file}, SHA-256`,
  },
  subject: {
    newShare: 'Une nouvelle part de votre jeu de clés a été émise.',
    reissue: 'Une part de votre jeu de clés a été remise de nouveau à son détenteur.',
    firstShare: 'Vous détenez une part d’un nouveau jeu de clés.',
  },
  marked: status => `Une part de votre jeu de clés a été enregistrée comme ${shareStatuses[status]}.`,
  said: {
    newShare: ['Votre propre part reste ce qu’elle est et sert comme avant. Le seuil n’a pas changé.'].join(
      '\n',
    ),
    reissue: [
      'C’est la même part, chiffrée pour la clé OpenPGP ci-dessus. L’ancienne copie sert toujours, à qui l’a : pour lui ôter',
      'toute valeur, renouvelez les clés (rekey ; OpenBao : rotate-keys). Il n’y a pas une part de plus, et le seuil n’a pas changé.',
    ].join('\n'),
    marked: ['Elle sert toujours, à qui l’a. Si elle est saisie ici, elle est refusée avec une alarme.'].join(
      '\n',
    ),
  },
  unexpected: 'Si vous ne vous attendiez pas à ceci, parlez maintenant aux autres détenteurs.',
  inWords: 'Le condensat du registre en mots, à lire à haute voix :',
  howToCheck: ({ sumsFile, issued, allIndexesKnown }) => [
    'Comment vérifier ceci :',
    `- Dans le répertoire du jeu, « sha256sum -c ${sumsFile} » dit si chaque fichier est tel qu’il a été écrit.`,
    '- La commande « verify-transcript » de Quorate montre ce qui a été fait et le condensat du procès-verbal. Comparez-le',
    '  avec celui qui a été lu à haute voix à la cérémonie et écrit sur papier ; sans lui, un procès-verbal ne prouve rien.',
    // Not every share of an adopted set need be listed: an honest record would look like an old copy.
    allIndexesKnown
      ? `- Le registre doit lister ${issued} parts. S’il en liste moins, c’est une ancienne copie.`
      : `- Le registre doit donner « issued » comme ${issued}. S’il donne moins, c’est une ancienne copie.`,
  ],
  notTold: [
    'Si ce jeu descelle HashiCorp Vault ou OpenBao : celui-ci n’a pas été prévenu. Son propre nombre de parts',
    '(« secret_shares ») reste ce qu’il était, et son prochain renouvellement de clés (rekey ; OpenBao : rotate-keys) fait',
    'de nouvelles parts pour ce nombre : la part émise ici ne vaut alors plus rien.',
  ].join('\n'),
};
