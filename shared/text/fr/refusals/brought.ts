/** What is refused of what people bring: cards, private keys, what Vault printed, in French. */
import type { broughtTexts as english } from '../../en/refusals/brought';

export const broughtTexts: typeof english = {
  GPG_MESSAGE_UNREADABLE: () =>
    'Ceci n’est pas un message OpenPGP chiffré. Apportez le fichier .asc de la part, ou son texte base64 ou hexadécimal.',
  GPG_MISSING: () =>
    'Il n’y a pas de gpg sur cet ordinateur. Installez GnuPG, ou déchiffrez la part ailleurs avec « gpg --decrypt » et saisissez-la.',
  GPG_CANCELLED: () =>
    'Le déchiffrement a été annulé. Rien n’a été lu ; essayez de nouveau, ou saisissez la part à la main.',
  GPG_NO_SECRET_KEY: () =>
    'GnuPG n’a aucune clé qui ouvre ce message. Insérez la bonne carte (sur un nouvel ordinateur, importez aussi la clé publique et lancez une fois « gpg --card-status »), ou apportez le message pour cette carte.',
  GPG_CARD_MISSING: () =>
    'La carte n’est pas là, ou a été retirée. Insérez-la, laissez-la jusqu’à ce que la part soit lue, et essayez de nouveau.',
  GPG_PIN_WRONG: () =>
    'GnuPG n’a pas accepté le PIN ou la phrase secrète. Une carte se bloque après quelques erreurs : vérifiez avant d’essayer de nouveau.',
  GPG_PIN_BLOCKED: () =>
    'Le PIN de la carte est bloqué après trop d’erreurs. Débloquez-le avec les outils de la carte, ou apportez une autre part.',
  GPG_ALGORITHM: () =>
    'Le GnuPG de cet ordinateur ne connaît pas un algorithme de la clé ou du message (il dit « unavailable » ou « unsupported algorithm »). Ouvrez-le là où GnuPG est plus récent (2.4), et saisissez la part.',
  GPG_NO_PINENTRY: () =>
    'GnuPG n’a pas pu demander le PIN. Dans un terminal, tapez « export GPG_TTY=$(tty) » et agrandissez la fenêtre à 80 sur 24 au moins ; sans terminal, installez un pinentry qui a une fenêtre.',
  GPG_MESSAGE_DAMAGED: () =>
    'GnuPG n’a pas pu déchiffrer ce message en entier : il est endommagé ou coupé. Apportez-en une autre copie.',
  GPG_OUTPUT_TOO_LARGE: f =>
    `Ce qu’il y a dans ce message est plus long qu’une part ne peut l’être (${f.expected} octets). Apportez le message qui contient la part.`,
  GPG_TIMED_OUT: () =>
    'GnuPG a mis trop de temps et a été arrêté. Regardez la carte et son lecteur, et essayez de nouveau.',
  GPG_FAILED: () =>
    'GnuPG n’a pas marché comme il devrait. Essayez « gpg --decrypt » à la main pour voir ce qu’il dit, et saisissez la part.',

  PRIVATE_KEYS_NOT_ACCEPTED: () =>
    'Cette tentative ne prend pas de clés privées. Ouvrez la part avec une carte ou avec « gpg --decrypt » ; ou recommencez en acceptant les clés privées, s’il n’y a pas d’autre moyen.',
  PRIVATE_KEY_UNREADABLE: () =>
    'Ceci n’est pas une clé privée OpenPGP entière et utilisable ici. Exportez-la avec « gpg --armor --export-secret-keys » ; une clé sur carte ne s’exporte pas, prenez la carte.',
  PRIVATE_KEY_PASSPHRASE: () =>
    'La phrase secrète n’ouvre pas cette clé privée. Regardez la disposition du clavier et les majuscules, et essayez de nouveau.',
  PRIVATE_KEY_OTHER_MESSAGE: () =>
    'Cette clé privée n’ouvre pas cette part chiffrée. Apportez la part chiffrée pour elle, ou l’autre clé.',
  PRIVATE_KEY_MESSAGE_UNREADABLE: () =>
    'Ceci n’est pas une part chiffrée, ou elle est endommagée ou coupée. Apportez de nouveau le fichier .asc de la part, ou son texte base64 ou hexadécimal.',
  PRIVATE_KEY_MESSAGE_UNPROTECTED: () =>
    'Ce message n’a pas de protection d’intégrité : quelqu’un a pu changer son contenu, il n’est donc pas ouvert. Faites chiffrer la part de nouveau avec un programme d’aujourd’hui.',

  VAULT_INIT_UNREADABLE: () =>
    'Ceci n’est pas ce qu’affiche « operator init » de Vault ou d’OpenBao (ni un rekey ou rotate-keys). Apportez ce fichier entier, en texte ou en JSON, ou saisissez les nombres à la main.',
  VAULT_INIT_TOO_LARGE: () =>
    'Ceci est plus gros que tout ce que Vault affiche à son initialisation (1 Mio). N’apportez que ce fichier-là.',
  VAULT_INIT_KEY: f =>
    `La clé ${f.position} de ce fichier n’est ni une part ni une part chiffrée. Le fichier a été endommagé ou modifié à la main.`,
  VAULT_INIT_DISAGREE: f =>
    `La clé ${f.position} n’est pas la même en hexadécimal et en base64. Le fichier a été modifié : ne vous y fiez pas.`,
  VAULT_INIT_COUNTS: () =>
    'Les nombres de ce fichier ne s’accordent pas entre eux ou avec ses clés. Le fichier a été modifié : ne vous y fiez pas.',
  VAULT_INIT_REPEATED: () =>
    'Deux clés de ce fichier sont les mêmes, ou ont le même index. Le fichier a été modifié : ne vous y fiez pas.',
};
