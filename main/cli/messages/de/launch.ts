/** Starting the program, in German. */
import type { launch as english } from '../en/launch';

export const launch: typeof english = {
  noCommand: 'Welcher Befehl?',
  startTakesNone: 'npm start nimmt keinen Befehl. npm start -- --help zeigt, wie.',
  startHelp: exit => `Quorate: Schlüsselzeremonien auf einem Rechner ohne Netz.

  npm start                                 das Fenster. Wo es keines geben kann, sagt eine Zeile, warum, und an
                                            seiner Stelle kommen die Vorschau in einem installierten Chromium (nur
                                            zur Übung), die geführte Zeremonie im Terminal, oder, wo niemand
                                            gefragt werden kann, die Vorführung
  npm run --silent quorate                  die geführte Zeremonie im Terminal, die nach allem fragt
  npm run --silent quorate -- COMMAND ...   ein Befehl; mit --help an seiner Stelle: welche es gibt
  npm run demo                              eine Übungszeremonie mit Übungsanteilen, erklärt

Zum Beispiel:
  npm run --silent quorate -- check-share --help

${exit}`,
  outputLost:
    'Die Ausgabe konnte nicht ganz geschrieben werden. Wurde etwas ausgestellt, ist es im Zeremonieordner.',
  programFault: 'Quorate: Im Programm ist etwas schiefgegangen, und es ist beendet.',
  electronNotWhereSaid: 'Electron ist nicht dort, wo ELECTRON_OVERRIDE_DIST_PATH sagt.',
  electronFetch: seconds =>
    `Electron wird einmal geholt, beim ersten Mal; das dauert höchstens ${seconds} Sekunden ...`,
  electronNotFetched: 'Electron konnte nicht geholt werden.',
  electronEnded: 'Electron endete, bevor sein Fenster sich öffnete.',
  electronEndedAsRoot: 'Electron endete, bevor sein Fenster sich öffnete (als root läuft es nicht).',
  networkOfItsOwn:
    'Das Fenster wird in einem eigenen Netzwerk geöffnet, in dem nichts ist. Es sagt trotzdem, was außerhalb aktiv ist.',
  networkOfAll:
    'Das Fenster wird im Netzwerk dieses Rechners geöffnet: Das System lässt ihm kein eigenes (unshare).',
  notInOwnNetwork: 'Dort öffnete sich kein Fenster. Es wird im Netzwerk dieses Rechners geöffnet.',
  installed: {
    damaged:
      'diese Installation ist beschädigt: Ihre Dateien sind nicht die, die SHA256SUMS in ihrem Ordner nennt. Installieren Sie sie neu.',
    needsNode: version =>
      `Befehle im Terminal brauchen Node ${version} oder neuer, und hier ist keines installiert; „quorate“ allein öffnet das Fenster.`,
    needsNewerNode: version =>
      `Befehle im Terminal brauchen Node ${version} oder neuer, und das installierte ist älter; „quorate“ allein öffnet das Fenster.`,
    asRoot:
      'für root öffnet sich das Fenster nicht, weil es da keine Sandbox hat; starten Sie es als gewöhnlicher Benutzer.',
    networkOfDisplay:
      'Das Fenster wird im Netzwerk dieses Rechners geöffnet: Seine Anzeige wird über ein Netzwerk erreicht.',
    noSandbox: helper =>
      `dieses System lässt dem Fenster seine Sandbox nicht. Ein Administrator muss einmal ausführen: sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`,
    noDisplay:
      'es gibt keine Anzeige, auf der sich das Fenster öffnen könnte (DISPLAY, WAYLAND_DISPLAY). „quorate guided“ ist die geführte Zeremonie im Terminal.',
    crashed:
      'das Fenster endete durch einen Absturz. Wenn es gar nicht erschien, weist seine Anzeige es ab oder hat keine Grafik, die es verwenden kann (DISPLAY, WAYLAND_DISPLAY): „quorate guided“ ist die geführte Zeremonie im Terminal.',
    isOpen: 'Quorate ist schon offen: Sein Fenster wird gezeigt.',
  },
  guidedInstead: 'Die geführte Zeremonie ist hier im Terminal.',
  demoInstead: 'Stattdessen läuft eine Vorführung.',
  noDisplay: 'Es gibt keine Anzeige.',
  noChromium: 'Kein Chromium ist installiert.',
  previewInstead: folder => `Das ist die Vorschau, nur zum Üben, in ${folder}.`,
  previewNotOpened: 'Das Fenster der Vorschau öffnete sich nicht.',
};
