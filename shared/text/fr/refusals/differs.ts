/** Where a text that was signed leaves the one that there is: a sentence to follow another in French; '' where that is not known. */
import type { Differs } from '../../../tss/where-differs';

const SENTENCES = {
  blank: (f: Differs) => ` Il y a une ligne vide de trop à la fin, la ligne ${f.position}.`,
  more: (f: Differs) => ` Il continue après sa fin, à la ligne ${f.position}.`,
  less: (f: Differs) => ` Il finit trop tôt : la ligne ${f.position} manque.`,
  other: (f: Differs) => ` La première ligne qui diffère est la ligne ${f.position}.`,
};

export const differs = (f: Differs): string => (f.differs ? SENTENCES[f.differs](f) : '');
