/** The first lines of what is written of a practice set, in French. */
import type { practiceBanner as english } from '../en/practice';

export const practiceBanner: typeof english = practice =>
  practice ? ['EXERCICE. Ceci concerne un jeu de clés fictif, qui ne protège rien.'] : [];
