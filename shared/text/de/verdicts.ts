/** What reading a transcript shows, and what it does not, in German. */
import type { verdicts as english } from '../en/verdicts';

type Read = Parameters<typeof english.transcriptAsOnPaper>[0];

const END =
  ' Es hat keinen Eintrag vom Ende: Der Vorgang wurde unterbrochen, oder das Ende wurde abgeschnitten.';

const LINES = {
  asThen: '',
  reworded:
    ' Was unter den Wörtern stand, ist im Wortlaut dieser Version gezeigt; die Version, die es schrieb, hatte vielleicht einen anderen.',
  translated:
    ' Es sagt, dass die Zeilen unter den Wörtern damals in einer anderen Sprache gezeigt wurden; hier stehen sie auf Deutsch.',
  unknown:
    ' Es sagt, dass es von einer anderen Version von Quorate ist: Zeilen unter den Wörtern, die diese nicht kennt, sind mit ihren IDs gezeigt.',
};

const rest = ({ finished, lines }: Read): string => `${finished ? '' : END}${LINES[lines]}`;

export const verdicts: typeof english = {
  transcriptAsOnPaper: f =>
    `Jede Zeile ist so, wie sie war, als dieser Hashwert aufgeschrieben wurde.${rest(f)}`,
  transcriptConsistent: f => `In sich stimmig; von wem und ob vollständig, ist nicht bewiesen.${rest(f)}`,
};
