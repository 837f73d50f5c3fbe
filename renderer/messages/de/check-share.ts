/** Texts of checking one share, in German. */
import type { check as english } from '../en/check-share';
import { digestOnPaper } from './common';

export const check: typeof english = {
  steps: ['Zweck', 'Anteil', 'Ergebnis'],
  title: 'Einen Anteil prüfen',
  lead: 'Ein Inhaber gibt allein einen Anteil ein. Kein Quorum ist nötig, nichts wird ausgestellt, und behalten wird nur das Datum.',
  go: 'Prüfung beginnen',
  asideTitle: 'Was das zeigen kann',
  aside: [
    'Wessen Anteil es ist, und dass er gut ist: bei jedem Anteil, den dieses Programm ausgestellt hat.',
    'Bei einem anderswo erzeugten Satz lässt sich nur die Form beurteilen. Das Programm sagt es dann.',
    'Taucht ein Anteil auf, der als verloren oder vernichtet markiert ist, gibt es Alarm.',
  ],

  done: {
    verifiedTitle: holder => (holder ? `Der Anteil von ${holder} ist gut` : 'Der Anteil ist gut'),
    verifiedLead: index => `Es ist sicher der Anteil mit Index ${index} dieses Satzes.`,
    unprovenTitle: holder =>
      holder
        ? `Nicht bewiesen: Es kann der Anteil von ${holder} sein`
        : 'Nicht bewiesen: Es kann ein Anteil dieses Satzes sein',
    unprovenLead: index =>
      `Seine Länge und sein Index (${index}) können die dieses Satzes sein. Dass er dazugehört, ist nicht gezeigt, und ein Anteil allein kann es nicht zeigen.`,
    recorded: 'Im Register steht jetzt das Datum dieser Prüfung.',
    again: 'Noch einen Anteil prüfen',
    toDo: [digestOnPaper],
  },
};
