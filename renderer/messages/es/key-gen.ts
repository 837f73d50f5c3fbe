/** Texts in Spanish of KeyGen, the making of new root keys, that every screen of an attempt needs. */
import type { keyGen as english } from '../en/key-gen';
import { digestOnPaper } from './common';

export const keyGen: typeof english = {
  steps: ['Solicitud confirmada', 'Comparar palabras', 'Resultado'],
  busy: 'Sumando las contribuciones y escribiendo el fragmento de cada titular…',
  cancel:
    'No se crea nada. La solicitud fracasa con este intento: se crea y se confirma una nueva. El acta lo dice.',
  title: 'Las claves están creadas',
  lead: 'Entran en uso cuando cada titular haya comprobado su fragmento.',
  toDo: [
    'Dé a cada titular su archivo de «messages»; su nombre termina en el número del titular.',
    'Cada uno comprueba su fragmento, mejor en un equipo propio, y firma el recibo.',
    digestOnPaper,
  ],
};
