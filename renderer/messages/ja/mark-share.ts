/** Texts of marking a share lost or destroyed, in Japanese. */
import type { mark as english } from '../en/mark-share';
import { digestOnPaper } from './common';

export const mark: typeof english = {
  steps: ['起きたこと', '単語の照合', '結果'],
  title: 'シェアの紛失・破棄',
  lead: '記載されたシェアが再び現れると、それ以後は警報になります。記載は台帳に残ります。',
  which: 'どのシェアか',
  whichNone: 'シェアを選んでください',
  what: 'どうなったか',
  lost: '紛失',
  lostHint: 'どこにあるか誰も知りません。ほかの誰かが持っている可能性があります。',
  destroyed: '破棄',
  destroyedHint: '破棄されたところを人が見ました。コピーは残っていません。',
  reason: '理由',
  reasonHint: '1行で。公開され、台帳と実施記録に残ります。',
  go: '確定して単語を表示',
  asideTitle: 'この後の流れ',
  aside: [
    'ここで述べた内容を、8つの単語の下に表示します。単語が確認されて初めて、台帳に載ります。',
    '記載しても、シェアを持つ人からは何も取り上げられません。悪用のおそれがあれば、VaultやOpenBaoではrekey（OpenBao: rotate-keys）を行い、ここで作成した鍵セットは新しいものに置き換えます。',
    'シェアは、ほかの定足数の保持者によって、本人の新しい鍵に再発行できます。',
  ],

  done: {
    title: (holder, index) =>
      holder
        ? `${holder}さんのシェアについて記載しました`
        : `インデックス${index}のシェアについて記載しました`,
    lead: '台帳と実施記録に載りました。このシェアが入力されると、プログラムが警報を出します。',
    toDo: [
      'ほかの誰かがこのシェアを持つおそれがあれば、VaultやOpenBaoではrekey（OpenBao: rotate-keys）を行い、ここで作成した鍵セットの代わりには新しいものを作成してください。記載しても、持つ人からは何も取り上げられません。',
      '各保持者に、その人宛ての通知を渡してください。',
      'ほかのシェアが足りるうちに、本人の新しい鍵に再発行してください。',
      digestOnPaper,
    ],
  },
};
