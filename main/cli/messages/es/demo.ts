/** The command demo, in Spanish. */
import type { demo as english } from '../en/demo';

export const demo: typeof english = {
  step: (number, text) => `${number}. ${text}`,
  intro: 'Una demostración con fragmentos ficticios. Aquí nada es real, y no se conserva nada.\n',
  folder: folder =>
    `En una carpeta de la ceremonia se guardan los registros, las actas y los fragmentos cifrados. Esta es ${folder}.`,
  practiceSet: (holders, required) =>
    `Un conjunto de práctica: el programa genera un secreto y lo reparte entre ${holders}; ${required} cualesquiera de los 5 lo abren.`,
  wordsCompared:
    '   Antes de crearlo, todos comparan ocho palabras, que representan todo lo que se va a hacer:',
  sharesWritten: length =>
    `   Cada fragmento se cifra para la clave de su titular; en total se escribieron ${length} archivos.`,
  newHolder: newHolder =>
    `${newHolder} va a tener un sexto fragmento. Se crea una clave de prueba para ${newHolder}; solo ella puede abrir el resultado.`,
  newShareKey: (grouped, index) => `   Huella ${grouped}, índice nuevo ${index}.`,
  sharesEntered: required =>
    `${required} titulares introducen sus fragmentos, uno tras otro; cada uno se comprueba al llegar.`,
  newShareWritten: file => `   El fragmento nuevo está ahí, cifrado: ${file}`,
  newShareOpened: (newHolder, index) =>
    `${newHolder} abre el mensaje con la clave de prueba (como haría «gpg --decrypt») y tiene el fragmento ${index}.`,
  works:
    'Funciona: con dos fragmentos antiguos abre el mismo secreto que tres antiguos. (No se muestra ninguno.)',
  transcriptDigest: 'El acta dice lo que se hizo, y no contiene ningún fragmento. Su hash se anota en papel:',
  folderRemoved:
    '\nLa carpeta se borra ahora. Para una ceremonia propia: quorate --help; en una copia del código: npm run --silent quorate -- --help',
  shareAccepted: (holder, progress, required) =>
    `   Fragmento de ${holder}: ${progress} de ${required} aceptados.`,
  combined: (opened, newHolder, others, same) =>
    `   ${opened}  =  ${newHolder} + ${others}: ${same ? 'el mismo secreto' : 'NO es el mismo secreto'}.`,
  task: 'Ver una demostración',
};
