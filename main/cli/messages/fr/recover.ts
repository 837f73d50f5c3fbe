/** The command recover, in French. */
import type { recover as english } from '../en/recover';

export const recover: typeof english = {
  keyHelp:
    'le jeton est chiffré pour cette clé ; sans elle, un mot de passe à usage unique est montré une fois',
  prefixHelp: 'le début du jeton',
  prefixIsOneOf: 'L’option --prefix est none, r. ou hvr. (avec son point).',
  tokenFileHelp:
    'un nouveau fichier pour le jeton encodé, en plus de l’écran : base64 -d FILE | gpg --decrypt',
  done: 'Terminé. La session de récupération est finie, et son jeton ne vaut plus rien.',
  task: 'Récupérer : obtenir un jeton avec un quorum, et ouvrir le dépôt scellé',
  askKeyFile: 'Clé publique OpenPGP pour laquelle le jeton est chiffré, fichier',
  enterOtp: 'plutôt un mot de passe à usage unique',
  recipient: 'Le destinataire',
  recoveryMode:
    'Le programme est en MODE DE RÉCUPÉRATION jusqu’à ce qu’on le quitte. Rien d’autre ne peut s’y faire.',
  otpPage: (otp, grouped) =>
    `Le mot de passe à usage unique. Notez-le maintenant : il est montré cette fois et plus jamais.\n    ${otp}\n    par groupes : ${grouped}`,
  otpComesNext:
    '\nLe mot de passe à usage unique vient ensuite. Une personne le note ; toutes les autres regardent ailleurs.',
  askShowOtp: 'Entrée pour le montrer : ',
  askOtpWritten: 'Entrée quand il est noté : ',
  encodedToken: encodedToken => `\nLe jeton encodé :\n    ${encodedToken}`,
  tokenForKey: 'C’est le jeton chiffré pour la clé OpenPGP : base64 --decode, puis gpg --decrypt.',
  tokenForOtp:
    'Avec le mot de passe à usage unique, « quorate decode-token » (dans une autre fenêtre) donne le jeton.',
  sessionOpen: storeHelp =>
    `\nLa session de récupération est ouverte. Ce qui est lu reste sur cet écran jusqu’à ce qu’on l’efface.\n${storeHelp}`,
  tokenFileWritten: file => `Le jeton encodé est aussi dans ${file}.`,
};
