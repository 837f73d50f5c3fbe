/** The command line, help, the guided ceremony, and how a run ends, in German. */
import type { registry as english } from '../en/registry';

export const registry: typeof english = {
  commandFirst: 'Der Befehl kommt zuerst.',
  noSuchCommand: 'Einen solchen Befehl gibt es nicht.',
  cancelled: 'Abgebrochen. Alles Eingegebene ist gelöscht.',
  inputEnded: 'Es kommt keine Eingabe mehr. Alles Eingegebene ist gelöscht.',
  issuedUnknown:
    'Ob etwas ausgestellt wurde, ist nicht bekannt: Der Ordner war nicht lesbar oder nicht beschreibbar. Öffnen Sie ihn noch einmal; dann sagt das Programm es.',
  attemptRecorded: (sequence, digest, recordDigest) =>
    `\nDer Vorgang steht im Register, das jetzt Nummer ${sequence} hat. Sein Hashwert, für die Papiere:\n    ${digest}\nund der des Registers:\n    ${recordDigest}`,
  guidedTasks: tasks => `
Was ist zu tun?
${tasks}
  f  Ein anderer Zeremonieordner
  q  Verlassen`,
  guidedIntro:
    'Quorate: die geführte Zeremonie. Strg-C gibt die laufende Aufgabe auf; hier verlässt es das Programm.',
  askTask: 'Nummer: ',
  noSuchTask: 'Das ist keine davon: Tippen Sie eine Nummer der Liste, f oder q.',
  helpCommand: command => `  quorate ${command}`,
  helpUsage: 'Aufruf',
  helpExample: 'Zum Beispiel',
  helpOptions: 'Optionen',
  helpEvery: 'Jeder Befehl',
  helpAttempt: commands => `Ein Vorgang (${commands})`,
  helpEncrypted: commands => `Verschlüsselte Anteile (${commands})`,
  helpGpgPipe: '  gpg --decrypt FILE | quorate ...   geht auch',
  helpRecovery: 'Wiederherstellung (hier erzeugte Sätze)',
  helpStore: `  Mit dem Token: list, read NAME, read NAME FILE (in eine neue Datei), add NAME FILE, remove NAME, help, quit,
  und das Token nach jedem der ersten fünf.
  In einer Pipe ist ein Befehl eine Zeile und sein Token die nächste. Mit --json ist jede Antwort eine eigene Zeile.`,
  helpSigning: 'Abzeichnen (das letzte Protokoll des Satzes, wenn --transcript keine Datei davon nennt)',
  helpCare: commands => `Anteile, die es gibt (${commands})`,
  helpDigest: commands => `Mit dem Hashwert vom Papier (${commands}), wo der Satz es beim Öffnen sagt`,
  helpElsewhere: commands => `Anderswo erzeugte Sätze (${commands})`,
  helpTss: commands => `Schwellenschlüssel (${commands})`,
  help: (commands, alone, groups, exit) => `Quorate: Schlüsselzeremonien auf einem Rechner ohne Netz.
Ein Befehl allein, mit Beispiel: quorate COMMAND --help. Zum Ausprobieren, mit Übungsanteilen: quorate demo.

${commands}
${alone}installiert: das Fenster; in einem Quellverzeichnis: die geführte Zeremonie

${groups}

Anteile werden unsichtbar getippt, oder von der Standardeingabe gelesen, einer je Zeile (ein echter Satz braucht dann
--unwitnessed). Auf die Befehlszeile gehören sie nie. Strg-C bricht den Vorgang ab.

${exit}
`,
  exitStatus:
    'Rückgabewert: 0 erledigt, 1 gescheitert, 2 Bedienung, 3 etwas wurde zurückgewiesen, 130 mit Strg-C abgebrochen.',
  seeHelp: command => `quorate ${command}--help zeigt, wie.`,
};
