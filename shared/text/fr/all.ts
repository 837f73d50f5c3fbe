/** Everything in French that main, the terminal and their files say. */
import { dialogs } from './dialogs';
import { said } from './index';
import { machineAdvice, machineLines, machineNames } from './machine';
import { notices } from './notices';
import { statement } from './statement';
import { transcriptFacts } from './transcript-facts';

export const all = {
  said,
  statement,
  notices,
  dialogs,
  transcriptFacts,
  machine: { lines: machineLines, names: machineNames, advice: machineAdvice },
};
