/** Texts of recovery mode in German: the token, its session, the sealed store. */

import { plural } from '../../../shared/text/de/plural';
import { sayNumber } from '../../../shared/text/times';
import type { recovery as english } from '../en/recovery';
import { digestOnPaper } from './common';

const size = (bytes: number): string =>
  bytes < 1024
    ? plural(bytes, { one: '1\u00a0Byte', other: `${bytes}\u00a0Bytes` })
    : `${sayNumber('de', bytes / 1024, 1)}\u00a0KiB`;

export const recovery: typeof english = {
  recovery: {
    steps: ['Zweck', 'Wörter vergleichen', 'Anteile', 'Token und Speicher', 'Ergebnis'],
    open: 'Wiederherstellung',

    band: {
      text: keySet => `WIEDERHERSTELLUNG von „${keySet}“:`,
      only: 'nur Token und versiegelter Speicher.',
      left: time => `Sitzung endet in ${time}`,
    },

    enter: {
      title: 'Wiederherstellung',
      lead: keySet =>
        `Ein Quorum öffnet den versiegelten Speicher von „${keySet}“, für höchstens eine halbe Stunde.`,
      what: [
        'Der versiegelte Speicher bewahrt kleine Geheimnisse für einen schlechten Tag: Zugangsdaten für den Notfall, PINs, Wiederherstellungscodes.',
        'Sie brauchen so viele Inhaber, wie der Satz verlangt, jeden mit einem Anteil, und jemanden, der das Wiederherstellungstoken nimmt.',
        'Im Wiederherstellungsmodus geht nichts anderes: Kein Anteil wird ausgestellt, kein Satz erzeugt.',
      ],
      asideTitle: 'Was dann geschieht',
      aside: [
        'Genug Inhaber geben ihre Anteile ein. Zusammen öffnen sie den Wurzelschlüssel dieses Satzes.',
        'Heraus kommt ein Token, unter einem Einmalpasswort oder verschlüsselt für einen OpenPGP-Schlüssel.',
        'Mit dem Token wird der versiegelte Speicher aufgelistet, gelesen und geändert, bis der Modus verlassen wird oder seine Zeit um ist.',
      ],
      version: version =>
        version === 0
          ? 'In diesem Satz ist noch nichts versiegelt.'
          : `Der versiegelte Speicher hat Fassung ${version}.`,
      go: 'Wiederherstellung beginnen',
    },

    leave: {
      link: 'Modus verlassen',
      title: 'Wiederherstellungsmodus verlassen?',
      open: 'Das Token gilt sofort nicht mehr. Um den Speicher wieder zu öffnen, muss ein Quorum neu beginnen.',
      collecting: 'Alles bisher Eingegebene wird gelöscht. Kein Token wird ausgestellt.',
      keep: 'Bleiben',
      go: 'Modus verlassen',
    },

    start: {
      title: 'Wiederherstellungstoken erzeugen',
      lead: required => `${required} Inhaber geben ihre Anteile ein. Heraus kommt ein Token, einmal.`,
      way: 'Wie das Token ausgegeben wird',
      otp: 'Unter einem Einmalpasswort',
      otpHint:
        'Das Programm zieht es und zeigt es einmal, vor den Anteilen. Jemand behält das Passwort, jemand anderes das codierte Token.',
      pgp: 'Für einen OpenPGP-Schlüssel',
      pgpHint: 'Nur wer den privaten Schlüssel oder die Smartcard hat, kann das Token lesen.',
      more: 'Weitere Optionen',
      prefix: 'Präfix des Tokens',
      none: 'Keines: 24 Zeichen',
      noneHint: 'Richtig, wenn kein anderes Werkzeug ein Präfix erwartet.',
      r: '„r.“, wie Vault 1.3 bis 1.9 es schrieb',
      hvr: '„hvr.“, wie Vault es seit 1.10 schreibt',
      go: 'Festlegen und Wörter zeigen',
      goOtp: 'Festlegen und Passwort zeigen',
      asideTitle: 'Was dann geschieht',
      aside: [
        'Alles auf dieser Seite wird festgelegt und unter acht Wörtern gezeigt.',
        'Jeder Inhaber vergleicht die Wörter und gibt dann, von den anderen ungesehen, einen Anteil ein.',
        'Kein Token wird erzeugt, bevor die Anteile den Wurzelschlüssel geöffnet haben.',
      ],
    },

    otp: {
      title: 'Einmalpasswort aufschreiben',
      lead: 'Jemand schreibt es auf, allein. Die anderen sehen nicht auf den Bildschirm.',
      label: 'Einmalpasswort',
      shape: length => `${length} Zeichen, in Vierergruppen. Große und kleine Buchstaben sind verschieden.`,
      cover: 'Verdecken (F8)',
      for: 'Mit ihm wird das codierte Token später decodiert. Wer nur eines von beiden sieht, kann das Token nicht ermitteln.',
      once: 'Es wird nicht noch einmal gezeigt. Geht es verloren, brechen Sie den Vorgang ab, und beginnen Sie einen neuen.',
      written: 'Es ist aufgeschrieben, und jedes Zeichen wurde verglichen',
      writtenFirst: 'Schreiben Sie es erst auf, und vergleichen Sie jedes Zeichen.',
      go: 'Weiter zu den Wörtern',
      lost: 'Das Einmalpasswort wurde einmal gezeigt, am Anfang. Hat es niemand aufgeschrieben, brechen Sie den Vorgang ab, und beginnen Sie einen neuen.',
    },

    aside: {
      token: 'ein Wiederherstellungstoken',
      asOtp: 'codiert, unter dem Einmalpasswort',
      asPgp: 'OpenPGP-Nachricht',
      key: 'Das Token ist verschlüsselt für',
    },

    session: {
      title: 'Wiederherstellungstoken ausgestellt',
      lead: 'Es öffnet den versiegelten Speicher, bis Sie den Wiederherstellungsmodus verlassen oder die Zeit der Sitzung um ist.',
      storeTitle: 'Der versiegelte Speicher',
      storeLead:
        'Nach dem Token wird einmal gefragt, und wieder nach zwei Minuten, in denen der Speicher nicht benutzt wurde. Nichts davon bleibt im Fenster.',
      tabs: 'Was offen ist',
      token: 'Token',
      store: 'Versiegelter Speicher',
      encoded: 'Codiertes Token',
      encodedHint:
        'Ohne das Einmalpasswort nicht geheim. Halten Sie beide getrennt: Wer beide hat, hat das Token.',
      message: 'Token, verschlüsselt',
      messageHint: 'Nur der Schlüssel unten öffnet es.',
      copy: 'Kopieren',
      decodeTitle: 'So decodieren Sie es',
      decodeHere: 'Hier decodieren',
      decodeElsewhere: 'Oder auf einem anderen Rechner, der nach dem Einmalpasswort fragt:',
      decodeCommand: encoded => `quorate decode-token ${encoded}`,
      openTitle: 'So öffnen Sie es',
      openHint:
        'Speichern Sie den Text als token.txt. Auf einem Rechner mit dem privaten Schlüssel oder der Smartcard öffnet er sich mit:',
      openCommand: 'base64 -d token.txt | gpg --decrypt',
      lastMinute: seconds =>
        `Die Wiederherstellungssitzung endet in ${seconds} ${plural(seconds, { one: 'Sekunde', other: 'Sekunden' })}.`,
      noLonger: 'Ihre ganze Zeit ist fast um und lässt sich nicht verlängern.',
    },

    writing: {
      title: 'Das Protokoll konnte nicht geschrieben werden',
      lead: 'Ein Token gilt erst als ausgestellt, und eine Sitzung erst als beendet, wenn das Protokoll auf der Platte es sagt.',
      cancel:
        'Das Token im Speicher wird gelöscht. Was der Ordner dann enthält, entscheidet, und wird danach gesagt.',
    },

    done: {
      title: 'Die Wiederherstellungssitzung ist beendet',
      lead: ended => `${ended} Das Token öffnet nichts mehr.`.trim(),
      toDo: [
        'Vernichten Sie, was vom Token übrig ist: das Papier mit dem Einmalpasswort und Kopien des codierten Tokens.',
        'Um den versiegelten Speicher wieder zu öffnen, beginnen Sie die Wiederherstellung neu. Ein Quorum bekommt dann ein neues Token.',
        digestOnPaper,
      ],
    },
    goBack: 'Zurück zur Wiederherstellung',
  },

  store: {
    token: 'Wiederherstellungstoken',
    tokenPlaceholder: 'Token',
    tokenHint: 'Leerzeichen spielen keine Rolle. Das zweite falsche Token beendet die Sitzung.',
    tokenKept:
      'Das Token wurde eingegeben. Wenn hier zwei Minuten lang nichts geschieht, wird wieder danach gefragt.',
    presenting: 'Der versiegelte Speicher wird geöffnet …',
    list: 'Inhalt auflisten',
    version: version =>
      version === 0
        ? 'Noch ist keine Fassung geschrieben.'
        : `Fassung ${version} des versiegelten Speichers.`,
    empty:
      'Noch ist nichts versiegelt. Fügen Sie einen Eintrag hinzu: ein Passwort, eine PIN, Wiederherstellungscodes, eine kleine Datei.',
    columns: { number: 'Nr.', name: 'Name', size: 'Größe', act: 'Aktion' },
    size,
    read: 'Lesen',
    remove: 'Entfernen',
    readOf: name => `${name} lesen`,
    removeOf: name => `${name} entfernen`,
    add: 'Eintrag hinzufügen',
    close: 'Schließen',
    listed: count =>
      count === 0
        ? ''
        : plural(count, { one: 'Ein Eintrag ist versiegelt.', other: `${count} Einträge sind versiegelt.` }),
    gone: name => `„${name}“ ist weggeräumt.`,
    added: name => `„${name}“ ist versiegelt, geschrieben und zurückgelesen.`,
    removed: name => `„${name}“ ist aus dem versiegelten Speicher entfernt.`,
    readTitle: name => `„${name}“ lesen`,
    readLead: 'Er wird verdeckt gezeigt. Wer auf den Bildschirm sieht, bestimmen Sie.',
    save: 'Speichern',
    saveOf: name => `${name} in eine Datei speichern`,
    saveTitle: name => `„${name}“ in eine Datei speichern`,
    saveLead:
      'Die Datei enthält das Geheimnis im Klartext. Wählen Sie einen Ort, der mit Ihnen geht, nicht den Zeremonieordner, und lassen Sie die Datei vernichten, wenn sie nicht mehr gebraucht wird.',
    saveGo: 'In diese Datei speichern',
    savePath: 'Der ganze Pfad einer neuen Datei',
    savePathHint: 'Zum Beispiel /media/stick/key.bin. Eine Datei, die schon da ist, wird nie überschrieben.',
    savePathFault: 'Schreiben Sie den ganzen Pfad, von der Wurzel oder dem Laufwerk an.',
    saved: (name, file) => `„${name}“ ist gespeichert, zurückgelesen und steht im Klartext in ${file}.`,
    removeTitle: name => `„${name}“ entfernen?`,
    removeLead: 'Er lässt sich nicht zurückholen, außer aus einer vorher gemachten Kopie des Ordners.',
    removeName: 'Sein Name, zur Bestätigung',
    removeDiffers: 'Der Name muss genau der des Eintrags sein.',
    addTitle: 'Neuer Eintrag',
    addLead:
      'Er wird unter dem Wurzelschlüssel dieses Satzes versiegelt und ist nur in einer Wiederherstellungssitzung zu lesen.',
    entry: {
      title: name => `Eintrag „${name}“`,
      content: 'Was darin ist',
      base64:
        'Diese Bytes sind kein Text. Sie werden als Base64 gezeigt; „Speichern“ schreibt sie, wie sie sind, in eine Datei.',
      masked: bytes => `${size(bytes)}, nicht gezeigt`,
    },
    forgets: 'Wird nach einer Minute von selbst weggeräumt.',
    show: 'Zeigen',
    hide: 'Verbergen',
    putAway: 'Wegräumen',
  },
};
