/** The command demo. */
export const demo = {
  numbered: (number: string | number, text: string | number) => `${number}. ${text}`,
  aDemonstrationWithMade:
    'A demonstration with made-up shares. Nothing here is real, and nothing of it is kept.\n',
  aCeremonyFolderIs: (folder: string | number) =>
    `A ceremony folder is where records, transcripts and encrypted shares are kept. This one is ${folder}.`,
  aPracticeSetThe: (holders: string | number, required: string | number) =>
    `A practice set: the program draws a secret and splits it among ${holders}; any ${required} of the 5 open it.`,
  beforeItIsMade:
    '   Before it is made everyone compares eight words, which stand for all that will be done:',
  eachShareIsEncrypted: (length: string | number) =>
    `   Each share is encrypted to its holder’s key; ${length} files were written in all.`,
  isToHaveA: (NEW_HOLDER: string | number) =>
    `${NEW_HOLDER} is to have a sixth share. A test key is made for ${NEW_HOLDER}; only it can open what comes out.`,
  fingerprintNewIndex: (grouped: string | number, index: string | number) =>
    `   Fingerprint ${grouped}, new index ${index}.`,
  holdersEnterTheirShares: (REQUIRED: string | number) =>
    `${REQUIRED} holders enter their shares, one after the other; each is checked as it comes.`,
  theNewShareIs: (file: string | number) => `   The new share is there, encrypted: ${file}`,
  opensTheMessageWith: (NEW_HOLDER: string | number, index: string | number) =>
    `${NEW_HOLDER} opens the message with the test key (as “gpg --decrypt” would) and has share ${index}.`,
  itWorksWithTwo:
    'It works: with two old shares it opens the same secret as three old ones. (Neither is shown.)',
  theTranscriptSaysWhat:
    'The transcript says what was done, and holds no share. Its digest belongs on paper:',
  ntheFolderIsRemoved:
    '\nThe folder is removed now. For a ceremony of your own: npm run --silent quorate -- --help',
  sShareOfAccepted: (holder: string | number, progress: string | number, required: string | number) =>
    `   ${holder}’s share: ${progress} of ${required} accepted.`,
  openedWith: (
    opened: string | number,
    newHolder: string | number,
    others: string | number,
    outcome: string | number,
  ) => `   ${opened}  =  ${newHolder} + ${others}: ${outcome}.`,
  watchADemonstration: 'Watch a demonstration',
  theSameSecret: 'the same secret',
  notTheSameSecret: 'NOT the same secret',
};
