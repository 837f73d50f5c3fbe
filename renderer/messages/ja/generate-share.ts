/** Texts of generating a share, in Japanese. */
import type { generate as english } from '../en/generate-share';
import { digestOnPaper } from './common';

export const generate: typeof english = {
  steps: ['目的', '単語の照合', 'シェア', '結果'],
  title: 'シェアの生成',
  lead: required =>
    `同じ秘密のシェアを1個増やします。${required}人の保持者がシェアを入力します。今あるシェアは変わりません。`,
  holder: '新しいシェアを持つ人',
  indexTitle: '新しいシェアのインデックス',
  draw: 'プログラムに任せる',
  choose: '自分で選ぶ',
  index: 'インデックス（1から255）',
  risk: '衝突のリスクを承認する',
  riskFirst: 'まず欠けているインデックスを調べるか、全員でこのリスクを承認すると決めてください。',
  riskText: (known, issued) =>
    `発行されたインデックス${issued}個のうち${known}個しか分からないため、確実に空いているものがありません。新しいシェアのインデックスがほかと同じになると、その2個は一緒に使えません。確率は単語とともに表示し、承認したことは実施記録に残ります。`,
  proof: 'より確かに証明する',
  proofText:
    'このセットのシェアを判定できる情報がありません。必要数より多くシェアを入力すれば、すべてが一致するかどうかをプログラムが確かめられます。',
  proofShares: '必要数に加えるシェアの数',
  proofSharesHint: most =>
    most === 0
      ? '必要数を超えて発行されたシェアがないため、加えられません。'
      : `0から${most}。1個で間違いの有無が、2個でどれが間違いかが分かります。`,
  random: 'このセットの鍵は乱数で生成された',
  randomHint:
    'シェアが一致すると、それぞれの検証子が台帳に載り、以後はどのシェアも単独で判定できます。パスワードなど人が考えたものでは、決して選ばないでください。台帳から推測されるおそれがあります。',
  secretBytes: '秘密のバイト数',
  secretBytesHint:
    '分かる場合だけ。secrets.jsのシェアからは分かりません。指定すると、誤ったシェアを1種類多く見つけられます。',
  go: '確定して単語を表示',
  asideTitle: 'この後の流れ',
  aside: [
    'このページの内容を確定し、8つの単語の下に表示します。',
    '各保持者が単語を照合し、ほかの人に見られずにシェアを入力します。',
    '新しいシェアは、この鍵で暗号化された形でしかプログラムから出ません。',
  ],

  done: {
    title: holder => `${holder}さんのシェアを発行しました`,
    toDo: holder => [
      `${holder}さんに暗号化ファイルを渡してください。秘密鍵またはスマートカードのあるコンピューターで、次のように開けます:`,
      '各保持者に、その人宛ての通知を渡してください。シェアが1個増えたことを知らせるものです。',
      digestOnPaper,
    ],
    forVault:
      'Quorateからは、このシェアのことをVaultやOpenBaoに知らせられません。そちらのシェア数は元のままで、次のrekey（OpenBao: rotate-keys）で新しいシェアは使えなくなります。',
  },
};
