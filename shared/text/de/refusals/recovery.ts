/** What is refused in recovery mode, in German: of a token, of the sealed store, of what goes into it. */
import type { recoveryTexts as english } from '../../en/refusals/recovery';
import { thing } from './facts';

export const recoveryTexts: typeof english = {
  // Recovery mode
  NOT_IN_RECOVERY_MODE: () =>
    'Das geht nur im Wiederherstellungsmodus. Schalten Sie ihn erst für den Schlüsselsatz ein.',
  IN_RECOVERY_MODE: () =>
    'Das Programm ist im Wiederherstellungsmodus, in dem nur das Wiederherstellungstoken und der versiegelte Speicher zu gebrauchen sind. Verlassen Sie ihn erst.',
  RECOVERY_UNAVAILABLE: () =>
    'Dieser Schlüsselsatz wurde mit einem anderen Werkzeug erzeugt und hat hier keinen Wurzelschlüssel, den der Wiederherstellungsmodus öffnen könnte. Nehmen Sie einen Satz, den Quorate erzeugt hat.',
  TOKEN_ALREADY_ISSUED: () =>
    'Ein Wiederherstellungstoken ist schon ausgestellt: Es gibt eines je Start des Wiederherstellungsmodus. Verlassen Sie ihn, und schalten Sie ihn wieder ein.',
  ROOT_KEY_CLOSED: () =>
    'Diese Anteile öffnen den Wurzelschlüssel im Register nicht, also wurde kein Token erzeugt. Die vor dem letzten bleiben; das Register ist beschädigt oder verändert: Brechen Sie ab, und spielen Sie es aus einer Kopie zurück.',
  RECOVERY_OVER: () =>
    'Diese Wiederherstellungssitzung ist vorbei, und ihr Token mit ihr. Beginnen Sie den Wiederherstellungsmodus mit einem Quorum neu.',

  // A token
  OTP_GIVEN: () =>
    'Das Einmalpasswort zieht das Programm, es wird nie von außen genommen. Lassen Sie es weg, oder geben Sie stattdessen einen OpenPGP-Schlüssel an.',
  TOKEN_WRONG: () =>
    'Das ist nicht das Token dieser Sitzung. Sehen Sie jedes Zeichen noch einmal an: Ein zweites falsches beendet die Sitzung.',
  TOKEN_WRONG_TWICE: () =>
    'Das war das zweite falsche Token, also ist die Wiederherstellungssitzung beendet. Beginnen Sie den Wiederherstellungsmodus mit einem Quorum neu.',
  TOKEN_NEEDED: () =>
    'Das Token wird gebraucht: Es wurde noch nicht eingegeben, oder zwei Minuten lang geschah nichts.',
  TOKEN_EMPTY: () => 'Nichts wurde eingegeben. Geben Sie das Token ein.',
  OTP_EMPTY: () => 'Das Einmalpasswort fehlt. Geben Sie es ein, wie es am Anfang des Vorgangs gezeigt wurde.',
  TOKEN_TOO_LONG: f =>
    `Das ist länger als jedes Token oder Einmalpasswort (${f.expected} Zeichen). Geben Sie nur das ein, wonach gefragt ist.`,
  TOKEN_NOT_BASE64: f =>
    f.position
      ? `Das ist kein codiertes Token: Zeichen ${f.position} gehört nicht zu Base64. Sehen Sie dieses Zeichen noch einmal an.`
      : 'Das ist kein codiertes Token: Es sind Zeichen zu wenig oder zu viel. Vergleichen Sie es mit dem, was ausgegeben wurde.',
  OTP_NOT_BASE64: f =>
    f.position
      ? `Zu einem codierten Token dieser Länge gehört ein Einmalpasswort in Base64, und Zeichen ${f.position} ist keines. Sehen Sie beide noch einmal an.`
      : 'Zu einem codierten Token dieser Länge gehört ein Einmalpasswort von 16 Bytes in Base64. Sehen Sie beide noch einmal an.',
  TOKEN_ENCRYPTED: () =>
    'Dieses Token ist für einen OpenPGP-Schlüssel verschlüsselt, und kein Einmalpasswort gehört dazu. Öffnen Sie es, wo der Schlüssel ist, mit „base64 -d | gpg --decrypt“ (mit ASCII-Hülle mit „gpg --decrypt“ allein).',
  TOKEN_OTP_LENGTH: f =>
    `Das Einmalpasswort hat ${f.seen} Zeichen und das Token ${f.expected}: Sie gehören nicht zusammen. Suchen Sie in beiden nach fehlenden Zeichen.`,
  TOKEN_UNLIKELY: () =>
    'Was herauskommt, sieht nicht wie ein Token aus. Das Einmalpasswort ist von einem anderen Vorgang, oder in einem von beiden stimmt ein Zeichen nicht. Vergleichen Sie beide.',

  // The sealed store
  STORE_DAMAGED: f =>
    `${thing(f, '', 'Der versiegelte Speicher')} ist beschädigt, abgeschnitten oder wurde verändert. Nichts wurde geändert; spielen Sie ihn aus einer Kopie zurück.`,
  STORE_MISSING: f =>
    `${thing(f, '', 'Der versiegelte Speicher')} ist nicht da, und das Register sagt, dass es einen gibt. Spielen Sie ihn aus einer Kopie zurück.`,
  STORE_OLDER: f =>
    `${thing(f, '', 'Der versiegelte Speicher')} ist eine alte Kopie: Er hat Fassung ${f.seen}, und das Register nennt ${f.expected}. Suchen Sie den neuesten, bevor Sie weitermachen.`,
  STORE_NEWER: f =>
    `${thing(f, '', 'Der versiegelte Speicher')} hat Fassung ${f.seen}, und das Register weiß höchstens von ${f.expected}: Das Register ist eine alte Kopie, oder der Speicher wurde ausgetauscht. Klären Sie, was davon.`,
  STORE_EXCHANGED: () =>
    'Der versiegelte Speicher ist weder der, für den die Wörter standen, noch was diese Sitzung daraus gemacht hat: Jemand hat ihn ausgetauscht. Verlassen Sie den Wiederherstellungsmodus, und suchen Sie die neueste Kopie.',
  STORE_OTHER_SET: f =>
    `${thing(f, '', 'Dieser versiegelte Speicher')} gehört zu einem anderen Schlüsselsatz. Spielen Sie den richtigen zurück.`,
  STORE_FULL: f =>
    `Der versiegelte Speicher ist voll (${f.expected} Einträge, zusammen 16 MiB). Entfernen Sie, was nicht mehr gebraucht wird.`,
  ENTRY_IN_FOLDER: f =>
    `${thing(f, '', 'Die Datei')} läge im Zeremonieordner, der kopiert und für alle mit Prüfsummen versehen wird. Speichern Sie sie außerhalb dieses Ordners.`,
  ENTRY_NAME_UNUSABLE: () =>
    'Der Name eines Eintrags hat 1 bis 100 einfache Zeichen auf einer Zeile. Wählen Sie einen anderen.',
  ENTRY_EXISTS: () =>
    'Einen Eintrag dieses Namens gibt es schon. Wählen Sie einen anderen Namen, oder entfernen Sie erst den alten Eintrag.',
  ENTRY_MISSING: () =>
    'Einen Eintrag dieses Namens gibt es nicht. Lassen Sie die Einträge auflisten, um ihre Namen zu sehen.',
  ENTRY_EMPTY: f =>
    `In ${thing(f, '', 'diesem Eintrag')} ist nichts. Wählen Sie die Datei oder den Text, der versiegelt werden soll.`,
  ENTRY_TOO_LARGE: f =>
    `${f.name ? `„${f.name}“ ist zu groß: Ein` : 'Ein'} Eintrag hat höchstens 1 MiB. Bewahren Sie große Dateien anderswo auf, und versiegeln Sie den Schlüssel zu ihnen.`,
};
