/** What the report of a drill says in Japanese; it is set by `shared/text/drill-report.ts`. */
import { drillIn } from '../drill-report';
import type { drill as english } from '../en/drill';
import { lastCeremony } from './last-ceremony';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

export const drill: typeof english = {
  drillReport: drillIn({
    language: 'ja',
    banner: practiceBanner,
    statuses: shareStatuses,
    lastCeremony: lastCeremony.lastCeremony,
    title: (name, at) => `鍵セット「${name}」の点検報告、${at}（このコンピューターの時計）`,
    record: ({ sequence, issued, usable, required }) =>
      `台帳の番号${sequence}。発行されたシェア${issued}個、うち紛失・破棄を除いて${usable}個、必要数${required}個。`,
    justEnough: (usable, required) =>
      `警告: 使えるシェア${usable}個、必要数${required}個。ちょうど必要数しかありません。あと1個失うと、誰も鍵を取り戻せません。`,
    tooFew: (usable, required) =>
      `警告: 使えるシェア${usable}個、必要数${required}個。必要数に足りないため、誰も鍵を取り戻せません。`,
    remark: said => `要確認: ${said}`,
    columns: ['インデックス', '保持者', '状態', '最終点検'],
    notNamed: '名前なし',
    never: 'なし',
    formOnly: '（形式のみ）',
    inCeremony: '（セレモニー内）',
    overdueMark: '期限超過',
    notListed: count => `この一覧にないもの: インデックスが知らされていないシェア${count}個。`,
    overdue: (count, days) => `期限超過（${days}日を超えて点検なし）: ${count}個。`,
    nothingOverdue: days => `期限を超過したものはありません（${days}日）。`,
    formAlone: count => `形式だけを点検したもの（シェアが正しいことは示されません）: ${count}個。`,
  }),
};
