/** What is refused of an OpenPGP key, in German. */
import type { keyTexts as english } from '../../en/refusals/key';
import { given, key } from './facts';

export const keyTexts: typeof english = {
  PGP_KEY_MISSING: f =>
    `${f.holder ? `${f.holder} hat keinen OpenPGP-Schlüssel` : 'Ein öffentlicher OpenPGP-Schlüssel wird gebraucht'}. Fügen Sie ihn ein, oder wählen Sie seine Datei.`,
  PGP_KEY_UNREADABLE: f =>
    `${given(f)} ist kein öffentlicher OpenPGP-Schlüssel. Exportieren Sie ihn noch einmal mit „gpg --armor --export“, und wählen Sie diese Datei.`,
  PGP_KEY_TOO_LARGE: f =>
    `${given(f)} ist größer, als ein OpenPGP-Schlüssel sein sollte (1 MiB). Exportieren Sie nur den einen Schlüssel, mit „gpg --export-options export-minimal“.`,
  PGP_KEY_WITHOUT_USER: f =>
    `${key(f)} hat keine User-ID bei sich, wie manche Schlüsselserver ihn herausgeben. Exportieren Sie ihn auf dem Rechner seines Besitzers mit „gpg --armor --export“.`,
  PGP_KEY_DAMAGED: f =>
    `${key(f)} ist beschädigt: Seine eigenen Signaturen passen nicht zu ihm. Exportieren Sie ihn noch einmal, und vergleichen Sie den Fingerabdruck.`,
  PGP_KEY_PRIVATE: f =>
    `${given(f)} ist ein PRIVATER Schlüssel. Er ist diesem Rechner jetzt preisgegeben: Sein Besitzer sollte ihn ersetzen. ${f.other === 'file' ? 'Bringen Sie stattdessen die Datei, nach der hier gefragt wird.' : 'Exportieren Sie den öffentlichen Schlüssel mit „gpg --armor --export“.'}`,
  PGP_KEY_SEVERAL: f =>
    `In dem, was${f.holder ? ` für ${f.holder}` : ''} angegeben wurde, ist mehr als ein OpenPGP-Schlüssel. Exportieren Sie nur den einen: „gpg --armor --export FINGERABDRUCK“.`,
  PGP_KEY_EXPIRED: f =>
    `${key(f)} oder sein Teil zum Verschlüsseln ist abgelaufen. Bitten Sie den Besitzer, ihn zu verlängern und neu zu exportieren. (Prüfen Sie auch die Uhr dieses Rechners.)`,
  PGP_KEY_REVOKED: f =>
    `${key(f)} oder sein Teil zum Verschlüsseln wurde vom Besitzer widerrufen. Fragen Sie nach dem neuen.`,
  PGP_KEY_FUTURE: f =>
    `${key(f)} wurde nach der Uhr dieses Rechners in der Zukunft erstellt. Prüfen Sie die Uhr; geht sie richtig, fragen Sie den Besitzer.`,
  PGP_KEY_WEAK: f =>
    `${key(f)} ist zu schwach (RSA unter 2048 Bit oder mit Zahlen, die jeder brechen kann, DSA, ElGamal, oder mit MD5 signiert). Bitten Sie den Besitzer um einen zeitgemäßen.`,
  PGP_KEY_CANNOT_ENCRYPT: f =>
    `${key(f)} kann nur signieren, nicht verschlüsseln. Bitten Sie den Besitzer, einen Unterschlüssel zum Verschlüsseln hinzuzufügen.`,
  PGP_KEY_UNSUPPORTED: f =>
    `${key(f)} verwendet ein Verfahren oder eine Kurve, die hier nicht unterstützt werden. Nehmen Sie RSA, eine NIST-Kurve oder Curve25519 in der Form, die GnuPG macht.`,
  PGP_KEY_UNUSABLE: f =>
    `${key(f)} taugt nicht zum Verschlüsseln: Ein Versuch misslang, also ist das darin kein Schlüssel seiner Art. Bitten Sie den Besitzer um einen anderen.`,
  PGP_KEY_PRACTICE: f =>
    `${key(f)} sagt mit dem Namen darin („PRACTICE …“), dass er für eine Übung gemacht wurde. Der private Teil eines solchen Schlüssels liegt ungeschützt in einem Zeremonieordner und öffnet, was für ihn verschlüsselt ist. Bitten Sie um den eigenen Schlüssel des Inhabers.`,
  CRYPTO_UNUSABLE: f =>
    `Das Programm kann auf diesem Rechner nicht mit ${f.name ?? 'diesem Verfahren'} verschlüsseln: Es hat es mit einem eigenen Schlüssel versucht. Am Schlüssel liegt es nicht. Nehmen Sie einen Schlüssel anderer Art oder einen anderen Rechner.`,
  PGP_KEY_VERSION: f =>
    `${key(f)} hat nicht Version 4, also könnte GnuPG nicht öffnen, was für ihn verschlüsselt ist. Bitten Sie den Besitzer um einen Schlüssel der Version 4.`,
};
