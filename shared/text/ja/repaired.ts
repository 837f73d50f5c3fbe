/** What is told, in Japanese, of a set’s directory that was repaired: what an interrupted attempt had left, and what came of it. */

import { type BrokenOffOfSet, isMakingOfVault } from '../../records/how-far';
import type { repaired as english, WhatCame } from '../en/repaired';
import { brokenOff } from './broken-off';

const VOUCHED = {
  record: 'その作業で台帳が保証されていました。今からこの台帳が有効です。',
  issued: 'その作業で、別に保管されたシェアが保証されていました。台帳に載せました。',
  unused: 'その作業で、別に保管されたシェアは今後使わないとされていました。台帳に記載しました。',
} as const;

const RESTORED = '最新の台帳が読めなかったため、そばに保管された版から戻しました。紙と照合してください。';
const EARLIER =
  '以前のバージョンのQuorateが、予告なしに台帳を書いていました。今回に限り、そのまま受け入れました。紙と照合してください。';

export const repaired: typeof english = {
  directoryRepaired: (f, say) =>
    f.interrupted
      ? `${found(f)}${brokenOff.ofSet(f, came(f), iso => say.time('ja', iso))}`
      : `「${f.keySet}」の台帳を直しました。中断した作業はありません。${whatCame(f)}`,
  attemptGivenUp: f => `この作業は、結果を書き込んでいる間に打ち切られました。${whatCame(f)}`,
};

const found = (f: { keySet: string; attempts: readonly unknown[] }): string =>
  f.attempts.length > 1
    ? `「${f.keySet}」で中断した作業が${f.attempts.length}件見つかり、処理を完了しました。`
    : `「${f.keySet}」で中断した作業が見つかり、処理を完了しました。`;

const came = (f: WhatCame & { attempts: readonly BrokenOffOfSet[] }): string =>
  f.abandoned && f.attempts.some(isMakingOfVault) ? 'TSSボールトはできていません。' : whatCame(f);

function whatCame(settled: WhatCame): string {
  const { abandoned, issued, burnt, session, otherNotices, restored, earlierVersion, interrupted, vouched } =
    settled;
  if (abandoned) return '鍵セットはできていません。この作業で作られたものは何も使えません。';
  const record = `${restored ? RESTORED : ''}${earlierVersion ? EARLIER : ''}`;
  const counted = issued.map(
    ({ index, holder, file }) =>
      `${holder}さんのシェア（インデックス${index}）は最後まで書き込まれており、発行済みとして扱います: ${file}。`,
  );
  const unused = burnt.map(index => `インデックス${index}は予約されましたが使われず、欠番のままです。`);
  const told = session ? whatSession(session) : '';
  const spoken = vouched.map(what => VOUCHED[what]);
  const none = counted.length + unused.length + told.length + spoken.length === 0;
  const nothing = none && interrupted ? 'その中では何も発行されていません。' : '';
  const others = otherNotices.map(
    file => `${file}は前からあったもので、ここで書かれた通知ではありません。誰にも渡さないでください。`,
  );
  return [...spoken, ...counted, ...unused, told, nothing, ...others, record].join('');
}

function whatSession({ entriesRead, storeVersion, storeChanged }: NonNullable<WhatCame['session']>): string {
  const read = entriesRead.length > 0 ? `読み出された封印項目の番号: ${entriesRead.join('、')}。` : '';
  const kept = storeVersion > 0 ? `封印庫は変更されていません（バージョン${storeVersion}）。` : '';
  const store = storeChanged ? `封印庫は変更され、今はバージョン${storeVersion}です。` : kept;
  return `その中で復旧トークンが発行されましたが、もう何も開けません。${read}${store}`;
}
