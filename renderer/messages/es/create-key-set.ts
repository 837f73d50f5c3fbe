/** Texts in Spanish of making a key set, and of the secrets that are sealed with it. */
import type { createKeySet as english } from '../en/create-key-set';
import { digestOnPaper } from './common';

export const createKeySet: typeof english = {
  create: {
    steps: ['Describir el conjunto', 'Comparar palabras', 'Resultado'],
    title: 'Crear un conjunto de claves',
    lead: 'El programa genera un secreto de 32 bytes y lo reparte. El fragmento de cada titular se cifra para su clave OpenPGP.',
    name: 'Nombre del conjunto',
    nameHint: 'Por ejemplo, «Claves de pagos». Es también el nombre de su carpeta.',
    people: 'Cuántas personas tienen un fragmento',
    peopleHint: 'Cada una tiene un fragmento. Hay un campo de nombre para cada una.',
    required: 'Cuántos fragmentos son necesarios',
    requiredHint: 'De 2 al número de titulares.',
    practice: 'Conjunto de práctica: claves ficticias para todos',
    practiceHint:
      'Para aprender y ensayar. Todos sus archivos dicen PRACTICE; los titulares no necesitan clave OpenPGP.',
    practiceForced: 'Esta ventana solo sirve para practicar, así que no se puede desactivar.',
    holders: 'Titulares, en el orden en que se sientan a la mesa',
    holder: number => `Nombre del titular ${number}`,
    nameless: number => `titular ${number}`,
    removeShort: 'Quitar',
    remove: who => `Quitar: ${who}`,
    add: 'Añadir un titular',
    go: 'Fijar y mostrar las palabras',
    asideTitle: 'Qué pasa después',
    aside: [
      'Todo lo de esta página se fija y se muestra bajo ocho palabras.',
      'Todos comparan las palabras y las líneas. Solo entonces se crea algo.',
      'El resultado es un archivo cifrado para cada titular, el registro público y el acta.',
    ],

    statement: {
      go: 'Todos ven las mismas palabras: crear',
      busy: 'Generando el secreto y cifrando cada fragmento…',
    },

    done: {
      title: 'El conjunto de claves está creado',
      lead: (required, issued) =>
        `${issued} fragmentos, ${required} de ellos necesarios. Cada uno se cifró para su titular, se escribió y se releyó.`,
      toDo: [
        'Dé a cada titular su archivo cifrado y su aviso. El archivo se abre con «gpg --decrypt» y la clave privada de ese titular.',
        'Pida a cada titular que lo abra una vez, pronto. Hasta entonces, un fragmento cuenta como sin confirmar.',
        digestOnPaper,
      ],
      verified: 'Verificado: cada fragmento se comprobó con el registro al crearlo.',
    },
  },

  seal: {
    name: 'Nombre de la entrada',
    nameHint: 'También se sella.',
    way: 'Qué se sella',
    text: 'Un texto',
    file: 'Un archivo, hasta 1 MiB',
    content: 'Texto secreto',
    show: 'Mostrar el texto',
    hide: 'Ocultar el texto',
    choose: 'Elegir un archivo',
    chosen: name => `Elegido: ${name}.`,
    none: 'Ningún archivo elegido.',
    options: 'Más opciones',
    title: 'Sellar un secreto',
    lead: 'Va al almacén sellado del conjunto nuevo. Solo el modo de recuperación, con un quórum, lo vuelve a abrir.',
    add: 'Añadir un secreto',
    another: 'Añadir otro secreto',
    remove: who => `Quitar: ${who}`,
    removeShort: 'Quitar',
    nameless: number => `secreto ${number}`,
  },
};
