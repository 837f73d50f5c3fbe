/** Texts round the computer's state, in Japanese. */
import type { machine as english } from '../en/machine';

export const machine: typeof english = {
  title: 'このコンピューター',
  marks: { on: '要確認', off: '良好', unknown: '不明' },
  again: 'もう一度調べる',
  looking: '調べています…',
  close: '閉じる',
};
