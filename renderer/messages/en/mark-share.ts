/** Texts of marking a share lost or destroyed. */
import { digestOnPaper } from './common';

export const mark = {
  steps: ['What happened', 'Compare words', 'Result'],
  title: 'Mark a share',
  lead: 'A share that is marked and turns up again is an alarm from then on. The mark stays in the record.',
  which: 'Which share',
  whichNone: 'Choose a share',
  what: 'What has become of it',
  lost: 'Lost',
  lostHint: 'Nobody knows where it is. Somebody else may have it.',
  destroyed: 'Destroyed',
  destroyedHint: 'It was seen to be destroyed. No copy is left.',
  reason: 'Why',
  reasonHint: 'One line. It is public, and stays in the record and the transcript.',
  go: 'Show the words',
  asideTitle: 'What happens next',
  aside: [
    'What you say here is shown under eight words. Only when they are confirmed is it recorded.',
    'A mark takes nothing away from whoever has the share. When it may be in wrong hands, Vault or OpenBao is rekeyed (OpenBao: rotate-keys), and a set made here is replaced by a new one.',
    'The share can be issued again to its holder’s new key, by a quorum of the others.',
  ],

  done: {
    title: (holder: string, index: number) =>
      holder ? `${holder}’s share is marked` : `The share with index ${index} is marked`,
    lead: 'The record and the transcript say so. If this share is ever entered, the program raises an alarm.',
    toDo: [
      'If somebody else may have this share, rekey Vault or OpenBao (there: rotate-keys); in place of a set made here, create a new one. A mark takes nothing away from whoever has it.',
      'Give every holder the notice written for them.',
      'Have it issued again to its holder’s new key while enough other shares are left.',
      digestOnPaper,
    ],
  },
};
