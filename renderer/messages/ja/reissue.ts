/** Texts of issuing a share again, in Japanese. */
import type { reissue as english } from '../en/reissue';
import { digestOnPaper } from './common';

export const reissue: typeof english = {
  steps: ['目的', '単語の照合', 'シェア', '結果'],
  title: (holder, index) => (holder ? `${holder}さんのシェアの再発行` : `インデックス${index}の再発行`),
  lead: required =>
    `同じシェアを、ここで指定する鍵で暗号化します。${required}人の保持者がシェアを入力します。ほかのシェアは変わりません。`,
  holder: '誰のシェアか',
  name: '保持者の名前',
  nameHint: '台帳に名前がありません。今後はこの名前が台帳に載ります。',
  go: '確定して単語を表示',
  asideTitle: 'この後の流れ',
  aside: [
    'このページの内容を確定し、8つの単語の下に表示します。',
    '各保持者が単語を照合し、ほかの人に見られずにシェアを入力します。',
    'シェアは、ここで指定する鍵で暗号化された形でしかプログラムから出ません。残っているコピーは使えるままで、取り消すことはできません。',
  ],

  done: {
    title: holder => (holder ? `${holder}さんのシェアを再発行しました` : 'シェアを再発行しました'),
    toDo: holder => [
      `${holder ? `${holder}さん` : '保持者'}に暗号化ファイルを渡してください。暗号化先の秘密鍵またはスマートカードのあるコンピューターで、次のように開けます:`,
      '古いファイルや紙が残っていれば、立会人の前で破棄してください。使えるシェアのままです。',
      'ほかの各保持者に、その人宛ての通知を渡してください。このシェアが再発行されたことを知らせるものです。',
      digestOnPaper,
    ],
    forVault:
      'Vaultに知らせる必要はありません。Vaultが発行した、同じインデックスのシェアです。新しいのは暗号化だけです。',
  },
};
