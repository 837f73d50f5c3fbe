/** Every code with which Quorate says no, and its sentence: the texts of all subjects together. */
import { notOfPageTexts } from './not-of-page';
import { pageRefusals } from './of-page';
import { tssTexts } from './tss';
import { tssRequestTexts } from './tss-requests';

export const refusals = { ...pageRefusals, ...notOfPageTexts, ...tssTexts, ...tssRequestTexts };

/** Stable, for programs. */
export type RefusalCode = keyof typeof refusals;
