/** Where a text that was signed leaves the one that there is: a sentence to follow another in Japanese; '' where that is not known. */
import type { Differs } from '../../../tss/where-differs';

const SENTENCES = {
  blank: (f: Differs) => `末尾に余分な空行があります（${f.position}行目）。`,
  more: (f: Differs) => `文の終わりの後に続きがあります（${f.position}行目から）。`,
  less: (f: Differs) => `${f.position}行目からが足りません。`,
  other: (f: Differs) => `最初に違うのは${f.position}行目です。`,
};

export const differs = (f: Differs): string => (f.differs ? SENTENCES[f.differs](f) : '');
