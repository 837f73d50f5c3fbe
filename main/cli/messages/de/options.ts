/** Options in help, and what is wrong with them, in German. */
import type { options as english } from '../en/options';

/** Without its name where what was typed may be no name. */
const named = (option: string) => (option === '' ? 'Die Option' : `Option --${option}`);

export const options: typeof english = {
  keyBeforeHolder: 'Jedes --pgp-key folgt auf das --holder, zu dem es gehört.',
  jsonHelp:
    'die Standardausgabe ist eine Zeile, der letzte Zustand; jede Zurückweisung eine JSON-Zeile auf der Fehlerausgabe',
  langHelp: 'die Sprache für Menschen; sonst nach LC_ALL, LC_MESSAGES oder LANG',
  isOneOf: (option, values) => `Die Option --${option} ist eine von: ${values}.`,
  acceptLiveHelp: 'eine aktive Netzwerkschnittstelle namentlich hinnehmen (mehrmals möglich)',
  operatorHelp: 'wer das Programm bedient, für das Protokoll',
  witnessHelp: 'wer zusieht, für das Protokoll (mehrmals möglich)',
  wallClockHelp: 'die Zeit an der Wand, 2026-11-21T14:30, mit oder ohne Zone',
  unwitnessedHelp:
    'niemand ist am Bildschirm: nimmt jede aktive Schnittstelle hin, und das Protokoll sagt beides',
  expiryHelp: ({ least, most, preset }) =>
    `der Vorgang endet nach so vielen Minuten ohne Eingabe, ${least} bis ${most}; sonst ${preset}`,
  expiryIsFromTo: (from, to) => `Die Option --expiry nimmt Minuten von ${from} bis ${to}.`,
  cardHelp: `öffnet ihn mit gpg auf diesem Rechner und einer Karte oder einem Schlüssel, und gibt ihn ein (mehrmals\nmöglich); dann werden auch die auf der Standardeingabe geöffnet, mit ASCII-Hülle oder einer je Zeile (-: nur die).\nIm Terminal: @ und Eingabetaste statt des Anteils. ! und Eingabetaste hält eine Abweichung fest.`,
  exposedKeyHelp: `\nein privater Schlüssel und seine Passphrase dürfen stattdessen hier eingegeben werden: Die Wörter und das\nProtokoll sagen es, und der Schlüssel ist diesem Rechner preisgegeben. # und Eingabetaste statt des Anteils.`,
  indexHelp: 'welcher Anteil, nach seinem Index',
  payloadIsOneOf: 'Option --payload ist hex, base64 oder raw.',
  noSuchOption: option =>
    option === '' ? 'Diese Option gibt es hier nicht.' : `Eine Option --${option} gibt es hier nicht.`,
  takesNoValue: option => `${named(option)} nimmt keinen Wert.`,
  givenTwice: option => `${named(option)} ist mehr als einmal angegeben.`,
  needsValue: option => `${named(option)} braucht einen Wert.`,
  takesWholeNumber: option => `${named(option)} nimmt eine ganze Zahl.`,
  missing: name => `Option --${name} fehlt.`,
};
