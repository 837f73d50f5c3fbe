/** The steps that several commands take. */
export const steps = {
  ceremonyFolder: 'Ceremony folder: ',
  thereIsNoFolder: (folder: string | number) => `There is no folder ${folder}. Make it? (yes or no): `,
  keySetsInThis: 'Key sets in this folder:',
  thereIsNoKey: 'There is no key set in this folder yet.',
  whichKeySet: 'Which key set',
  indexOfTheShare: 'Index of the share',
  yesOrEnterFor: (question: string | number) => `${question} (yes, or Enter for no): `,
  optionCardReadsStandard: 'Option --card - reads standard input: it is a terminal here.',
  optionAcceptPrivateKeys: 'Option --accept-private-keys needs people at a terminal, who enter the key.',
  thisEndsTheAttempt: 'This ends the attempt. Nothing more of the input is read.',
  thisShareHasCharacters: (lengthToConfirm: string | number) =>
    `This share has ${lengthToConfirm} characters, and every other one must have as many. Nobody had said how long they are.`,
  isThatTheLength: 'Is that the length on the papers? Enter for yes, anything else stops: ',
  theInputEndedThe: (progress: string | number) =>
    `The input ended. The ${progress} shares that were entered do not agree, so nothing was made.`,
  theInputEndedWith: (accepted: string | number) => `The input ended with ${accepted}.`,
  whoOperatesTheProgram: 'Who operates the program',
  thisComputerLooksOffline: 'This computer looks offline. (That is what it reports, not a proof.)',
  whetherThisComputerIs:
    'Whether this computer is offline could not be read. Look at its cables and radios yourselves.',
  thisComputerHasLive: (interfaces: string | number) =>
    `This computer has live network interfaces: ${interfaces}.`,
  thisComputersClockSays: (clock: string | number) => `This computer’s clock says ${clock}.`,
  pressEnterIfThe: 'Press Enter if the clock on the wall agrees, or type its time: ',
  onlyEnterNotNamed: (question: string | number) => `${question} (only Enter: not named): `,
  witness: (place: string | number) => `Witness ${place}`,
  liveAndNotAccepted: (interfaces: string | number) =>
    `Live and not accepted: ${interfaces}. Disconnect, or accept by name; the transcript will say so.`,
  typeTheNameTo: 'Type the name to accept it, or press Enter to stop: ',
  thatIsNoneOf: (interfaces: string | number) =>
    `That is none of them. Live and not accepted: ${interfaces}.`,
  doesEveryoneSeeThese:
    'Does everyone see these words and lines? Enter for yes, no stops, ! for an exception: ',
  openingItWithGpg: 'Opening it with gpg: insert the card, and give the PIN where it is asked for.',
  thePrivateKeyIs:
    'The private key is exposed to this computer by this, and the transcript says so. Replace it afterwards.',
  encryptedShareFile: 'Encrypted share, file: ',
  privateKeyFile: 'Private key, file: ',
  itsPassphraseNotShown: 'Its passphrase, not shown (only Enter: none): ',
  itsPassphraseOnlyEnter: 'Its passphrase (only Enter: leave it): ',
  anExceptionForThe:
    'An exception, for the transcript. Never say a share or a secret here: everyone can read it.',
  whoStatesItName: 'Who states it (name): ',
  whatWasExpected: 'What was expected: ',
  whatHappened: 'What happened: ',
  whatWasDecided: 'What was decided: ',
  theExceptionIsIn: 'The exception is in the transcript.',
  orNothing: (enter: string | number) => `; -: ${enter}`,
  onlyEnter: (byEnter: string | number, nothing: string | number) => ` (only Enter: ${byEnter}${nothing})`,
  typeAWholeNumber: (from: string | number, to: string | number) =>
    `Type a whole number from ${from} to ${to}.`,
  onlyEnterTheMade: (madeUp: string | number) => ` (only Enter: the made-up share ${madeUp})`,
  shareOfHandOver: (place: string | number, needed: string | number) =>
    `Share ${place} of ${needed}: hand over to the next holder.`,
  nEveryoneElseLooks: (turn: string | number) =>
    `\n${turn} Everyone else looks away. Nothing typed is shown.`,
  theWordsOfThis: (wordRows: string | number) =>
    `The words of this attempt, to be compared first:\n${wordRows}`,
  andEnterWithA: ' # and Enter: with a private key that is entered.',
  andEnterAnEncrypted: (withKey: string | number) =>
    `(@ and Enter: an encrypted share, opened with a card.${withKey} ! and Enter: state an exception.)`,
  typeOnlyTheSign: 'Type only the sign, then Enter. What it needs is asked for after it.',
  thisSessionEndsIn: (secondsLeft: string | number) =>
    `This session ends in ${secondsLeft} seconds. If that is because nobody types, typing puts it off.`,
  thisAttemptEndsIn: (secondsLeft: string | number) =>
    `This attempt ends in ${secondsLeft} seconds unless somebody types.`,
  theResultIsMade:
    'The result is made but not written. Mend the folder and press Enter to write again; no gives up: ',
};
