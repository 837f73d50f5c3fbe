/** Starting the program, in Spanish. */
import type { launch as english } from '../en/launch';

export const launch: typeof english = {
  noCommand: '¿Qué comando?',
  startTakesNone: 'npm start no toma ningún comando. npm start -- --help muestra cómo.',
  startHelp: exit => `Quorate: ceremonias de claves en un equipo sin red.

  npm start                                 la ventana. Si no puede abrirse, una línea dice por qué, y en su lugar
                                            vienen la vista previa en un Chromium instalado (solo para practicar),
                                            la ceremonia guiada en la terminal o, si no se puede preguntar a
                                            nadie, la demostración
  npm run --silent quorate                  la ceremonia guiada en la terminal, que lo pregunta todo
  npm run --silent quorate -- COMMAND ...   un comando; con --help en su lugar: cuáles hay
  npm run demo                              una ceremonia de práctica con fragmentos ficticios, explicada

Por ejemplo:
  npm run --silent quorate -- check-share --help

${exit}`,
  outputLost:
    'No se pudo escribir la salida completa. Si se emitió algo, está en la carpeta de la ceremonia.',
  programFault: 'Quorate: algo falló dentro del programa, y ha terminado.',
  electronNotWhereSaid: 'Electron no está donde dice ELECTRON_OVERRIDE_DIST_PATH.',
  electronFetch: seconds =>
    `Electron se descarga una vez, en el primer uso; tarda ${seconds} segundos como máximo...`,
  electronNotFetched: 'No se pudo descargar Electron.',
  electronEnded: 'Electron terminó antes de que se abriera su ventana.',
  electronEndedAsRoot: 'Electron terminó antes de que se abriera su ventana (no se ejecuta como root).',
  networkOfItsOwn:
    'La ventana se abre en una red propia, en la que no hay nada. Aun así dice lo que está activo fuera.',
  networkOfAll:
    'La ventana se abre en la red de este equipo: el sistema no le permite tener una propia (unshare).',
  notInOwnNetwork: 'Allí no se abrió ninguna ventana. Se abre en la red de este equipo.',
  installed: {
    damaged:
      'esta instalación está dañada: sus archivos no son los que nombra SHA256SUMS en su carpeta. Instálela otra vez.',
    needsNode: version =>
      `los comandos de la terminal necesitan Node ${version} o posterior, y aquí no hay ninguno instalado; «quorate», sin nada más, abre la ventana.`,
    needsNewerNode: version =>
      `los comandos de la terminal necesitan Node ${version} o posterior, y el que está instalado es más antiguo; «quorate», sin nada más, abre la ventana.`,
    asRoot:
      'la ventana no se abre para root, que no tiene entorno aislado (sandbox); iníciela como usuario normal.',
    networkOfDisplay: 'La ventana se abre en la red de este equipo: a su pantalla se llega por una red.',
    noSandbox: helper =>
      `este sistema no permite que la ventana tenga su entorno aislado (sandbox). Un administrador tiene que ejecutar una vez: sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`,
    noDisplay:
      'no hay pantalla en la que pueda abrirse la ventana (DISPLAY, WAYLAND_DISPLAY). «quorate guided» es la ceremonia guiada, en la terminal.',
    crashed:
      'la ventana terminó por un fallo. Si no llegó a aparecer, su pantalla la rechaza o no tiene gráficos que pueda usar (DISPLAY, WAYLAND_DISPLAY): «quorate guided» es la ceremonia guiada, en la terminal.',
    isOpen: 'Quorate ya está abierto: se muestra su ventana.',
  },
  guidedInstead: 'La ceremonia guiada está aquí, en la terminal.',
  demoInstead: 'En su lugar se muestra una demostración.',
  noDisplay: 'No hay pantalla.',
  noChromium: 'No hay ningún Chromium instalado.',
  previewInstead: folder => `Esta es la vista previa, solo para practicar, en ${folder}.`,
  previewNotOpened: 'La ventana de la vista previa no se abrió.',
};
