/** What is refused of a call, an attempt, or what was asked for at its start, in French. */
import type { Say } from '../../en/nested';
import type { attemptTexts as english } from '../../en/refusals/attempt';
import { wordOf } from '../../word-of';
import { of } from '../elision';
import { plural } from '../plural';
import { shareStatuses } from '../share-status';
import { Whose } from './facts';

type Option = Parameters<typeof english.OPTION_NOT_FOR_SET>[0];

const settleApart = (say: Say): string =>
  `Enregistrez-la, ou dites qu’elle ne servira jamais, avec le condensat du papier (${say.by.vouch}), puis recommencez ; la page du jeu dit comment, même sans procès-verbal.`;

const options: Readonly<Record<Option['option'], string>> = {
  payload: 'contenu',
  secretBytes: 'longueur du secret',
  declareRandom: 'déclaré aléatoire',
  use: '',
};

function because(because: Option['because']): string {
  if (because === 'madeHere') return 'fait par Quorate';
  if (because === 'forShares') return 'elle est pour une part';
  return 'scheme' in because
    ? `schéma ${because.scheme}`
    : `un secret de moins de ${because.fewerBytesThan} octets`;
}

const statusIn = (name: string): string => wordOf(shareStatuses, name);

export const attemptTexts: typeof english = {
  BAD_REQUEST: f => {
    const wrong = f.name
      ? ` : son champ « ${f.name} » ${f.other === 'missing' ? 'manque' : 'n’est pas ce qu’il devrait être'}`
      : f.other === 'unknown'
        ? ' : elle a un champ qu’elle ne prend pas'
        : '';
    return `Le programme ne comprend pas cette requête${wrong}. Comparez ses champs avec docs/formats.md.`;
  },
  UNKNOWN_CALL: () => 'Il n’y a pas d’appel de ce nom ; docs/contributing.md en donne la liste.',
  INTERNAL: () =>
    'Quelque chose s’est mal passé dans le programme. Annulez cette tentative et recommencez ; ce qui est sur le disque n’est pas touché.',

  ATTEMPT_IN_PROGRESS: () =>
    'Une autre tentative est en cours. Terminez-la ou annulez-la avant d’en commencer une nouvelle.',
  NO_ATTEMPT: () => 'Aucune tentative n’est en cours. Commencez-en une d’abord.',
  WRONG_NONCE: () =>
    'Le nonce manque ou n’est pas celui de cette tentative. Comparez-le avec l’écran de la tentative et saisissez-le de nouveau.',
  ATTEMPT_EXPIRED: () =>
    'Cette tentative a pris fin parce que rien n’a été saisi pendant trop longtemps. Tout ce qui était saisi a été effacé ; recommencez.',
  CEREMONY_LOST: () =>
    'Le processus de la cérémonie s’est arrêté de façon inattendue. Tout ce qui était saisi a été effacé et rien n’a été émis ; recommencez.',
  STATEMENT_DIFFERS: () =>
    'Un autre processus de la cérémonie a reçu l’ordre de faire autre chose que ce qui est sous les mots. Il n’a rien fait, et la tentative est finie. Cherchez pourquoi avant de continuer : le programme de cet ordinateur est faux, ou a été modifié.',
  PRACTICE_ONLY: () =>
    'Cette fenêtre ne sert qu’à s’exercer. Prenez ici un jeu d’exercice, ou le programme installé pour un jeu réel.',
  INTERFACE_LIVE: f =>
    `Cet ordinateur a une interface réseau active : ${f.name}. Déconnectez-la, ou acceptez-la par son nom ; le procès-verbal le dira.`,
  CLOCK_UNREADABLE: () =>
    'L’heure de l’horloge murale n’a pas pu être lue. Écrivez-la comme 2026-11-21T14:30 en heure locale, ou avec un fuseau comme +01:00.',

  OPTION_NOT_FOR_SET: f =>
    `L’option « ${[options[f.option], f.value].filter(Boolean).join(' ')} » ne convient pas à ce jeu de clés (${because(f.because)}). Commencez sans elle.`,
  SHARE_BYTES_OUT_OF_RANGE: f =>
    f.scheme === 'secretsjs'
      ? 'Une part de secrets.js a un nombre impair de caractères, de 5 à 131075. Comptez ceux d’une part entière.'
      : 'Une part entière a de 2 à 65537 octets, son index compris ; une part de Vault ou d’OpenBao en a 33.',
  PROOF_SHARES_TOO_MANY: f =>
    f.expected === 0
      ? 'Il ne peut y avoir aucune part de plus que requis. N’en demandez pas.'
      : `Il ne peut y avoir que ${f.expected} ${plural(f.expected, { one: 'part', other: 'parts' })} de plus que requis. Demandez-en autant ou moins.`,
  RANDOM_WITHOUT_PROOF: () =>
    'Des valeurs de contrôle ne sont enregistrées que pour des parts dont on a vu qu’elles concordent. Demandez aussi au moins une part de preuve.',
  TEXT_LOOKS_SECRET: () =>
    'Ceci ressemble à une part ou à une clé : rien n’a été écrit. Ne mettez jamais de secret dans un texte ou un nom ; tout le monde peut le lire. Citez un condensat ou une empreinte par ses mots, en groupes, ou par ses 8 premiers chiffres.',

  REASON_UNUSABLE: f =>
    `Dites pourquoi, en 1 à ${f.expected} caractères simples sur une ligne. Tout le monde peut le lire dans le registre.`,
  MARKED_ALREADY: f =>
    `${Whose(f)} est déjà enregistrée comme ${statusIn(f.name)}. Une part perdue peut encore être marquée comme détruite ; seule une réémission rend une part bonne de nouveau.`,
  REISSUE_WITHOUT_HOLDER: f =>
    `Le registre ne dit pas qui a l’index ${f.index}. Donnez le nom du détenteur avec la réémission ; le registre le nomme à partir de là.`,
  REISSUE_OTHER_HOLDER: f =>
    `D’après le registre, l’index ${f.index} est celui ${f.holder ? of(f.holder) : 'de quelqu’un d’autre'}, et seul son détenteur peut le recevoir de nouveau. Omettez le nom, ou générez une nouvelle part pour l’autre personne.`,

  INDEX_OUT_OF_RANGE: () => 'Un index est un nombre entier de 1 à 255. L’index 0 serait le secret lui-même.',
  INDEX_IN_USE: f =>
    `L’index ${f.index} est ${f.holder ? `celui ${of(f.holder)}` : 'celui d’une part déjà émise'}. Choisissez-en un autre, ou laissez le programme choisir.`,
  INDEX_BURNT: f =>
    `L’index ${f.index} a été réservé dans une tentative antérieure et reste inutilisé. Choisissez-en un autre, ou laissez le programme choisir.`,
  INDEX_EXPORTED: f =>
    `Une part d’index ${f.index} est dans le dossier (${f.name}), et ce registre n’en liste pas : quelqu’un l’a peut-être, et le registre est peut-être ancien. Renseignez-vous, et cherchez un registre plus récent ; ou laissez le programme choisir l’index.`,
  INDEX_RESERVED: (f, say) =>
    `Une part d’index ${f.index} a été émise et n’est pas enregistrée : elle est mise de côté, et aucune autre n’est émise avec cet index. ${settleApart(say)}`,
  ISSUED_APART: (f, say) =>
    `${Whose(f)}, à ce nom ou pour cette clé, a été émise et n’est pas enregistrée : elle est mise de côté. ${settleApart(say)}`,
  INDEX_NOT_LISTED: f =>
    `Le registre ne liste aucune part d’index ${f.index}. Regardez l’index sur le papier du détenteur, ou dans la liste de ce jeu.`,
  INDEXES_UNKNOWN: f =>
    `Seuls ${f.seen} des ${f.expected} index émis sont connus ; aucun index n’est donc sûrement libre. Cherchez les autres (le dernier octet de chaque part), ou acceptez le risque d’une collision.`,
  NO_INDEX_LEFT: () =>
    'Il ne reste aucun index : un jeu a au plus 255 parts. Renouvelez plutôt les clés (rekey ; OpenBao : rotate-keys).',
  NO_INDEX_FREE: () =>
    'Aucun index n’est libre : ceux qu’aucune part n’a ont été réservés une fois et restent inutilisés, ou sont peut-être pris sans qu’on le voie. Renouvelez plutôt les clés (rekey ; OpenBao : rotate-keys).',

  PRACTICE_SHARE_MISSING: f =>
    `Il n’y a pas de part d’exercice d’index ${f.index} dans ce dossier. Saisissez-la à la main.`,
  PRACTICE_SHARE_UNREADABLE: () =>
    'Cette part d’exercice n’a pas pu être ouverte avec sa clé fictive. Saisissez-la à la main, ou faites un nouveau jeu d’exercice.',
  PRACTICE_KEY_MISSING: f =>
    `Il n’y a pas de clé fictive de ${f.holder} dans ce coffre : la sienne sert à signer et à ouvrir, par gpg.`,
  NOT_A_PRACTICE_SET: () => 'Ceci n’est possible qu’avec un jeu d’exercice.',
};
