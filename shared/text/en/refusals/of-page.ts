/** Refusals that may reach the page: not those of threshold keys, for which it has no screen, nor those of the terminal. */
import { attemptTexts } from './attempt';
import { broughtTexts } from './brought';
import { folderTexts } from './folder';
import { keyTexts } from './key';
import { pictureTexts } from './picture';
import { recoveryTexts } from './recovery';
import { shareTexts } from './share';
import { signingTexts } from './signing';

export const pageRefusals = {
  ...attemptTexts,
  ...shareTexts,
  ...folderTexts,
  ...keyTexts,
  ...pictureTexts,
  ...broughtTexts,
  ...signingTexts,
  ...recoveryTexts,
};
