/** Texts in Spanish of entering a share: typed, scanned, or opened with a card. */
import { plural } from '../../../shared/text/es/plural';
import type { entry as english } from '../en/entry';

export const entry: typeof english = {
  entry: {
    title: holder => `${holder}, introduzca su fragmento`,
    titleUnknown: 'Introduzca su fragmento',
    lead: 'Los demás no miran. Nada de lo que teclee se muestra ni se conserva.',
    leadAgain: accepted =>
      accepted === 0
        ? 'No se aceptó nada. Inténtelo otra vez, o pase el teclado.'
        : plural(accepted, {
            one: 'El fragmento ya aceptado se conserva.',
            other: `Los ${accepted} fragmentos ya aceptados se conservan.`,
          }),
    field: 'Fragmento',
    show: 'Ver mientras se pulsa',
    go: 'Aceptar fragmento',
    judging: 'Evaluando el fragmento…',
    empty: 'Hexadecimal o base64, como en el papel. Los espacios no importan.',
    emptySecretsjs: 'Como en el papel, desde el 8 con el que empieza. Los espacios no importan.',
    place: (row, cell) => `Fila ${row}, casilla ${cell}`,
    marked: count =>
      count > 1
        ? 'Lo que teclee ahora sustituye a los dos caracteres marcados, uno tras otro.'
        : 'Lo que teclee ahora sustituye al carácter marcado.',
    typed: ({ count, expected, notation, doubt }) => {
      const characters = plural(expected ?? count, { one: 'carácter', other: 'caracteres' });
      const so = `${count}${expected === null ? '' : ` de ${expected}`} ${characters}.`;
      if (notation === 'hexTypo')
        return `${so} El carácter ${doubt} no es un dígito hexadecimal (0-9 o a-f). La O es cero, la l es uno.`;
      if (notation === 'open')
        return `${so} Por ahora, base64. En hexadecimal, el carácter ${doubt} estaría mal: la O es cero, la l es uno.`;
      if (notation === 'strange')
        return `${so} El carácter ${doubt} no está en ningún fragmento: solo letras, dígitos, + y /, y = al final.`;
      if (expected !== null && count > expected) return `${so} Sobran ${count - expected}.`;
      if (notation === 'notEight')
        return `${so} Los fragmentos de este conjunto de claves empiezan por un 8.`;
      if (notation === 'secretsjs')
        return doubt > 0
          ? `${so} El carácter ${doubt} no es un dígito hexadecimal (0-9 o a-f). La O es cero, la l es uno.`
          : `${so} No lleva suma de comprobación; compruébelo dos veces.`;
      return `${so} ${notation === 'hex' ? 'El hexadecimal no lleva suma de comprobación; compruébelo dos veces.' : 'Se lee como base64.'}`;
    },
    leftOut: count => `${count} más…`,
    practice: 'Usar el fragmento ficticio',
    practiceWhose: 'Titular del fragmento ficticio',
    practiceShow: 'Mostrarlo como en papel',
    practiceHide: 'Guardarlo',
    practiceCard: who => `PRÁCTICA, ficticio: ${who}`,
    practiceCardHint: 'Tal como está en papel. Escríbalo fila por fila; no protege nada.',
    someoneElse: 'Le toca a otra persona',
    again: 'Teclearlo de nuevo',
    anew: isPlace =>
      isPlace
        ? 'Tecleado de nuevo ahí. Mire otra vez ese carácter y el siguiente; con «Aceptar fragmento» se juzga todo de nuevo.'
        : 'Cambiado desde entonces. Compárelo otra vez con el papel; con «Aceptar fragmento» se juzga todo de nuevo.',
    otherFirst: 'Antes otro titular',
    ways: 'Cómo introducir el fragmento',
    way: { type: 'Teclear', scan: 'Escanear', card: 'Descifrar con tarjeta' },
    scanning: 'La cámara se apaga en cuanto se lee el fragmento. Lo que lee no se muestra.',
    card: {
      label: 'Fragmento cifrado',
      hint: 'Pegue el texto de su archivo .asc, elija el archivo o escanee su código. Sigue cifrado, así que puede verse.',
      choose: 'Elegir un archivo',
      chosen: name => `Elegido: ${name}.`,
      scanned: bytes => `Escaneado: ${bytes} bytes.`,
      tooLarge: 'Este archivo es más grande de lo que puede ser un fragmento cifrado. Elija otro.',
      scan: 'Escanear su código',
      scanStop: 'No escanear',
      remove: 'Usar otro',
      go: 'Descifrar e introducir',
      waiting: 'Esperando la tarjeta. Déjela puesta. Su PIN se pide en una ventana propia, nunca en esta.',
    },
    privateKey: {
      accept: 'Aceptar claves privadas introducidas aquí',
      acceptHint:
        'Solo si ninguna tarjeta ni ningún otro equipo puede abrir un fragmento cifrado. Cada clave introducida queda expuesta en este equipo. Las palabras y el acta lo dicen.',
      with: 'Abrirlo con',
      card: 'Una tarjeta o una clave del gpg de este equipo',
      entered: 'Una clave privada que introduzco aquí',
      legend: 'Clave privada',
      warning:
        'Una vez introducida, esta clave queda expuesta en este equipo, y el acta dice que lo estuvo. Reemplácela después de la ceremonia.',
      choose: 'Elegir la clave privada',
      chosen: name => `Elegida: ${name}.`,
      none: 'Ninguna clave elegida.',
      missing: 'Elija primero el archivo de la clave privada.',
      tooLarge: 'Este archivo es más grande de lo que puede ser una clave privada. Elija otro.',
      passphrase: 'Frase contraseña de la clave',
      passphraseHint: 'Déjela vacía si la clave no tiene.',
      waiting: 'Abriendo el fragmento…',
    },
  },
};
