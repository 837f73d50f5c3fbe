/** The report of a drill in German: who has had their share checked, and whose check is overdue. */
import { isWithdrawn } from '../../records/share-health';
import { columns } from '../columns';
import type { DrillReport, drill as english } from '../en/drill';
import { sayTime } from '../times';
import { lastCeremony } from './last-ceremony';
import { plural } from './plural';
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
      share.holder || 'nicht genannt',
      shareStatuses[share.status],
      checkOf(share),
      share.overdue ? 'ÜBERFÄLLIG' : '',
    ]);
    const issued = plural(report.issued, { one: 'Anteil', other: 'Anteile' });
    return [
      ...practiceBanner(report.practice, 'report'),
      `Kontrollbericht zum Schlüsselsatz „${report.name}“, ${sayTime('de', report.at)} (Uhr dieses Rechners)`,
      `Register Nummer ${report.sequence}; ${report.issued} ${issued} ausgestellt, ${usable} weder verloren noch vernichtet, ${required} nötig.`,
      ...(warning ? [`WARNUNG: ${usable} brauchbar, ${required} nötig; ${warning}.`] : []),
      lastCeremony.lastCeremony(report),
      ...report.remarks.map(remark => `ACHTUNG: ${say(remark)}`),
      '',
      ...columns([['Index', 'Inhaber', 'Status', 'Letzte Prüfung', ''], ...rows]),
      ...(report.unknown > 0
        ? [
            '',
            `Nicht in dieser Liste: ${report.unknown} ${plural(report.unknown, { one: 'Anteil, dessen', other: 'Anteile, deren' })} Index niemand genannt hat.`,
          ]
        : []),
      '',
      (overdue > 0
        ? `Überfällig (seit mehr als ${overdueAfterDays} Tagen nicht geprüft): ${overdue}.`
        : `Nichts ist überfällig (${overdueAfterDays} Tage).`) + formOnlyText(report.shares),
      '',
    ].join('\n');
  },
};

function usableWarning(usable: number, required: number): string {
  if (usable > required) return '';
  return usable === required
    ? 'genau so viele wie nötig: Geht noch einer verloren, bekommt niemand den Schlüssel zurück'
    : 'mit weniger als nötig bekommt niemand den Schlüssel zurück';
}

function checkOf({ checkedAt, formOnly }: CheckedShare): string {
  if (checkedAt === '') return 'nie';
  return `${sayTime('de', checkedAt, 'day')}${formOnly ? ' (nur Form)' : ''}`;
}

function formOnlyText(shares: readonly CheckedShare[]): string {
  const count = shares.filter(share => share.formOnly && !isWithdrawn(share)).length;
  return count === 0
    ? ''
    : ` Nur der Form nach geprüft, was nicht zeigt, dass ein Anteil richtig ist: ${count}.`;
}
