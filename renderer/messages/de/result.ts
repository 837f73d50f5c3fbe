/** Texts of a completed attempt, in German. */
import type { result as english } from '../en/result';

const oldShares = (required: number): string =>
  required === 2 ? 'einem alten Anteil' : `${required - 1} alten Anteilen`;

export const result: typeof english = {
  issuedLead: index => `Er ist verschlüsselt, geschrieben und zurückgelesen. Sein Index ist ${index}.`,
  files: 'Dateien',
  filesIn: directory => `In ${directory}. Werfen Sie den Stick aus, bevor Sie ihn abziehen.`,
  openFolder: 'Ordner öffnen',
  next: 'Was jetzt zu tun ist',
  command: file => `gpg --decrypt ${file}`,
  print: 'Ergebnis und Hashwert drucken',
  proofTitle: 'Wie weit das bewiesen ist',
  verified: 'Geprüft: Jeder eingegebene Anteil passte zum Register.',
  consistent:
    'Stimmig: Es wurden mehr Anteile eingegeben als nötig, und alle stimmen überein, also war keiner vertippt. Ob es die Anteile des richtigen Satzes sind, kann kein Programm sagen; und Inhaber, die sich absprechen, sind nicht ausgeschlossen.',
  unproven:
    'Nicht bewiesen: Die Anteile wurden ohne ein Register eingegeben, an dem sie sich beurteilen ließen. War einer davon falsch, ist der neue Anteil wertlos und sieht richtig aus. Erproben Sie ihn, bevor sich jemand auf ihn verlässt, und vernichten Sie bis dahin nichts.',
  test: required =>
    `So erproben Sie ihn: Entsperren Sie mit ihm und ${oldShares(required)} ein aus einer Sicherung zurückgespieltes Vault oder OpenBao; oder führen Sie mit ihnen „operator generate-root“ auf einem laufenden aus, und widerrufen Sie das Token. Recovery-Schlüssel entsperren nichts: für sie nur generate-root.`,
  testSecretsjs: required =>
    `So erproben Sie ihn: Setzen Sie ihn mit ${oldShares(required)} in dem Werkzeug zusammen, das den Satz erzeugt hat, auf einem Rechner ohne Netz.`,
  key: 'Der neue Anteil, verschlüsselt (Base64)',
  fingerprint: holder => `Verschlüsselt für den Schlüssel von ${holder}`,
  digest: 'Hashwert des Protokolls',
  words: 'Derselbe Hashwert in 32 englischen Wörtern',
  digestHint:
    'Diesen schreiben Sie auf Papier. Lesen Sie ihn vor; die nächste Zeremonie wird damit verglichen.',
  code: 'Der Hashwert als QR-Code',
  transcript: 'Protokoll',
  record: 'Hashwert des Registers',
  recordHint: number =>
    `Schreiben Sie ihn darunter, mit der Nummer ${number}: der Fassung des Registers, von denen eine Zeremonie manchmal mehrere schreibt. Mit beidem kann man für das Register bürgen, wenn seine Protokolle verloren sind.`,
  done: 'Fertig',
};
