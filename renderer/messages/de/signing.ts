/** Texts of a witness's exception, and of the sign-off at the end, in German. */
import type { signing as english } from '../en/signing';

export const signing: typeof english = {
  exception: {
    link: 'Abweichung festhalten',
    title: 'Abweichung festhalten',
    lead: 'Was anders ging, als es sollte. Es kommt in das Protokoll, und der Vorgang geht weiter.',
    witness: 'Zeuge',
    expected: 'Was erwartet war',
    happened: 'Was geschehen ist',
    decided: 'Was beschlossen wurde',
    secret: 'Schreiben Sie hier nie einen Anteil oder eine PIN hin: Das Protokoll ist öffentlich.',
    go: 'Festhalten',
    keep: 'Nichts festhalten',
    done: witness => `Die Abweichung von ${witness} steht im Protokoll.`,
  },

  signOff: {
    copy: 'Text kopieren',
    title: 'Abzeichnen',
    lead: 'Jede Rolle zeichnet den Hashwert des Protokolls ab oder sagt, warum nicht. Das geht auch später, wo das Protokoll geprüft wird.',
    none: 'Noch hat niemand abgezeichnet.',
    role: 'Rolle',
    roleHint: 'Zum Beispiel Bediener, Zeuge, Revision.',
    name: 'Name',
    how: 'Wie',
    paper: 'Auf Papier',
    paperHint: 'Der Hashwert wurde auf Papier geschrieben und von Hand unterschrieben.',
    file: 'Mit einer Signaturdatei',
    fileHint: 'Eine abgetrennte OpenPGP-Signatur über einen Text, der bei dieser Wahl gezeigt wird.',
    declined: 'Zeichnet nicht ab',
    textTitle: 'Der genaue Text zum Signieren',
    textHint:
      'Füllen Sie erst Rolle und Name aus. Kopieren Sie diesen Text, wie er ist, bis zum letzten Zeilenende in eine Datei, und signieren Sie sie mit „gpg --armor --detach-sign“.',
    signature: 'Signaturdatei',
    chooseSignature: 'Signatur wählen',
    noSignature: 'Noch keine Datei gewählt.',
    chosen: name => `Gewählt: ${name}`,
    reason: 'Warum nicht',
    go: 'Abzeichnung eintragen',
    entry: {
      paper: (name, role) => `${name}, ${role}: auf Papier unterschrieben`,
      file: (name, role) => `${name}, ${role}: mit Datei signiert`,
      declined: (name, role) => `${name}, ${role}: nicht abgezeichnet`,
    },
    by: 'Mit dem Schlüssel',
  },
};
