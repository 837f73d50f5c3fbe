/** The command create-key-set, in French. */
import { of } from '../../../../shared/text/fr/elision';
import type { createKeySet as english } from '../en/create-key-set';

export const createKeySet: typeof english = {
  sealHelp: 'scelle un fichier de 1 Mio au plus sous la clé racine du nouveau jeu (peut être répété)',
  holderWithoutKey: 'Chaque --holder d’un jeu réel doit être suivi d’un --pgp-key.',
  sealForm: 'L’option --seal s’écrit NAME=FILE.',
  done: 'Terminé. Le jeu de clés est fait.',
  taskPractice: 'Faire un jeu de clés d’exercice',
  task: 'Créer un jeu de clés',
  askName: 'Nom du nouveau jeu',
  askHolder: place => `Détenteur ${place}`,
  enterNoMore: 'pas d’autre',
  askKeyFile: name => `Clé publique OpenPGP ${of(name)}, fichier`,
  askRequired: length => `Combien de ces ${length} parts faut-il pour l’ouvrir`,
  sealedFile: (place, file) => `--seal ${place}, ${file}`,
};
