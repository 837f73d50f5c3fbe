/** The screens of single shares, and of pictures that are read. */
import { inOneBrowser } from './browser';
import { pictureStates } from './picture-states';
import { checkScreens } from './screen-check';
import { shareStates } from './share-states';

checkScreens(inOneBrowser(), [...shareStates, ...pictureStates]);
