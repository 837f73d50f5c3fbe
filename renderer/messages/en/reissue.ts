/** Texts of issuing a share again. */
import { digestOnPaper } from './common';

export const reissue = {
  steps: ['Purpose', 'Compare words', 'Shares', 'Result'],
  title: (holder: string, index: number) =>
    holder ? `Issue ${holder}’s share again` : `Issue index ${index} again`,
  lead: (required: number) =>
    `The same share, encrypted to the key given here. ${required} holders enter theirs; no other share changes.`,
  holder: 'Whose share',
  name: 'Who has it',
  nameHint: 'The record does not say. It names this holder from then on.',
  go: 'Show the words',
  asideTitle: 'What happens next',
  aside: [
    'Everything on this page is fixed and shown under eight words.',
    'Each holder compares the words, then enters a share, unseen by the others.',
    'The share leaves the program only encrypted to the key given here. A copy that still exists stays good: nothing can take it back.',
  ],

  done: {
    title: (holder: string) => (holder ? `${holder}’s share is issued again` : 'The share is issued again'),
    toDo: (holder: string) => [
      `Give ${holder || 'the holder'} the encrypted file. On a computer with the private key or smart card that it is encrypted to, it opens with:`,
      'If the old file or paper is still there, have it destroyed before witnesses: it stays a good share.',
      'Give every other holder the notice written for them: it says that this share was issued again.',
      digestOnPaper,
    ],
    forVault:
      'Vault need not be told: this is the share that it issued, with the same index. Only its encryption is new.',
  },
};
