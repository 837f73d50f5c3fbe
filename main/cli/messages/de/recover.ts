/** The command recover, in German. */
import type { recover as english } from '../en/recover';

export const recover: typeof english = {
  keyHelp:
    'das Token wird für diesen Schlüssel verschlüsselt; ohne ihn wird einmal ein Einmalpasswort gezeigt',
  prefixHelp: 'womit das Token beginnt',
  prefixIsOneOf: 'Option --prefix ist none, r. oder hvr. (mit dem Punkt).',
  tokenFileHelp:
    'eine neue Datei für das codierte Token, neben dem Bildschirm: base64 -d FILE | gpg --decrypt',
  done: 'Fertig. Die Wiederherstellungssitzung ist vorbei, und ihr Token ist von jetzt an nichts mehr wert.',
  task: 'Wiederherstellung: mit einem Quorum ein Token holen und den versiegelten Speicher öffnen',
  askKeyFile: 'Öffentlicher OpenPGP-Schlüssel, für den das Token verschlüsselt wird, Datei',
  enterOtp: 'stattdessen ein Einmalpasswort',
  recipient: 'Der Empfänger',
  recoveryMode:
    'Das Programm ist im WIEDERHERSTELLUNGSMODUS, bis er verlassen wird. Nichts anderes geht darin.',
  otpPage: (otp, grouped) =>
    `Das Einmalpasswort. Schreiben Sie es jetzt auf: Es wird dieses eine Mal gezeigt und nie wieder.\n    ${otp}\n    in Gruppen: ${grouped}`,
  otpComesNext:
    '\nAls Nächstes kommt das Einmalpasswort. Jemand schreibt es auf; alle anderen sehen nicht auf den Bildschirm.',
  askShowOtp: 'Eingabetaste, um es zu zeigen: ',
  askOtpWritten: 'Eingabetaste, wenn es aufgeschrieben ist: ',
  encodedToken: encodedToken => `\nDas codierte Token:\n    ${encodedToken}`,
  tokenForKey:
    'Es ist das Token, verschlüsselt für den OpenPGP-Schlüssel: base64 --decode, dann gpg --decrypt.',
  tokenForOtp: 'Mit dem Einmalpasswort ergibt „quorate decode-token“ (in einem anderen Fenster) das Token.',
  sessionOpen: storeHelp =>
    `\nDie Wiederherstellungssitzung ist offen. Was gelesen wird, bleibt auf diesem Bildschirm, bis er geleert wird.\n${storeHelp}`,
  tokenFileWritten: file => `Das codierte Token ist auch in ${file}.`,
};
