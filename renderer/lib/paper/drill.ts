/** The paper of a drill: who has had their share checked, and whose check is overdue. */
import type { DrillView } from '../../../shared/contract/key-sets';
import { isWithdrawn } from '../../../shared/records/share-health';
import { messages } from '../../messages/at-hand';
import { drillMessages as drill } from '../../messages/behind';
import { paperMessages as own } from '../../messages/paper';
import { time } from '../time';
import { enteredIn } from '../time-line';
import type { Paper } from './paper';
import { everyRole, lastDigestParts, markOf, remarkParts, signPart } from './parts';

export interface OfDrill {
  report: DrillView;
  required: number;
  practice: boolean;
}

export function drillPaper({ report, required, practice }: OfDrill): Paper {
  const { columns } = drill;
  const overdue = report.shares.filter(share => share.overdue).length;
  return {
    title: drill.title,
    about: report.name,
    practice,
    digest: markOf(report),
    parts: [
      {
        part: 'text',
        lines: [
          report.shares.length === 0 ? drill.none : drill.summary(overdue),
          own.days(report.overdueAfterDays),
          ...(report.usable <= required ? [drill.tooFew(report.usable, required)] : []),
          ...(report.unknown > 0 ? [drill.unknown(report.unknown)] : []),
        ],
      },
      ...remarkParts(report.remarks),
      {
        part: 'table',
        columns: [columns.index, columns.holder, columns.status, columns.checked, columns.overdue],
        rows: report.shares.map(share => [
          String(share.index),
          share.holder || messages.keySet.holderUnknown,
          messages.keySet.status[share.status],
          share.checkedAt
            ? messages.parted(
                `${time(share.checkedAt)}${share.formOnly ? ` ${drill.formOnly}` : ''}`,
                ...(enteredIn(share) ? [enteredIn(share)] : []),
              )
            : drill.never,
          share.overdue ? drill.overdue : isWithdrawn(share) ? drill.notNeeded : drill.inTime,
        ]),
      },
      ...lastDigestParts(report),
      signPart(everyRole()),
    ],
  };
}
