/** Words, in Japanese, for the ids among the facts of a transcript's entries. */
import type { transcriptFacts as english } from '../en/transcript-facts';
import { noOutcome, outcomes } from './endings';
import { operations } from './operation-names';
import { sessionEnds } from './session-ends';
import { shareStatuses } from './share-status';

export const transcriptFacts: typeof english = {
  operation: operations,
  outcome: outcomes,
  noOutcome,
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
