/** Every code with which Quorate says no, and its sentence in Japanese: the texts of all subjects together. */
import type { refusals as english } from '../../en/refusals/index';
import { notOfPageTexts } from './not-of-page';
import { pageRefusals } from './of-page';
import { tssTexts } from './tss';
import { tssRequestTexts } from './tss-requests';

export const refusals: typeof english = {
  ...pageRefusals,
  ...notOfPageTexts,
  ...tssTexts,
  ...tssRequestTexts,
};
