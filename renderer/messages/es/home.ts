/** Texts in Spanish of the first screens: the folder, the key sets in it, and verifying a transcript. */

import { plural } from '../../../shared/text/es/plural';
import type { home as english } from '../en/home';

export const home: typeof english = {
  title: 'Conjuntos de claves',
  titleVaults: 'Conjuntos de claves y bóvedas TSS',
  lead: 'Elija de qué trata esta ceremonia.',
  emptyTitle: 'Aún no hay conjuntos de claves',
  emptyLead:
    'Un conjunto de claves es un solo secreto, repartido entre personas de modo que solo un número suficiente de ellas, juntas, puede usarlo.',
  emptySteps: [
    'Para crear un conjunto, tenga a mano el nombre y la clave pública OpenPGP de cada titular.',
    'Para emitir un fragmento más de un HashiCorp Vault o un OpenBao que ya tenga, adopte su conjunto. Necesita su umbral y el número de sus fragmentos.',
    'Para probar todo esto sin una clave real, cree un conjunto de práctica.',
  ],
  create: 'Crear un conjunto de claves',
  practiceSet: 'Crear un conjunto de práctica',
  adopt: 'Adoptar un conjunto externo',
  newVault: 'Crear una bóveda TSS',
  ownComputer: 'En el equipo de un titular',
  verify: 'Verificar un acta',
  script: 'Guion en blanco en papel',
  open: name => `Abrir ${name}`,
  required: (required, issued) => `${required} de ${issued} fragmentos son necesarios`,
  left: (required, issued, left) => `Hacen falta ${required} fragmentos; quedan ${left} de ${issued}`,
  noSpare: 'No pueden permitirse perder ni uno más: con un fragmento menos, nadie puede abrir.',
  tooFew: (left, required) => `Nadie puede abrir: hacen falta ${required} fragmentos y quedan ${left}.`,
  scheme: scheme =>
    scheme === 'vault' ? 'formato de fragmentos de Vault' : 'formato de fragmentos de secrets.js',
  practice: 'PRÁCTICA',
  adopted: 'adoptado',
  trouble: 'Problema',
  lastDigest: at => `Hash de la última ceremonia, ${at}`,
  carriedOut: 'De la última que se llevó a cabo',
  carriedOutHint: 'Un papel con este hash también es correcto: desde entonces ningún intento llegó a su fin.',
  alarmLately: at =>
    `Alarma en la ceremonia del ${at}: se rechazó un fragmento. Averigüe por qué antes de la próxima ceremonia.`,
  repaired:
    'REPARADO: nadie ha dicho todavía que este hash esté en papel. Compare lo que se enumera con los papeles de los titulares, anótelo y firme su conformidad.',
  fromPaper:
    'Un fragmento de esta ceremonia está apartado. El hash no se muestra aquí: debe venir del papel, para dar fe del fragmento.',
  noCeremony: 'Todavía no hay ceremonia, así que no hay hash que comparar.',
  settled: 'Un intento anterior se interrumpió',
  noRecord: {
    title: 'Ningún registro en esta carpeta',
    here: 'Esta carpeta no contiene ningún registro de un conjunto de claves ni de una bóveda TSS:',
    hint: 'Si esperaba encontrar uno, esta es otra carpeta, o la memoria USB que lo tiene no está puesta. Cree aquí un conjunto nuevo solo si aún no hay ninguno.',
    above: 'Carpeta de la ceremonia por encima de esta',
    below: 'Carpeta de la ceremonia justo dentro de esta',
  },
  changeFolder: 'Abrir otra carpeta',

  folder: {
    title: 'Abrir una carpeta de la ceremonia',
    lead: 'Quorate reparte un secreto entre personas, de modo que solo un número suficiente de ellas, juntas, puede usarlo. Los registros, las actas y los fragmentos cifrados se guardan en una carpeta, normalmente en una memoria USB. Para practicar basta una nueva.',
    choose: 'Elegir una carpeta',
    chooseHint: 'Elíjala aquí, o escriba abajo su ruta.',
    path: 'Ruta de la carpeta',
    make: 'Crear ahí una carpeta nueva',
    pathFault: 'Escriba la ruta entera, desde arriba: /media/ceremony/payments o D:\\payments.',
    pathHint: 'Por ejemplo, /media/ceremony/payments. Si no existe, se le pregunta antes de crearla.',
    open: 'Abrir',
    last: 'Últimas abiertas en este equipo',
    lastHint:
      'Hasta cinco carpetas con un conjunto o una bóveda. Se recuerdan solo en este equipo; una carpeta con solo prácticas, no.',
    forget: 'Olvidarlas',
    verifyKeys: 'Verificar claves de umbral',
    teachTitle: 'Antes de empezar',
    teach: [
      'Use un equipo que no tenga red, y que siga sin ella.',
      'Traiga la memoria USB con la carpeta de la ceremonia. Para este paso nadie necesita un secreto.',
      'Traiga el papel con el hash de la última ceremonia, si la hubo.',
    ],
  },

  transcript: {
    title: 'Verificar un acta',
    lead: 'Un acta es el relato de una ceremonia. Sus líneas están encadenadas: quien cambia una cambia su hash.',
    which: 'Qué acta',
    ofSet: name => `Actas de ${name}`,
    file: 'Archivo del acta',
    chooseFile: 'Elegir un archivo',
    otherFile: 'Otro archivo',
    none: 'Ningún archivo elegido.',
    fileTooLarge: 'Este archivo es más grande de lo que puede ser un acta. Elija otro.',
    digest: 'Hash anotado en papel',
    digestWords: words => `${words} de 32 palabras.`,
    digestHint:
      '64 dígitos hexadecimales o 32 palabras; los espacios no importan. Sin él solo se comprueba la cadena, y cualquiera puede haber escrito una completamente nueva.',
    verify: 'Verificar',
    aboutTitle: 'Qué puede mostrar',
    about:
      'Que no se alteró, omitió ni añadió ninguna línea desde que se anotó el hash en papel. Sin el hash anotado en papel, solo que el archivo es coherente consigo mismo.',
    resultTitle: of => (of ? `Acta: ${of}` : 'Acta'),
    matches: 'El hash anotado en papel coincide.',
    entries: count => `${count} ${plural(count, { one: 'entrada', other: 'entradas' })}`,
    details: 'Detalles',
    digestTitle: 'Hash de esta acta',
    wordsTitle: 'El mismo hash en palabras inglesas',
    another: 'Verificar otra acta',
  },
};
