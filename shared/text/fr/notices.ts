/** Notices in French: what every holder of a set is told when a share is made, given again, or marked. */
import { fromHex, grouped } from '../../bytes';
import { inRows } from '../columns';
import type { notices as english } from '../en/notices';
import { pgpWords } from '../words';
import { plural } from './plural';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

type OfNewShare = Parameters<typeof english.ofNewShare>[0];
type OfSet = Omit<OfNewShare, 'share'>;

const nameOf = ({ holder, holderIndex }: OfSet): string =>
  holder || (holderIndex > 0 ? `le détenteur de l’index ${holderIndex}` : 'tous les autres détenteurs');

const heading = (f: OfSet, subject: string): string[] => [
  ...practiceBanner(f.practice, 'notice'),
  subject,
  '',
  `À :                ${nameOf(f)}`,
  `Jeu de clés :      ${f.keySet}`,
  `Identifiant :      ${grouped(f.id)}`,
];

const ofShare = (f: OfSet, share: OfNewShare['share']): string[] => [
  `Index :            ${share.index}`,
  `Détenteur :        ${share.holder}`,
  `Clé OpenPGP :      ${grouped(share.pgp_fingerprint)}`,
  `Faite le :         ${share.issuedAt} (horloge de cet ordinateur)`,
  `Parts à présent :  ${f.issued}, dont ${f.required} ensemble, n’importe lesquelles, sont la clé`,
];

const ofFiles = (f: OfSet): string[] => [
  `Procès-verbal :    transcripts/${f.transcript}`,
  `Registre :         version ${f.sequence} de ${f.recordFile}, SHA-256`,
  `                   ${grouped(f.recordDigest)}`,
];

const howToCheck = (f: OfSet): string[] => [
  'Comment vérifier ceci :',
  `- Dans le répertoire du jeu, « sha256sum -c ${f.sumsFile} » dit si chaque fichier est tel qu’il a été écrit.`,
  '- La commande « verify-transcript » de Quorate montre ce qui a été fait et le condensat du procès-verbal. Comparez-le',
  '  avec celui qui a été lu à haute voix à la cérémonie et écrit sur papier ; sans lui, un procès-verbal ne prouve rien.',
  // Not every share of an adopted set need be listed: an honest record would look like an old copy.
  f.allIndexesKnown
    ? `- Le registre doit lister ${f.issued} parts. S’il en liste moins, c’est une ancienne copie.`
    : `- Le registre doit donner « issued » comme ${f.issued}. S’il donne moins, c’est une ancienne copie.`,
];

const NOT_TOLD = [
  'Si ce jeu descelle HashiCorp Vault ou OpenBao : celui-ci n’a pas été prévenu. Son propre nombre de parts',
  '(« secret_shares ») reste ce qu’il était, et son prochain renouvellement de clés (rekey ; OpenBao : rotate-keys) fait',
  'de nouvelles parts pour ce nombre : la part émise ici ne vaut alors plus rien.',
  '',
];

const SPEAK = 'Si vous ne vous attendiez pas à ceci, parlez maintenant aux autres détenteurs.';

export const notices: typeof english = {
  ofNewShare: f =>
    [
      ...heading(f, 'Une nouvelle part de votre jeu de clés a été émise.'),
      ...ofShare(f, f.share),
      ...ofFiles(f),
      '',
      'Votre propre part reste ce qu’elle est et sert comme avant. Le seuil n’a pas changé.',
      SPEAK,
      '',
      ...howToCheck(f),
      '',
      ...(f.scheme === 'vault' ? NOT_TOLD : []),
    ].join('\n'),
  ofReissue: f =>
    [
      ...heading(f, 'Une part de votre jeu de clés a été remise de nouveau à son détenteur.'),
      ...ofShare(f, f.share),
      ...ofFiles(f),
      '',
      'C’est la même part, chiffrée pour la clé OpenPGP ci-dessus. L’ancienne copie sert toujours, à qui l’a : pour lui ôter',
      'toute valeur, renouvelez les clés (rekey ; OpenBao : rotate-keys). Il n’y a pas une part de plus, et le seuil n’a pas changé.',
      SPEAK,
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
  ofMark: f =>
    [
      ...heading(
        f,
        `Une part de votre jeu de clés a été enregistrée comme ${shareStatuses[f.share.status]}.`,
      ),
      `Index :            ${f.share.index}`,
      `Détenteur :        ${f.share.holder || 'non nommé'}`,
      `Raison :           ${f.share.reason}`,
      `${plural(f.share.left, { one: 'Part restante : ', other: 'Parts restantes :' })}  ${f.share.left}, dont ${f.required} ensemble, n’importe lesquelles, sont la clé`,
      ...ofFiles(f),
      '',
      'Elle sert toujours, à qui l’a. Si elle est saisie ici, elle est refusée avec une alarme.',
      SPEAK,
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
  ofFirstShare: f =>
    [
      ...heading(f, 'Vous détenez une part d’un nouveau jeu de clés.'),
      ...ofShare(f, f.share),
      `Votre part :       le fichier de shares/ qui finit par « -index-${f.share.index}.asc », chiffré pour la clé ci-dessus ;`,
      '                   « gpg --decrypt » l’ouvre',
      ...ofFiles(f),
      '',
      'Le condensat du registre en mots, à lire à haute voix :',
      ...inRows(pgpWords(fromHex(f.recordDigest)), 8),
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
};
