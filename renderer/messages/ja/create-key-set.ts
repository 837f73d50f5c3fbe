/** Texts, in Japanese, of making a key set, and of the secrets that are sealed with it. */
import type { createKeySet as english } from '../en/create-key-set';
import { digestOnPaper } from './common';

export const createKeySet: typeof english = {
  create: {
    steps: ['セットの内容', '単語の照合', '結果'],
    title: '鍵セットの作成',
    lead: 'プログラムが32バイトの秘密を生成し、分散します。各保持者のシェアは、その保持者のOpenPGP鍵で暗号化されます。',
    name: 'セットの名前',
    nameHint: '例: 「決済用アンシールキー」。フォルダーの名前にもなります。',
    people: 'シェアを持つ人の数',
    peopleHint: '1人が1個を持ちます。人数分の名前の欄が出ます。',
    required: '必要なシェアの数',
    requiredHint: '2から保持者の数まで。',
    practice: '練習用のセット（全員に作り物の鍵を使う）',
    practiceHint:
      '学習とリハーサルのためのものです。すべてのファイルにPRACTICEと入ります。保持者のOpenPGP鍵は不要です。',
    practiceForced: 'このウィンドウでは練習しかできないため、外せません。',
    holders: '保持者（席の順）',
    holder: number => `保持者${number}の名前`,
    nameless: number => `保持者${number}`,
    removeShort: '削除',
    remove: who => `${who}を削除`,
    add: '保持者を追加',
    go: '確定して単語を表示',
    asideTitle: 'この後の流れ',
    aside: [
      'このページの内容を確定し、8つの単語の下に表示します。',
      '全員が単語と各行を照合します。その後で初めて、作成します。',
      '保持者ごとに1個の暗号化ファイルと、公開の台帳、実施記録ができます。',
    ],

    statement: {
      go: '全員の単語が同じです。セットを作る',
      busy: '秘密を生成し、各シェアを暗号化しています…',
    },

    done: {
      title: '鍵セットができました',
      lead: (required, issued) =>
        `シェア${issued}個、必要数${required}個。それぞれ保持者に宛てて暗号化し、書き込み、読み戻して確かめました。`,
      toDo: [
        '各保持者に、暗号化ファイルと通知を渡してください。ファイルは「gpg --decrypt」と本人の秘密鍵で開けます。',
        '各保持者に、早めに一度開いてもらってください。それまで、シェアは未確認です。',
        digestOnPaper,
      ],
      verified: '検証済み: すべてのシェアを、作成時に台帳と照合しました。',
    },
  },

  seal: {
    name: '項目の名前',
    nameHint: '名前も封印されます。',
    way: '封印するもの',
    text: '文',
    file: 'ファイル（1 MiBまで）',
    content: '秘密の文',
    show: '文を表示',
    hide: '文を隠す',
    choose: 'ファイルを選ぶ',
    chosen: name => `選択: ${name}。`,
    none: 'まだファイルが選ばれていません。',
    options: '詳しい指定',
    title: '秘密の封印',
    lead: '新しいセットの封印庫に入れます。開けるのは、定足数の保持者による復旧モードだけです。',
    add: '秘密を追加',
    another: '秘密をもう1つ追加',
    remove: who => `${who}を削除`,
    removeShort: '削除',
    nameless: number => `秘密${number}`,
  },
};
