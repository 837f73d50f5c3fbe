/** Options in help, and what is wrong with them. */

/** Without its name where what was typed may be no name. */
const named = (option: string) => (option === '' ? 'Option' : `Option --${option}`);

export const options = {
  keyBeforeHolder: 'Each --pgp-key follows the --holder it belongs to.',
  jsonHelp: 'standard output is one line, the final status; each refusal a JSON line on standard error',
  langHelp: 'the language in which this speaks to people; otherwise LC_ALL, LC_MESSAGES or LANG says it',
  isOneOf: (option: string, values: string) => `Option --${option} is one of: ${values}.`,
  acceptLiveHelp: 'accept a live network interface by its name (may be repeated)',
  operatorHelp: 'who operates the program, for the transcript',
  witnessHelp: 'who watches, for the transcript (may be repeated)',
  wallClockHelp: 'the time on the wall, 2026-11-21T14:30, with or without a zone',
  unwitnessedHelp: 'no people are at the screen: accepts every live interface, and the transcript says both',
  expiryHelp: ({ least, most, preset }: { least: number; most: number; preset: number }) =>
    `the attempt ends after so many minutes without input, ${least} to ${most}; otherwise ${preset}`,
  expiryIsFromTo: (from: number, to: number) => `Option --expiry takes minutes from ${from} to ${to}.`,
  cardHelp: `opens it with this machine's gpg and a card or key, and enters it (may be repeated);\nthen those on standard input are opened too, armored or one a line (-: only those).\nAt a terminal: type @ and Enter instead of the share. ! and Enter states an exception.`,
  exposedKeyHelp: `\na private key and its passphrase may be entered here instead: the words and the transcript\nsay so, and the key is exposed to this computer. Type # and Enter instead of the share.`,
  indexHelp: 'which share, by its index',
  payloadIsOneOf: 'Option --payload is hex, base64 or raw.',
  noSuchOption: (option: string) =>
    option === '' ? 'There is no option here.' : `There is no option --${option} here.`,
  takesNoValue: (option: string) => `${named(option)} takes no value.`,
  givenTwice: (option: string) => `${named(option)} is given more than once.`,
  needsValue: (option: string) => `${named(option)} needs a value.`,
  takesWholeNumber: (option: string) => `${named(option)} takes a whole number.`,
  missing: (name: string) => `Option --${name} is missing.`,
};
