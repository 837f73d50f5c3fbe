/** The command demo. */
export const demo = {
  step: (number: number, text: string) => `${number}. ${text}`,
  intro: 'A demonstration with made-up shares. Nothing here is real, and nothing of it is kept.\n',
  folder: (folder: string) =>
    `A ceremony folder is where records, transcripts and encrypted shares are kept. This one is ${folder}.`,
  practiceSet: (holders: string, required: number) =>
    `A practice set: the program draws a secret and splits it among ${holders}; any ${required} of the 5 open it.`,
  wordsCompared: '   Before it is made everyone compares eight words, which stand for all that will be done:',
  sharesWritten: (length: number) =>
    `   Each share is encrypted to its holder’s key; ${length} files were written in all.`,
  newHolder: (newHolder: string) =>
    `${newHolder} is to have a sixth share. A test key is made for ${newHolder}; only it can open what comes out.`,
  newShareKey: (grouped: string, index: number) => `   Fingerprint ${grouped}, new index ${index}.`,
  sharesEntered: (required: number) =>
    `${required} holders enter their shares, one after the other; each is checked as it comes.`,
  newShareWritten: (file: string) => `   The new share is there, encrypted: ${file}`,
  newShareOpened: (newHolder: string, index: number) =>
    `${newHolder} opens the message with the test key (as “gpg --decrypt” would) and has share ${index}.`,
  works: 'It works: with two old shares it opens the same secret as three old ones. (Neither is shown.)',
  transcriptDigest: 'The transcript says what was done, and holds no share. Its digest belongs on paper:',
  folderRemoved:
    '\nThe folder is removed now. For a ceremony of your own: quorate --help; in a checkout: npm run --silent quorate -- --help',
  shareAccepted: (holder: string, progress: number, required: number) =>
    `   ${holder}’s share: ${progress} of ${required} accepted.`,
  combined: (opened: string, newHolder: string, others: string, same: boolean) =>
    `   ${opened}  =  ${newHolder} + ${others}: ${same ? 'the same secret' : 'NOT the same secret'}.`,
  task: 'Watch a demonstration',
};
