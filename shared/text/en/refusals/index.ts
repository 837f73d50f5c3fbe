/** Every code with which Quorate says no, and its sentence: the texts of all subjects together. */
import { attemptTexts } from './attempt';
import { broughtTexts } from './brought';
import { folderTexts } from './folder';
import { keyTexts } from './key';
import { pictureTexts } from './picture';
import { recoveryTexts } from './recovery';
import { shareTexts } from './share';
import { signingTexts } from './signing';
import { tssTexts } from './tss';
import { tssRequestTexts } from './tss-requests';

export const refusals = {
  ...attemptTexts,
  ...shareTexts,
  ...folderTexts,
  ...keyTexts,
  ...pictureTexts,
  ...broughtTexts,
  ...signingTexts,
  ...recoveryTexts,
  ...tssTexts,
  ...tssRequestTexts,
};

/** Stable, for programs. */
export type RefusalCode = keyof typeof refusals;
