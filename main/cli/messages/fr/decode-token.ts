/** The command decode-token, in French. */
import type { decodeToken as english } from '../en/decode-token';

export const decodeToken: typeof english = {
  recoveryToken: 'C’est un jeton de récupération.',
  rootToken: 'C’est un jeton racine (root token). Révoquez-le dès qu’il a fait ce pour quoi il a été fait.',
  tokenWithoutPrefix:
    'C’est un jeton sans préfixe : un jeton de récupération, ou celui d’un Vault plus ancien.',
  oldToken: 'C’est un jeton de Vault jusqu’à 0.11.1.',
  otpExposed:
    'Sur une ligne de commande, le mot de passe à usage unique reste dans l’historique du shell, et d’autres peuvent le voir dans la liste des processus. Prenez plutôt --otp -.',
  otpUnproven: 'Rien n’y montre si le mot de passe à usage unique était le bon.',
  askOtp: 'Mot de passe à usage unique : ',
  otpHelp:
    'le mot de passe à usage unique, lu sur l’entrée standard ou demandé ; --otp VALUE reste dans\nl’historique du shell',
  usage: 'ENCODED [--otp]   le jeton, d’après le mot de passe à usage unique de l’entrée standard',
  noToken: 'Quel jeton ? Donnez-le tel qu’il a été remis.',
  task: 'Décoder un jeton avec son mot de passe à usage unique',
  askToken: 'Jeton encodé : ',
};
