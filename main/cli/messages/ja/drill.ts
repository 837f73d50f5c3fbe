/** The command drill, in Japanese. */
import type { drill as english } from '../en/drill';

export const drill: typeof english = {
  daysHelp: 'N日より前の点検を期限超過とする（180）',
  daysTooFew: 'オプション--daysは1以上です。',
  usage: '--folder --key-set [--days]   誰のシェアを、いつ点検したか',
  task: '点検の期限を超過した人を見る（点検報告）',
};
