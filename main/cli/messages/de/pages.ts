/** The longer texts in German: the statement, a key set, how an attempt ended. */
import { plural } from '../../../../shared/text/de/plural';
import type { pages as english } from '../en/pages';

const oldOnes = (old: number): string => plural(old, { one: 'einem alten', other: `${old} alten` });

export const pages: typeof english = {
  statementPractice: 'ÜBUNG: Nichts hier ist echt.',
  statementTitle: 'Dieser Vorgang, und nichts sonst:',
  statementOperator: name => `Bediener, für das Protokoll: ${name}`,
  statementWitnesses: names => `Zeugen, für das Protokoll: ${names.join(', ')}`,
  statementWords: 'Seine Wörter (englisch; im Zweifel buchstabieren):',
  keyOfHolder: (holder, algorithm, userIds) => `OpenPGP-Schlüssel von ${holder}: ${algorithm}, ${userIds}`,
  fingerprintWords: fingerprint => `Sein Fingerabdruck ${fingerprint}, in Wörtern:`,
  keySetLine: (practice, name, issued, required, sequence) =>
    `${practice ? 'Übungssatz' : 'Schlüsselsatz'} „${name}“: ${issued} ${plural(issued, { one: 'Anteil', other: 'Anteile' })} ausgestellt, ${required} nötig, Register Nummer ${sequence}.`,
  keySetRemark: remark => `ACHTUNG: ${remark}`,
  keySetAlarm: (at, file) =>
    `ALARM in der Zeremonie vom ${at}: Ein Anteil wurde abgewiesen. Klären Sie vor der nächsten Zeremonie, warum: ${file}`,
  keySetCompare:
    'Vergleichen Sie Nummer und Hashwert mit den Papieren der Inhaber: Eine alte Kopie des Registers lässt sich nicht vom neuesten unterscheiden.',
  unrecordedShare: 'Ausgestellt, nicht eingetragen: Legen Sie ihn beiseite.',
  unrecordedFile: (file, index) => `    ${file} (Index ${index})`,
  changedDigest: 'Das Protokoll sagt es. Sein Hashwert, für die Papiere:',
  proofVerified: 'Jeder Anteil wurde mit dem Register verglichen.',
  proofConsistent:
    'Stimmig: Es wurden mehr Anteile eingegeben als nötig, und alle stimmen überein. Inhaber, die sich absprechen, sind nicht ausgeschlossen.',
  proofUnproven:
    'Das Ergebnis ist nicht bewiesen: Mit genau den nötigen Anteilen und ohne Prüfwerte im Register lässt sich nichts wissen.',
  files: 'Dateien:',
  transcriptDigest: file => `Protokoll ${file}, Hashwert`,
  transcriptOnPaper: 'Schreiben Sie den Hashwert auf Papier; er ist es, der dieses Protokoll später beweist.',
  recordDigest: number => `Register Nummer ${number}, Hashwert`,
  recordOnPaper:
    'Schreiben Sie beides daneben: Damit kann man für das Register bürgen, wenn seine Protokolle verloren sind.',
  ejectStick: 'Werfen Sie den Stick aus, bevor Sie ihn abziehen.',
  testFirst:
    'ERPROBEN SIE IHN, bevor sich jemand auf ihn verlässt; vernichten Sie bis dahin nichts. War ein eingegebener Anteil falsch, ist dieser wertlos und sieht richtig aus.',
  howToTestSecretsjs: old =>
    `So: Setzen Sie ihn mit ${oldOnes(old)} in dem Werkzeug zusammen, das den Satz erzeugt hat, auf einem Rechner ohne Netz.`,
  howToTestVault: old =>
    `So: Entsperren Sie mit ihm und ${oldOnes(old)} ein aus einer Sicherung zurückgespieltes Vault oder OpenBao; oder führen Sie mit ihm und ${oldOnes(old)} „operator generate-root“ auf einem laufenden aus, und brechen Sie dann ab oder widerrufen das Token. Recovery-Schlüssel entsperren nichts: für sie nur generate-root.`,
  sharesAccepted: (progress, required) => `${progress} von ${required} Anteilen angenommen`,
};
