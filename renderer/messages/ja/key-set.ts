/** Texts of the screen of a key set, in Japanese. */
import type { keySet as english } from '../en/key-set';

export const keySet: typeof english = {
  lead: (required, issued, left) =>
    left === issued
      ? required === issued
        ? `${issued}個のシェアがすべてそろえば、秘密を復元できます。`
        : `${issued}個のシェアのうち、どの${required}個でも、そろえば秘密を復元できます。`
      : left < required
        ? `シェアが${required}個そろえば秘密を復元できます。発行は${issued}個、残りは${left}個です。`
        : left === required
          ? `残っている${left}個のシェアがすべてそろえば、秘密を復元できます。発行は${issued}個です。`
          : `残っている${left}個のシェアのうち、どの${required}個でも、そろえば秘密を復元できます。発行は${issued}個です。`,
  generate: 'シェアを生成',
  unproven:
    '未証明: このセットは別の場所で作られました。シェアが正しいかどうかをプログラムは判定できず、毎回の結果でそのことを示します。',
  verified: 'このセットのシェアは、すべて入力時に判定できます。',
  shares: 'シェア',
  columns: {
    index: 'インデックス',
    holder: '保持者',
    fingerprint: '暗号化先',
    at: '発行',
    status: '状態',
  },
  never: '点検なし',
  checked: '点検',
  entered: when => `${when}のセレモニーで入力`,
  reissue: '再発行',
  check: 'シェアを点検',
  drill: '点検報告',
  overview: '一覧を印刷',
  notices: '通知を印刷',
  practiceCards: '練習用カード',
  mark: 'シェアの紛失・破棄を記載',
  more: 'これらのシェアの詳細',
  vouch: '紙のダイジェストで保証',
  status: { unconfirmed: '未確認', active: '有効', lost: '紛失', destroyed: '破棄済み' },
  holderUnknown: '不明',
  notIssuedHere: 'ここでの発行ではない',
  noneKnown:
    'このセットのインデックスは、まだ1つも分かっていません。入力されたシェアのものが分かるようになります。',
  missing: count => `ほかに${count}個のシェアのインデックスが分かっていません。`,
  burnt: indexes => `予約されただけの欠番: ${indexes.join('、')}。`,
  directory: 'ファイルの場所',
  look: '前回のセレモニーの時のままではありません。続ける前に原因を調べてください:',
  record: '台帳のダイジェスト',
  recordFromPaper: 'ここには表示しません。紙から入力するものです。',
  recordNumber: sequence => `台帳のバージョン${sequence}（1回のセレモニーで複数書かれることがあります）`,
  lastDigest: '前回のセレモニーのダイジェスト',
};
