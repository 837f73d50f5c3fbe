/** Texts of the picture of a quorum, in Spanish. */
import { plural } from '../../../shared/text/es/plural';
import type { board as english } from '../en/board';
import { listed } from './common';

export const board: typeof english = {
  title: 'Quién puede abrir',
  health: {
    checked: 'comprobado',
    formOnly: 'solo la forma',
    unchecked: 'sin comprobar',
    overdue: 'vencido',
    lost: 'perdido',
    destroyed: 'destruido',
    confirmed: 'confirmado',
    complained: 'reclamación',
    waiting: 'pendiente',
  },
  seat: (name, health) => `${name}: ${health}`,
  left: required => `quedan, hacen falta ${required}`,
  spare: (count, left) =>
    plural(count, {
      one: `De estos ${left} fragmentos pueden permitirse perder 1 más; con otro menos todavía, nadie puede abrir.`,
      other: `De estos ${left} fragmentos pueden permitirse perder ${count} más; con otro menos todavía, nadie puede abrir.`,
    }),
  checked: (count, left, days) => `Comprobados y correctos en los últimos ${days} días: ${count} de ${left}.`,
  confirmed: (count, left) => `Confirmados por sus titulares: ${count} de ${left}.`,
  notKnown: required =>
    `Son menos de los ${required} necesarios: nadie ha demostrado que todavía puedan abrir.`,
  opened: day =>
    `Varios titulares lo abrieron juntos el ${day}, al emitir un fragmento. Solo la comprobación de cada uno muestra quién conserva el suyo.`,
  claimed: count => `Contados según lo declarado, titular desconocido: ${count}.`,
  quorums: count => (count === '1' ? 'Queda un quórum' : `Quórums que quedan: ${count}`),
  moreThan: count => `más de ${count}`,
  quorum: names => listed(names),
  earlier: count => `Anteriores: ${count}`,
  time: 'Ceremonias y comprobaciones',
  transcript: file => `Verificar ${file}`,
  alarm: 'Alarma: se rechazó un fragmento',
  unrecorded: 'no está en el registro',
  alarmWay: 'Mostrar lo que ocurrió',
  verify: 'Verificar',
  issued: names => `Emitido para ${listed(names)}.`,
  lastCheck: names => `Última comprobación: ${listed(names)}.`,
  unnamed: 'Un archivo cuyo nombre no dice de qué es.',
};
