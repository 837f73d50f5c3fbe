/** What is refused of a key set, its record, or the ceremony folder, in French. */
import type { folderTexts as english } from '../../en/refusals/folder';
import { thing } from './facts';

export const folderTexts: typeof english = {
  THRESHOLD_ONE: f =>
    f.name
      ? `Avec un seuil de 1, chaque détenteur de « ${f.name} » aurait la clé elle-même. Demandez 2 parts ou plus.`
      : 'Un jeu de seuil 1 n’a pas de polynôme à prolonger : sa part est la clé elle-même. Renouvelez les clés (rekey ; OpenBao : rotate-keys) avec un seuil de 2 ou plus.',
  THRESHOLD_OUT_OF_RANGE: () =>
    'Le seuil est un nombre entier de 2 à 255, et n’est pas plus grand que le nombre de parts.',
  TOO_FEW_HOLDERS: f => `Il faut à un jeu au moins autant de détenteurs que son seuil (${f.expected}).`,
  TOO_MANY_HOLDERS: () => 'Un jeu peut avoir au plus 255 parts. Nommez moins de détenteurs.',
  ISSUED_OUT_OF_RANGE: () => 'Le nombre de parts émises est un nombre entier, du seuil jusqu’à 255.',
  MORE_INDEXES_THAN_ISSUED: () =>
    'Il y a plus d’index nommés que de parts émises. Comparez les deux avec les papiers des détenteurs.',
  INDEX_REPEATED: f =>
    `L’index ${f.index} est nommé deux fois, et deux parts n’ont jamais le même index. Regardez les papiers des détenteurs, et nommez chacun une fois.`,
  SCHEME_UNSUPPORTED: f => `Le schéma ${thing(f, 'donné')} n’est pas pris en charge ici. Prenez vault.`,
  NAME_UNUSABLE: () =>
    'Un nom a de 1 à 100 caractères sur une ligne, sans caractère de contrôle ni de direction. Choisissez-en un autre.',
  HOLDER_REPEATED: f =>
    f.name
      ? `Deux détenteurs s’appellent « ${f.name} », ou leurs noms se ressemblent à s’y méprendre. Donnez à chacun un nom que l’on distingue des autres.`
      : 'Deux détenteurs ont le même nom, ou des noms qui se ressemblent à s’y méprendre. Donnez à chacun un nom que l’on distingue des autres.',
  KEY_SET_NOT_FOUND: f =>
    `Il n’y a pas de jeu de clés ${thing(f, 'de ce nom')} dans ce dossier. Vérifiez le nom, ou le dossier.`,
  KEY_SET_EXISTS: f =>
    `Il y a déjà un jeu de clés ${thing(f, 'de ce nom')} dans ce dossier. Choisissez un autre nom, ou prenez ce jeu-là.`,
  KEY_SET_AMBIGUOUS: f =>
    `Plus d’un répertoire de ce dossier contient le ${f.vault ? 'coffre' : 'jeu de clés'} ${thing(f, 'de ce nom')}. Déplacez ailleurs les copies anciennes, puis rouvrez le dossier.`,
  KEY_SET_NOT_OPEN: () => 'Aucun jeu de clés n’est choisi. Choisissez-en un d’abord.',
  SAME_KEY_TWICE: f =>
    `${f.holder || `Le détenteur de l’index ${f.index}`} et ${f.other} auraient la même clé OpenPGP, ce qui abaisse le seuil. Il faut à chaque détenteur sa propre clé.`,

  FOLDER_NOT_OPEN: () => 'Aucun dossier de cérémonie n’est ouvert. Ouvrez-en un d’abord.',
  FOLDER_MISSING: f =>
    `Le dossier ${thing(f, 'donné')} n’existe pas. Créez-le, ou vérifiez que le bon support est monté.`,
  FOLDER_NEW: f =>
    `Le dossier ${thing(f, 'donné')} n’existe pas encore. Créez-en un nouveau à cet endroit, ou corrigez le chemin.`,
  FOLDER_READ_ONLY: f =>
    `Rien ne peut être écrit dans ${thing(f, 'le dossier')}. Vérifiez ses droits et la protection en écriture du support.`,
  FOLDER_UNREADABLE: f =>
    `${f.name ? `« ${f.name} »` : 'Le dossier'} ne peut pas être lu par l’utilisateur qui lance le programme. Vérifiez son propriétaire et ses droits, puis rouvrez le dossier.`,
  FOLDER_FULL: f =>
    `Il n’y a plus de place dans ${thing(f, 'le dossier')}. Faites de la place, puis recommencez ; rien de ce qui était enregistré n’est perdu.`,
  FOLDER_IN_USE: f =>
    `${f.name ? `Le dossier « ${f.name} »` : 'Ce dossier'} est utilisé par un autre Quorate. Fermez d’abord celui-là.`,
  FOLDER_FAILED: f =>
    f.tooLong
      ? `Le chemin vers ${f.name ? `« ${f.name} »` : 'un fichier du dossier'}, ou son nom, est trop long ici. Déplacez ce dossier plus près de la racine de son support, ou prenez un nom plus court.`
      : `${f.name ? `« ${f.name} »` : 'Le dossier'} n’a pas pu être lu ou écrit. Copiez d’abord ce support, puis faites-le contrôler (fsck, chkdsk).`,
  FOLDER_GONE: f =>
    `La clé USB avec ${thing(f, 'ce dossier')} n’est plus là. Remettez la même, puis essayez de nouveau.`,
  FOLDER_DAMAGED: f =>
    `Le système a trouvé endommagé le support avec ${thing(f, 'ce dossier')}. Rien n’y est écrit. Copiez d’abord ce support, puis faites-le contrôler (fsck, chkdsk).`,
  FILE_EXISTS: f =>
    f.name
      ? `Le fichier « ${f.name} » existe déjà et n’est jamais écrasé. Déplacez-le ailleurs, puis écrivez de nouveau.`
      : 'Le fichier existe déjà et n’est jamais écrasé. Déplacez-le ailleurs, puis écrivez de nouveau.',
  FILE_NOT_FOUND: f =>
    `Le fichier ${thing(f, 'donné')} n’existe pas ou ne peut pas être lu. Vérifiez son nom et ses droits.`,
  FILE_TOO_LARGE: f =>
    `Le fichier ${thing(f, 'donné')} est plus gros que ne devrait l’être un fichier de ce type. Choisissez le bon.`,
  FILE_NOT_REGULAR: f =>
    `${thing(f, 'Ceci')} est un lien, un dossier ou un périphérique, et non un simple fichier ou un vrai dossier. Mettez le vrai à cette place.`,
  RECORD_CHANGED: f =>
    `${thing(f, 'Le registre')} n’est pas celui qui est sous les mots : quelqu’un l’a modifié entre-temps. La tentative est finie et n’atteste rien ; remettez le bon registre, puis recommencez.`,
  ISSUED_NOT_RECORDED: f =>
    `La part d’index ${f.index} a été émise et n’est pas enregistrée : quelqu’un a modifié ${thing(f, 'le registre')} entre-temps. Gardez ${f.other ? `« ${f.other} »` : 'son export'} de côté, écrivez le condensat de ce procès-verbal, et remettez le bon registre.`,
  FOLDER_IS_KEY_SET: f =>
    `${thing(f, 'Ce dossier')} est le répertoire d’un seul jeu de clés. Ouvrez le dossier où il se trouve.`,
  FILE_NEWER_FORMAT: f =>
    `${f.name ? `« ${f.name} »` : 'Un fichier'} a été écrit par un Quorate plus récent. Prenez cette version ; rien n’a été modifié.`,
  FILE_DAMAGED: f =>
    f.name
      ? `« ${f.name} » est endommagé ou a été modifié à la main. Rétablissez-le depuis une copie ; rien n’a été modifié.`
      : 'Un fichier apporté n’est pas celui qu’il faut ici, ou n’est pas tel que Quorate l’a écrit. Cherchez lequel, et copiez-le de nouveau de là où il a été écrit ; rien n’a été modifié.',
  RECORD_OLDER: f =>
    `Le registre ${thing(f, 'de ce jeu')} est le numéro ${f.seen}, mais le même dossier parle (par un procès-verbal, ou par la version gardée) du numéro ${f.expected} : une ancienne copie a été remise. Rétablissez le registre le plus récent avant d’émettre quoi que ce soit.`,
  RECORD_ALTERED: f =>
    `Le registre ${thing(f, 'de ce jeu')} n’est pas tel que la dernière cérémonie l’a laissé : il a été modifié à la main ou échangé. Rétablissez-le depuis une copie avant d’émettre quoi que ce soit.`,
  RECORD_UNWITNESSED: (f, say) =>
    `Aucun procès-verbal lisible ne nomme le registre ${thing(f, 'de ce jeu')} : on ne peut que le consulter. Rétablissez les procès-verbaux depuis une copie, ou attestez le registre avec son condensat du papier (${say.by.vouchAny}).`,
  RECORD_TOO_LARGE: f =>
    `Le registre ${thing(f, 'de ce jeu')} dépasserait ${f.expected} Mio, et ne pourrait plus être relu. Rien n’a été écrit. Créez un autre coffre pour d’autres groupes.`,
  RECORD_LOST: f =>
    `${thing(f, 'Le registre de ce jeu')} manque ou est illisible, et rien de ce qui est gardé à côté ne mène à ce que nomment les procès-verbaux. Rétablissez le registre depuis une copie ; rien n’a été modifié.`,
  FILE_NOT_AS_WRITTEN: f =>
    `${f.name ? `« ${f.name} »` : 'Un fichier'} n’a pas été relu tel qu’il a été écrit. Le support faiblit peut-être ; prenez-en un autre, puis écrivez de nouveau.`,
  FILE_LEFT_BEHIND: f =>
    `${f.name ? `« ${f.name} »` : 'Un fichier'} n’a pu être ni écrit en entier, ni retiré : il contient peut-être encore ce qui devait être sauvé. Retirez-le, ou détruisez le support, puis enregistrez ailleurs.`,
  NOTHING_TO_WRITE: () => 'Aucun résultat n’attend d’être écrit.',
};
