/** Texts in Spanish of starting an attempt for a request that everybody has confirmed. */
import type { start as english } from '../en/tss-start';

const GIVEN_UP = 'Si se renuncia a un intento, su solicitud fracasa: se crea y se confirma una nueva.';

export const start: typeof english = {
  keyGen: {
    title: 'Crear las claves',
    lead: 'Todos han confirmado. Las contribuciones que no se hicieron en otro sitio se hacen ahora, cada una en un proceso propio.',
    go: 'Hacer las contribuciones y mostrar las palabras',
    asideTitle: 'Qué pasa después',
    aside: [
      'La clave de cada titular y el hash de cada contribución están bajo ocho palabras.',
      'Todos comparan las palabras y las líneas. Solo entonces se suma algo.',
      'El resultado es un archivo cifrado para cada titular, el registro público y el acta.',
      GIVEN_UP,
    ],
  },
  reshare: {
    title: 'Hacer los fragmentos nuevos',
    lead: 'Todos han confirmado. Cada titular que no trajo una contribución trae ahora su fragmento a la mesa.',
    absent: threshold => `Quién no viene (hacen falta ${threshold} de ellos)`,
    go: 'Mostrar las palabras',
    asideTitle: 'Qué pasa después',
    aside: [
      'La clave de cada titular nuevo y cada contribución están bajo ocho palabras.',
      'Cada titular abre con su tarjeta su fragmento comprobado. Está en un proceso propio, y nunca junto a otro.',
      'El resultado es un archivo cifrado para cada titular nuevo, el registro público y el acta.',
      GIVEN_UP,
    ],
  },
  recover: {
    title: 'Hacer otra vez el fragmento perdido',
    lead: 'Todos han confirmado. Cada titular que ayuda trae ahora su fragmento a la mesa.',
    go: 'Mostrar las palabras',
    asideTitle: 'Qué pasa después',
    aside: [
      'De quién es el fragmento que se hace otra vez, para qué clave, y quién ayuda están bajo ocho palabras.',
      'Cada titular que ayuda abre con su tarjeta su fragmento comprobado. Está en un proceso propio, y nunca junto a otro.',
      'El resultado es un archivo cifrado para el titular. Es el mismo fragmento que antes: la copia antigua, si aparece, todavía abre.',
      GIVEN_UP,
    ],
  },
  proveKeys: {
    title: 'Demostrar las claves',
    lead: 'Un quórum firma un texto con el que otra persona preguntó, y cualquiera puede verificarlo con el registro.',
    challenge: 'Texto de quien pregunta',
    challengeHint: 'Una línea de 16 caracteres o más, como la dio.',
    who: threshold => `Quién firma: ${threshold} de ellos`,
    go: 'Fijar y mostrar las palabras',
    asideTitle: 'Qué pasa después',
    aside: [
      'El texto, las claves y los titulares se fijan y se muestran bajo ocho palabras.',
      'Cada uno de los titulares abre entonces con su tarjeta su fragmento comprobado.',
      'El resultado es la prueba, un archivo que no contiene nada secreto. Los fragmentos siguen sirviendo.',
    ],
  },
};
