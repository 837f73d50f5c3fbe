/** What reading a transcript shows, and what it does not, in French. */
import type { verdicts as english } from '../en/verdicts';

type Read = Parameters<typeof english.transcriptAsOnPaper>[0];

const END = ' Il n’a pas d’entrée de fin : la tentative a été interrompue, ou la fin a été coupée.';

const LINES: Readonly<Record<Read['lines'], string>> = {
  asThen: '',
  reworded:
    ' Ce qui était sous les mots est montré dans les termes de cette version ; celle qui l’a écrit l’a peut-être formulé autrement.',
  translated:
    ' Il dit que ce qui était sous les mots était alors montré dans une autre langue ; ici c’est en français.',
  unknown:
    ' Il dit venir d’une autre version de Quorate : les lignes sous les mots que celle-ci ne connaît pas sont montrées par leur identifiant.',
};

const rest = ({ finished, lines }: Read): string => `${finished ? '' : END}${LINES[lines]}`;

export const verdicts: typeof english = {
  transcriptAsOnPaper: f => `Chaque ligne est telle qu’elle était quand ce condensat a été écrit.${rest(f)}`,
  transcriptConsistent: f => `Cohérent en lui-même ; auteur et intégralité non prouvés.${rest(f)}`,
};
