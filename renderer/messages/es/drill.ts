/** Texts in Spanish of the report of all checks. */
import { plural } from '../../../shared/text/es/plural';
import type { drill as english } from '../en/drill';

export const drill: typeof english = {
  title: 'Informe de comprobaciones',
  lead: 'Cada titular, cuándo se comprobó su fragmento por última vez, y qué comprobación está vencida.',
  days: 'Una comprobación vence a los (días)',
  show: 'Mostrar el informe',
  none: 'Todavía no consta ningún fragmento de este conjunto, así que no hay nada que comprobar.',
  columns: {
    index: 'Índice',
    holder: 'Titular',
    status: 'Estado',
    checked: 'Comprobado',
    overdue: 'Plazo',
  },
  never: 'nunca',
  overdue: 'VENCIDA',
  formOnly: '(solo la forma)',
  inTime: 'en plazo',
  notNeeded: 'ninguno: está fuera de uso',
  summary: overdue =>
    overdue === 0
      ? 'No hay ninguna comprobación vencida.'
      : plural(overdue, {
          one: 'Hay una comprobación vencida.',
          other: `Hay ${overdue} comprobaciones vencidas.`,
        }),
  tooFew: (usable, required) =>
    usable < required
      ? `Solo ${usable} fragmentos no están perdidos ni destruidos, y hacen falta ${required}: con ellos nadie puede recuperar la clave.`
      : `Los fragmentos que no están perdidos ni destruidos son ${usable}, exactamente los necesarios: si se pierde uno más, nadie podrá recuperar la clave. Emita otro ahora.`,
  unknown: count =>
    plural(count, {
      one: 'Un fragmento más de este conjunto no consta: no se conoce su índice.',
      other: `${count} fragmentos más de este conjunto no constan: no se conocen sus índices.`,
    }),
  text: 'Lo mismo como texto, para imprimir',
  asideTitle: 'Para qué sirve',
  aside: [
    'Un fragmento que nadie ha mirado en un año puede haberse perdido.',
    'Cada titular comprueba el suyo a solas, cualquier día. No hace falta nadie más, y el secreto sigue repartido.',
    'Si falta uno, márquelo, y haga que se vuelva a emitir mientras queden suficientes.',
  ],
};
