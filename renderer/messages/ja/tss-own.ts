/** Texts, in Japanese, of a holder's own computer: contributing, and checking a share, from files that were carried there. */
import type { own as english } from '../en/tss-own';
import { listed } from './common';

export const own: typeof english = {
  title: '保持者自身のコンピューター',
  lead: 'セレモニーを離れて、運ばれてきたファイルを使い、保持者が1人で行うことです。セレモニーフォルダーは不要です。',
  place: 'フォルダーなし',
  contributeTitle: '依頼への寄与',
  contributeText:
    '新しい鍵、またはあなたのシェアから作る新しいシェアの、あなたの分を作ります。台帳と依頼を、シェアを使う場合はそのメッセージと受領書も用意してください。',
  contribute: '寄与する',
  checkTitle: '自分のシェアの点検',
  checkText:
    'あなたに送られたものを開き、台帳と照合し、署名する受領書または異議を作ります。シェアを見るのはこのコンピューターだけです。',
  check: '点検',
  verifyTitle: 'しきい値鍵の検証',
  verifyText: '台帳と受領書、または定足数の証明を検証します。秘密のものは不要です。',
  verify: '検証',
  asideTitle: '用意するもの',
  aside: [
    'ネットワークがなく、その間ほかの誰も使わないコンピューター。',
    'ボールトの台帳のダイジェストを書いた、自分の紙。',
    'ほかの保持者、またはその紙（鍵の末尾の桁のため）。',
    'カード、またはあなた宛てに暗号化されたものを開く鍵。',
  ],
  begin: '最初に戻る',

  steps: ['ファイルの用意', '照合', '作成', '持ち帰り'],

  alone: {
    privateKeyHint: 'ほかに方法がない場合だけ。',
    privateKeyWarning: '入力すると、この鍵はこのコンピューターにさらされます。カードのほうが安全です。',
    clockNotHint: '時計が誤っていると、依頼や鍵の期限を正しく判断できません。',
  },

  files: {
    back: 'ファイルに戻る',
    title: 'ファイルの用意',
    lead: 'セレモニーフォルダーからコピーしたままのもの。秘密は何も入っていません。',
    folder: 'ボールトのフォルダーを選ぶ',
    folderHint: '台帳、依頼、受領書をその中から見つけます。',
    several: '複数のボールトがあります。1つのボールトのフォルダーを選んでください。',
    none: 'ボールトの台帳がありません。ファイルを1つずつ選んでください。',
    found: name => `「${name}」で見つかりました。`,
    byFile: 'またはファイルごとに',
    record: '台帳を選ぶ',
    recordNone: 'tss-vault.json',
    request: '依頼を選ぶ',
    requestNone: 'requests/にある、その依頼のすべてのファイル。',
    requestIs: (files, requests) => `${requests > 1 ? '最新の依頼の' : ''}ファイル${files}個。`,
    receipts: '受領書を選ぶ',
    receiptsNone: 'シェアからシェアを作る場合だけ。',
    receiptsAre: count => `受領書${count}通。`,
    missing: '先に台帳と依頼を選んでください。',
    go: '依頼を読む',
    asideTitle: 'この後の流れ',
    aside: [
      '依頼の内容を読んで表示します。あなたが照合するまで、何も作られません。',
      'ほかの全員の承認は、依頼に入っています。あなたの分を作る前に、すべて検証します。',
    ],
  },

  compare: {
    title: '依頼の内容の照合',
    lead: {
      KeyGen: vault => `ボールト「${vault}」の新しいルート鍵。あなたはその一部を出します。`,
      ofShares: vault =>
        `「${vault}」の鍵の、別のグループのための新しいシェア。あなたは、自分のシェアから作った一部を出します。`,
    },
    asked: '依頼の内容',
    vault: 'ボールト',
    what: '依頼',
    source: '元になるシェア',
    sourceIs: (group, epoch) => `${group}、エポック${epoch}の鍵`,
    target: 'シェアを受け取る人',
    targetIs: (group, threshold, names) => `${group}、${names.length}人中${threshold}人: ${listed(names)}`,
    contributors: '寄与する人',
    id: '依頼ID',
    whose: 'あなたの名前',
    digest: sequence => `自分の紙にある、台帳のバージョン${sequence}のダイジェスト`,
    digestHint: '16進数64桁または単語32個。空白と、大文字と小文字の違いは無視します。',
    keys: 'シェアを受け取る鍵',
    keysHint:
      '本人に尋ねるか、本人の紙を見てください。4桁ずつ4組です。空白はあってもなくてもかまいません。ここに別の鍵を入れられる人がいれば、その人がシェアを受け取ってしまいます。',
    digits: name => `${name}さんの鍵の末尾16桁`,
    known: names => `${listed(names)}: 元になるシェアの鍵にあるものと、同じ鍵です。`,
    go: 'すべて同じです',
  },

  make: {
    title: '寄与分の作成',
    lead: name => `${name}さんとして作ります。できた後に残るのは、ファイルとそのダイジェストだけです。`,
    sum: '点検済みシェアを選ぶ',
    sumHint: '最初の点検が書いたメッセージ（.asc）。',
    sumMissing: '先に、自分のシェアのメッセージを選んでください。',
    receiptsMissing: names => `次の受領書が足りません。戻って、用意してください: ${listed(names)}。`,
    entropy: '自分で乱数を加える',
    entropyHint: 'このコンピューターが生成するものに混ぜます。',
    entropyField: '自分の乱数',
    entropyPlaceholder: '例えばサイコロを50回',
    entropyFieldHint: 'ほかの誰にも見せず、知らせないでください。後で必要になることはありません。',
    go: '寄与分を作る',
    back: '依頼の内容に戻る',
    asideTitle: '作られるもの',
    asideKeyGen: [
      '乱数を生成します。各保持者に必要な分は本人の鍵で暗号化し、残りは保存しません。',
      '先に出すのはダイジェストだけです。ファイルは、全員が単語を見た後に提出します。',
    ],
    asideReshare: [
      'あなたのシェアは専用のプロセスで開いて台帳と照合し、それから作るものはすべて、新しい保持者宛てに暗号化します。',
      'シェアそのものは、このコンピューターから出ません。元のままです。',
    ],
  },

  made: {
    title: name => `${name}さんの寄与分ができました`,
    lead: {
      KeyGen: '先にダイジェストをセレモニーに伝えます。ファイルは、全員が単語を見た後に提出します。',
      ofShares: '2個のファイルを、署名とともにセレモニーに持っていってください。',
    },
    digest: 'ダイジェスト（英単語）',
    digestHint: '電話でセレモニーに読み上げ、自分の紙に書いてください。',
    digestText: 'ダイジェスト（16進数）',
    sign: '署名する文',
    signHint: file => `「gpg --armor --detach-sign ${file}」で署名し、gpgの出力も持っていってください。`,
    byCode: names =>
      `${listed(names)}がシェアを持っていることは、セレモニーのコンピューターの申告だけによります。`,
  },

  madeAside: {
    title: 'この後の流れ',
    KeyGen: [
      '操作者がダイジェストを入力します。あなたの寄与分は、それに固定されます。',
      '文に署名し、2個のファイルとともに持っていきます。全員が単語を見てから、セレモニーで開きます。',
      '鍵ができると、シェアの入ったファイルを受け取ります。ここで点検してください。',
    ],
    ofShares: [
      '文に署名し、2個のファイルとともにセレモニーに持っていきます。',
      '新しい保持者がシェアを点検します。あなたのシェアは元のままです。',
    ],
  },

  out: {
    title: 'ファイル',
    write: 'フォルダーを選んで書き込む',
    writeHere: 'ファイルを書き込む',
    previewHint: 'プレビューは、練習用のフォルダーに書き込みます。',
    hint: 'セレモニーに持っていくUSBメモリに書き込みます。それまで何も書き込みません。',
    done: '書き込み、読み戻して確かめました:',
    onward: '完了',
    leave: 'ファイルを書かずに終える',
  },

  checking: {
    title: '自分のシェアの点検',
    lead: 'ファイルだけで行います。合わないものは、送った人の名前とともに示します。',
    share: 'シェアファイルまたは点検済みシェアを選ぶ',
    shareHint: 'messages/にあったもの、または点検が書いたもの。',
    record: '台帳を選ぶ',
    group: 'グループID',
    groupHint: 'シェアファイルにあれば、それを使います。なければ、ボールトの画面にある通りに。',
    number: 'グループでのあなたの番号',
    missing: '先に、自分のシェアと台帳を選んでください。',
    go: '自分のシェアを点検',
    toSign: '文に「gpg --clear-sign」で署名し、gpgの出力をセレモニーに持っていってください。',
    sumKept:
      '-sum.ascで終わるファイルは、シェア全体を、あなただけが開ける1個のメッセージにしたものです。保管してください。後の点検や寄与に使います。',
  },
};
