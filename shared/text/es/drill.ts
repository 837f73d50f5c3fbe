/** What the report of a drill says in Spanish; it is set by `shared/text/drill-report.ts`. */
import { drillIn } from '../drill-report';
import type { drill as english } from '../en/drill';
import { lastCeremony } from './last-ceremony';
import { plural } from './plural';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

export const drill: typeof english = {
  drillReport: drillIn({
    language: 'es',
    banner: practiceBanner,
    statuses: shareStatuses,
    lastCeremony: lastCeremony.lastCeremony,
    title: (name, at) => `Comprobaciones del conjunto de claves «${name}», ${at} (reloj de este equipo)`,
    record: ({ sequence, issued, usable, required }) =>
      `Registro número ${sequence}; fragmentos emitidos: ${issued}; ni perdidos ni destruidos: ${usable}; necesarios: ${required}.`,
    justEnough: (usable, required) =>
      `AVISO: utilizables ${usable}, necesarios ${required}; exactamente los necesarios: si se pierde uno más, nadie podrá recuperar la clave.`,
    tooFew: (usable, required) =>
      `AVISO: utilizables ${usable}, necesarios ${required}; con menos de los necesarios nadie puede recuperar la clave.`,
    remark: said => `ATENCIÓN: ${said}`,
    columns: ['Índice', 'Titular', 'Estado', 'Última comprobación'],
    notNamed: 'no indicado',
    never: 'nunca',
    formOnly: ' (solo la forma)',
    inCeremony: ' (en una ceremonia)',
    overdueMark: 'VENCIDA',
    notListed: count =>
      `No están en esta lista: ${count} ${plural(count, { one: 'fragmento cuyo índice no ha dicho nadie', other: 'fragmentos cuyos índices no ha dicho nadie' })}.`,
    overdue: (count, days) => `Vencidas (sin comprobación desde hace más de ${days} días): ${count}.`,
    nothingOverdue: days => `No hay ninguna vencida (${days} días).`,
    formAlone: count =>
      `Comprobados solo en su forma, lo que no demuestra que un fragmento sea correcto: ${count}.`,
  }),
};
