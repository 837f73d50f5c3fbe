/** What is refused of a share, judged when it is entered, in Japanese. */
import type { shareTexts as english, SecretKind } from '../../en/refusals/share';
import { character, whose } from './facts';

type Length = Omit<Parameters<typeof english.SHARE_WRONG_LENGTH>[0], 'seen'>;
type Place = Parameters<typeof english.SHARE_NOT_READABLE>[0];

/** Where only an earlier share told the length, that one may be the wrong one. */
const lengthOfSet = (f: Length, unit: string): string =>
  f.first
    ? `最初に入力された${whose(f.first)}は${f.expected}${unit}です。どちらかが間違っています。両方に文字の抜けや余りがないか見直してください。最初のほうが間違いなら、この作業を中止して、やり直してください。`
    : `このセットのシェアは${f.expected}${unit}です。文字の抜けや余りがないか、別のセットの紙ではないか、見直してください。`;

const digits = (seen: number, expected: number): string =>
  `これは${seen}桁の16進数ですが、このセットのシェアは${expected}桁です。${Math.abs(seen - expected)}桁${seen > expected ? '多い' : '足りない'}ので、紙と区切りごとに照合してください。`;

/** Where the index stands, in what was typed. */
const lookAt = (f: Place): string =>
  f.position ? `${character(f)}とその次の文字を見直してください` : '最後の数文字を見直してください';

/** Said of an index that cannot be, where it may be mistyped: what it most probably is, and what comes next. */
const perhapsMistyped = (f: Place, seen: string, or = ''): string =>
  `${seen}おそらく打ち間違いです${or}。${lookAt(f)}。もう一度同じなら警報になります。`;

const OR_REKEYED = '。または、紙がrekey（rotate-keys）より前のものです';

const STOP = 'ここで止めてください。';

/** Of other programs. */
const secrets: Readonly<Record<SecretKind, string>> = {
  ageKey: 'ageの秘密鍵',
  walletKey: 'ウォレットの秘密鍵',
  walletPhrase: 'ウォレットで使う単語の並び',
  githubToken: 'GitHubのトークン',
  gitlabToken: 'GitLabのトークン',
  awsKey: 'AWSのアクセスキー',
};

export const shareTexts: typeof english = {
  // A share, judged when it is entered
  SHARE_EMPTY: () => '何も入力されていません。シェアを1個、16進数かbase64で入力してください。',
  SHARE_NOT_READABLE: f =>
    f.missing
      ? `まだシェア全体ではありません。あと${f.missing}文字足りません。最後まで入力してください。`
      : f.position
        ? `これはシェアではありません。${character(f)}が、16進数の文字でもbase64の文字でもありません。その文字を見直してください。`
        : 'これはシェアではありません。16進数としてもbase64としても読めません。文字の余りや抜けがないか見直してください。',
  SHARE_HAS_SIGN: f =>
    `これはシェアとして読めません。${character(f)}が - または _ で、同じ偶数の長さの区切りの間にもありません。読めない文字の代わりに入れたのなら、紙を見直してください。base64urlなら、- を + に、_ を / に替えて入力してください。`,
  SHARE_HEX_TYPO: f =>
    `これは16進数ですが、打ち間違いが1つあります。${character(f)}が16進数の文字（0から9、aからf）ではありません。見直してください。Oはゼロ、lは1です。`,
  SHARE_HEX_ODD: f =>
    f.seen && f.expected
      ? digits(f.seen, f.expected)
      : 'これは16進数ですが、1桁多いか足りません。16進数は2桁で1組です。紙と区切りごとに照合してください。',
  SHARE_ENCRYPTED: () =>
    'これは暗号化されたシェアかその一部で、中のシェアではありません。カードで開く（「カードで復号」、端末では @ または--card）か、「gpg --decrypt」の出力を入力してください。',
  SHARE_IS_KEY: () =>
    'これは鍵か、別のASCII形式のブロックで、シェアではありません。シェアとしては試していません。シェアか、暗号化されたシェアのファイルを入力してください。',
  SHARE_IS_TOKEN: () =>
    'これはVaultまたはOpenBaoのトークンで、シェアではありません。このコンピューターにさらされたので、失効させてから、シェアを入力してください。',
  SHARE_IS_INIT: () =>
    'これは「operator init」の出力で、1個のシェアではありません。何も試していません。そのファイルは--initに渡し（ウィンドウでは「operator init」の出力の欄）、シェアは1個ずつ入力してください。',
  SHARE_IS_SECRET: f =>
    `これは${secrets[f.kind]}で、シェアではありません。このコンピューターにさらされたので、使っている所で取り替えてから、シェアを入力してください。`,
  SHARE_IS_ANSWER: () =>
    'これはシェアではありません。ここで求めているのはシェアで、答えやインデックスやコマンドではありません。紙にある通りにシェアを入力してください。',
  SHARE_SEVERAL: () =>
    '1行に2個以上のシェアがあるか、同じものが2回あります。何も試していません。シェアは1個ずつ入力してください。',
  SHARE_ENCODED_TWICE: () =>
    'これは、シェアのテキストをもう一度エンコードしたものです（KubernetesのSecretなど）。「base64 -d」か「xxd -r -p」で1回デコードし、その結果を入力してください。',
  SHARE_CASE_LOST: () =>
    'これはbase64ですが、大文字と小文字の区別が失われています。区別は必要です。紙にある通りに入力してください。',
  SHARE_TOO_SHORT: () =>
    'シェアとしては短すぎます。少なくとも、内容が1バイト、インデックスが1バイト必要です。全体を入力してください。',
  SHARE_TOO_LONG: f =>
    `シェアとしてありうる長さ（${f.expected}バイト）を超えています。シェアは1個ずつ入力してください。`,
  SHARE_INDEX_ZERO: f =>
    f.mistyped
      ? perhapsMistyped(f, 'インデックスが0ですが、そのようなシェアはありません。')
      : `インデックスが0ですが、本物のシェアにはありえません。偽造されたか、壊れたものです。${STOP}どこから来たものか調べてください。`,
  SHARE_WRONG_LENGTH: f => `このシェアは${f.seen}バイトですが、${lengthOfSet(f, 'バイト')}`,
  SHARE_OTHER_SET: f =>
    `これは別の鍵セット${f.name ? `「${f.name}」` : '（このフォルダーにあるもの）'}のシェアです${f.holder ? `（${f.holder}さん）` : ''}。このセットのシェアを持ってきてください。`,
  SHARE_REPEATED: f =>
    `${whose(f)}が再び入力されました。16進数かbase64で、すでに入っています。次の保持者のシェアが必要です。`,
  SHARE_INDEX_CONFLICT: f =>
    `${whose(f)}がすでに入っており、これは同じインデックスで内容が違います。どちらかが間違っています。両方の紙を照合し、最初のほうが間違いなら中止してください。`,
  SHARE_DOES_NOT_MATCH: f =>
    f.mistyped
      ? `台帳にある${whose(f)}と一致しませんが、打ち間違い1つを除けば一致します。${character(f)}とその次の文字を見直してください。`
      : `台帳にある${whose(f)}と一致しません。打ち間違いがないか、紙が別のセットや別の年のもの、またはrekey（rotate-keys）より前のものでないか、見直してください。`,
  SHARE_LOST: f =>
    f.mistyped
      ? perhapsMistyped(f, `${whose(f)}は紛失と記載されています。`)
      : `${whose(f)}は紛失と記載されています。${STOP}何かを発行する前に、誰が持っていて、どのように戻ったのか調べてください。`,
  SHARE_DESTROYED: f =>
    f.mistyped
      ? perhapsMistyped(f, `${whose(f)}は破棄済みと記載されています。`)
      : `${whose(f)}は破棄済みと記載されています。${STOP}存在しないはずのシェアが現れました。`,
  SHARE_BURNT: f =>
    f.mistyped
      ? perhapsMistyped(f, `インデックス${f.index}のシェアが発行されたことはありません。`, OR_REKEYED)
      : `インデックス${f.index}は予約されただけの欠番で、発行されていません。${STOP}このインデックスのシェアは存在しないはずです。`,
  SHARE_APART: (f, say) =>
    f.mistyped
      ? perhapsMistyped(f, `${whose(f)}は、発行されましたが台帳に載っておらず、別に保管されています。`)
      : `${whose(f)}は、発行されましたが台帳に載っておらず、別に保管されているはずのものです。${STOP}誰が持ってきたのか調べ、入力する前に、紙のダイジェストを使って台帳に載せてください（${say.by.vouch}）。`,
  SHARE_NOT_LISTED: f =>
    f.mistyped
      ? perhapsMistyped(f, `インデックス${f.index}は、このセットのものではありません。`, OR_REKEYED)
      : `台帳にはこのセットのすべてのシェアが載っていますが、インデックス${f.index}はありません。${STOP}このシェアは、rekey（rotate-keys）より前のものか、別のセットのものか、この台帳で発行されていないものです。どれなのか調べてください。`,
  SHARE_MORE_THAN_ISSUED: f =>
    f.mistyped
      ? perhapsMistyped(
          f,
          `インデックス${f.index}を入れると、発行された${f.expected}個よりシェアが多くなります。`,
          OR_REKEYED,
        )
      : `インデックス${f.index}を入れると、発行されたという${f.expected}個よりシェアが多くなります。${STOP}申告された数か、このシェアが間違っています（例えば、rekey（rotate-keys）より前のもの）。`,
  SHARE_OF_SECRETSJS: f =>
    f.seen && f.expected
      ? `${digits(f.seen, f.expected)}または、secrets.jsのシェアで、このセットとは形式が違います。その場合は、このセットのシェアを持ってきてください。`
      : 'これはsecrets.jsのシェアのようですが、このセットは別の形式です。このセットのシェアを持ってくるか、余分な文字がないか見直してください。',
  SHARE_LENGTH_UNCONFIRMED: f =>
    `最初のシェアの長さ（${f.expected}文字）が正しいことを、まだ誰も確認していません。全体がそろっていることを確認してから、次のシェアを入力するか、中止してください。`,
  SHARES_INCONSISTENT: f =>
    'wrong' in f
      ? `シェアが一致しません。ほかのすべてから判断して、${f.wrong.map(whose).join('、')}が間違っており、除外しました。打ち間違いを見直してもう一度入力するか、別のシェアを持ってきてください。`
      : `入力された${f.seen}個のシェアが一致しません。少なくとも1個が間違っていますが、この数ではどれか分かりません。何も発行していません。1個を直して入力し直すか、調べるためにあと${f.expected}個入力してください。`,
  SHARES_NOT_ONE_SET: () =>
    'これらのシェアは同じ組ではありません。1個が間違っているか、申告より多くのシェアが必要か、秘密の長さが違います。何も発行していません。紙を照合し、1個を直して入力し直すか、中止してください。',
  SECRETSJS_BITS: f =>
    `先頭が、${f.seen}ビットのsecrets.jsシェアの形です。対応しているのは8で始まる8ビットのものだけです。最初の文字を見直すか、そのセットは作ったツールで復元してください。`,
  SECRETSJS_NOT_READABLE: f =>
    `これはsecrets.jsのシェアではありません。${character(f)}が合いません。その文字を見直してください。`,
  SECRETSJS_CUT: () =>
    'これは完全なsecrets.jsのシェアではありません。8ビットのものは、5文字以上の奇数の文字数です。文字の抜けや余りがないか見直してください。',
  SECRETSJS_WRONG_LENGTH: f => `このシェアは${f.seen}文字ですが、${lengthOfSet(f, '文字')}`,
  SECRETSJS_DISAGREE: () =>
    '新しいシェアを2通りの方法で計算したところ、結果が違いました。何も発行していません。中止して、プログラムの不具合として報告してください。',
  SHARE_HAS_NEW_INDEX: f =>
    `このシェアのインデックスは${f.index}で、発行するはずのものとすでに重なっています。作業は終了し、このインデックスは既知になりました。やり直して、別のインデックスを選ばせてください。`,
};
