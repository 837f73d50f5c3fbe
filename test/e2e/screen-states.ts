/** Every screen and state of the page: what has to be so for it to come up, and how a person gets there. */

import { attemptStates } from './attempt-states';
import { createStates } from './create-states';
import { endStates } from './end-states';
import { entryStates } from './entry-states';
import { folderStates } from './folder-states';
import { setStates } from './set-states';
import type { State } from './states-kit';
import { transcriptStates } from './transcript-states';

export const states: State[] = [
  ...folderStates,
  ...createStates,
  ...setStates,
  ...attemptStates,
  ...entryStates,
  ...endStates,
  ...transcriptStates,
];
