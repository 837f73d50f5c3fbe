/** Texts of the checklist of a result, in Spanish. */
import type { checklist as english } from '../en/checklist';

export const checklist: typeof english = {
  title: 'Marcar lo que está hecho',
  lead: 'Queda junto al acta, en un archivo propio: la persona siguiente ve lo que falta por hacer. Una marca se puede retirar; ambas cosas se guardan.',
  /** Below a transcript that is read. */
  after: 'Lo que se marcó después del final. No está en ningún hash: es lo que se dijo en este programa.',
  given: holder => `Entregado a ${holder}`,
  givenAway: 'Entregado a su titular',
  digestWritten: 'Hash escrito en papel',
  paperSigned: 'Papel firmado',
  done: at => `marcado ${at}`,
  takenBack: at => `retirado ${at}`,
};
