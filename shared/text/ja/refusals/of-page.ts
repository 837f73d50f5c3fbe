/** Refusals that may reach the page, in Japanese. */
import type { pageRefusals as english } from '../../en/refusals/of-page';
import { attemptTexts } from './attempt';
import { broughtTexts } from './brought';
import { folderTexts } from './folder';
import { keyTexts } from './key';
import { pictureTexts } from './picture';
import { recoveryTexts } from './recovery';
import { shareTexts } from './share';
import { signingTexts } from './signing';

export const pageRefusals: typeof english = {
  ...attemptTexts,
  ...shareTexts,
  ...folderTexts,
  ...keyTexts,
  ...pictureTexts,
  ...broughtTexts,
  ...signingTexts,
  ...recoveryTexts,
};
