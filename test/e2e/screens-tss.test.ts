/** The screens of threshold keys. */
import { inOneBrowser } from './browser';
import { checkScreens } from './screen-check';
import { requestStates, vaultStates } from './tss-states';

checkScreens(inOneBrowser(), [...vaultStates, ...requestStates]);
