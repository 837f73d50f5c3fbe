/** The report of a drill in Spanish, for printing: who has had their share checked, and whose check is overdue. */
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
      share.holder || 'no indicado',
      shareStatuses[share.status],
      checkOf(share),
      share.overdue ? 'VENCIDA' : '',
    ]);
    return [
      ...practiceBanner(report.practice, 'report'),
      `Comprobaciones del conjunto de claves «${report.name}», ${sayTime('es', report.at)} (reloj de este equipo)`,
      `Registro número ${report.sequence}; fragmentos emitidos: ${report.issued}; ni perdidos ni destruidos: ${usable}; necesarios: ${required}.`,
      ...(warning ? [`AVISO: utilizables ${usable}, necesarios ${required}; ${warning}.`] : []),
      lastCeremony.lastCeremony(report),
      ...report.remarks.map(remark => `ATENCIÓN: ${say(remark)}`),
      '',
      ...columns([['Índice', 'Titular', 'Estado', 'Última comprobación', ''], ...rows]),
      ...(report.unknown > 0
        ? [
            '',
            `No están en esta lista: ${report.unknown} ${plural(report.unknown, { one: 'fragmento cuyo índice no ha dicho nadie', other: 'fragmentos cuyos índices no ha dicho nadie' })}.`,
          ]
        : []),
      '',
      (overdue > 0
        ? `Vencidas (sin comprobación desde hace más de ${overdueAfterDays} días): ${overdue}.`
        : `No hay ninguna vencida (${overdueAfterDays} días).`) + formOnlyText(report.shares),
      '',
    ].join('\n');
  },
};

/** What to say of so few shares, without a stop at its end; '' where more are usable than required. */
function usableWarning(usable: number, required: number): string {
  if (usable > required) return '';
  return usable === required
    ? 'exactamente los necesarios: si se pierde uno más, nadie podrá recuperar la clave'
    : 'con menos de los necesarios nadie puede recuperar la clave';
}

/** By the day. Without a verifier a check shows the form of a share, and the report must not say more. */
function checkOf({ checkedAt, formOnly }: CheckedShare): string {
  if (checkedAt === '') return 'nunca';
  return `${sayTime('es', checkedAt, 'day')}${formOnly ? ' (solo la forma)' : ''}`;
}

function formOnlyText(shares: readonly CheckedShare[]): string {
  const count = shares.filter(share => share.formOnly && !isWithdrawn(share)).length;
  return count === 0
    ? ''
    : ` Comprobados solo en su forma, lo que no demuestra que un fragmento sea correcto: ${count}.`;
}
