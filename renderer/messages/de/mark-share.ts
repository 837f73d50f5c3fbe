/** Texts of marking a share lost or destroyed, in German. */
import type { mark as english } from '../en/mark-share';
import { digestOnPaper } from './common';

export const mark: typeof english = {
  steps: ['Was geschehen ist', 'Wörter vergleichen', 'Ergebnis'],
  title: 'Anteil markieren',
  lead: 'Taucht ein markierter Anteil wieder auf, gibt es von da an Alarm. Die Markierung bleibt im Register.',
  which: 'Welcher Anteil',
  whichNone: 'Anteil wählen',
  what: 'Was aus ihm geworden ist',
  lost: 'Verloren',
  lostHint: 'Niemand weiß, wo er ist. Jemand anderes hat ihn vielleicht.',
  destroyed: 'Vernichtet',
  destroyedHint: 'Seine Vernichtung wurde gesehen. Keine Kopie ist übrig.',
  reason: 'Warum',
  reasonHint: 'Eine Zeile. Sie ist öffentlich und bleibt in Register und Protokoll.',
  go: 'Festlegen und Wörter zeigen',
  asideTitle: 'Was dann geschieht',
  aside: [
    'Was Sie hier sagen, wird unter acht Wörtern gezeigt. Erst wenn sie bestätigt sind, wird es eingetragen.',
    'Eine Markierung nimmt niemandem den Anteil weg. Ist er vielleicht in falschen Händen: Vault oder OpenBao bekommt einen Rekey (OpenBao: rotate-keys), ein hier erzeugter Satz wird durch einen neuen ersetzt.',
    'Ein Quorum der anderen kann den Anteil erneut ausstellen, für den neuen Schlüssel seines Inhabers.',
  ],

  done: {
    title: (holder, index) =>
      holder ? `Der Anteil von ${holder} ist markiert` : `Der Anteil mit Index ${index} ist markiert`,
    lead: 'Es steht in Register und Protokoll. Wird dieser Anteil je eingegeben, gibt das Programm Alarm.',
    toDo: [
      'Hat vielleicht jemand anderes diesen Anteil, machen Sie bei Vault oder OpenBao einen Rekey (OpenBao: rotate-keys); statt eines hier erzeugten Satzes legen Sie einen neuen an. Eine Markierung nimmt niemandem den Anteil weg.',
      'Geben Sie jedem Inhaber die für ihn geschriebene Mitteilung.',
      'Lassen Sie ihn für den neuen Schlüssel seines Inhabers erneut ausstellen, solange genug andere Anteile übrig sind.',
      digestOnPaper,
    ],
  },
};
