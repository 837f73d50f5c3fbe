/** The report of a drill, in Japanese, for printing: who has had their share checked, and whose check is overdue. */

import { isWithdrawn } from '../../records/share-health';
import { columns } from '../columns';
import type { DrillReport, drill as english } from '../en/drill';
import { sayTime } from '../times';

import { lastCeremony } from './last-ceremony';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

type CheckedShare = DrillReport['shares'][number];

export const drill: typeof english = {
  drillReport(report, say) {
    const { usable, required, overdueAfterDays } = report;
    const overdue = report.shares.filter(share => share.overdue).length;
    const warning = usableWarning(usable, required);
    const rows = report.shares.map(share => [
      String(share.index),
      share.holder || '名前なし',
      shareStatuses[share.status],
      checkOf(share),
      share.overdue ? '期限超過' : '',
    ]);
    return [
      ...practiceBanner(report.practice, 'report'),
      `鍵セット「${report.name}」の点検報告、${sayTime('ja', report.at)}（このコンピューターの時計）`,
      `台帳の番号${report.sequence}。発行されたシェア${report.issued}個、うち紛失・破棄を除いて${usable}個、必要数${required}個。`,
      ...(warning ? [`警告: 使えるシェア${usable}個、必要数${required}個。${warning}。`] : []),
      lastCeremony.lastCeremony(report),
      ...report.remarks.map(remark => `要確認: ${say(remark)}`),
      '',
      ...columns([['インデックス', '保持者', '状態', '最終点検', ''], ...rows]),
      ...(report.unknown > 0
        ? ['', `この一覧にないもの: インデックスが知らされていないシェア${report.unknown}個。`]
        : []),
      '',
      (overdue > 0
        ? `期限超過（${overdueAfterDays}日を超えて点検なし）: ${overdue}個。`
        : `期限を超過したものはありません（${overdueAfterDays}日）。`) + formOnlyText(report.shares),
      '',
    ].join('\n');
  },
};

/** What to say of so few shares, without a stop at its end; '' where more are usable than required. */
function usableWarning(usable: number, required: number): string {
  if (usable > required) return '';
  return usable === required
    ? 'ちょうど必要数しかありません。あと1個失うと、誰も鍵を取り戻せません'
    : '必要数に足りないため、誰も鍵を取り戻せません';
}

/** By the day. Without a verifier a check shows the form of a share, and the report must not say more. */
function checkOf({ checkedAt, formOnly }: CheckedShare): string {
  if (checkedAt === '') return 'なし';
  return `${sayTime('ja', checkedAt, 'day')}${formOnly ? '（形式のみ）' : ''}`;
}

function formOnlyText(shares: readonly CheckedShare[]): string {
  const count = shares.filter(share => share.formOnly && !isWithdrawn(share)).length;
  return count === 0 ? '' : `形式だけを点検したもの（シェアが正しいことは示されません）: ${count}個。`;
}
