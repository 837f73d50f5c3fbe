/** Texts in Spanish of issuing a share again. */
import type { reissue as english } from '../en/reissue';
import { digestOnPaper } from './common';

export const reissue: typeof english = {
  steps: ['Finalidad', 'Comparar palabras', 'Fragmentos', 'Resultado'],
  title: (holder, index) =>
    holder ? `Volver a emitir el fragmento de ${holder}` : `Volver a emitir el índice ${index}`,
  lead: required =>
    `El mismo fragmento, cifrado para la clave que se da aquí. Introducen el suyo ${required} titulares; ningún otro fragmento cambia.`,
  holder: 'Titular del fragmento',
  name: 'Quién lo tiene',
  nameHint: 'El registro no lo dice. Desde entonces nombra a este titular.',
  go: 'Fijar y mostrar las palabras',
  asideTitle: 'Qué pasa después',
  aside: [
    'Todo lo de esta página se fija y se muestra bajo ocho palabras.',
    'Cada titular compara las palabras e introduce su fragmento sin que los demás lo vean.',
    'El fragmento solo sale del programa cifrado para la clave que se da aquí. Una copia que aún exista sigue sirviendo: nada puede anularla.',
  ],

  done: {
    title: holder =>
      holder ? `El fragmento de ${holder} se volvió a emitir` : 'El fragmento se volvió a emitir',
    toDo: holder => [
      `Dé ${holder ? `a ${holder}` : 'al titular'} el archivo cifrado. En un equipo con la clave privada o la tarjeta inteligente para la que está cifrado se abre con:`,
      'Si el archivo o el papel antiguos siguen existiendo, haga que se destruyan ante testigos: siguen siendo un fragmento que sirve.',
      'Dé a cada uno de los demás titulares su aviso: dice que este fragmento se volvió a emitir.',
      digestOnPaper,
    ],
    forVault:
      'No hace falta informar a Vault: es el fragmento que emitió, con el mismo índice. Solo su cifrado es nuevo.',
  },
};
