/** The first lines of what is written of a practice set. */

/** In a notice, or in the report of a drill; none where the set is a real one. */
export const practiceBanner = (practice: boolean, _in: 'notice' | 'report'): string[] =>
  practice ? ['PRACTICE. This is about a made-up key set that protects nothing.'] : [];
