/** Texts, in Japanese, of a group's keys, and of what follows on them. */
import type { epoch as english } from '../en/tss-epoch';
import { listed } from './common';

const states = { issued: '発行済み', valid: '有効', void: '無効' };

export const epoch: typeof english = {
  back: 'グループに戻る',
  which: 'どの鍵か',
  numbered: (number, state) => `エポック${number}、${states[state]}`,
  state: {
    issued: 'まだ使えません。すべての保持者がシェアを確認するまで、この鍵に関するものは何も外に出しません。',
    valid: '使用中。すべての保持者がシェアを確認しました。',
    void: '無効。この鍵を使ってはならず、シェアは破棄しなければなりません。',
  },
  voidSince: {
    complaint: contributor => `保持者${contributor}の寄与分が合いません。`,
    declared: () => '受領書が足りないか一致しないため、無効が宣言されました。',
  },
  complaint: (name, contributor, finding) =>
    `${name}さんが、${contributor}が送ったものに異議を出しました（${finding}）。`,
  finding: {
    'does-not-fit': '合わない',
    'does-not-decrypt': '開けない',
    'foreign-content': '別の内容である',
  },
  receipts: '受領書',
  disagreeing:
    '受領書のチェーンコードが互いに違うため、この鍵が有効になることはありません。誰のものが誤りか調べ、無効を宣言してください。',
  chainCode: names => `チェーンコード（${listed(names)}）`,
  receipt: '受領書',
  at: '日時',
  missing: '未着',
  how: { signed: '署名', code: 'コード（このコンピューターの申告のみ）' },
  destroyed: 'シェア破棄済み',
  hash: number => `鍵のダイジェスト、エポック${number}`,
  hashHint: 'どの受領書でも、「Epoch hash」の行がこれです。',
  root: { secp256k1: 'ルート公開鍵、secp256k1', ed25519: 'ルート公開鍵、ed25519' },
  more: 'この鍵の詳細',
  way: {
    check: 'シェアを点検',
    receipt: '受領書を提出',
    code: 'コードで受領',
    complain: '異議を提出',
    void: '鍵の無効を宣言',
    destroyed: 'シェアの破棄を記載',
    xpub: '拡張鍵を書き出す',
    child: '子公開鍵を表示',
  },
  whose: '誰のシェアか',
  choose: '1人選んでください',
  holder: (number, name) => `${name}（${number}）`,

  opening: {
    practice: '保持者の練習用の鍵',
    practiceHint: 'この練習用ボールトのフォルダーにあります。',
    by: '開く方法',
    card: '保持者のカードと、このコンピューターのgpg',
    cardHint: 'または、このコンピューターのgpgの鍵。PINはgpgのウィンドウに入力します。',
    privateKey: 'ここで入力する秘密鍵',
    privateKeyHint: 'ほかに方法がない場合だけ。そのことは記録に残ります。',
  },

  check: {
    title: 'シェアの点検',
    lead: '保持者が1人で行います。できれば自分のコンピューターで行ってください。シェアを扱うのがその1台だけになります。',
    other: '別のファイルを選ぶ',
    ofFolder: 'セレモニーフォルダーのシェアファイルを使います。',
    takeOfFolder: 'セレモニーフォルダーのファイルを使う',
    notThisFile: file =>
      `「${file}」は、ここで必要なシェアファイルでないか、Quorateが書いた時のままではありません。別のファイルを選ぶか、セレモニーフォルダーのファイルを使ってください。`,
    go: 'シェアを点検',
    asideTitle: '点検の内容',
    aside: [
      'この保持者に送られたものを1つずつ開き、台帳と照合します。そのためだけのプロセスを使います。',
      '合うものを合計し、この保持者だけが開ける1個のメッセージに書き直します。',
      '1台のコンピューターでしきい値と同じ数のシェアを点検すると、ルート鍵が分かるだけのものを見たことになります。',
    ],
    fits: name => `${name}さんのシェアは合っています`,
    fitsNot: name => `${name}さんのシェアは合いません`,
    compare: '紙と照合してください。',
    ownDigest: '自分の寄与分のダイジェスト',
    ownDigestHint:
      '自分のコンピューターで作成した場合は、先頭の16桁または8語を、自分の紙から入力してください。作成していなければ、空のままにしてください。',
    madeOf: 'この鍵の元になった寄与分',
    ownMadeHere: name =>
      `台帳によると、${name}さんの寄与分はセレモニーで作成されました。自分のコンピューターで作成していた場合は、受領書に署名せず、この鍵の無効を宣言してもらってください。`,
    otherChainCodes: names =>
      `ボールトのものと違うチェーンコードか、読めないものを送った人: ${names.join('、')}。正しいものはほかの人から届いたので、シェアは合っています。全員に伝え、理由を調べてください。`,
    receiptTitle: name => `${name}さんが署名する受領書`,
    complaintTitle: contributor => `署名する異議（保持者${contributor}について）`,
    misfit: (contributor, finding, of) =>
      finding === 'does-not-fit'
        ? `保持者${contributor}が送ったものが合いません（${of}）。この鍵を使わず、異議に署名してください。`
        : finding === 'foreign-content'
          ? `保持者${contributor}が送ったものは、この依頼のメッセージではありません。それを開く鍵を決して公開せず、異議に署名してください。`
          : `保持者${contributor}が送ったものを開けませんでした。この鍵を使わず、異議に署名してください。`,
    noKeyKnown:
      'そのメッセージを開く鍵がここでは分からず、鍵がなければ誰も確かめられません。カードを使って、もう一度点検してください。',
    toSign:
      '最後の改行までそのままファイルに入れ、「gpg --clear-sign」で署名してください。gpgの出力を提出してください。',
    sum: '本人宛ての1個のメッセージにしたシェア全体の場所:',
    practice: '練習用の鍵で署名して提出する',
    onTo: { receipt: '署名した受領書に進む', complain: '署名した異議に進む' },
  },

  signed: {
    receipt: {
      title: '受領書の提出',
      lead: 'シェアが合っていることを保持者が述べるものです。全員分がそろうと、鍵が使えるようになります。',
      label: '署名した受領書',
      hint: 'gpgが出力したファイル、またはそのテキスト。',
      go: '受領書を受け付ける',
      asideTitle: '受領書で分かること',
      aside: ['本人がシェアを持っていること。シェアの内容を何も明かさない証明によります。'],
    },
    complain: {
      title: '異議の提出',
      lead: '合わない1個のメッセージを開き、誰でも確かめられるようにします。',
      label: '署名した異議',
      hint: 'gpgが出力したファイル、またはそのテキスト。',
      go: '異議を受け付ける',
      asideTitle: 'その後',
      aside: [
        'メッセージが合わなければ、鍵は永久に無効になり、寄与者の名前が示されます。',
        '合っていれば、何も変わりません。',
      ],
    },
  },

  code: {
    title: 'コードによる受領',
    lead: '署名ができない保持者のためのものです。このセレモニーでシェアを点検した場合に有効です。',
    code: '点検したシェアのコード',
    codeHint: '点検が書いたメッセージの2行目の26文字。',
    go: 'コードを受け付ける',
    asideTitle: '署名より弱い',
    aside: ['このコンピューターの申告だけによるもので、そのことが印として残ります。'],
  },

  renewKey: {
    title: '保持者の鍵を更新',
    lead: '期限を延ばした同じOpenPGP鍵です。別の鍵にできるのは、シェアの復旧の時だけです。',
    whose: '誰の鍵か',
    go: '鍵を台帳に載せる',
    back: 'ボールトに戻る',
    asideTitle: '照合するもの',
    aside: [
      '鍵のフィンガープリントも、暗号化先の副鍵のフィンガープリントも、台帳にあるものと同じでなければなりません。古いコピーは受け付けません。',
      'どのコピーも台帳に残ります。使われるのは最新のものです。',
    ],
  },

  declare: {
    whose: '誰のシェアが破棄されたか',
    show: '確定して単語を表示',
    compare: '単語の照合',
    compareLead:
      '1人が単語と文を読み上げ、ほかの全員が照合します。単語は英語です。迷ったら、つづりを読み上げてください。',
    words: '宣言の内容を表す8つの単語',
    go: '全員の単語が同じです。台帳に載せる',
    void: {
      title: '鍵の無効を宣言',
      lead: '受領書が届かない場合に行います。取り消せません。後から受領書が届いても変わりません。',
      says: (number, who) =>
        `エポック${number}の無効を宣言します。取り消せません。${who.length > 0 ? `届いていない受領書: ${listed(who)}。` : '受領書のチェーンコードが互いに違います。'}シェアではまだボールトを開ける可能性があり、破棄しなければなりません。`,
      asideTitle: '宣言の前に',
      aside: [
        '受領書が届いていない保持者に確かめてください。新しい鍵には、別の依頼と、再び全員の参加が必要です。',
      ],
    },
    destroyed: {
      title: 'シェアの破棄を記載',
      lead: 'シェアの入ったものがすべて破棄されたことを確かめられるのは、人だけです。プログラムには分かりません。',
      says: (number, who) => `エポック${number}の次のシェアは破棄されました: ${listed(who)}。`,
      asideTitle: '大切な理由',
      aside: ['しきい値と同じ数の古いシェアがあれば、その後に何を発行しても、まだボールトを開けます。'],
    },
  },

  xpub: {
    title: '拡張鍵の書き出し',
    lead: 'ウォレット用のxpubとcpub。どの保持者でも、1人の点検済みシェアから求められます。',
    confidential: 'このファイルは機密です。これと、ルートの下の秘密鍵1個があれば、ルート鍵を計算できます。',
    sum: '点検済みシェアを選ぶ',
    sumHint: '最初の点検が書いたメッセージ（.asc）。',
    path: '新しいファイルのパス',
    pathHint: 'セレモニーフォルダーの外（例: /media/wallet/xpub.txt）。',
    go: 'ファイルを書き出す',
    written: '拡張鍵を書き出しました',
    asideTitle: '渡す相手',
    aside: ['ウォレットを設定する人だけに渡してください。セレモニーフォルダーに入れるものではありません。'],
  },

  child: {
    title: '子公開鍵',
    lead: 'ウォレットの鍵が正しいかどうかを確かめるためのものです。',
    extended: 'xpubまたはcpub',
    extendedHint: '元のファイルと同じく、機密です。',
    path: 'パス',
    pathHint: '例: m/44/60/0/0/5。強化（hardened）の段は使えません。',
    go: '鍵を表示',
    key: (curve, path) => `${path}の${curve}公開鍵`,
    asideTitle: '照合するもの',
    aside: ['同じパスでウォレットが表示する鍵が、これと1桁も違わないこと。'],
  },
};
