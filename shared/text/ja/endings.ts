/** How an attempt ended, in a word or two, in Japanese. */
import type { outcomes as all, endingName as english, noOutcome as none } from '../en/endings';
import { wordOf } from '../word-of';

export const outcomes: typeof all = {
  complete: '完了',
  cancelled: '中止',
  expired: '時間切れ',
  failed: '失敗',
  interrupted: '中断',
  'record-changed': '台帳がほかの誰かに変更された',
};

export const noOutcome: typeof none = { unfinished: '終わりの記録なし', unreadable: 'ファイルを読めない' };

export const endingName: typeof english = ending => wordOf({ ...outcomes, ...noOutcome }, ending);
