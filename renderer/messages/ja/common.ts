/** Texts, in Japanese, of the frame round every screen. */
import type { common as english, listed as englishListed } from '../en/common';

/** At the end of every attempt. */
export const digestOnPaper =
  '実施記録のダイジェストを紙に書き、署名し、このフォルダーとは別に保管してください。';

/** Names, as a sentence has them. */
export const listed: typeof englishListed = names => names.join('、');

export const common: typeof english = {
  sentences: (...said) => `${said.join('。')}。`,
  between: '',
  halves: (one, other) => `${one}。${other}。`,
  named: (called, said) => `${called}: ${said}`,
  quoted: label => `「${label}」`,
  parted: (...said) => said.join('、'),
  listed,
  shareName: (index, holder) => (holder ? `${holder}、インデックス${index}` : `インデックス${index}`),

  name: 'Quorate',
  back: '戻る',
  print: '印刷',
  home_link: '鍵セットの一覧',
  working: '処理しています…',
  loading: 'セレモニーフォルダーを読んでいます…',

  band: {
    real: '本番です。練習するときは、このフォームで練習を選んでください。',
    practice: '練習。ここにあるものはすべて作り物です。本物の鍵は作られず、開かれません。',
    preview:
      'プレビュー。このウィンドウでは練習しかできません。本番のセレモニーには、インストールしたプログラムを使ってください。',
  },

  rail: {
    label: '今いる場所',
    steps: '手順',
    stepDone: '済み',
    folder: 'セレモニーフォルダー',
    keySet: '鍵セット',
    newKeySet: '新しい鍵セット',
    vault: 'TSSボールト',
    shares: (issued, required) => `発行されたシェア${issued}個、必要数${required}個`,
    noFolder: 'フォルダー未選択',
    version: version => `バージョン${version}`,
    light: '明るい表示',
    dark: '暗い表示',
    soundOn: '音を出す',
    soundOff: '音を消す',
    keys: 'キー操作（?）',
    help: 'ヘルプ（英語、F1）',
  },

  network: {
    offline: 'オフライン',
    offlineText: '動作中の接続なし',
    live: 'オフラインではない',
    liveText: names => `動作中: ${names.join('、')}`,
    unknown: 'ネットワーク不明',
    unknownText: '情報なし',
    advice: 'プログラムから見えるものは目安で、証明ではありません。',
    machine: states => {
      const count = (state: string) => states.filter(each => each === state).length;
      const [on, unknown] = [count('on'), count('unknown')];
      const found = [on && `要確認${on}件`, unknown && `不明${unknown}件`].filter(Boolean);
      return `コンピューター: ${found.join('、') || '問題なし'}`;
    },
  },

  payload: {
    legend: '暗号化ファイルの中身',
    hex: 'シェアの16進数テキスト',
    hexHint: 'initやrekey（OpenBao: rotate-keys）が書く形です。',
    base64: 'シェアのbase64テキスト',
    raw: 'シェアのバイト列そのもの',
  },

  copied: 'コピーしました。',

  refusal: {
    stop: 'ここで止めてください。',
    saysStop: message => message.includes('ここで止めて'),
  },

  fault: {
    missing: 'まだ入力されていません。',
    choose: '1つ選んでください。',
  },

  form: {
    steps: 'この入力の手順',
    purpose: '目的',
    people: '参加者',
    keys: '鍵',
    room: '会場',
    next: '次へ',
    operator: '操作者',
    forTranscript: '実施記録に残ります。空欄でもかまいません。',
    witnesses: '立会人',
    again:
      '結果が出なかった前回の作業の内容が入っています。始める前に各ステップを見直してください。ネットワークと時計は、もう一度確認します。',
    wasTyped: names =>
      `このウィンドウで先に入力された名前: ${names}。今ここにいる人が違えば、書き換えてください。`,
    wasNamed: (at, names) =>
      `前回のセレモニー（${at}）: ${names}。今ここにいる人が違えば、書き換えてください。`,
    betweenNames: '、',
    witnessesHint: '実施記録に残ります。名前は読点で区切ります。',
    expiry: '誰も続けないとき作業が終わるまで',
    expiryHint:
      'シェアを入力する、読み取る、渡す、または「まだ続けます」を押すと、この時間は最初からになります。',
    minutes: minutes => `${minutes}分`,
  },

  keyInput: {
    label: holder => (holder ? `${holder}さんのOpenPGP公開鍵` : 'OpenPGP公開鍵'),
    hint: '「gpg --armor --export」のテキストを貼り付けるか、ファイルを選んでください。',
    optional: '練習では省けます。その場合は練習用の鍵を作ります。',
    choose: 'ファイルを選ぶ',
    scan: 'コードを読み取る',
    scanStop: '読み取らない',
    change: '別の鍵を使う',
    of: algorithm => `、${algorithm}`,
    compare: '今、保持者とフィンガープリントを照合してください。',
    fingerprint: 'フィンガープリント',
    words: '単語',
    algorithm: 'アルゴリズム',
    userIds: '鍵にある名前',
    noUserId: '名前なし',
    asBefore:
      'このシェアは、以前もこの鍵で暗号化されていました。保持者本人がこの鍵をまだ持っていて、ほかに持つ人がいない場合だけ使ってください。',
    otherName: holder => `この鍵には${holder}さんの名前がありません。鍵にある名前:`,
    accept: holder => `それでも${holder}さんの鍵です。本人とフィンガープリントを照合しました`,
    acceptFirst: holder => `まず${holder}さんと照合するか、別の鍵を使ってください。`,
    judging: '鍵を調べています…',
    missing: holder =>
      `${holder ? `${holder}さんの鍵` : '鍵'}がまだありません。貼り付けるか、ファイルを選んでください。`,
    another: 'この鍵は使えません。理由は上にあります。別の鍵を指定してください。',
    wait: 'この鍵はまだ調べています。少し待ってから進んでください。',
  },

  rehearse: {
    fill: '見本の名前で練習する',
    hint: 'このフォームに作り物の名前を入れます。練習専用です。最初のセレモニーは10分ほどで終わります。',
    filled: '見本の名前を下に入れました。練習専用です。',
    typed: 'このフォームの内容は置き換えられ、練習用になります。',
    replace: '置き換える',
    keep: '今の内容を残す',
    notReal: 'これは練習用の作り物の名前です。本当の名前を入力してください。',
    /** Nobody is called so. */
    holders: [
      '練習 花子',
      '練習 太郎',
      '練習 さくら',
      '練習 健',
      '練習 美咲',
      '練習 誠',
      '練習 由美',
      '練習 翔',
      '練習 恵',
      '練習 大輔',
      '練習 葵',
      '練習 直樹',
    ],
    holder: '練習 一郎',
    keySet: '練習',
    vault: '練習用ボールト',
  },

  conditions: {
    askedAgain:
      '言語が変わりました。ネットワークと時計、ここでチェックした項目を、もう一度確認してください。',
    interfaces: '動いているネットワークインターフェース',
    interfacesNone: '見当たりません。',
    interfacesHint:
      'できれば切断してください。残るものをすべてここで承認するまで、何も始まりません。承認したものは実施記録に残ります。',
    interfacesPractice:
      '練習では承認は要りません。本番のセレモニーでは、残るものをすべて承認するまで何も始まりません。',
    accept: name => `このセレモニーで「${name}」を承認する`,
    unknown:
      '接続されているかどうか、このコンピューターからは分かりません。ケーブルと無線を自分の目で確かめてください。',
    clock: time => `このコンピューターの時計は${time}です。壁の時計は何時ですか。`,
    clockSame: '同じ',
    clockOther: '違う時刻',
    clockOtherLabel: '壁の時計の日時',
    clockOtherHint: clock => `${clock}のように、年、月、日、時、分を書いてください。`,
    clockFault: '日時ではありません。2026-11-28 14:30のように、年、月、日、時、分を書いてください。',
    clockNot: '誰も比べていない',
    clockNotHint: '時刻が確認されなかったことは、実施記録に残ります。',
  },

  compare: {
    words: '照合用の単語',
    room: '拡大表示（F8）',
    close: 'EscキーまたはF8キーで閉じます。',
    label: '全員で照合',
    oldCopy: {
      title: 'これは最新の台帳ですか。',
      text: '台帳の古いコピーと最新のものを、プログラムは見分けられません。続ける前に、最新のダイジェストを、前回のセレモニーの紙と照合してください。',
    },
  },
};
