/** Texts of entering a share, in Japanese: typed, scanned, or opened with a card. */
import type { entry as english } from '../en/entry';

export const entry: typeof english = {
  entry: {
    title: holder => `${holder}さん、シェアを入力してください`,
    titleUnknown: 'シェアを入力してください',
    lead: 'ほかの人は目をそらします。入力したものは表示も保存もされません。',
    leadAgain: accepted =>
      accepted === 0
        ? '何も受け付けていません。もう一度試すか、キーボードを次の人に渡してください。'
        : `すでに受け付けた${accepted}個のシェアは、そのまま残ります。`,
    field: 'シェア',
    show: '押している間だけ表示',
    go: 'シェアを渡す',
    judging: 'シェアを判定しています…',
    empty: '紙にある16進数またはbase64。空白は無視します。',
    emptySecretsjs: '紙にある通り、先頭の8から。空白は無視します。',
    place: (row, cell) => `${row}行目の${cell}番目の枠`,
    marked: count =>
      count > 1
        ? '次に入力する文字が、印の付いた2文字と順に置き換わります。'
        : '次に入力する文字が、印の付いた文字と置き換わります。',
    typed: ({ count, expected, notation, doubt }) => {
      const so = expected === null ? `${count}文字。` : `${expected}文字中${count}文字。`;
      if (notation === 'hexTypo')
        return `${so}${doubt}文字目が16進数の文字（0から9、aからf）ではありません。Oはゼロ、lは1です。`;
      if (notation === 'open')
        return `${so}今のところbase64です。16進数なら${doubt}文字目が誤りです。Oはゼロ、lは1です。`;
      if (notation === 'strange')
        return `${so}${doubt}文字目はシェアに使われない文字です。英字、数字、+、/と、末尾の=だけです。`;
      if (expected !== null && count > expected) return `${so}${count - expected}文字多すぎます。`;
      if (notation === 'notEight') return `${so}この鍵セットのシェアは8で始まります。`;
      if (notation === 'secretsjs')
        return doubt > 0
          ? `${so}${doubt}文字目が16進数の文字（0から9、aからf）ではありません。Oはゼロ、lは1です。`
          : `${so}検査用の桁がありません。2回見直してください。`;
      return `${so}${notation === 'hex' ? '16進数には検査用の桁がありません。2回見直してください。' : 'base64として読みます。'}`;
    },
    leftOut: count => `ほか${count}文字…`,
    practice: '練習用シェアを使う',
    practiceWhose: '誰の練習用シェアか',
    practiceShow: '紙にあるとおりに表示',
    practiceHide: 'しまう',
    practiceCard: who => `練習用（架空）：${who}`,
    practiceCardHint: '紙に書かれているとおりです。1行ずつ入力してください。何も守っていません。',
    someoneElse: '次は別の人です',
    again: '入力し直す',
    anew: isPlace =>
      isPlace
        ? 'その箇所は入力し直されました。その文字と次の文字をもう一度確かめてください。「シェアを渡す」で全体が改めて判定されます。'
        : 'その後に変更されました。もう一度、紙と見比べてください。「シェアを渡す」で全体が改めて判定されます。',
    otherFirst: '先に別の保持者',
    ways: 'シェアの入力方法',
    way: { type: '入力', scan: '読み取り', card: 'カードで復号' },
    scanning: 'シェアを読み取ると、カメラはすぐに切れます。読み取ったものは表示されません。',
    card: {
      label: '暗号化されたシェア',
      hint: '.ascファイルのテキストを貼り付けるか、ファイルを選ぶか、コードを読み取ってください。まだ暗号化されているので、見られてもかまいません。',
      choose: 'ファイルを選ぶ',
      chosen: name => `選択: ${name}。`,
      scanned: bytes => `読み取り: ${bytes}バイト。`,
      tooLarge: '暗号化されたシェアとしては大きすぎます。別のファイルを選んでください。',
      scan: 'コードを読み取る',
      scanStop: '読み取らない',
      remove: '別のものを使う',
      go: '復号して渡す',
      waiting:
        'カードを待っています。抜かないでください。PINは専用のウィンドウで尋ねられ、このウィンドウで尋ねることはありません。',
    },
    privateKey: {
      accept: 'ここでの秘密鍵の入力を受け付ける',
      acceptHint:
        'カードでも別のコンピューターでも暗号化されたシェアを開けない場合だけ使います。入力した鍵は、このコンピューターにさらされます。単語と実施記録にそのことが残ります。',
      with: '開く方法',
      card: 'カード、またはこのコンピューターのgpgの鍵',
      entered: 'ここで入力する秘密鍵',
      legend: '秘密鍵',
      warning:
        '入力すると、この鍵はこのコンピューターにさらされ、そのことが実施記録に残ります。セレモニーの後で取り替えてください。',
      choose: '秘密鍵を選ぶ',
      chosen: name => `選択: ${name}。`,
      none: 'まだ鍵が選ばれていません。',
      missing: '先に秘密鍵のファイルを選んでください。',
      tooLarge: '秘密鍵としては大きすぎます。別のファイルを選んでください。',
      passphrase: '鍵のパスフレーズ',
      passphraseHint: 'パスフレーズのない鍵では空欄にします。',
      waiting: 'シェアを開いています…',
    },
  },
};
