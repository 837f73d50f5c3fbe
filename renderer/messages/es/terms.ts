/** Words of the field in plain ones, in Spanish. */
import type { terms as english } from '../en/terms';

export const terms: typeof english = {
  title: words => `En palabras sencillas: ${words}`,
  of: {
    keySet: [
      'Conjunto de claves',
      'Un secreto que varias personas tienen en fragmentos, y la lista de quién tiene cuál.',
    ],
    share: [
      'Fragmento',
      'Lo que una persona tiene del secreto. Uno solo no revela nada; reunidos los suficientes, lo abren.',
    ],
    holder: ['Titular', 'Una persona que tiene un fragmento.'],
    quorum: ['Quórum', 'Tantos titulares como hacen falta juntos, cada uno con un fragmento.'],
    index: ['Índice', 'El número de un fragmento, que lo distingue de los demás. No es secreto.'],
    record: [
      'Registro',
      'La lista pública de un conjunto de claves: quién tiene qué fragmento. No contiene ningún secreto.',
    ],
    digest: [
      'Hash',
      'Un código hecho de todo lo que hay en un archivo. Si cambia una letra, el código es otro.',
    ],
    transcript: [
      'Acta',
      'Lo ocurrido en una ceremonia, que el programa anota línea por línea. No contiene ningún secreto.',
    ],
    words: [
      'Palabras de verificación',
      'Ocho palabras para lo que figura con ellas. Si algo de ello fuera distinto, casi seguro lo serían también ellas, mientras este equipo sea honesto.',
    ],
    nonce: ['Nonce', 'Un número sorteado solo para este intento, para que no se mezcle nada de otro.'],
    pgpKey: [
      'Clave pública OpenPGP',
      'Un archivo que su dueño reparte. Lo que se cierra con él, solo su dueño puede abrirlo.',
    ],
    fingerprint: [
      'Huella',
      'Un código que pertenece a una sola clave. Si su dueño lee el mismo, es la clave correcta.',
    ],
    network: ['Interfaz de red', 'Un cable o una radio por donde este equipo puede llegar a otros.'],
    operator: ['Operador', 'Quien maneja el programa.'],
    witness: ['Testigo', 'Quien observa, y firma al final.'],
    notice: ['Aviso', 'Una carta a un titular: qué se hizo, y qué debe comparar.'],
    writing: [
      'Hexadecimal, base64',
      'Dos formas de escribir un fragmento con letras y cifras. Escriba lo que está en el papel.',
    ],
    drill: [
      'Informe de comprobaciones',
      'La lista que dice cuándo se comprobó cada fragmento por última vez. Cada titular hace comprobar el suyo una o dos veces al año.',
    ],
    adopted: ['Adoptado', 'El conjunto lo hizo otro programa, y aquí está anotado.'],
    signOff: ['Firmar la conformidad', 'Firmar el hash de una ceremonia, o decir por qué no.'],
    token: [
      'Token de recuperación',
      'Una contraseña para media hora. Abre el almacén sellado, una vez que hubo quórum.',
    ],
    vault: ['Bóveda', 'Grupos de titulares con sus claves raíz, y el registro de lo que se hizo.'],
    rootKey: ['Clave raíz', 'Una clave de la que se obtienen otras. Sus titulares la tienen en fragmentos.'],
    group: [
      'Grupo',
      'Titulares que tienen fragmentos de las mismas claves raíz, y cuántos de ellos hacen falta juntos.',
    ],
    request: [
      'Solicitud',
      'Lo que se va a hacer con claves raíz. Los titulares lo confirman con sus propias claves antes de que empiece.',
    ],
    epoch: ['Época', 'Todos los fragmentos de un grupo entregados juntos. Los de otra no encajan con ellos.'],
    contribution: [
      'Contribución',
      'Lo que un titular aporta cuando se crean fragmentos nuevos. Todas las contribuciones se suman.',
    ],
    receipt: [
      'Recibo',
      'Lo que un titular firma cuando su fragmento se comprobó y encaja. Con el último, las claves nuevas son válidas.',
    ],
  },
};
