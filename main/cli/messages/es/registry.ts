/** The command line, help, the guided ceremony, and how a run ends, in Spanish. */
import type { registry as english } from '../en/registry';

export const registry: typeof english = {
  commandFirst: 'El comando va primero.',
  noSuchCommand: 'No hay tal comando.',
  cancelled: 'Cancelado. Todo lo introducido se borró.',
  inputEnded: 'No hay más entrada. Todo lo introducido se borró.',
  issuedUnknown:
    'No se sabe si se emitió algo: no se pudo leer la carpeta o escribir en ella. Ábrala otra vez; el programa lo dice entonces.',
  attemptRecorded: (sequence, digest, recordDigest) =>
    `\nEl intento consta en el registro, que ahora es el número ${sequence}. Su hash, para los papeles:\n    ${digest}\ny el del registro:\n    ${recordDigest}`,
  guidedTasks: tasks => `
¿Qué hay que hacer?
${tasks}
  f  Otra carpeta de la ceremonia
  q  Salir`,
  guidedIntro: 'Quorate: la ceremonia guiada. Ctrl-C abandona la tarea en curso; aquí, sale del programa.',
  askTask: 'Número: ',
  noSuchTask: 'No es ninguno de ellos: escriba un número de la lista, f o q.',
  helpCommand: command => `  quorate ${command}`,
  helpUsage: 'Uso',
  helpExample: 'Por ejemplo',
  helpOptions: 'Opciones',
  helpEvery: 'Todos los comandos',
  helpAttempt: commands => `Un intento (${commands})`,
  helpEncrypted: commands => `Fragmentos cifrados (${commands})`,
  helpGpgPipe: '  gpg --decrypt FILE | quorate ...   también sirve',
  helpRecovery: 'Recuperación (conjuntos creados aquí)',
  helpStore: `  Con el token: list, read NAME, read NAME FILE (a un archivo nuevo), add NAME FILE, remove NAME, help, quit,
  y el token después de cada uno de los cinco primeros.
  En una tubería, un comando es una línea y su token la siguiente. Con --json cada respuesta es una línea.`,
  helpSigning: 'Conformidad (la última acta del conjunto, si --transcript no nombra un archivo de él)',
  helpCare: commands => `Fragmentos que ya existen (${commands})`,
  helpDigest: commands => `Con el hash anotado en papel (${commands}), cuando el conjunto lo dice al abrirlo`,
  helpElsewhere: commands => `Conjuntos creados en otro sitio (${commands})`,
  helpTss: commands => `Claves de umbral (${commands})`,
  help: (commands, alone, groups, exit) => `Quorate: ceremonias de claves en un equipo sin red.
Un solo comando, con un ejemplo: quorate COMMAND --help. Para probarlo, con fragmentos ficticios: quorate demo.

${commands}
${alone}instalado: la ventana; en las fuentes: la ceremonia guiada

${groups}

Los fragmentos se teclean sin eco, o se leen de la entrada estándar, uno por línea (un conjunto real necesita
entonces --unwitnessed). Nunca van en la línea de comandos. Ctrl-C cancela el intento.

${exit}
`,
  exitStatus: 'Código de salida: 0 hecho, 1 fallo, 2 uso, 3 algo se rechazó, 130 cancelado con Ctrl-C.',
  seeHelp: command => `quorate ${command}--help muestra cómo.`,
};
