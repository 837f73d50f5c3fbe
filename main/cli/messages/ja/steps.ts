/** The steps that several commands take, in Japanese. */
import type { steps as english } from '../en/steps';

export const steps: typeof english = {
  askFolder: 'セレモニーフォルダー: ',
  askMakeFolder: folder => `フォルダー${folder}はありません。作成しますか（yesまたはno）: `,
  foldersNear: paths =>
    `このフォルダーに台帳はありません。上の階層または一つ下にセレモニーフォルダーがあります: ${paths.join('、')}。`,
  keySetsTitle: 'このフォルダーの鍵セット:',
  keySetInList: (name, practice) => `  ${name}${practice ? '（練習）' : ''}`,
  noKeySets: 'このフォルダーに鍵セットはまだありません。',
  askKeySet: 'どの鍵セットか',
  askIndex: 'シェアのインデックス',
  cardAtTerminal: 'オプション--card -は標準入力を読みますが、ここでは端末です。',
  privateKeysUnattended: 'オプション--accept-private-keysでは、端末の前の人が鍵を入力する必要があります。',
  refusalEndsAttempt: '作業はこれで終了します。入力の残りは読みません。',
  lengthFound: lengthToConfirm =>
    `このシェアは${lengthToConfirm}文字で、ほかもすべて同じ文字数でなければなりません。長さは申告されていませんでした。`,
  askLength: '紙の長さと同じですか。Enterではい、ほかの入力で止めます: ',
  inputEndedDisputed: progress =>
    `入力が終わりました。入力された${progress}個のシェアが一致しないため、何も作っていません。`,
  inputEnded: (progress, needed) =>
    `入力が終わりました。シェア${needed}個のうち${progress}個を受け付けています。`,
  askSamePeople: (operator, witnesses) =>
    `前回の作業では、操作者 ${operator || '名前なし'}、立会人 ${witnesses.join('、') || '名前なし'}でした。今回も同じですか（yesかno）: `,
  askOperator: 'プログラムの操作者（Enterだけなら名前なし）: ',
  looksOffline:
    'このコンピューターはオフラインのようです。（コンピューターの報告であり、証明ではありません。）',
  offlineUnknown:
    'このコンピューターがオフラインかどうか読み取れませんでした。ケーブルと無線を自分の目で確かめてください。',
  liveInterfaces: interfaces =>
    `このコンピューターで、ネットワークインターフェースが動いています: ${interfaces}。`,
  clock: clock => `このコンピューターの時計は${clock}です。`,
  askWallClock: example => `壁の時計と合っていればEnter、違えば壁の時計の日時を${example}の形で入力: `,
  askWitness: place => `立会人${place}（Enterだけなら名前なし）: `,
  askExpiry: preset =>
    `誰も文字やシェアを入力しないまま何分たったら作業を終えるか（Enterだけなら${preset}）: `,
  notAccepted: interfaces =>
    `動いていて、承認されていないもの: ${interfaces}。切断するか、名前で承認してください。承認は実施記録に残ります。`,
  askAcceptLive: '承認するものの名前を入力、Enterだけなら止めます: ',
  noSuchInterface: interfaces => `その名前はありません。動いていて、承認されていないもの: ${interfaces}。`,
  askSameWords: '全員に同じ単語と行が見えていますか。Enterではい、noで止めます、! で例外: ',
  openingWithCard: 'gpgで開きます。カードを挿し、尋ねられた所でPINを入力してください。',
  privateKeyExposed:
    'これで秘密鍵がこのコンピューターにさらされ、そのことが実施記録に残ります。後で取り替えてください。',
  askEncryptedFile: '暗号化されたシェアのファイル: ',
  askPrivateKeyFile: '秘密鍵のファイル: ',
  askPassphrase: 'パスフレーズ、表示しません（Enterだけならなし）: ',
  askPassphraseAgain: 'パスフレーズ（Enterだけならやめる）: ',
  exceptionIntro: '実施記録に残す例外です。シェアや秘密を決して書かないでください。誰でも読めます。',
  askExceptionWitness: '申し立てる人（名前）: ',
  askExpected: '予定されていたこと: ',
  askHappened: '実際に起きたこと: ',
  askDecided: '決めたこと: ',
  exceptionRecorded: '例外を実施記録に残しました。',
  question: question => `${question}: `,
  questionOrEnter: (question, byEnter) => `${question}（Enterだけなら${byEnter}）: `,
  questionEnterOrHyphen: (question, byEnter, byHyphen) =>
    `${question}（Enterだけなら${byEnter}、-なら${byHyphen}）: `,
  wholeNumberFromTo: (from, to) => `${from}から${to}の整数を入力してください。`,
  askShare: 'シェア: ',
  askShareOrMadeUp: madeUp => `シェア（Enterだけなら練習用シェア${madeUp}）: `,
  handOver: (place, needed) => `シェア${needed}個中${place}個目: 次の保持者に代わってください。`,
  turn: turn => `\n${turn} ほかの全員は目をそらしてください。入力したものは表示されません。`,
  wordsToCompare: wordRows => `この作業の単語です。先に照合してください:\n${wordRows}`,
  signs:
    '（@ とEnter: 暗号化されたシェアをカードで開く。! とEnter: 例外を申し立てる。 = とEnter: 次のシェアが誰のものかを伝える。）',
  signsWithPrivateKey:
    '（@ とEnter: 暗号化されたシェアをカードで開く。# とEnter: 入力する秘密鍵で開く。! とEnter: 例外を申し立てる。 = とEnter: 次のシェアが誰のものかを伝える。）',
  openSeat: (index, holder) => `${index} ${holder}`,
  askWhoseShare: open => `次は誰のシェアですか。名前か番号（${open}。Enterのみ: 伝えない）: `,
  noSuchHolder: 'その中にありません。一覧の名前か番号を入力してください。',
  nobodyToName: 'これからシェアを入力する保持者の名前は、台帳にありません。',
  shareOf: whose => `${whose}さんのシェアでした。`,
  othersShare: (whose, said) =>
    `別の保持者の紙: これは${said}さんのではなく、${whose}さんのシェアでした。数に入ります。紙が入れ替わっていないか確かめてください。`,
  signAlone: '記号だけを入力し、Enterを押してください。必要なものは、その後で尋ねます。',
  sessionEndsSoon: secondsLeft =>
    `このセッションは${secondsLeft}秒後に終了します。入力がないためなら、入力すると延びます。`,
  attemptEndsSoon: secondsLeft => `入力がなければ、この作業は${secondsLeft}秒後に終了します。`,
  askWriteAgain:
    '結果はできていますが、書き込まれていません。フォルダーの問題を直し、Enterでもう一度書き込みます。noで打ち切ります: ',
};
