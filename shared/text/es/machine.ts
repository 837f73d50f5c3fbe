/** What was seen of the computer, and what to do about it, in Spanish. */
import type {
  machineAdvice as englishAdvice,
  machineLines as englishLines,
  machineNames as englishNames,
} from '../en/machine';

export const machineLines: typeof englishLines = {
  interfaces: {
    on: names => `Hay interfaces de red activas: ${names}.`,
    off: 'Ninguna interfaz de red está activa.',
    unknown: 'No se sabe si hay alguna interfaz de red activa.',
    act: 'Desconecte el cable y desactive la interfaz. La que siga activa se acepta por su nombre antes de un intento real (en la terminal, con --accept-live), y el acta lo dice.',
    look: 'Mire que no haya ningún cable conectado, y desactive las redes en los ajustes del sistema.',
  },
  routes: {
    on: names => `Hay una ruta hacia el exterior, por: ${names}.`,
    off: 'Ninguna ruta lleva al exterior.',
    unknown: 'No se sabe si alguna ruta lleva al exterior.',
    act: 'Desconecte esta interfaz; una VPN o un túnel se desactivan aparte.',
    look: 'Mire que las interfaces de arriba estén desactivadas: sin una, ninguna ruta lleva a ningún sitio.',
  },
  radios: {
    on: names => `Hay una radio encendida: ${names}.`,
    off: 'Ninguna radio está encendida (Bluetooth tiene su propia línea).',
    unknown: 'No se sabe si hay alguna radio encendida.',
    act: 'Apague la Wi-Fi y la red móvil, con el interruptor del equipo si lo tiene; mejor aún, retire la tarjeta.',
    look: 'Mire en los ajustes del sistema que la Wi-Fi y la red móvil estén apagadas; mejor aún, retire la tarjeta.',
  },
  bluetooth: {
    on: names => `Bluetooth está encendido: ${names}.`,
    off: 'Bluetooth está apagado, o no hay.',
    unknown: 'No se sabe si Bluetooth está encendido.',
    act: 'Apague Bluetooth. El teclado y el ratón deben tener cable.',
    look: 'Mire en los ajustes del sistema que Bluetooth esté apagado. El teclado y el ratón deben tener cable.',
  },
  swap: {
    on: names => `La memoria puede escribirse en el disco, en: ${names}.`,
    off: 'La memoria no se escribe en el disco.',
    unknown: 'No se sabe si la memoria se escribe en el disco.',
    act: 'Desactívelo (Linux: swapoff -a; Windows: sin archivo de paginación) y reinicie el equipo; o tenga su disco cifrado por completo.',
    look: 'Mire que el disco esté cifrado por completo.',
  },
  coreDumps: {
    on: names => `Un programa que falla puede dejar su memoria en el disco (${names}).`,
    off: 'Un programa que falla no deja memoria en el disco.',
    unknown: 'No se sabe si un programa que falla deja su memoria en el disco.',
    act: 'Desactívelo antes de iniciar Quorate (Linux y macOS: ulimit -c 0; Windows: quite LocalDumps, ponga CrashControl en none).',
    look: 'Inicie Quorate desde una shell en la que se haya escrito «ulimit -c 0».',
  },
  crashCatcher: {
    on: names => `Recoge los fallos, con la memoria de lo que falló: ${names}.`,
    off: 'Nada recoge los fallos.',
    unknown: 'No se sabe si algo recoge los fallos.',
    act: 'Desactívelo (Linux: sysctl kernel.core_pattern=core; Windows: deshabilite el servicio WerSvc) hasta que termine la ceremonia.',
    look: 'Mire que no haya instalado nada que informe de fallos.',
  },
  clock: {
    on: names => `No se puede confiar en el reloj: ${names}.`,
    off: 'Nada habla en contra del reloj.',
    unknown: 'El reloj de la placa no se pudo leer.',
    act: 'Póngalo en hora según un reloj de pared; cada intento lo pide también.',
    look: 'Compárelo con un reloj de pared; cada intento lo pide también.',
  },
  virtualMachine: {
    on: names =>
      `Esto es una máquina virtual (${names}): su anfitrión ve toda su memoria, y tiene redes propias.`,
    off: 'Nada indica que esto sea una máquina virtual.',
    unknown: 'No se sabe si esto es una máquina virtual.',
    act: 'Use un equipo propio para todo lo que no sea práctica.',
    look: 'Use un equipo que pueda ver y tocar.',
  },
  container: {
    on: () => 'Esto se ejecuta en un contenedor, y ve la red del contenedor.',
    off: 'Esto no se ejecuta en un contenedor.',
    unknown: 'No se sabe si esto se ejecuta en un contenedor.',
    act: 'Ejecútelo fuera del contenedor para ver el equipo mismo.',
    look: 'Ejecútelo fuera de cualquier contenedor para ver el equipo mismo.',
  },
  namespace: {
    on: () => 'Esto se ejecuta en una red propia; de lo que hay fuera se dice lo que se puede leer.',
    off: 'Esto ve la red de todo el equipo.',
    unknown: 'No se sabe si esto ve la red de todo el equipo.',
    act: 'Ejecútelo también fuera, para ver qué más hay.',
    look: 'Ejecútelo como administrador, fuera de cualquier contenedor, para ver más; si no, mire el propio equipo.',
  },
};

// A map: names of interfaces and devices are the system's own, and may be any.
export const machineNames: typeof englishNames = new Map([
  ['wlan', 'Wi-Fi'],
  ['wwan', 'red móvil'],
  ['bluetooth', 'un adaptador'],
  ['limit', 'por el límite de esta shell'],
  ['hypervisor', 'lo dice el procesador'],
  ['behind', 'muestra una hora anterior a que se escribiera este programa'],
  ['noClockOnBoard', 'la placa no tiene reloj, así que empieza de nuevo en cada arranque'],
  ['apartFromBoard', 'el reloj de la placa muestra otra hora'],
]);

export const machineAdvice: typeof englishAdvice = {
  nothing: 'No hay nada encendido que esto pueda ver. Es un consejo, no una prueba: mire también el equipo.',
  something:
    'Esto es un consejo, no una prueba: lo que está oculto para el sistema está oculto para este programa.',
};
