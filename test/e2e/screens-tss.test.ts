/** The screens of threshold keys. */
import { inOneBrowser } from './browser';
import { checkScreens } from './screen-check';
import { epochStates } from './tss-epoch-states';
import { ownStates } from './tss-own-states';
import { requestStates } from './tss-request-states';
import { vaultStates } from './tss-states';
import { vouchStates } from './tss-vouch-states';

checkScreens(inOneBrowser(), [
  ...vaultStates,
  ...requestStates,
  ...epochStates,
  ...ownStates,
  ...vouchStates,
]);
