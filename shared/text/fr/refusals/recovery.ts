/** What is refused in recovery mode: of a token, of the sealed store, of what goes into it, in French. */
import type { recoveryTexts as english } from '../../en/refusals/recovery';
import { thing } from './facts';

export const recoveryTexts: typeof english = {
  NOT_IN_RECOVERY_MODE: () =>
    'Ceci n’est possible qu’en mode de récupération. Passez d’abord en mode de récupération pour ce jeu de clés.',
  IN_RECOVERY_MODE: () =>
    'Le programme est en mode de récupération, où seuls le jeton de récupération et le dépôt scellé peuvent servir. Quittez d’abord le mode de récupération.',
  RECOVERY_UNAVAILABLE: () =>
    'Ce jeu de clés a été fait par un autre outil et n’a pas de clé racine ici ; le mode de récupération n’a donc rien à ouvrir. Prenez un jeu fait par Quorate.',
  TOKEN_ALREADY_ISSUED: () =>
    'Un jeton de récupération a déjà été émis : il y en a un par passage en mode de récupération. Quittez ce mode, puis passez-y de nouveau.',
  ROOT_KEY_CLOSED: () =>
    'Ces parts n’ouvrent pas la clé racine du registre ; aucun jeton n’a donc été fait. Celles d’avant la dernière restent ; le registre a été endommagé ou modifié : annulez, et rétablissez-le depuis une copie.',
  RECOVERY_OVER: () =>
    'Cette session de récupération est finie, et son jeton avec elle. Relancez le mode de récupération avec un quorum.',

  OTP_GIVEN: () =>
    'Le mot de passe à usage unique est tiré par le programme et ne vient jamais d’ailleurs. Omettez-le, ou donnez plutôt une clé OpenPGP.',
  TOKEN_WRONG: () =>
    'Ce n’est pas le jeton de cette session. Regardez de nouveau chaque caractère : un deuxième jeton faux met fin à la session.',
  TOKEN_WRONG_TWICE: () =>
    'C’était le deuxième jeton faux ; la session de récupération est donc finie. Relancez le mode de récupération avec un quorum.',
  TOKEN_NEEDED: () =>
    'Le jeton est nécessaire : il n’a pas encore été saisi, ou rien n’a été fait pendant deux minutes.',
  TOKEN_EMPTY: () => 'Rien n’a été saisi. Saisissez le jeton.',
  OTP_EMPTY: () =>
    'Le mot de passe à usage unique manque. Saisissez-le tel qu’il a été montré au début de la tentative.',
  TOKEN_TOO_LONG: f =>
    `Ceci est plus long que tout jeton ou mot de passe à usage unique (${f.expected} caractères). Ne saisissez que celui qui est demandé.`,
  TOKEN_NOT_BASE64: f =>
    f.position
      ? `Ce n’est pas un jeton encodé : le caractère ${f.position} n’est pas du base64. Regardez de nouveau ce caractère.`
      : 'Ce n’est pas un jeton encodé : il manque des caractères, ou il y en a trop. Comparez-le avec ce qui a été remis.',
  OTP_NOT_BASE64: f =>
    f.position
      ? `À un jeton encodé de cette longueur va un mot de passe à usage unique en base64, et le caractère ${f.position} n’en est pas. Regardez de nouveau les deux.`
      : 'À un jeton encodé de cette longueur va un mot de passe à usage unique de 16 octets en base64. Regardez de nouveau les deux.',
  TOKEN_ENCRYPTED: () =>
    'Ce jeton est chiffré pour une clé OpenPGP, et aucun mot de passe à usage unique ne l’accompagne. Ouvrez-le là où est la clé, avec « base64 -d | gpg --decrypt » (s’il est en armure, avec « gpg --decrypt » seul).',
  TOKEN_OTP_LENGTH: f =>
    `Le mot de passe à usage unique a ${f.seen} caractères et le jeton ${f.expected} : ils ne vont pas ensemble. Cherchez des caractères manquants dans les deux.`,
  TOKEN_UNLIKELY: () =>
    'Ce qui en sort ne ressemble pas à un jeton. Le mot de passe à usage unique est celui d’une autre tentative, ou un caractère est faux dans l’un des deux.',

  STORE_DAMAGED: f =>
    `${thing(f, 'Le dépôt scellé')} est endommagé, coupé ou a été modifié. Rien n’a été changé ; rétablissez-le depuis une copie.`,
  STORE_MISSING: f =>
    `${thing(f, 'Le dépôt scellé')} n’est pas là, et le registre dit qu’il y en a un. Rétablissez-le depuis une copie.`,
  STORE_OLDER: f =>
    `${thing(f, 'Le dépôt scellé')} est une ancienne copie : il en est à la version ${f.seen}, et le registre dit ${f.expected}. Cherchez le plus récent avant de continuer.`,
  STORE_NEWER: f =>
    `${thing(f, 'Le dépôt scellé')} en est à la version ${f.seen}, et le registre connaît au plus la ${f.expected} : le registre est une ancienne copie, ou le dépôt a été échangé. Cherchez le registre le plus récent avant de continuer.`,
  STORE_EXCHANGED: () =>
    'Le dépôt scellé n’est ni celui que désignaient les mots, ni ce que cette session en a fait : quelqu’un l’a échangé. Quittez le mode de récupération, et cherchez la copie la plus récente.',
  STORE_OTHER_SET: f =>
    `${thing(f, 'Ce dépôt scellé')} appartient à un autre jeu de clés. Rétablissez le bon.`,
  STORE_FULL: f =>
    `Le dépôt scellé est plein (${f.expected} entrées, 16 Mio en tout). Retirez ce dont on n’a plus besoin.`,
  ENTRY_IN_FOLDER: f =>
    `${f.name ? `« ${f.name} »` : 'Le fichier'} serait dans le dossier de cérémonie, qui est copié pour tout le monde, avec les sommes de ses fichiers. Enregistrez-le hors de ce dossier.`,
  ENTRY_NAME_UNUSABLE: () =>
    'Le nom d’une entrée a de 1 à 100 caractères simples sur une ligne. Choisissez-en un autre.',
  ENTRY_EXISTS: () =>
    'Il y a déjà une entrée de ce nom. Choisissez un autre nom, ou retirez d’abord l’ancienne entrée.',
  ENTRY_MISSING: () => 'Il n’y a pas d’entrée de ce nom. Listez les entrées pour voir leurs noms.',
  ENTRY_EMPTY: f =>
    `Il n’y a rien dans ${f.name ? `« ${f.name} »` : 'ce qui a été donné'}. Choisissez le fichier ou le texte à sceller.`,
  ENTRY_TOO_LARGE: f =>
    `${f.name ? `« ${f.name} » est trop gros : une` : 'Une'} entrée a au plus 1 Mio. Gardez les gros fichiers ailleurs, et scellez la clé qui les ouvre.`,
};
