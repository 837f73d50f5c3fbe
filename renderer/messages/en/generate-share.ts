/** Texts of generating a share. */
import { digestOnPaper } from './common';

export const generate = {
  steps: ['Purpose', 'Compare words', 'Shares', 'Result'],
  title: 'Generate a share',
  lead: (required: number) =>
    `One more share of the same secret. ${required} holders enter theirs; no old share changes.`,
  holder: 'Who is to have the new share',
  /** At the name of somebody who has one. `way`: what gives it again. */
  taken: (holder: string, way: string): string =>
    `${holder} has a share of this set already. If it is lost, use “${way}” on the page of the set; another person needs a name that can be told from this one.`,
  indexTitle: 'Index of the new share',
  draw: 'The program draws it',
  choose: 'Choose it',
  index: 'Index, 1 to 255',
  risk: 'Accept the risk of a collision',
  /** What is said where that is not ticked. */
  riskFirst: 'Find out the missing indexes first, or decide together to take this risk.',
  riskText: (known: number, issued: number) =>
    `Only ${known} of the ${issued} issued indexes are known, so no index is certainly free. If the new share had the index of another, the two could never be used together. The chance is shown with the words, and the transcript will say that you accepted it.`,
  proof: 'Prove more',
  proofText:
    'Nothing is known by which a share of this set could be judged. When more shares than required are entered, the program can see whether all of them agree.',
  proofShares: 'Shares more than required',
  proofSharesHint: (most: number) =>
    most === 0
      ? 'No more are issued than are required, so there are none to add.'
      : `From 0 to ${most}. One shows that something is wrong, two show which.`,
  random: 'The key of this set was drawn at random',
  randomHint:
    'With shares that agree, the record then gets a verifier for each, so that from then on every share can be judged alone. Never say so of a password or anything a person thought up: it could be guessed from the record.',
  secretBytes: 'Length of the secret in bytes, if known',
  secretBytesHint: 'secrets.js does not say it. With it, one more kind of wrong share is found.',
  go: 'Show the words',
  asideTitle: 'What happens next',
  aside: [
    'Everything on this page is fixed and shown under eight words.',
    'Each holder compares the words, then enters a share, unseen by the others.',
    'The new share leaves the program only encrypted to this key.',
  ],

  done: {
    title: (holder: string) => `${holder}’s share is issued`,
    toDo: (holder: string) => [
      `Give ${holder} the encrypted file. On a computer with the private key or smart card it opens with:`,
      'Give every holder the notice written for them: it says that there is one more share.',
      digestOnPaper,
    ],
    forVault:
      'Quorate cannot tell Vault or OpenBao about this share. Their count of shares stays as it is, and the next rekey (OpenBao: rotate-keys) drops the new share.',
  },
};
