/** Where a text that was signed leaves the one that there is: a sentence to follow another in Spanish; '' where that is not known. */
import type { Differs } from '../../../tss/where-differs';

const SENTENCES = {
  blank: (f: Differs) => ` Al final sobra una línea vacía, la línea ${f.position}.`,
  more: (f: Differs) => ` Sigue después de su final, en la línea ${f.position}.`,
  less: (f: Differs) => ` Termina demasiado pronto: falta la línea ${f.position}.`,
  other: (f: Differs) => ` La primera línea distinta es la línea ${f.position}.`,
};

export const differs = (f: Differs): string => (f.differs ? SENTENCES[f.differs](f) : '');
