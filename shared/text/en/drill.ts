/** The report of a drill, for printing: who has had their share checked, and whose check is overdue. */
import type { LastCeremony } from '../../records/last-ceremony';
import { isWithdrawn } from '../../records/share-health';
import { columns } from '../columns';
import { sayTime } from '../times';
import { lastCeremony } from './last-ceremony';
import type { Nested, Say } from './nested';
import { practiceBanner } from './practice';
import { type ShareStatus, shareStatuses } from './share-status';

interface CheckedShare {
  index: number;
  holder: string;
  status: ShareStatus;
  /** ISO 8601; '' when never. */
  checkedAt: string;
  /** The last check could judge the form and no more. */
  formOnly: boolean;
  overdue: boolean;
}

export interface DrillReport extends LastCeremony {
  practice: boolean;
  name: string;
  /** When it was made, ISO 8601. */
  at: string;
  sequence: number;
  issued: number;
  usable: number;
  required: number;
  /** The record lists a transcript. */
  hadCeremony: boolean;
  remarks: readonly Nested[];
  shares: readonly CheckedShare[];
  /** Shares whose index nobody has told. */
  unknown: number;
  overdueAfterDays: number;
}

export const drill = {
  drillReport(report: DrillReport, say: Say): string {
    const { usable, required, overdueAfterDays } = report;
    const overdue = report.shares.filter(share => share.overdue).length;
    const warning = usableWarning(usable, required);
    const rows = report.shares.map(share => [
      String(share.index),
      share.holder || 'not named',
      shareStatuses[share.status],
      checkOf(share),
      share.overdue ? 'OVERDUE' : '',
    ]);
    return [
      ...practiceBanner(report.practice, 'report'),
      `Drill of the key set “${report.name}”, ${sayTime('en', report.at)} (this computer’s clock)`,
      `Record number ${report.sequence}; ${report.issued} shares issued, ${usable} not lost or destroyed, ${required} required.`,
      ...(warning ? [`WARNING: ${usable} usable, ${required} required; ${warning}.`] : []),
      lastCeremony.lastCeremony(report),
      ...report.remarks.map(remark => `LOOK: ${say(remark)}`),
      '',
      ...columns([['Index', 'Holder', 'Status', 'Last check', ''], ...rows]),
      ...(report.unknown > 0
        ? ['', `Not in this list: ${report.unknown} shares whose index nobody has told.`]
        : []),
      '',
      (overdue > 0
        ? `Overdue (no check for more than ${overdueAfterDays} days): ${overdue}.`
        : `Nothing is overdue (${overdueAfterDays} days).`) + formOnlyText(report.shares),
      '',
    ].join('\n');
  },
};

/** What to say of so few shares, without a stop at its end; '' where more are usable than required. */
function usableWarning(usable: number, required: number): string {
  if (usable > required) return '';
  return usable === required
    ? 'exactly as many as required: if one more is lost, nobody can have the key back'
    : 'with fewer than required nobody can have the key back';
}

/** By the day. Without a verifier a check shows the form of a share, and the report must not say more. */
function checkOf({ checkedAt, formOnly }: CheckedShare): string {
  if (checkedAt === '') return 'never';
  return `${sayTime('en', checkedAt, 'day')}${formOnly ? ' (form only)' : ''}`;
}

function formOnlyText(shares: readonly CheckedShare[]): string {
  const count = shares.filter(share => share.formOnly && !isWithdrawn(share)).length;
  return count === 0 ? '' : ` Checked for form only, which does not show that a share is right: ${count}.`;
}
