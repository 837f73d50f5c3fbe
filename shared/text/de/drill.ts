/** What the report of a drill says in German; it is set by `shared/text/drill-report.ts`. */
import { drillIn } from '../drill-report';
import type { drill as english } from '../en/drill';
import { lastCeremony } from './last-ceremony';
import { plural } from './plural';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

export const drill: typeof english = {
  drillReport: drillIn({
    language: 'de',
    banner: practiceBanner,
    statuses: shareStatuses,
    lastCeremony: lastCeremony.lastCeremony,
    title: (name, at) => `Kontrollbericht zum Schlüsselsatz „${name}“, ${at} (Uhr dieses Rechners)`,
    record: ({ sequence, issued, usable, required }) =>
      `Register Nummer ${sequence}; ${issued} ${plural(issued, { one: 'Anteil', other: 'Anteile' })} ausgestellt, ${usable} weder verloren noch vernichtet, ${required} nötig.`,
    justEnough: (usable, required) =>
      `WARNUNG: ${usable} brauchbar, ${required} nötig; genau so viele wie nötig: Geht noch einer verloren, bekommt niemand den Schlüssel zurück.`,
    tooFew: (usable, required) =>
      `WARNUNG: ${usable} brauchbar, ${required} nötig; mit weniger als nötig bekommt niemand den Schlüssel zurück.`,
    remark: said => `ACHTUNG: ${said}`,
    columns: ['Index', 'Inhaber', 'Status', 'Letzte Prüfung'],
    notNamed: 'nicht genannt',
    never: 'nie',
    formOnly: ' (nur Form)',
    inCeremony: ' (in einer Zeremonie)',
    overdueMark: 'ÜBERFÄLLIG',
    notListed: count =>
      `Nicht in dieser Liste: ${count} ${plural(count, { one: 'Anteil, dessen', other: 'Anteile, deren' })} Index niemand genannt hat.`,
    overdue: (count, days) => `Überfällig (seit mehr als ${days} Tagen nicht geprüft): ${count}.`,
    nothingOverdue: days => `Nichts ist überfällig (${days} Tage).`,
    formAlone: count => `Nur der Form nach geprüft, was nicht zeigt, dass ein Anteil richtig ist: ${count}.`,
  }),
};
