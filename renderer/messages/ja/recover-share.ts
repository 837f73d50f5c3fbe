/** Texts of recovery A and B, in Japanese, that every screen of an attempt needs. */
import type { recoverShare as english } from '../en/recover-share';
import { digestOnPaper } from './common';

export const recoverShare: typeof english = {
  title: '紛失したシェアを再発行しました',
  lead: '保持者が今後使う鍵で暗号化されています。グループの鍵は元のままです。',
  toDo: [
    '保持者に、「messages」にあるファイルを渡してください。本人が点検し、受領書に署名します。それまで、このシェアでは何もできません。',
    '紛失したものが見つかったら、立会人の前で破棄してください。同じシェアです。',
    digestOnPaper,
  ],
};
