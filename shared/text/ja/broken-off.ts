/** What is told in Japanese of attempts that were broken off. */
import { brokenOffIn } from '../broken-off';
import { operationName } from './operation-names';

export const brokenOff = brokenOffIn({
  between: '',
  which: file => `実施記録: ${file}。`,
  purpose: operation => `作業の内容: ${operationName(operation)}。`,
  when: (at, lastAt) => `開始は${at}、最後の記載は${lastAt}です。`,
  shares: (accepted, required) => `受け付けたシェアは${required}個中${accepted}個でした。`,
  confirmed: '言葉は確認済みでした。',
  nothing: 'シェアはまだ受け付けられていませんでした。',
  alarm: '警報を伴って拒否されたシェアがあります。先へ進む前に、理由を調べてください。',
  recorded: '台帳に加えた変更は書き込まれており、そのまま残ります。やり直す前に台帳を見てください。',
  again: 'この作業は再開できません。行うには、最初からやり直してください。',
  notInRecord: 'この作業の内容は台帳に載っていません。',
  request: 'この依頼は失敗しました。新しい依頼を作成してください。',
});
