/** The steps that several commands take. */
export const steps = {
  askFolder: 'Ceremony folder: ',
  askMakeFolder: (folder: string) => `There is no folder ${folder}. Make it? (yes or no): `,
  foldersNear: (paths: readonly string[]) =>
    `This folder holds no record. A ceremony folder lies above it or directly below it: ${paths.join(', ')}.`,
  keySetsTitle: 'Key sets in this folder:',
  keySetInList: (name: string, practice: boolean) => `  ${name}${practice ? ' (practice)' : ''}`,
  noKeySets: 'There is no key set in this folder yet.',
  askKeySet: 'Which key set',
  askIndex: 'Index of the share',
  cardAtTerminal: 'Option --card - reads standard input: it is a terminal here.',
  privateKeysUnattended: 'Option --accept-private-keys needs people at a terminal, who enter the key.',
  refusalEndsAttempt: 'This ends the attempt. Nothing more of the input is read.',
  lengthFound: (lengthToConfirm: number) =>
    `This share has ${lengthToConfirm} characters, and every other one must have as many. Nobody had said how long they are.`,
  askLength: 'Is that the length on the papers? Enter for yes, anything else stops: ',
  inputEndedDisputed: (progress: number) =>
    `The input ended. The ${progress} shares that were entered do not agree, so nothing was made.`,
  inputEnded: (progress: number, needed: number) =>
    `The input ended with ${progress} of ${needed} shares accepted.`,
  askSamePeople: (operator: string, witnesses: readonly string[]) =>
    `In the last attempt the operator was ${operator || 'not named'}, the witnesses ${witnesses.join(', ') || 'not named'}. Are they the same now? yes or no: `,
  askOperator: 'Who operates the program (only Enter: not named): ',
  looksOffline: 'This computer looks offline. (That is what it reports, not a proof.)',
  offlineUnknown:
    'Whether this computer is offline could not be read. Look at its cables and radios yourselves.',
  liveInterfaces: (interfaces: string) => `This computer has live network interfaces: ${interfaces}.`,
  clock: (clock: string) => `This computer’s clock says ${clock}.`,
  askWallClock: (example: string) =>
    `Press Enter if the clock on the wall agrees, or type its date and time, as in ${example}: `,
  askWitness: (place: number) => `Witness ${place} (only Enter: not named): `,
  askExpiry: (preset: number) =>
    `Minutes after which the attempt ends when nobody types or enters anything (only Enter: ${preset}): `,
  notAccepted: (interfaces: string) =>
    `Live and not accepted: ${interfaces}. Disconnect, or accept by name; the transcript will say so.`,
  askAcceptLive: 'Type the name to accept it, or press Enter to stop: ',
  noSuchInterface: (interfaces: string) => `That is none of them. Live and not accepted: ${interfaces}.`,
  askSameWords: 'Does everyone see these words and lines? Enter for yes, no stops, ! for an exception: ',
  openingWithCard: 'Opening it with gpg: insert the card, and give the PIN where it is asked for.',
  privateKeyExposed:
    'The private key is exposed to this computer by this, and the transcript says so. Replace it afterwards.',
  askEncryptedFile: 'Encrypted share, file: ',
  askPrivateKeyFile: 'Private key, file: ',
  askPassphrase: 'Its passphrase, not shown (only Enter: none): ',
  askPassphraseAgain: 'Its passphrase (only Enter: leave it): ',
  exceptionIntro:
    'An exception, for the transcript. Never say a share or a secret here: everyone can read it.',
  askExceptionWitness: 'Who states it (name): ',
  askExpected: 'What was expected: ',
  askHappened: 'What happened: ',
  askDecided: 'What was decided: ',
  exceptionRecorded: 'The exception is in the transcript.',
  question: (question: string) => `${question}: `,
  questionOrEnter: (question: string, byEnter: string) => `${question} (only Enter: ${byEnter}): `,
  questionEnterOrHyphen: (question: string, byEnter: string, byHyphen: string) =>
    `${question} (only Enter: ${byEnter}; -: ${byHyphen}): `,
  wholeNumberFromTo: (from: number, to: number) => `Type a whole number from ${from} to ${to}.`,
  askShare: 'Share: ',
  askShareOrMadeUp: (madeUp: number) => `Share (only Enter: the made-up share ${madeUp}): `,
  handOver: (place: number, needed: number) => `Share ${place} of ${needed}: hand over to the next holder.`,
  turn: (turn: string) => `\n${turn} Everyone else looks away. Nothing typed is shown.`,
  wordsToCompare: (wordRows: string) => `The words of this attempt, to be compared first:\n${wordRows}`,
  signs:
    '(@ and Enter: an encrypted share, opened with a card. ! and Enter: state an exception. = and Enter: say whose share comes next.)',
  signsWithPrivateKey:
    '(@ and Enter: an encrypted share, opened with a card. # and Enter: with a private key that is entered. ! and Enter: state an exception. = and Enter: say whose share comes next.)',
  openSeat: (index: number, holder: string) => `${index} ${holder}`,
  askWhoseShare: (open: string) =>
    `Whose share comes next? Name or number (${open}; Enter alone: not said): `,
  noSuchHolder: 'That is none of them. Type a name or a number of the list.',
  nobodyToName: 'The record names nobody whose share is still to come.',
  shareOf: (whose: string) => `It was ${whose}’s share.`,
  /** Somebody said to be one holder, and entered the share of another. */
  othersShare: (whose: string, said: string) =>
    `OTHER HOLDER’S PAPER: this was ${whose}’s share, not ${said}’s. It counts. Look whether papers were exchanged.`,
  signAlone: 'Type only the sign, then Enter. What it needs is asked for after it.',
  sessionEndsSoon: (secondsLeft: number) =>
    `This session ends in ${secondsLeft} seconds. If that is because nobody types, typing puts it off.`,
  attemptEndsSoon: (secondsLeft: number) =>
    `This attempt ends in ${secondsLeft} seconds unless somebody types.`,
  askWriteAgain:
    'The result is made but not written. Mend the folder and press Enter to write again; no gives up: ',
};
