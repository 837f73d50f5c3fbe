/** Words of the field in plain ones, in German. */
import type { terms as english } from '../en/terms';

export const terms: typeof english = {
  title: words => `Einfach gesagt: ${words}`,
  of: {
    keySet: ['Schlüsselsatz', 'Ein Geheimnis, das mehrere in Teilen haben, und die Liste, wer welchen hat.'],
    share: [
      'Anteil',
      'Der Teil des Geheimnisses, den einer hat. Einer allein verrät nichts davon; genügend zusammen öffnen es.',
    ],
    holder: ['Inhaber', 'Wer einen Anteil hat.'],
    quorum: ['Quorum', 'So viele Inhaber, wie zusammen nötig sind, jeder mit einem Anteil.'],
    index: [
      'Index',
      'Die Nummer eines Anteils, die ihn von den anderen unterscheidet. Sie ist nicht geheim.',
    ],
    record: [
      'Register',
      'Die öffentliche Liste eines Schlüsselsatzes: wer welchen Anteil hat. Kein Geheimnis steht darin.',
    ],
    digest: [
      'Hashwert',
      'Ein Code aus allem, was in einer Datei steht. Ändert sich ein Buchstabe der Datei, ist es ein anderer.',
    ],
    transcript: [
      'Protokoll',
      'Was in einer Zeremonie geschah, vom Programm Zeile für Zeile festgehalten. Kein Geheimnis steht darin.',
    ],
    words: [
      'Wörter zum Vergleichen',
      'Acht Wörter für das, was bei ihnen steht. Wäre etwas davon anders, wären es fast sicher auch die Wörter, solange dieser Rechner ehrlich ist.',
    ],
    nonce: [
      'Nonce',
      'Eine Zahl, die nur für diesen Vorgang gezogen wird, damit sich nichts aus einem anderen hineinmischen lässt.',
    ],
    pgpKey: [
      'Öffentlicher OpenPGP-Schlüssel',
      'Eine Datei, die ihr Besitzer weitergibt. Was mit ihr verschlossen ist, kann nur er öffnen.',
    ],
    fingerprint: [
      'Fingerabdruck',
      'Ein Code, der zu einem einzigen Schlüssel gehört. Liest der Besitzer denselben vor, ist es der richtige.',
    ],
    network: [
      'Netzwerkschnittstelle',
      'Ein Kabel oder ein Funkgerät, über das dieser Rechner andere erreichen kann.',
    ],
    operator: ['Bediener', 'Wer das Programm bedient.'],
    witness: ['Zeuge', 'Wer zusieht und am Ende unterschreibt.'],
    notice: ['Mitteilung', 'Ein Brief an einen Inhaber: was getan wurde, und was zu vergleichen ist.'],
    writing: [
      'Hex, Base64',
      'Zwei Arten, einen Anteil in Buchstaben und Ziffern zu schreiben. Tippen Sie, was auf dem Papier steht.',
    ],
    drill: [
      'Kontrollbericht',
      'Die Liste, wann welcher Anteil zuletzt geprüft wurde. Jeder Inhaber lässt seinen ein- oder zweimal im Jahr prüfen.',
    ],
    adopted: ['Übernommen', 'Den Satz hat ein anderes Programm erzeugt; hier ist er nur aufgeschrieben.'],
    signOff: ['Abzeichnen', 'Den Hashwert einer Zeremonie unterschreiben, oder sagen, warum nicht.'],
    token: [
      'Wiederherstellungstoken',
      'Ein Passwort für eine halbe Stunde. Es öffnet den versiegelten Speicher, nachdem ein Quorum da war.',
    ],
    vault: [
      'Tresor',
      'Gruppen von Inhabern mit ihren Wurzelschlüsseln, und das Register dessen, was getan wurde.',
    ],
    rootKey: [
      'Wurzelschlüssel',
      'Ein Schlüssel, aus dem andere gemacht werden. Seine Inhaber haben ihn in Anteilen.',
    ],
    group: [
      'Gruppe',
      'Inhaber, die Anteile derselben Wurzelschlüssel haben, und wie viele von ihnen zusammen nötig sind.',
    ],
    request: [
      'Antrag',
      'Was mit Wurzelschlüsseln getan werden soll. Die Inhaber bestätigen es mit ihren eigenen Schlüsseln, bevor es beginnt.',
    ],
    epoch: [
      'Epoche',
      'Alle Anteile einer Gruppe, die zusammen ausgegeben wurden. Die einer anderen passen nicht zu ihnen.',
    ],
    contribution: [
      'Beitrag',
      'Was ein Inhaber beisteuert, wenn neue Anteile entstehen. Alle Beiträge werden summiert.',
    ],
    receipt: [
      'Quittung',
      'Was ein Inhaber unterschreibt, wenn sein Anteil geprüft ist und passt. Mit der letzten sind neue Schlüssel gültig.',
    ],
  },
};
