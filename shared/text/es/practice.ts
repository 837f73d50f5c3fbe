/** The first lines of what is written of a practice set, in Spanish. */
import type { practiceBanner as english } from '../en/practice';

export const practiceBanner: typeof english = practice =>
  practice ? ['PRÁCTICA. Esto trata de un conjunto de claves ficticio que no protege nada.'] : [];
