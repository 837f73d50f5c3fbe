/** Where a text that was signed leaves the one that there is: a sentence to follow another in English; '' where that is not known. */
import type { Differs } from '../../../tss/where-differs';

const SENTENCES = {
  blank: (f: Differs) => ` It has an empty line too many at its end, line ${f.position}.`,
  more: (f: Differs) => ` It goes on behind its end, at line ${f.position}.`,
  less: (f: Differs) => ` It ends too early: line ${f.position} is not there.`,
  other: (f: Differs) => ` Line ${f.position} is the first that is another.`,
};

export const differs = (f: Differs): string => (f.differs ? SENTENCES[f.differs](f) : '');
