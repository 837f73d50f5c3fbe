/** Texts of scanning, in German. */
import type { ScanMessages } from '../en/scan';

type Contents = Parameters<ScanMessages['hint']['otherContent']>[0];

const contents: Readonly<Record<Contents, string>> = {
  share: 'Dieser Code enthält etwas wie einen Anteil, und der wird hier nicht gebraucht.',
  pgpKey: 'Dieser Code enthält einen öffentlichen OpenPGP-Schlüssel, und der wird hier nicht gebraucht.',
  pgpMessage:
    'Dieser Code enthält einen verschlüsselten Anteil. Sein Inhaber entschlüsselt ihn mit einer Karte, oder anderswo.',
  pgpPrivateKey:
    'Dieser Code enthält einen PRIVATEN Schlüssel. Er ist diesem Rechner jetzt preisgegeben: Sein Besitzer sollte ihn ersetzen.',
  address: 'Dieser Code enthält eine Web- oder Mailadresse oder Telefonnummer.',
  wifi: 'Dieser Code enthält den Zugang zu einem WLAN.',
  contact: 'Dieser Code enthält eine Visitenkarte oder einen Termin.',
  otp: 'Dieser Code enthält das Geheimnis einer App für Einmalpasswörter.',
  payment: 'Dieser Code enthält eine Zahlungsaufforderung.',
  text: 'Dieser Code enthält anderen Text.',
  binary: 'Dieser Code enthält Daten unbekannter Art.',
  empty: 'Dieser Code enthält nichts.',
};

export const scan: ScanMessages = {
  label: {
    share: 'Anteil scannen',
    key: 'Öffentlichen OpenPGP-Schlüssel scannen',
    message: 'Verschlüsselten Anteil scannen',
    signed: 'Signierten Text scannen',
  },
  camera: 'Kamera einschalten',
  picture: 'Bild wählen',
  pictureHint: 'PNG oder JPEG. Ein Bild kann auch eingefügt werden.',
  stop: 'Kamera ausschalten',
  which: 'Kamera',
  nameless: place => `Kamera ${place}`,
  view: 'Was die Kamera sieht',
  starting: 'Die Kamera wird geöffnet …',
  reading: 'Das Bild wird gelesen …',
  read: characters => `${characters} Zeichen gelesen. Die Kamera ist aus.`,
  readPicture: characters => `${characters} Zeichen gelesen.`,
  notFound:
    'In diesem Bild war kein QR-Code lesbar. Nehmen Sie es neu auf: gerade von vorn, bei gutem Licht, mit seinem weißen Rand.',
  hint: {
    nothing:
      'Halten Sie den ganzen Code mit seinem weißen Rand so, dass er den Rahmen füllt, etwa eine Handlänge vor der Kamera.',
    tooDark: 'Zum Lesen ist es zu dunkel. Machen Sie Licht an, oder öffnen Sie die Abdeckung der Kamera.',
    tooSmall: 'Ein Code ist da, aber zu klein. Halten Sie ihn näher.',
    tooNear: 'Ein Code ist da, aber nicht ganz. Halten Sie ihn weiter weg.',
    blurred: 'Ein Code ist da, aber nicht lesbar. Halten Sie ihn ruhig und gerade, ohne Spiegelung darauf.',
    twoCodes: 'Es sind zwei Codes im Bild. Verdecken Sie den, der nicht gemeint ist.',
    part: ({ number, of, missing }) =>
      `Das ist Teil ${number} von ${of}. Es fehlen noch: ${missing.join(', ')}. Zeigen Sie die anderen Teile, einen nach dem anderen.`,
    otherCode: kind => `Das ist ein anderer Code (${kind}), kein QR-Code.`,
    otherContent: scanned => contents[scanned],
  },
  fault: {
    noCamera: 'Es gibt keine Kamera. Schließen Sie eine an, oder wählen Sie ein Bild des Codes.',
    refused:
      'Die Kamera darf nicht benutzt werden: Die Erlaubnis wurde verweigert. Erteilen Sie sie in den Einstellungen des Systems, oder wählen Sie ein Bild.',
    inUse:
      'Ein anderes Programm benutzt die Kamera, oder sie wurde getrennt. Schließen Sie jenes Programm, und versuchen Sie es noch einmal.',
    failed:
      'Die Kamera ließ sich nicht öffnen. Versuchen Sie es noch einmal, oder wählen Sie ein Bild des Codes.',
    tooLong:
      'Eine Minute lang wurde nichts gelesen, darum ist die Kamera aus. Schalten Sie sie wieder ein, wenn der Code zur Hand ist.',
    cannotRead:
      'Die Bilder dieser Kamera ließen sich nicht lesen. Versuchen Sie es noch einmal, oder wählen Sie ein Bild des Codes.',
  },
};
