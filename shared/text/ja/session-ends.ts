/** Why a recovery session ended, in Japanese, by the id that stands in its transcript. */
import type { sessionEnd as english, sessionEnds as englishEnds } from '../en/session-ends';

export const sessionEnds: typeof englishEnds = {
  left: '復旧モードを終了したため',
  over: '時間切れ、または長い間操作がなかったため',
  processLost: 'セレモニープロセスが予期せず終了したため',
  wrongToken: '誤ったトークンが2回入力されたため',
  transcriptFull: '実施記録がいっぱいになったため',
};

export const sessionEnd: typeof english = {
  sessionEnded: ({ why }) => `${sessionEnds[why]}、セッションは終了しました。`,
};
