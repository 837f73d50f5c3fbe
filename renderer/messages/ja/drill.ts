/** Texts of the report of all checks, in Japanese. */
import type { drill as english } from '../en/drill';

export const drill: typeof english = {
  title: '点検報告',
  lead: '各保持者と、シェアを最後に点検した日、点検の期限を超過しているもの。',
  days: '点検の期限（日数）',
  show: '報告を表示',
  none: 'このセットのシェアがまだ載っていないため、点検するものがありません。',
  columns: { index: 'インデックス', holder: '保持者', status: '状態', checked: '最終点検', overdue: '期限' },
  never: 'なし',
  overdue: '期限超過',
  formOnly: '（形式のみ）',
  inTime: '期限内',
  notNeeded: '対象外',
  summary: overdue =>
    overdue === 0 ? '期限を超過した点検はありません。' : `期限を超過した点検が${overdue}件あります。`,
  tooFew: (usable, required) =>
    usable < required
      ? `紛失・破棄を除くシェアは${usable}個だけで、必要数は${required}個です。これでは誰も鍵を取り戻せません。`
      : `紛失・破棄を除くシェアは${usable}個で、ちょうど必要数です。あと1個失うと、誰も鍵を取り戻せません。今、新しく発行してください。`,
  unknown: count =>
    `このセットには、ほかに${count}個、載っていないシェアがあります。インデックスが分かっていません。`,
  text: '印刷用のテキスト',
  asideTitle: '点検の目的',
  aside: [
    '1年間誰も見ていないシェアは、なくなっているかもしれません。',
    '保持者は、いつでも1人で点検できます。ほかの人は不要で、秘密は分かれたままです。',
    'なくなっていたら、そのことを記載し、ほかのシェアが足りるうちに再発行してください。',
  ],
};
