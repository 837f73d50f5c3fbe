/** The screens of recovery mode. */
import { inOneBrowser } from './browser';
import { recoveryStates } from './recovery-states';
import { checkScreens } from './screen-check';

checkScreens(inOneBrowser(), recoveryStates);
