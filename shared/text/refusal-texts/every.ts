/** Every code with which Quorate says no, and its sentence: the texts of all subjects together. */
import { attemptTexts } from './attempt';
import { broughtTexts } from './brought';
import type { Facts } from './facts';
import { folderTexts } from './folder';
import { keyTexts } from './key';
import { pictureTexts } from './picture';
import { recoveryTexts } from './recovery';
import { shareTexts } from './share';
import { signingTexts } from './signing';

const everyText = () =>
  ({
    ...attemptTexts,
    ...shareTexts,
    ...folderTexts,
    ...keyTexts,
    ...pictureTexts,
    ...broughtTexts,
    ...signingTexts,
    ...recoveryTexts,
  }) satisfies Record<string, (facts: Facts) => string>;

/**
 * Every code with its sentence; marked as pure, so that what only knows the
 * codes (the preload script) does not carry the texts.
 */
export const sentences = /* @__PURE__ */ everyText();

export type RefusalCode = keyof typeof sentences;
