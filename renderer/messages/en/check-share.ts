/** Texts of checking one share. */
import { digestOnPaper } from './common';

export const check = {
  steps: ['Purpose', 'Share', 'Result'],
  title: 'Check a share',
  lead: 'One holder enters a share alone. No quorum is needed, nothing is issued, and nothing is kept but the date.',
  go: 'Start the check',
  asideTitle: 'What this can show',
  aside: [
    'Whose share it is, and that it is good, for every share this program has issued.',
    'Of a set made elsewhere only its form can be judged. The program then says so.',
    'A share that was marked lost or destroyed and turns up is an alarm.',
  ],

  done: {
    verifiedTitle: (holder: string) => (holder ? `${holder}’s share is good` : 'The share is good'),
    verifiedLead: (index: number) => `It is certainly the share with index ${index} of this set.`,
    unprovenTitle: (holder: string) =>
      holder ? `Not proven: it may be ${holder}’s share` : 'Not proven: it may be a share of this set',
    unprovenLead: (index: number) =>
      `Its length and its index (${index}) can be those of this set. That it belongs to it is not shown, and cannot be by one share alone.`,
    recorded: 'The record now has the date of this check.',
    again: 'Check another share',
    toDo: [digestOnPaper],
  },
};
