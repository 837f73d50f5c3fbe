/** What is refused of exceptions, sign-offs and transcripts, in Spanish. */
import { FEW_PLACES } from '../../en/refusals/facts';
import type { signingTexts as english } from '../../en/refusals/signing';
import { listedIn } from '../../lists';
import { plural } from '../plural';
import { thing } from './facts';

/** Fields of a sign-off that may be refused, as a sentence begins with them. */
const SIGN_OFF_FIELDS = new Map([
  ['role', 'La función'],
  ['name', 'El nombre'],
  ['transcript', 'El acta'],
]);

/** What a witness says of an exception. */
const SAID: Readonly<Record<string, string>> = {
  expected: 'qué se esperaba',
  happened: 'qué se vio que ocurría',
  decided: 'qué se decidió',
};

export const signingTexts: typeof english = {
  // Exceptions and sign-off
  EXCEPTION_UNUSABLE: f =>
    f.name === 'witness'
      ? 'Una excepción necesita el nombre del testigo que la declara: de 1 a 100 caracteres normales en una sola línea.'
      : `Diga ${SAID[f.name] ?? 'lo que se pide'} en 1 a ${f.expected} caracteres normales.`,
  SIGN_OFF_UNUSABLE: f =>
    f.name === 'reason'
      ? `Quien no quiere firmar dice por qué, en 1 a ${f.expected} caracteres normales.`
      : `${SIGN_OFF_FIELDS.get(f.name) ?? `El campo «${f.name}»`} de esta conformidad no se puede usar. Una función o un nombre tiene de 1 a 100 caracteres normales en una sola línea.`,
  SIGN_OFF_REPEATED: f =>
    `${thing(f, 'Esta persona')} ya ha firmado la conformidad con esta función y de esta manera.`,
  SIGN_OFFS_UNREADABLE: f =>
    `${thing(f, 'Esto')} no es un archivo de conformidades. Restáurelo desde una copia.`,
  SIGN_OFFS_BROKEN: f =>
    `La cadena de estas conformidades está rota en la línea ${f.position}: se alteró, o faltan líneas. No confíe en ella.`,
  SIGN_OFFS_OTHER_TRANSCRIPT: () =>
    'Estas conformidades son de otra acta, o de otro estado de esta. No se apoye en ellas para esta acta.',
  CHECKLIST_UNUSABLE: f =>
    `La lista de tareas junto a esta acta es de otra, o se modificó en la línea ${f.position}. No se muestra nada de ella ni se puede marcar nada; el acta vale sin ella. Aparte el archivo para empezar una nueva.`,
  SIGNATURE_UNREADABLE: () =>
    'Esto no es una sola firma OpenPGP separada. Hágala con «gpg --armor --detach-sign» a partir del archivo de la conformidad.',
  SIGNATURE_OTHER_KEY: () =>
    'Esta firma se hizo con una clave que no es la que corresponde aquí. Pida que se firme con la correcta; o, donde se trae con ella una clave pública, traiga la de quien firmó.',
  SIGNATURE_OTHER_TEXT: () =>
    'Esta firma no corresponde al texto: se firmó otro archivo, o uno de los dos se alteró. Firme el archivo de la conformidad tal como está.',
  SIGNATURES_UNUSABLE: f =>
    `El programa no puede verificar firmas ${f.name === undefined ? 'de este tipo' : `del tipo ${f.name}`} en este equipo: lo probó con una propia. Esto no dice nada de la suya. Firme la conformidad en papel, o con otro equipo.`,
  SIGNATURE_FUTURE: () =>
    'Esta firma se hizo en el futuro, según el reloj de este equipo. Compruebe el reloj de ambos equipos.',
  SIGNATURE_TOO_OLD: () =>
    'Esta firma tiene fecha anterior al final de la ceremonia. Compruebe el reloj del equipo en el que se hizo, y firme otra vez.',
  SIGNATURE_UNVERIFIABLE: () =>
    'No se puede confiar en esta firma: su clave no podía firmar entonces, ha caducado o se ha revocado, o su método es demasiado débil. Firme con otra clave.',

  // A transcript
  TRANSCRIPT_UNREADABLE: f =>
    `${f.name ? `«${f.name}»` : 'Esto'} no es un acta de Quorate, o se cambiaron sus fines de línea o su codificación por el camino. Elija otro archivo, o una copia sin cambios.`,
  TRANSCRIPT_BROKEN: f =>
    `La cadena de esta acta está rota en la línea ${f.position}: se alteró, o faltan líneas. No confíe en ella.`,
  TRANSCRIPT_FULL: () =>
    'En el acta ya solo cabe su final, así que el intento ha terminado y no se emitió nada. Empiece uno nuevo.',
  TRANSCRIPT_UNFINISHED: () =>
    'Esta acta no tiene entrada final: el intento se interrumpió, o se cortó el final.',
  TRANSCRIPT_OTHER_DIGEST: (f, say) => {
    if (f.sameCeremony)
      return `Esta acta es de la ceremonia de ese hash, pero fue cortada o alterada: no confíe en ella. La que tiene ese hash es «${f.directory}/transcripts/${f.name}».`;
    if (f.of !== undefined)
      return `El hash que dio es el de otra ceremonia: de ${f.of}, iniciada el ${say.time('es', f.begun!)}. Elija esa: «${f.directory}/transcripts/${f.name}».`;
    const all = f.in === 'words' ? 'las 32 palabras' : 'los 16 grupos de cuatro';
    const unit =
      f.in === 'words'
        ? { one: 'la palabra', other: 'las palabras' }
        : { one: 'el grupo', other: 'los grupos' };
    const where =
      f.places.length > FEW_PLACES
        ? `en ${f.places.length} de ${all}, a partir ${f.in === 'words' ? 'de la palabra' : 'del grupo'} ${f.places[0]}`
        : `solo en ${plural(f.places.length, unit)} ${listedIn('es')(f.places.map(String))}, de ${all}`;
    return `El hash que dio no es el de esta acta: difiere ${where}. Compárelo otra vez con el papel. Si el papel dice lo que usted dio, no confíe en esta acta.`;
  },
  DIGEST_UNREADABLE: f =>
    f.position
      ? `La palabra ${f.position} no es la palabra PGP que puede estar ahí: hay una errata, o antes se perdió, se repitió o se cambió de sitio una palabra. Cópielo otra vez del papel.`
      : `Un hash son 64 dígitos hexadecimales o 32 palabras PGP${f.seen ? `; aquí hay ${f.seen}` : ''}. Cópielo otra vez del papel.`,

  // People speak for a record or a share by a digest from paper
  DIGEST_OTHER: () =>
    'Este hash no es ni el del registro ni el del acta de un fragmento apartado aquí. Compárelo con el papel; si es lo que dice el papel, deténgase: esta carpeta no es la que se dejó cuando se anotó.',
  APART_ALTERED: f =>
    `Lo que dice el registro del fragmento con índice ${f.index} no es lo que dice el acta cuyo hash se tecleó. Deténgase: alguien cambió el registro. No registre nada según él, y averigüe qué copia del registro es la correcta.`,
  APART_NOT_TOLD: f =>
    `El acta ${thing(f, 'de su intento')} no se puede leer, así que ningún hash responde del fragmento con índice ${f.index}, que está apartado. Reponga el acta desde una copia; o, si el fragmento se destruyó, declare que nunca se usará, con el hash del registro anotado en papel.`,
  DIGEST_FROM_PAPER: (f, say) =>
    `El fragmento del acta ${thing(f, 'nombrada')} está apartado, y su hash debe venir del papel: no se muestra, y nada se firma con él, hasta que con él se haya declarado qué será del fragmento (${say.by.vouch}).`,
  NOTHING_TO_VOUCH: () =>
    'Aquí no hay nada de lo que dar fe: las actas responden del registro, y no hay ningún fragmento apartado.',
  EXPORT_STILL_THERE: f =>
    `${thing(f, 'El archivo')} sigue ahí, entero, así que este fragmento se puede usar. Destrúyalo, con todas sus copias, o muévalo para que se investigue; después declare otra vez que nunca se usará.`,
  EXPORT_NOT_WHOLE: f =>
    `El archivo exportado ${thing(f, 'de este fragmento')} no está como se escribió. Repóngalo en su sitio y empiece de nuevo; o declare que el fragmento se destruyó y nunca se usará.`,
};
