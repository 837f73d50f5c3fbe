/** Every code with which Quorate says no, and its sentence: the texts of all subjects together. */
import { attemptTexts } from '../text/refusal-texts/attempt';
import { broughtTexts } from '../text/refusal-texts/brought';
import type { Facts } from '../text/refusal-texts/facts';
import { folderTexts } from '../text/refusal-texts/folder';
import { keyTexts } from '../text/refusal-texts/key';
import { pictureTexts } from '../text/refusal-texts/picture';
import { recoveryTexts } from '../text/refusal-texts/recovery';
import { shareTexts } from '../text/refusal-texts/share';
import { signingTexts } from '../text/refusal-texts/signing';

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
