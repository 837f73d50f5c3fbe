/** Texts of recovery A and B that every screen of an attempt needs, in French. */
import type { recoverShare as english } from '../en/recover-share';
import { digestOnPaper } from './common';

export const recoverShare: typeof english = {
  title: 'La part perdue est refaite',
  lead: 'Elle est chiffrée pour la clé qu’a désormais son détenteur. Les clés restent les mêmes.',
  toDo: [
    'Donnez au détenteur son fichier de « messages ». Il contrôle la part et signe le reçu ; jusque-là, elle ne peut servir à rien.',
    'Si celle qui était perdue réapparaît, détruisez-la devant témoins : c’est la même part.',
    digestOnPaper,
  ],
};
