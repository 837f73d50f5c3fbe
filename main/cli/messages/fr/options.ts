/** Options in help, and what is wrong with them, in French. */
import type { options as english } from '../en/options';

/** Without its name where what was typed may be no name. */
const named = (option: string) => (option === '' ? 'Une option' : `L’option --${option}`);

export const options: typeof english = {
  keyBeforeHolder: 'Chaque --pgp-key suit le --holder auquel il appartient.',
  jsonHelp:
    'la sortie standard est une ligne, le statut final ; chaque refus une ligne JSON sur l’erreur standard',
  langHelp: 'la langue dans laquelle il parle aux personnes ; sinon LC_ALL, LC_MESSAGES ou LANG la donne',
  isOneOf: (option, values) => `L’option --${option} est l’une de : ${values}.`,
  acceptLiveHelp: 'accepte une interface réseau active par son nom (peut être répété)',
  operatorHelp: 'qui conduit le programme, pour le procès-verbal',
  witnessHelp: 'qui est témoin, pour le procès-verbal (peut être répété)',
  wallClockHelp: 'l’heure de l’horloge murale, 2026-11-21T14:30, avec ou sans fuseau',
  unwitnessedHelp:
    'personne n’est devant l’écran : accepte chaque interface active, et le procès-verbal dit les deux',
  expiryHelp: ({ least, most, preset }) =>
    `la tentative prend fin après tant de minutes sans saisie, de ${least} à ${most} ; sinon ${preset}`,
  expiryIsFromTo: (from, to) => `L’option --expiry prend des minutes, de ${from} à ${to}.`,
  cardHelp: `l’ouvre avec le gpg de cette machine et une carte ou une clé, et la saisit (peut être répété) ;\npuis celles de l’entrée standard sont ouvertes aussi, en armure ou une par ligne (- : seulement celles-là).\nAu terminal : tapez @ et Entrée au lieu de la part. ! et Entrée déclare un écart.`,
  exposedKeyHelp: `\nune clé privée et sa phrase secrète peuvent être saisies ici à la place : les mots et le\nprocès-verbal le disent, et la clé est exposée à cet ordinateur. Tapez # et Entrée au lieu de la part.`,
  indexHelp: 'quelle part, par son index',
  payloadIsOneOf: 'L’option --payload est hex, base64 ou raw.',
  noSuchOption: option =>
    option === '' ? 'Il n’y a pas une telle option ici.' : `Il n’y a pas d’option --${option} ici.`,
  takesNoValue: option => `${named(option)} ne prend pas de valeur.`,
  givenTwice: option => `${named(option)} est donnée plus d’une fois.`,
  needsValue: option => `${named(option)} demande une valeur.`,
  takesWholeNumber: option => `${named(option)} prend un nombre entier.`,
  missing: name => `L’option --${name} manque.`,
};
