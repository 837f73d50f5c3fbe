/** The first lines of what is written of a practice set, in German. */
import type { practiceBanner as english } from '../en/practice';

export const practiceBanner: typeof english = practice =>
  practice ? ['ÜBUNG. Es geht um einen erfundenen Schlüsselsatz, der nichts schützt.'] : [];
