/** Texts of KeyGen, the making of new root keys, in Japanese, that every screen of an attempt needs. */
import type { keyGen as english } from '../en/key-gen';
import { digestOnPaper } from './common';

export const keyGen: typeof english = {
  steps: ['承認済みの依頼', '単語の照合', '結果'],
  busy: '寄与分を合計し、各保持者のシェアを書き込んでいます…',
  cancel:
    '何も作られません。この作業とともに依頼も失敗となり、新しい依頼の作成と承認が必要です。そのことは実施記録に残ります。',
  title: '鍵ができました',
  lead: 'すべての保持者がシェアを点検すると、使えるようになります。',
  toDo: [
    '各保持者に、「messages」にあるファイルを渡してください。ファイル名は保持者の番号で終わります。',
    '各保持者は、できれば自分のコンピューターでシェアを点検し、受領書に署名します。',
    digestOnPaper,
  ],
};
