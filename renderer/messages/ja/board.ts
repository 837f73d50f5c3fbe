/** Texts of the picture of a quorum, in Japanese. */
import type { board as english } from '../en/board';
import { listed } from './common';

export const board: typeof english = {
  title: '開けられる人',
  health: {
    checked: '点検済み',
    formOnly: '形式のみ',
    unchecked: '未点検',
    overdue: '期限超過',
    lost: '紛失',
    destroyed: '破棄済み',
    confirmed: '確認済み',
    complained: '異議あり',
    waiting: '確認待ち',
  },
  seat: (name, health) => `${name}: ${health}`,
  left: required => `残り（必要数${required}）`,
  spare: (count, left) =>
    `この${left}個のシェアのうち、あと${count}個までは失っても開けられます。さらに1個失うと、誰も開けられなくなります。`,
  checked: (count, left, days) => `過去${days}日間に正しいと確かめられたもの: ${left}個のうち${count}個。`,
  confirmed: (count, left) => `保持者が確認したもの: ${left}個のうち${count}個。`,
  notKnown: required => `必要な${required}個より少なく、今も開けられるかどうかは、まだ示されていません。`,
  opened: day =>
    `${day}、シェアの発行の際に保持者がそろって開けました。誰が今も持っているかは、一人ずつの点検だけが示します。`,
  claimed: count => `申告どおりに数えたもの（保持者は不明）: ${count}個。`,
  quorums: count => `残っている定足数の組み合わせ: ${count}通り`,
  moreThan: count => `${count}を超える`,
  quorum: names => listed(names),
  earlier: count => `これより前: ${count}件`,
  time: 'セレモニーと点検',
  transcript: file => `${file}を検証`,
  alarm: '警報:シェアが拒否されました',
  unrecorded: '台帳に記載なし',
  alarmWay: '何が起きたかを表示',
  verify: '検証',
  issued: names => `発行先: ${listed(names)}。`,
  lastCheck: names => `最終点検: ${listed(names)}。`,
  unnamed: '名前から内容の分からないファイル。',
};
