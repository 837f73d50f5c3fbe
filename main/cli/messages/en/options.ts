/** Options in help, and what is wrong with them. */
export const options = {
  standardOutputIsOne:
    'standard output is one line, the final status; each refusal a JSON line on standard error',
  acceptALiveNetwork: 'accept a live network interface by its name (may be repeated)',
  whoOperatesTheProgram: 'who operates the program, for the transcript',
  whoWatchesForThe: 'who watches, for the transcript (may be repeated)',
  theTimeOnThe: 'the time on the wall, 2026-11-21T14:30, with or without a zone',
  noPeopleAreAt: 'no people are at the screen: accepts every live interface, and the transcript says both',
  opensItWithThis: `opens it with this machine's gpg and a card or key, and enters it (may be repeated);\nthen those on standard input are opened too, armored or one a line (-: only those).\nAt a terminal: type @ and Enter instead of the share. ! and Enter states an exception.`,
  naPrivateKeyAnd: `\na private key and its passphrase may be entered here instead: the words and the transcript\nsay so, and the key is exposed to this computer. Type # and Enter instead of the share.`,
  whichShareByIts: 'which share, by its index',
  hexBaseOrRaw: 'hex, base64 or raw',
  thereIsNoOption: (name: string | number) => `There is no option${name} here.`,
  optionTakesNoValue: (shown: string | number) => `Option${shown} takes no value.`,
  optionIsGivenMore: (shown: string | number) => `Option${shown} is given more than once.`,
  optionNeedsAValue: (shown: string | number) => `Option${shown} needs a value.`,
  optionTakesAWhole: (shown: string | number) => `Option${shown} takes a whole number.`,
  optionIs: (name: string | number, only: string | number) => `Option --${name} is ${only}.`,
  optionIsMissing: (name: string | number) => `Option --${name} is missing.`,
};
