/** Texts of KeyGen that every screen of an attempt needs, in French. */
import type { keyGen as english } from '../en/key-gen';
import { digestOnPaper } from './common';

export const keyGen: typeof english = {
  steps: ['Demande confirmée', 'Comparer les mots', 'Résultat'],
  busy: 'Addition des contributions et écriture de la part de chaque détenteur…',
  cancel:
    'Rien n’est fait. La demande échoue avec cette tentative : il faut en créer et confirmer une nouvelle. Le procès-verbal le dit.',
  title: 'Les clés sont faites',
  lead: 'Elles entrent en service quand chaque détenteur a contrôlé sa part.',
  toDo: [
    'Donnez à chaque détenteur son fichier de « messages » ; son nom finit par son numéro.',
    'Chacun contrôle sa part, de préférence sur son propre ordinateur, et signe le reçu.',
    digestOnPaper,
  ],
};
