/** Words, in Japanese, for the ids among the facts of a transcript's entries. */
import type { transcriptFacts as english } from '../en/transcript-facts';
import { sessionEnds } from './session-ends';
import { shareStatuses } from './share-status';

export const transcriptFacts: typeof english = {
  operation: {
    createKeySet: '鍵セットの作成',
    generateShare: 'シェアの生成',
    reissue: 'シェアの再発行',
    checkShare: 'シェアの点検',
    markShare: 'シェアを紛失または破棄済みと記載',
    vouchRecord: '紙のダイジェストによる、台帳または別に保管されたシェアの保証',
    recoveryToken: '復旧トークンの生成',
    keyGen: 'KeyGen: 新しいルート鍵の生成',
    proveKeys: '定足数の保持者がグループの鍵を持つことの証明',
    reshare: '再分散: 同じルート鍵のシェアを別のグループに発行',
    recoverA: '復旧A: 紛失したシェアを、同じグループのほかのシェアから再発行',
    recoverB: '復旧B: 紛失したシェアを、復旧グループと同じグループのほかのシェアから再発行',
    correctClaims: '取り込んだセットの申告内容の訂正',
    createTssVault: 'TSSボールトの作成',
    createTssGroup: 'TSSボールトのグループの作成',
    checkTssShare: 'TSSボールトのシェアの点検',
    vouchTssVault: 'TSSボールトの台帳を保証',
    declareTssVoid: 'TSSボールトの鍵の無効を宣言',
    recordTssDestroyed: 'TSSボールトのシェアの破棄を記載',
    renewTssKey: '保持者の同じ鍵を新しい有効期限で記載する',
    takeTssReceipt: 'TSSシェアの受領書の受け付け',
    takeTssComplaint: 'TSSシェアへの寄与分に対する異議の受け付け',
    repair: '中断した実行、または以前のバージョンが残したものの修復',
  },
  outcome: {
    complete: '完了',
    cancelled: '中止',
    expired: '時間切れ',
    failed: '失敗',
    interrupted: '中断',
    'record-changed': '台帳がほかの誰かに変更された',
  },
  noOutcome: { unfinished: '終わりの記録なし', unreadable: 'ファイルを読めない' },
  change: {
    added: '追加',
    removed: '削除',
  },
  status: shareStatuses,
  use: { issued: '発行済みとして記載', unused: '破棄、今後使わない' },
  by: { gpg: 'gpg', privateKey: 'ここで入力された【秘密鍵】' },
  grade: { slip: '打ち間違い', paper: '別の紙', stop: '中止すべき理由' },
  network: { offline: 'オフライン', live: '接続中', unknown: '不明' },
  yesNo: { true: 'はい', false: 'いいえ' },
  sessionEnded: sessionEnds,
  reason: {
    indexFound: '発行するはずのインデックスに、すでにシェアがあったため',
    transcriptFull: sessionEnds.transcriptFull,
    wrongToken: sessionEnds.wrongToken,
  },
  as: { openPgpMessage: 'OpenPGPメッセージ', oneTimePassword: 'ワンタイムパスワードで保護' },
  wallClock: { notConfirmed: '未確認' },
  liveAccepted: { allUnwitnessed: 'すべて（画面の前に人がいないため）' },
  previousDigest: { unreadable: '読み取れませんでした' },
  reservedDigest: { unreadable: '読み取れませんでした' },
  found: {
    keySetAsLeft:
      '作業が中断していました。次にフォルダーを開いた時に、次のように扱いました。ディスクに最後まで書かれていた書き出しファイルは、発行済みとします。予約だけで書き出しのないインデックスは欠番とし、再発行の場合は保持者を元のままとします。',
    noKeySet:
      'セットの台帳が書かれる前に作業が中断していました。セットはできておらず、何も発行されていません。',
    vaultAsLeft:
      '中断していたことが、次にフォルダーを開いた時に分かりました。台帳にあることは、その時までに書かれています。ほかは何も変わっていません。',
    noVault: 'TSSボールトの台帳が書かれる前に中断していました。ボールトはできていません。',
    recordRestored:
      '最新の台帳が読めませんでした。そばに保管された版と実施記録から戻しました。読めなかったものは別の名前で残してあります。',
    earlierVersion:
      '以前のバージョンのQuorateが、実施記録に記さずにこの台帳を書いていました。今回に限り、そのまま受け入れました。ほかの誰も変えていないことを示せるのは、保持者の紙だけです。',
  },
};
