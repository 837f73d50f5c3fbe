/** What was seen of the computer, and what to do about it, in German. */
import type {
  machineAdvice as englishAdvice,
  machineLines as englishLines,
  machineNames as englishNames,
} from '../en/machine';

export const machineLines: typeof englishLines = {
  interfaces: {
    on: names => `Netzwerkschnittstellen sind aktiv: ${names}.`,
    off: 'Keine Netzwerkschnittstelle ist aktiv.',
    unknown: 'Ob eine Netzwerkschnittstelle aktiv ist, ist nicht bekannt.',
    act: 'Ziehen Sie das Kabel, und schalten Sie die Schnittstelle aus. Eine, die bleibt, wird vor einem echten Vorgang namentlich hingenommen (im Terminal mit --accept-live), und das Protokoll sagt es.',
    look: 'Sehen Sie nach, dass kein Kabel steckt, und schalten Sie Netzwerke in den Einstellungen des Systems aus.',
  },
  routes: {
    on: names => `Von hier führt ein Weg hinaus, über: ${names}.`,
    off: 'Keine Route führt hinaus.',
    unknown: 'Ob eine Route hinausführt, ist nicht bekannt.',
    act: 'Trennen Sie diese Schnittstelle; ein VPN oder ein Tunnel wird für sich ausgeschaltet.',
    look: 'Sehen Sie nach, dass die Schnittstellen oben aus sind: Ohne sie führt keine Route hinaus.',
  },
  radios: {
    on: names => `Funk ist an: ${names}.`,
    off: 'Kein Funk ist an (Bluetooth hat eine eigene Zeile).',
    unknown: 'Ob Funk an ist, ist nicht bekannt.',
    act: 'Schalten Sie WLAN und Mobilfunk aus, mit dem Schalter des Rechners, wenn er einen hat; besser ist, die Karte auszubauen.',
    look: 'Sehen Sie in den Einstellungen des Systems nach, dass WLAN und Mobilfunk aus sind; besser ist, die Karte auszubauen.',
  },
  bluetooth: {
    on: names => `Bluetooth ist an: ${names}.`,
    off: 'Bluetooth ist aus, oder es gibt keines.',
    unknown: 'Ob Bluetooth an ist, ist nicht bekannt.',
    act: 'Schalten Sie Bluetooth aus. Tastatur und Maus müssen Kabel haben.',
    look: 'Sehen Sie in den Einstellungen des Systems nach, dass Bluetooth aus ist. Tastatur und Maus müssen Kabel haben.',
  },
  swap: {
    on: names => `Arbeitsspeicher kann auf die Platte geschrieben werden, nach: ${names}.`,
    off: 'Arbeitsspeicher wird nicht auf die Platte geschrieben.',
    unknown: 'Ob Arbeitsspeicher auf die Platte geschrieben wird, ist nicht bekannt.',
    act: 'Schalten Sie es aus (Linux: swapoff -a; Windows: keine Auslagerungsdatei), und starten Sie den Rechner neu; oder lassen Sie seine Platte ganz verschlüsseln.',
    look: 'Sehen Sie nach, dass die Platte ganz verschlüsselt ist.',
  },
  coreDumps: {
    on: names => `Ein Programm, das abstürzt, kann seinen Speicher auf der Platte hinterlassen (${names}).`,
    off: 'Ein Programm, das abstürzt, hinterlässt keinen Speicher auf der Platte.',
    unknown: 'Ob ein Programm, das abstürzt, seinen Speicher auf der Platte hinterlässt, ist nicht bekannt.',
    act: 'Schalten Sie es aus, bevor Quorate gestartet wird (Linux und macOS: ulimit -c 0; Windows: LocalDumps entfernen, CrashControl auf none setzen).',
    look: 'Starten Sie Quorate aus einer Shell, in der „ulimit -c 0“ eingegeben wurde.',
  },
  crashCatcher: {
    on: names => `Abstürze werden abgefangen, mit dem Speicher des Programms, von: ${names}.`,
    off: 'Nichts fängt Abstürze ab.',
    unknown: 'Ob etwas Abstürze abfängt, ist nicht bekannt.',
    act: 'Schalten Sie es aus, bis die Zeremonie vorbei ist (Linux: sysctl kernel.core_pattern=core; Windows: den Dienst WerSvc deaktivieren).',
    look: 'Sehen Sie nach, dass nichts installiert ist, das Abstürze meldet.',
  },
  clock: {
    on: names => `Auf die Uhr ist kein Verlass: ${names}.`,
    off: 'Nichts spricht gegen die Uhr.',
    unknown: 'Die Uhr auf der Platine konnte nicht gelesen werden.',
    act: 'Stellen Sie sie nach einer Uhr an der Wand; danach fragt auch jeder Vorgang.',
    look: 'Vergleichen Sie sie mit einer Uhr an der Wand; danach fragt auch jeder Vorgang.',
  },
  virtualMachine: {
    on: names =>
      `Dies ist eine virtuelle Maschine (${names}): Ihr Wirt sieht ihren ganzen Speicher und hat eigene Netzwerke.`,
    off: 'Nichts spricht dafür, dass dies eine virtuelle Maschine ist.',
    unknown: 'Ob dies eine virtuelle Maschine ist, ist nicht bekannt.',
    act: 'Nehmen Sie für alles außer Übungen einen eigenen Rechner.',
    look: 'Nehmen Sie einen Rechner, den Sie sehen und anfassen können.',
  },
  container: {
    on: () => 'Dies läuft in einem Container und sieht dessen Netzwerk.',
    off: 'Dies läuft in keinem Container.',
    unknown: 'Ob dies in einem Container läuft, ist nicht bekannt.',
    act: 'Starten Sie es außerhalb des Containers, damit es den Rechner selbst sieht.',
    look: 'Starten Sie es außerhalb jedes Containers, damit es den Rechner selbst sieht.',
  },
  namespace: {
    on: () => 'Dies läuft in einem eigenen Netzwerk; was außerhalb ist, wird gesagt, soweit es lesbar ist.',
    off: 'Dies sieht das Netzwerk des ganzen Rechners.',
    unknown: 'Ob dies das Netzwerk des ganzen Rechners sieht, ist nicht bekannt.',
    act: 'Starten Sie es auch außerhalb, um zu sehen, was es noch gibt.',
    look: 'Starten Sie es als Administrator, außerhalb jedes Containers, um mehr zu sehen; sonst sehen Sie am Rechner selbst nach.',
  },
};

export const machineNames: typeof englishNames = new Map([
  ['wlan', 'WLAN'],
  ['wwan', 'Mobilfunk'],
  ['bluetooth', 'ein Adapter'],
  ['limit', 'nach der Grenze dieser Shell'],
  ['hypervisor', 'der Prozessor sagt es'],
  ['behind', 'sie zeigt eine Zeit, bevor dieses Programm geschrieben wurde'],
  ['noClockOnBoard', 'die Platine hat keine Uhr, sie fängt also mit jedem Start neu an'],
  ['apartFromBoard', 'die Uhr auf der Platine zeigt eine andere Zeit'],
]);

export const machineAdvice: typeof englishAdvice = {
  nothing:
    'Nichts ist an, soweit dies zu sehen ist. Das ist ein Hinweis, kein Beweis: Sehen Sie sich auch den Rechner an.',
  something:
    'Das ist ein Hinweis, kein Beweis: Was dem System verborgen ist, ist auch diesem Programm verborgen.',
};
