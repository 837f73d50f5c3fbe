/** What reading a transcript shows, and what it does not, in Spanish. */
import type { verdicts as english } from '../en/verdicts';

type Read = Parameters<typeof english.transcriptAsOnPaper>[0];

const END = ' No tiene entrada final: el intento se interrumpió, o se cortó el final.';

const LINES = {
  asThen: '',
  reworded:
    ' Lo que estaba bajo las palabras se muestra con la redacción de esta versión; la que lo escribió pudo redactarlo de otro modo.',
  translated:
    ' Dice que lo que está bajo las palabras se mostró entonces en otro idioma; aquí está en español.',
  unknown:
    ' Dice que viene de otra versión de Quorate: las líneas bajo las palabras que esta no conoce se muestran con sus identificadores.',
};

const rest = ({ finished, lines }: Read): string => `${finished ? '' : END}${LINES[lines]}`;

export const verdicts: typeof english = {
  transcriptAsOnPaper: f => `Cada línea está como cuando se anotó este hash.${rest(f)}`,
  transcriptConsistent: f =>
    `Coherente en sí misma; no se ha demostrado ni quién la escribió ni que esté completa.${rest(f)}`,
};
