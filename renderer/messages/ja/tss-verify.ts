/** Texts, in Japanese, of verifying keys from files alone. */
import type { verify as english } from '../en/tss-verify';
import { listed } from './common';

export const verify: typeof english = {
  title: 'しきい値鍵の検証',
  lead: 'ボールトの台帳と保持者が署名したもの、つまりファイルだけで検証します。秘密のものも、セレモニーフォルダーも不要です。',
  what: '検証するもの',
  whats: { receipts: '保持者の受領書', proof: '定足数の証明' },
  proof: '証明を選ぶ',
  challenge: '検証者の文',
  challengeHint: '自分の文を1文字ずつ正確に。なければ、ほかの人のために、いつか作られた証明かもしれません。',
  provesEpoch:
    'この鍵の定足数の保持者が、それぞれ自分のシェアで署名しました。台帳のダイジェストを紙と照合してください。',
  provesRoot:
    'この鍵については【示されていません】。同じルートの定足数が署名していますが、古い鍵のシェアによる可能性があります。この鍵の証明とみなさないでください。',
  challengeFits: 'ここで入力された文に対する証明です。',
  challengeNotCompared: 'どの文とも照合していません。',
  signers: '署名した人',
  nobody: 'グループの保持者ではない人',
  provedAt: time => `作成したコンピューターによると、${time}に作られました。`,
  record: '台帳を選ぶ（tss-vault.json）',
  group: 'グループID',
  groupHint: 'ボールトの画面のグループの下、または受領書にある通りに。',
  receipts: '署名された受領書を選ぶ',
  noReceipts: 'まだ受領書が選ばれていません。',
  chosen: names => `選択: ${listed(names)}。`,
  go: '検証',
  asideTitle: '検証で分かること',
  aside: {
    receipts: [
      '台帳の鍵が寄与分から求められるものであること、受領書のあるすべての保持者がそのシェアを持っていること。',
      '鍵が無効かどうかは、台帳にしかありません。台帳のダイジェストを紙と照合してください。',
    ],
    proof: [
      '必要な人数の保持者が、この鍵のシェアで、検証者の文に署名したこと。',
      '古い鍵のシェアでも、同じルートの署名ができます。それは区別して示し、この鍵の証明にはなりません。',
    ],
  },
  of: (vault, epoch) => `${vault}、エポック${epoch}の鍵`,
  agrees:
    'すべての保持者が、同じチェーンコードでこの鍵を確認しています。台帳のダイジェストを紙と照合してください。',
  agreesNot:
    '受領書が提出されていない保持者がいます。提出されたものは正しいものです。台帳のダイジェストを紙と照合してください。',
  disagree: '受領書のチェーンコードが互いに違います。少なくとも1通が誤りで、この鍵を使ってはなりません。',
  outOfUse:
    '使われていません。台帳によると、別のグループに置き換えられました。そのグループについて尋ねてください。',
  isVoid: '台帳では、この鍵は無効です。使わないでください。',
  confirmed: name => `${name}: 本人の鍵の署名があり、正しいものです`,
  byCode: name => `${name}: コードによる（台帳を持つコンピューターの申告のみ）`,
  missing: name => `${name}: 【未提出】`,
  contributions: '寄与分',
  contributionsHint: '作った人が、それぞれ自分のダイジェストと照合してください。',
  contribution: (number, name, made) =>
    `${number}. ${name}、${made === 'here' ? 'セレモニーで作成' : '本人のコンピューターで作成'}`,
  another: 'ほかを検証',
};
