/** The command mark-share, in German. */
import type { markShare as english } from '../en/mark-share';

export const markShare: typeof english = {
  fateHelp: 'was aus ihm geworden ist; --reason TEXT sagt, warum, und jeder kann es lesen',
  neitherLostNorDestroyed: 'Geben Sie --lost oder --destroyed an.',
  done: 'Fertig. Es steht im Register. Anderswo funktioniert der Anteil weiter; hier eingegeben, gibt er Alarm.',
  task: 'Einen Anteil als verloren oder vernichtet markieren',
  askDestroyed: 'Ist er vernichtet? (ja, oder Eingabetaste für nein: er ist verloren): ',
  askReason: 'Warum (eine Zeile, jeder kann sie lesen)',
};
