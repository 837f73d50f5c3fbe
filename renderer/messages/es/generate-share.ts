/** Texts in Spanish of generating a share. */
import type { generate as english } from '../en/generate-share';
import { digestOnPaper } from './common';

export const generate: typeof english = {
  steps: ['Finalidad', 'Comparar palabras', 'Fragmentos', 'Resultado'],
  title: 'Generar un fragmento',
  lead: required =>
    `Un fragmento más del mismo secreto. Introducen el suyo ${required} titulares; ningún fragmento antiguo cambia.`,
  holder: 'Quién tendrá el fragmento nuevo',
  taken: (holder, way) =>
    `${holder} ya tiene un fragmento de este conjunto. Si se ha perdido, use «${way}» en la página del conjunto; otra persona necesita un nombre que se distinga de este.`,
  indexTitle: 'Índice del fragmento nuevo',
  draw: 'Lo elige el programa al azar',
  choose: 'Elegirlo',
  index: 'Índice, 1 a 255',
  risk: 'Aceptar el riesgo de colisión',
  riskFirst: 'Averigüen primero los índices que faltan, o decidan juntos aceptar este riesgo.',
  riskText: (known, issued) =>
    `Solo se conocen ${known} de los ${issued} índices emitidos, así que ninguno está libre con certeza. Si el fragmento nuevo tuviera el índice de otro, nunca se podrían usar los dos juntos. La probabilidad se muestra con las palabras, y el acta dirá que usted la aceptó.`,
  proof: 'Demostrar más',
  proofText:
    'No se conoce nada con lo que evaluar un fragmento de este conjunto. Cuando se introducen más fragmentos de los necesarios, el programa puede ver si todos concuerdan.',
  proofShares: 'Fragmentos además de los necesarios',
  proofSharesHint: most =>
    most === 0
      ? 'No se emitieron más de los necesarios, así que no hay ninguno que añadir.'
      : `De 0 a ${most}. Uno muestra que algo está mal, dos muestran cuál.`,
  random: 'La clave de este conjunto se generó al azar',
  randomHint:
    'Con fragmentos que concuerdan, el registro recibe entonces un valor de verificación para cada uno, y desde ese momento cada fragmento se puede evaluar por sí solo. Nunca lo diga de una contraseña ni de nada que haya pensado una persona: se podría adivinar a partir del registro.',
  secretBytes: 'Longitud del secreto en bytes, si se conoce',
  secretBytesHint: 'secrets.js no la dice. Con ella se descubre un tipo más de fragmento incorrecto.',
  go: 'Fijar y mostrar las palabras',
  asideTitle: 'Qué pasa después',
  aside: [
    'Todo lo de esta página se fija y se muestra bajo ocho palabras.',
    'Cada titular compara las palabras e introduce su fragmento sin que los demás lo vean.',
    'El fragmento nuevo solo sale del programa cifrado para esta clave.',
  ],

  done: {
    title: holder => `El fragmento de ${holder} está emitido`,
    toDo: holder => [
      `Dé a ${holder} el archivo cifrado. En un equipo con la clave privada o la tarjeta inteligente se abre con:`,
      'Dé a cada titular su aviso: dice que hay un fragmento más.',
      digestOnPaper,
    ],
    forVault:
      'Quorate no puede informar de este fragmento a Vault u OpenBao. Su número de fragmentos sigue como está, y el próximo rekey (OpenBao: rotate-keys) deja fuera el fragmento nuevo.',
  },
};
