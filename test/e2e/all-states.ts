/** Every screen and state, of all rooms of the page. */
import { pictureStates } from './picture-states';
import { recoveryStates } from './recovery-states';
import { states } from './screen-states';
import { shareStates } from './share-states';
import type { State } from './states-kit';
import { epochStates } from './tss-epoch-states';
import { ownStates } from './tss-own-states';
import { requestStates } from './tss-request-states';
import { vaultStates } from './tss-states';
import { vouchStates } from './tss-vouch-states';

export const allStates: readonly State[] = [
  ...states,
  ...recoveryStates,
  ...shareStates,
  ...pictureStates,
  ...vaultStates,
  ...requestStates,
  ...epochStates,
  ...ownStates,
  ...vouchStates,
];
