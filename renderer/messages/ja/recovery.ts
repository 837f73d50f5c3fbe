/** Texts of recovery mode, in Japanese: the token, its session, the sealed store. */
import { sayNumber } from '../../../shared/text/times';
import type { recovery as english } from '../en/recovery';
import { digestOnPaper } from './common';

const size = (bytes: number): string =>
  bytes < 1024 ? `${bytes}バイト` : `${sayNumber('ja', bytes / 1024, 1)} KiB`;

export const recovery: typeof english = {
  recovery: {
    steps: ['目的', '単語の照合', 'シェア', 'トークンと封印庫', '結果'],
    open: '復旧モード',

    band: {
      text: keySet => `「${keySet}」の復旧モード。`,
      only: '復旧トークンと封印庫しか使えません。',
      left: time => `セッション終了まで${time}`,
    },

    enter: {
      title: '復旧モード',
      lead: keySet => `定足数の保持者が、「${keySet}」の封印庫を最長30分間開きます。`,
      what: [
        '封印庫には、非常時のための小さな秘密を保管します。緊急用の認証情報、PIN、復旧コードなどです。',
        'セットの必要数の保持者と各自のシェア、復旧トークンを受け取る人が必要です。',
        '復旧モードでは、ほかのことはできません。シェアの発行もセットの作成もできません。',
      ],
      asideTitle: 'この後の流れ',
      aside: [
        '必要な人数の保持者がシェアを入力します。そろうと、このセットのルート鍵が開きます。',
        'トークン1個を、ワンタイムパスワードかOpenPGP鍵で保護して出力します。',
        'モードを終了するか時間が切れるまで、トークンで封印庫の一覧表示、読み出し、変更ができます。',
      ],
      version: version =>
        version === 0 ? 'このセットには、まだ何も封印されていません。' : `封印庫はバージョン${version}です。`,
      go: '復旧モードに入る',
    },

    leave: {
      link: '復旧モードを終了',
      title: '復旧モードを終了しますか。',
      open: 'トークンはすぐに使えなくなります。封印庫をもう一度開くには、定足数の保持者で始め直します。',
      collecting: 'これまでに入力されたものはすべて消去されます。トークンは発行されません。',
      keep: '復旧モードを続ける',
      go: '復旧モードを終了する',
    },

    start: {
      title: '復旧トークンの生成',
      lead: required => `${required}人の保持者がシェアを入力します。復旧トークン1個を、1回だけ出力します。`,
      way: 'トークンの渡し方',
      otp: 'ワンタイムパスワードで保護',
      otpHint:
        'プログラムが生成し、シェアの入力前に1回だけ表示します。パスワードとエンコード済みトークンは、別の人が保管します。',
      pgp: 'OpenPGP鍵で暗号化',
      pgpHint: '秘密鍵またはスマートカードを持つ人だけがトークンを読めます。',
      more: '詳しい指定',
      prefix: 'トークンの接頭辞',
      none: 'なし（24文字）',
      noneHint: 'ほかのツールが接頭辞を求めない限り、これを選びます。',
      r: '「r.」（Vault 1.3から1.9）',
      hvr: '「hvr.」（Vault 1.10以降）',
      go: '確定して単語を表示',
      goOtp: '確定してパスワードを表示',
      asideTitle: 'この後の流れ',
      aside: [
        'このページの内容を確定し、8つの単語の下に表示します。',
        '各保持者が単語を照合し、ほかの人に見られずにシェアを入力します。',
        'シェアでルート鍵が開くまで、トークンは作られません。',
      ],
    },

    otp: {
      title: 'ワンタイムパスワードを書き留めてください',
      lead: '1人だけが書き留めます。ほかの人は画面から目をそらします。',
      label: 'ワンタイムパスワード',
      shape: length => `${length}文字、4文字ずつの区切り。大文字と小文字は区別されます。`,
      cover: '隠す（F8）',
      for: '後でこれを使って、エンコード済みトークンをデコードします。片方だけを見た人には、トークンは分かりません。',
      once: '二度と表示されません。なくしたら、作業を中止して、新しく始めてください。',
      written: '書き留めて、1文字ずつ照合しました',
      writtenFirst: 'まず書き留めて、1文字ずつ照合してください。',
      go: '単語に進む',
      lost: 'ワンタイムパスワードは、最初に1回だけ表示されました。誰も書き留めていなければ、作業を中止して、新しく始めてください。',
    },

    aside: {
      token: '復旧トークン1個',
      asOtp: 'エンコード済み、ワンタイムパスワードで保護',
      asPgp: 'OpenPGPメッセージ',
      key: 'トークンの暗号化先',
    },

    session: {
      title: '復旧トークンを発行しました',
      lead: '復旧モードを終了するか、セッションの時間が切れるまで、これで封印庫を開けます。',
      storeTitle: '封印庫',
      storeLead:
        'トークンは一度だけ尋ね、封印庫が2分間使われないと再び尋ねます。ウィンドウには何も残りません。',
      tabs: '表示するもの',
      token: 'トークン',
      store: '封印庫',
      encoded: 'エンコード済みトークン',
      encodedHint:
        'ワンタイムパスワードがなければ、秘密ではありません。2つを別々に保管してください。両方を持つ人はトークンを持つことになります。',
      message: 'トークン（暗号化済み）',
      messageHint: '下の鍵でしか開けません。',
      copy: 'コピー',
      decodeTitle: 'デコードするには',
      decodeHere: 'ここでデコードする',
      decodeElsewhere: 'または別のコンピューターで（ワンタイムパスワードを尋ねられます）:',
      decodeCommand: encoded => `quorate decode-token ${encoded}`,
      openTitle: '開くには',
      openHint:
        'テキストをtoken.txtとして保存してください。秘密鍵またはスマートカードのあるコンピューターで、次のように開けます:',
      openCommand: 'base64 -d token.txt | gpg --decrypt',
      lastMinute: seconds => `復旧セッションは${seconds}秒後に終了します。`,
      noLonger: '全体の時間がもうすぐ切れます。延ばすことはできません。',
    },

    writing: {
      title: '実施記録を書き込めませんでした',
      lead: 'ディスクの実施記録に書かれて初めて、トークンは発行済み、セッションは終了となります。',
      cancel: 'メモリのトークンは消去されます。その後はフォルダーの内容で決まり、結果を次に表示します。',
    },

    done: {
      title: '復旧セッションは終了しました',
      lead: ended => `${ended}トークンではもう何も開けません。`,
      toDo: [
        'トークンの残りを破棄してください。ワンタイムパスワードの紙と、エンコード済みトークンのコピーです。',
        '封印庫をもう一度開くには、復旧モードに入り直してください。定足数の保持者が、新しいトークンを受け取ります。',
        digestOnPaper,
      ],
    },
    goBack: '復旧モードに戻る',
  },

  store: {
    token: '復旧トークン',
    tokenPlaceholder: 'トークン',
    tokenHint: '空白は無視します。2回間違えると、セッションは終了します。',
    tokenKept: 'トークンは入力済みです。ここで2分間何もしないと、もう一度尋ねます。',
    presenting: '封印庫を開いています…',
    list: '一覧を表示',
    version: version =>
      version === 0 ? 'まだどのバージョンも書かれていません。' : `封印庫のバージョン${version}。`,
    empty:
      'まだ何も封印されていません。項目を追加してください。パスワード、PIN、復旧コード、小さなファイルなどです。',
    columns: { number: '番号', name: '名前', size: 'サイズ', act: '操作' },
    size,
    read: '読む',
    remove: '削除',
    readOf: name => `${name}を読む`,
    removeOf: name => `${name}を削除`,
    add: '項目を追加',
    close: '閉じる',
    listed: count => (count === 0 ? '' : `${count}個の項目が封印されています。`),
    gone: name => `「${name}」を消しました。`,
    added: name => `「${name}」を封印し、書き込み、読み戻して確かめました。`,
    removed: name => `「${name}」を封印庫から削除しました。`,
    readTitle: name => `「${name}」を読む`,
    readLead: '伏せて表示します。誰が画面を見るかは、あなたが決めてください。',
    save: '保存',
    saveOf: name => `${name}をファイルに保存`,
    saveTitle: name => `「${name}」をファイルに保存`,
    saveLead:
      'ファイルには秘密が平文で入ります。セレモニーフォルダーではなく、あなたが持ち帰る場所を選び、不要になったらファイルを破棄してください。',
    saveGo: 'このファイルに保存',
    savePath: '新しいファイルの完全なパス',
    savePathHint: '例: /media/stick/key.bin。すでにあるファイルは上書きされません。',
    savePathFault: 'ルートまたはドライブから始まる、完全なパスを書いてください。',
    saved: (name, file) => `「${name}」を保存し、読み戻して確かめました。${file}に平文であります。`,
    removeTitle: name => `「${name}」を削除しますか。`,
    removeLead: '前に作ったフォルダーのコピーから戻す以外、元に戻せません。',
    removeName: '確認のため、その名前',
    removeDiffers: '項目の名前と完全に同じでなければなりません。',
    addTitle: '項目の追加',
    addLead: 'このセットのルート鍵で封印され、復旧セッションでしか読めません。',
    entry: {
      title: name => `項目「${name}」`,
      content: '内容',
      base64:
        'このバイト列は文字ではありません。base64で表示しています。「保存」では、そのままファイルに書き込みます。',
      masked: bytes => `${size(bytes)}、非表示`,
    },
    forgets: '1分後に自動で消えます。',
    show: '表示',
    hide: '隠す',
    putAway: '消す',
  },
};
