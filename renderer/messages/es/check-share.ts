/** Texts in Spanish of checking one share. */
import type { check as english } from '../en/check-share';
import { digestOnPaper } from './common';

export const check: typeof english = {
  steps: ['Finalidad', 'Fragmento', 'Resultado'],
  title: 'Comprobar un fragmento',
  lead: 'Un titular introduce a solas su fragmento. No hace falta quórum, no se emite nada y no se conserva nada más que la fecha.',
  go: 'Iniciar la comprobación',
  asideTitle: 'Qué puede mostrar',
  aside: [
    'De quién es el fragmento, y que es correcto, para todo fragmento emitido por este programa.',
    'De un conjunto creado en otro sitio solo se puede evaluar la forma. El programa lo dice entonces.',
    'Si aparece un fragmento marcado como perdido o destruido, es una alarma.',
  ],

  done: {
    verifiedTitle: holder => (holder ? `El fragmento de ${holder} es correcto` : 'El fragmento es correcto'),
    verifiedLead: index => `Es con certeza el fragmento con índice ${index} de este conjunto.`,
    unprovenTitle: holder =>
      holder
        ? `Sin demostrar: puede ser el fragmento de ${holder}`
        : 'Sin demostrar: puede ser un fragmento de este conjunto',
    unprovenLead: index =>
      `Su longitud y su índice (${index}) pueden ser de este conjunto. Que pertenezca a él no está demostrado, y un fragmento solo no puede demostrarlo.`,
    recorded: 'El registro tiene ahora la fecha de esta comprobación.',
    again: 'Comprobar otro fragmento',
    toDo: [digestOnPaper],
  },
};
