/** Texts of the checklist of a result, in Spanish. */
import { plural } from '../../../shared/text/es/plural';
import type { checklist as english } from '../en/checklist';

export const checklist: typeof english = {
  title: 'Marcar lo que está hecho',
  lead: 'Queda junto al acta, en un archivo propio: la persona siguiente ve lo que falta por hacer. Una marca se puede retirar; ambas cosas se guardan.',
  /** Below a transcript that is read. */
  after: 'Lo que se marcó después del final. No está en ningún hash: es lo que se dijo en este programa.',
  given: holder => `Entregado a ${holder}`,
  givenAway: 'Entregado a su titular',
  noticesGiven: 'Aviso entregado a cada titular',
  digestWritten: 'Hash escrito en papel',
  paperSigned: 'Papel firmado',
  done: at => `marcado ${at}`,
  takenBack: at => `retirado ${at}`,
  /** On paper. */
  columns: ['Por hacer', 'Hecho'],
  /** On the page of a set or vault: what is still to be ticked off after each ceremony. */
  still: {
    title: 'Aún sin marcar',
    after: (at, what, count) =>
      plural(count, {
        one: `Tras la ceremonia del ${at} (${what}) queda un punto pendiente:`,
        other: `Tras la ceremonia del ${at} (${what}) quedan ${count} puntos pendientes:`,
      }),
    show: 'Abrir la lista',
    showOf: file => `Abrir la lista de ${file}`,
  },
  /** To whoever leaves without having ticked off everything. */
  open: {
    title: count =>
      plural(count, { one: 'Queda un punto sin marcar', other: `Quedan ${count} puntos sin marcar` }),
    where: (of, verify) =>
      `La lista queda junto al acta. En la página de ${of}, «${verify}» junto a esta ceremonia lleva a ella; allí se puede seguir marcando.`,
    stay: 'Volver a la lista',
    leave: 'Salir',
  },
};
