/** The catalogue of each language that is there, as the page loads it: a line gives one. */
import type { Language } from '../../shared/text/languages';
import type { first } from './en/first';
import type { later } from './en/later';

export type First = typeof first;
export type Later = typeof later;

interface Given {
  first(): Promise<{ first: First }>;
  later(): Promise<{ later: Later }>;
}

export const given: Readonly<Partial<Record<Language, Given>>> & { en: Given } = {
  en: { first: () => import('./en/first'), later: () => import('./en/later') },
  de: { first: () => import('./de/first'), later: () => import('./de/later') },
  fr: { first: () => import('./fr/first'), later: () => import('./fr/later') },
  es: { first: () => import('./es/first'), later: () => import('./es/later') },
  ja: { first: () => import('./ja/first'), later: () => import('./ja/later') },
};
