/** Texts of a reshare, in Japanese, that every screen of an attempt needs. */
import type { reshare as english } from '../en/reshare';

export const reshare: typeof english = {
  steps: ['承認済みの依頼', '単語の照合', '保持者のシェア', '結果'],
  title: '新しいシェアができました',
  lead: '同じ鍵のシェアです。すべての保持者が点検すると、使えるようになります。',
};
