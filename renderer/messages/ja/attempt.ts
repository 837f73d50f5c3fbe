/** Texts of an attempt, in Japanese: words, hand-over, shares, and how it can end. */
import type { attempt as english } from '../en/attempt';
import { listed } from './common';

export const attempt: typeof english = {
  statement: {
    title: '単語の照合',
    lead: '1人が英単語と各行を読み上げます。ほかの全員はこの画面かプロジェクターで追い、各行を取り決めと照合し、単語をつづりの通りに書き留めます。',
    words: '下のすべてを表す8つの単語',
    lines: 'この作業の実施内容',
    presentTitle: '実施記録に載せる人',
    presentHint: '単語は、これらの名前を表しません。名前が違っていれば、中止してやり直してください。',
    unread: '最後の行まで画面に表示すると、単語を確認できるようになります。',
    readOn: '続きを読む',
    goShares: '全員の単語が同じです',
    goRecord: '全員の単語が同じです。台帳に載せる',
    recording: '台帳を書き込んでいます…',
    asideTitle: '照合する理由',
    aside: [
      '単語は、このページのすべての行を表します。行が1つでも変われば、単語も変わります。',
      '合意した内容と違う行があれば、中止してください。まだ何も作られていません。',
      'コンピューターに不正がなければ、差し替えは単語で分かります。コンピューター自体の不正は防げません。',
    ],
  },

  aside: {
    words: '全員でこの単語を照合',
    wordsCheck: 'この点検の単語',
    does: 'この作業で行うこと',
    issues: '発行',
    oneShare: index => `新しいシェア1個、インデックス${index}`,
    again: index => `インデックス${index}のシェアを再発行`,
    checks: '点検',
    oneHolder: 'シェア1個だけ。何も発行しません',
    to: '宛先',
    as: '形式',
    nonce: 'ナンス',
    payload: {
      hex: 'OpenPGPファイル、16進数テキスト',
      base64: 'OpenPGPファイル、base64テキスト',
      raw: 'OpenPGPファイル、バイト列そのもの',
    },
    secretsjs: 'OpenPGPファイル、secrets.jsテキスト',
    keyOf: holder => `${holder}さんの鍵`,
    left: time => `誰も入力せず続けなければ${time}で終了`,
  },

  lastMinute: {
    text: seconds => `続けなければ、この作業は${seconds}秒後に終了します。`,
    stay: 'まだ続けます',
  },

  cancel: {
    link: '作業を中止',
    title: 'この作業を中止しますか。',
    text: 'これまでに入力されたものはすべて消去されます。何も発行しません。中止したことは実施記録に残ります。',
    keep: '作業を続ける',
    go: '作業を中止する',
  },

  /** In place of `cancel`, where the window is to be closed. */
  closing: {
    title: 'ウィンドウを閉じますか。',
    go: 'ウィンドウを閉じる',
  },

  seats: {
    accepted: '受け付け済み',
    entered: '入力済み、不一致',
    count: (progress, required) => `${progress}/${required}`,
    nameless: place => `保持者${place + 1}`,
    state: {
      idle: 'まだ不要',
      turn: '今の順番',
      accepted: '受け付け済み',
      disputed: '入力済み、一致しない',
      refused: '拒否',
    },
    sentence: (progress, required, accepted, turn, refused) =>
      [
        `シェア${required}個のうち${progress}個を受け付けました。`,
        accepted.length > 0 ? `受け付け済み: ${listed(accepted)}。` : '',
        turn ? `次: ${turn}。` : '',
        refused ? `拒否: ${refused}。` : '',
      ].join(''),
    disputedSentence: (progress, required, entered, turn) =>
      [
        `シェア${required}個のうち${progress}個が入力されましたが、一致しません。まだ1個も受け付けていません。`,
        entered.length > 0 ? `入力済み: ${listed(entered)}。` : '',
        turn ? `次: ${turn}。` : '',
      ].join(''),
  },

  handOver: {
    confirmLength: characters =>
      `この最初のシェアは${characters}文字です。長さが申告されていないため、ほかもすべて同じ文字数でなければなりません。紙と照合してください。全体がそろっていなければ、中止してください。`,
    goLength: characters => `はい、紙では${characters}文字です`,
    title: holder => `キーボードを${holder}さんに渡してください`,
    titleUnknown: 'キーボードを次の保持者に渡してください',
    lead: '読み上げられたものと単語を照合してください。ほかの人はキーボードから目をそらします。',
    who: '次の人',
    unknown: '台帳に名前のない保持者',
    again: holder => `${holder}さん（入力し直し）`,
    titleCheck: 'キーボードを保持者に渡してください',
    leadCheck:
      '保持者を1人だけ点検します。ほかの全員はキーボードから目をそらします。この点検の単語は、実施記録にもあります。',
    hintCheck:
      '誰のシェアかは、シェアから分かります。紙、コード、または暗号化されたファイルを手元に用意してください。',
    goCheck: 'シェアが手元にあります',
    titleDisputed: 'シェアが一致しません',
    leadDisputed:
      '失われたものも、発行されたものもありません。保持者の1人が直して入力し直すか、まだの保持者が1個加えてください。',
    go: holder => `${holder}です。単語は一致しています`,
    goUnknown: '単語は一致しています',
    accepted: (whose, missing) =>
      missing < 1 ? `${whose}を受け付けました。` : `${whose}を受け付けました。あと${missing}個必要です。`,
    theShare: holder => `${holder}さんのシェア`,
    aShare: 'シェア',
    othersShare: (whose, said) =>
      `これは${said}さんではなく、${whose}さんのシェアでした。シェアとして数えます。紙が入れ替わっていないか確かめてください。`,
  },

  writing: {
    title: '結果を書き込めませんでした',
    lead: '結果はできて暗号化され、メモリに保持されています。ディスクに書かれて初めて、発行済みになります。',
    keep: 'プログラムを閉じないでください。メッセージにある問題を直してから、もう一度書き込んでください。その間に失われるものはありません。',
    go: 'もう一度書き込む',
    cancel:
      '結果はできています。ファイルがすでにディスクにあれば、発行済みとして扱います。何が見つかったかは、次に表示します。メモリの結果は消去されます。',
    busy: '結果を書き込んでいます',
    busyLead: '書き込み、読み戻して確かめてから、作業を完了とします。',
  },

  ended: {
    cancelled: {
      title: '作業を中止しました',
      lead: '入力されたものはすべて消去しました。何も発行していません。',
    },
    expired: {
      title: '作業は時間切れになりました',
      lead: '長い間入力がなかったため、プログラムが終了させました。入力されたものはすべて消去しました。何も発行していません。',
    },
    failed: {
      title: '作業は失敗しました',
      lead: '何かを発行する前に終了しました。入力されたものはすべて消去しました。',
    },
    unrecorded: {
      title: '発行済み、台帳に記載なし。別に保管してください',
      lead: 'シェアを書き込んでいる間に、誰かが台帳を変更しました。このシェアはどの台帳にも載っておらず、このインデックスは二度と発行されません。',
      file: (file, index) =>
        `インデックス${index}のシェアは${file}にあります。台帳に載るまで、誰も使わないでください。ファイルのSHA-256:`,
    },
    uncertain: {
      title: '何かが発行されたかどうか分かりません',
      lead: '結果を書き込んでいる間に作業が中止され、その時フォルダーの読み書きができませんでした。',
      toDo: 'メッセージにある問題を直し、セレモニーフォルダーを開き直してください。見つかった内容に応じて処理し、お知らせします。それまでは、発行されたものとして扱ってください。',
    },
    transcript: 'このことは実施記録にも残ります。新しい作業では、別の単語になります。',
    again: '同じ内容でもう一度始める',
    goKeySet: name => `${name}に戻る`,
    goHome: '鍵セットの一覧に戻る',
  },
};
