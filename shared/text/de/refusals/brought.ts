/** What is refused of what people bring, in German: cards, private keys, what Vault printed. */
import type { broughtTexts as english } from '../../en/refusals/brought';

export const broughtTexts: typeof english = {
  // The machine's own gpg
  GPG_MESSAGE_UNREADABLE: () =>
    'Das ist keine verschlüsselte OpenPGP-Nachricht. Bringen Sie die .asc-Datei des Anteils, oder ihren Base64- oder Hex-Text.',
  GPG_MISSING: () =>
    'Auf diesem Rechner gibt es kein gpg. Installieren Sie GnuPG, oder entschlüsseln Sie den Anteil anderswo mit „gpg --decrypt“, und geben Sie ihn ein.',
  GPG_CANCELLED: () =>
    'Das Entschlüsseln wurde abgebrochen. Nichts wurde gelesen; versuchen Sie es noch einmal, oder geben Sie den Anteil von Hand ein.',
  GPG_NO_SECRET_KEY: () =>
    'GnuPG hat keinen Schlüssel, der diese Nachricht öffnet. Stecken Sie die richtige Karte ein (auf einem neuen Rechner auch den öffentlichen Schlüssel importieren und einmal „gpg --card-status“), oder bringen Sie die Nachricht zu dieser Karte.',
  GPG_CARD_MISSING: () =>
    'Die Karte ist nicht da oder wurde herausgezogen. Stecken Sie sie ein, lassen Sie sie stecken, bis der Anteil gelesen ist, und versuchen Sie es noch einmal.',
  GPG_PIN_WRONG: () =>
    'GnuPG hat die PIN oder Passphrase nicht angenommen. Eine Karte sperrt sich nach wenigen falschen: Prüfen Sie sie, bevor Sie es noch einmal versuchen.',
  GPG_PIN_BLOCKED: () =>
    'Die PIN der Karte ist nach zu vielen falschen gesperrt. Entsperren Sie sie mit den Werkzeugen der Karte, oder bringen Sie einen anderen Anteil.',
  GPG_ALGORITHM: () =>
    'GnuPG auf diesem Rechner kennt ein Verfahren nicht, das Schlüssel oder Nachricht verwenden (es meldet „unavailable“ oder „unsupported algorithm“). Öffnen Sie die Nachricht, wo GnuPG neuer ist (2.4), und geben Sie den Anteil ein.',
  GPG_NO_PINENTRY: () =>
    'GnuPG konnte nicht nach der PIN fragen. In einem Terminal: „export GPG_TTY=$(tty)“ eingeben und das Fenster mindestens 80 mal 24 groß machen; ohne Terminal ein Pinentry installieren, das ein Fenster hat.',
  GPG_MESSAGE_DAMAGED: () =>
    'GnuPG konnte diese Nachricht nicht ganz entschlüsseln: Sie ist beschädigt oder abgeschnitten. Bringen Sie eine andere Kopie davon.',
  GPG_OUTPUT_TOO_LARGE: f =>
    `Was in dieser Nachricht ist, ist länger, als ein Anteil sein kann (${f.expected} Bytes). Bringen Sie die Nachricht mit dem Anteil.`,
  GPG_TIMED_OUT: () =>
    'GnuPG hat zu lange gebraucht und wurde beendet. Prüfen Sie die Karte und ihren Leser, und versuchen Sie es noch einmal.',
  GPG_FAILED: () =>
    'GnuPG hat nicht getan, was es soll. Sehen Sie mit „gpg --decrypt“ von Hand nach, was es meldet, und geben Sie den Anteil ein.',

  // A private key that is entered
  PRIVATE_KEYS_NOT_ACCEPTED: () =>
    'Dieser Vorgang nimmt keine privaten Schlüssel an. Öffnen Sie den Anteil mit einer Karte oder mit „gpg --decrypt“; oder beginnen Sie neu und lassen private Schlüssel zu, wenn es nicht anders geht.',
  PRIVATE_KEY_UNREADABLE: () =>
    'Das ist kein ganzer privater OpenPGP-Schlüssel, der sich hier verwenden lässt. Exportieren Sie ihn mit „gpg --armor --export-secret-keys“; von einer Karte lässt er sich nicht exportieren, nehmen Sie die Karte.',
  PRIVATE_KEY_PASSPHRASE: () =>
    'Die Passphrase öffnet diesen privaten Schlüssel nicht. Achten Sie auf Tastaturbelegung und Großschreibung, und versuchen Sie es noch einmal.',
  PRIVATE_KEY_OTHER_MESSAGE: () =>
    'Dieser private Schlüssel öffnet diesen verschlüsselten Anteil nicht. Bringen Sie den Anteil, der für ihn verschlüsselt wurde, oder den anderen Schlüssel.',
  PRIVATE_KEY_MESSAGE_UNREADABLE: () =>
    'Das ist kein verschlüsselter Anteil, oder er ist beschädigt oder abgeschnitten. Bringen Sie die .asc-Datei des Anteils noch einmal, oder ihren Base64- oder Hex-Text.',
  PRIVATE_KEY_MESSAGE_UNPROTECTED: () =>
    'Diese Nachricht ist nicht gegen Veränderung geschützt: Jemand kann geändert haben, was darin ist, darum wird sie nicht geöffnet. Lassen Sie den Anteil mit einem heutigen Programm neu verschlüsseln.',

  // What Vault printed
  VAULT_INIT_UNREADABLE: () =>
    'Das ist nicht, was „operator init“ von Vault oder OpenBao ausgibt (auch nicht ein Rekey oder rotate-keys). Bringen Sie diese Datei ganz, als Text oder JSON, oder geben Sie die Zahlen von Hand ein.',
  VAULT_INIT_TOO_LARGE: () =>
    'Das ist größer als alles, was Vault beim Initialisieren ausgibt (1 MiB). Bringen Sie nur diese Datei.',
  VAULT_INIT_KEY: f =>
    `Schlüssel ${f.position} in dieser Datei ist weder ein Anteil noch ein verschlüsselter Anteil. Die Datei ist beschädigt oder von Hand verändert: Bringen Sie das Original.`,
  VAULT_INIT_DISAGREE: f =>
    `Schlüssel ${f.position} ist als Hex ein anderer als in Base64. Die Datei wurde verändert: Verlassen Sie sich nicht auf sie.`,
  VAULT_INIT_COUNTS: () =>
    'Die Zahlen in dieser Datei passen nicht zueinander oder nicht zu den Schlüsseln darin. Die Datei wurde verändert: Verlassen Sie sich nicht auf sie.',
  VAULT_INIT_REPEATED: () =>
    'Zwei Schlüssel in dieser Datei sind gleich oder haben denselben Index. Die Datei wurde verändert: Verlassen Sie sich nicht auf sie.',
};
