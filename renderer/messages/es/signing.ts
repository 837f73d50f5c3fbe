/** Texts in Spanish of a witness's exception, and of the sign-off at the end. */
import type { signing as english } from '../en/signing';

export const signing: typeof english = {
  exception: {
    link: 'Anotar una excepción',
    title: 'Anotar una excepción',
    lead: 'Lo que ocurrió de forma distinta a lo previsto. Va al acta, y el intento continúa.',
    witness: 'Testigo',
    expected: 'Qué se esperaba',
    happened: 'Qué ocurrió',
    decided: 'Qué se decidió',
    secret: 'Nunca escriba aquí un fragmento o un PIN: el acta es pública.',
    go: 'Anotarla',
    keep: 'No escribir nada',
    done: witness => `La excepción de ${witness} está en el acta.`,
  },

  signOff: {
    copy: 'Copiar este texto',
    title: 'Conformidad',
    lead: 'Cada función firma el hash del acta, o dice por qué no. También puede hacerse después, donde se verifica el acta.',
    none: 'Todavía no hay conformidades.',
    role: 'Función',
    roleHint: 'Por ejemplo, operador, testigo, auditor.',
    name: 'Nombre',
    how: 'Cómo',
    paper: 'En papel',
    paperHint: 'El hash se anotó en papel y se firmó a mano.',
    file: 'Con un archivo de firma',
    fileHint: 'Una firma OpenPGP separada sobre un texto que se muestra al elegir esto.',
    declined: 'No quiere firmar',
    textTitle: 'El texto exacto que se firma',
    textHint:
      'Rellene primero la función y el nombre. Copie este texto a un archivo tal como está, hasta el último fin de línea, y firme el archivo con «gpg --armor --detach-sign».',
    signature: 'Archivo de firma',
    chooseSignature: 'Elegir la firma',
    noSignature: 'Ningún archivo elegido.',
    chosen: name => `Elegido: ${name}`,
    reason: 'Por qué no',
    go: 'Registrar esta conformidad',
    entry: {
      paper: (name, role) => `${name}, ${role}: firmado en papel`,
      file: (name, role) => `${name}, ${role}: firmado con archivo`,
      declined: (name, role) => `${name}, ${role}: no firma`,
    },
    by: 'Con la clave',
  },
};
