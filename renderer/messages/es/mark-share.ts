/** Texts in Spanish of marking a share lost or destroyed. */
import type { mark as english } from '../en/mark-share';
import { digestOnPaper } from './common';

export const mark: typeof english = {
  steps: ['Qué ocurrió', 'Comparar palabras', 'Resultado'],
  title: 'Marcar un fragmento',
  lead: 'Un fragmento marcado que vuelve a aparecer es desde entonces una alarma. La marca se queda en el registro.',
  which: 'Qué fragmento',
  whichNone: 'Elija un fragmento',
  what: 'Qué ha sido de él',
  lost: 'Perdido',
  lostHint: 'Nadie sabe dónde está. Puede tenerlo otra persona.',
  destroyed: 'Destruido',
  destroyedHint: 'Se vio cómo se destruía. No queda ninguna copia.',
  reason: 'Por qué',
  reasonHint: 'Una línea. Es pública, y se queda en el registro y en el acta.',
  go: 'Fijar y mostrar las palabras',
  asideTitle: 'Qué pasa después',
  aside: [
    'Lo que usted dice aquí se muestra bajo ocho palabras. Solo se registra cuando se confirman.',
    'Una marca no le quita nada a quien tenga el fragmento. Si puede estar en malas manos, haga un rekey de Vault u OpenBao (OpenBao: rotate-keys); un conjunto creado aquí se sustituye por uno nuevo.',
    'Un quórum de los demás puede volver a emitir el fragmento para la clave nueva de su titular.',
  ],

  done: {
    title: (holder, index) =>
      holder ? `El fragmento de ${holder} está marcado` : `El fragmento con índice ${index} está marcado`,
    lead: 'El registro y el acta lo dicen. Si este fragmento se introduce alguna vez, el programa da la alarma.',
    toDo: [
      'Si otra persona puede tener este fragmento, haga un rekey de Vault u OpenBao (OpenBao: rotate-keys); en lugar de un conjunto creado aquí, cree uno nuevo. Una marca no le quita nada a quien lo tenga.',
      'Dé a cada titular su aviso.',
      'Haga que se vuelva a emitir para la clave nueva de su titular mientras queden suficientes fragmentos.',
      digestOnPaper,
    ],
  },
};
