/** The command reissue, in French. */
import type { reissue as english } from '../en/reissue';

export const reissue: typeof english = {
  done: (holder, index, grouped) =>
    `Terminé. ${holder} a de nouveau la part ${index}, chiffrée pour ${grouped}.`,
  oldCopyWorks:
    'L’ancienne copie est la même part et sert toujours, à qui l’a. Seul un renouvellement des clés (rekey ; OpenBao : rotate-keys) lui ôte toute valeur.',
  asBefore:
    'La part était déjà chiffrée pour cette même clé. Ne continuez que si son détenteur a encore cette clé, et personne d’autre.',
  usage:
    '--folder --key-set --index --pgp-key [--payload ...]\n[--holder]   nécessaire là où le registre ne dit pas qui l’a',
  task: 'Redonner une part à son détenteur (réémettre)',
  askHolder: 'Le registre ne dit pas qui l’a. Nom de son détenteur',
  askKeyFile: 'Clé publique OpenPGP de son détenteur, fichier',
};
