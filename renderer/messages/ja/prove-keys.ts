/** Texts, in Japanese, of a proof that a quorum holds keys, that every screen of an attempt needs. */
import type { proveKeys as english } from '../en/prove-keys';
import { digestOnPaper } from './common';

export const proveKeys: typeof english = {
  way: '鍵を証明',
  steps: ['証明の内容', '単語の照合', '保持者のシェア', '結果'],
  title: '鍵を証明しました',
  lead: '「proofs」にあるファイルを検証者に渡してください。',
  toDo: [digestOnPaper],
};
