/** Where a text that was signed leaves the one that there is: a sentence to follow another in German; '' where that is not known. */
import type { Differs } from '../../../tss/where-differs';

const SENTENCES = {
  blank: (f: Differs) => ` Am Ende ist eine leere Zeile zu viel, Zeile ${f.position}.`,
  more: (f: Differs) => ` Er geht hinter seinem Ende weiter, in Zeile ${f.position}.`,
  less: (f: Differs) => ` Er endet zu früh: Zeile ${f.position} fehlt.`,
  other: (f: Differs) => ` Die erste Zeile, die anders lautet, ist Zeile ${f.position}.`,
};

export const differs = (f: Differs): string => (f.differs ? SENTENCES[f.differs](f) : '');
