/** The first lines of what is written of a practice set, in Japanese, which has a word for what it is. */
import type { practiceBanner as english } from '../en/practice';

export const practiceBanner: typeof english = (practice, where) =>
  practice
    ? [
        `練習。これは、何も守っていない練習用の鍵セットについての${where === 'notice' ? '通知' : '報告'}です。`,
      ]
    : [];
