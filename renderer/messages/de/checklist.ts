/** Texts of the checklist of a result, in German. */
import { plural } from '../../../shared/text/de/plural';
import type { checklist as english } from '../en/checklist';

export const checklist: typeof english = {
  title: 'Abhaken, was getan ist',
  lead: 'Es bleibt neben dem Protokoll, in einer eigenen Datei: Der Nächste sieht, was noch zu tun ist. Ein Haken lässt sich zurücknehmen; beides bleibt stehen.',
  /** Below a transcript that is read. */
  after:
    'Was nach dem Ende abgehakt wurde. Es steht in keinem Hashwert: Es ist, was an diesem Programm gesagt wurde.',
  given: holder => `An ${holder} übergeben`,
  givenAway: 'An den Inhaber übergeben',
  noticesGiven: 'Jedem Inhaber seine Mitteilung übergeben',
  digestWritten: 'Hashwert auf Papier geschrieben',
  paperSigned: 'Papier unterschrieben',
  done: at => `abgehakt ${at}`,
  takenBack: at => `zurückgenommen ${at}`,
  /** On paper. */
  columns: ['Zu tun', 'Getan'],
  /** To whoever leaves without having ticked off everything. */
  open: {
    title: count =>
      plural(count, { one: 'Ein Punkt ist nicht abgehakt', other: `${count} Punkte sind nicht abgehakt` }),
    where: (of, verify) =>
      `Die Liste bleibt neben dem Protokoll. Auf der Seite von ${of} führt „${verify}“ bei dieser Zeremonie zu ihr; dort lässt sie sich weiter abhaken.`,
    stay: 'Zurück zur Liste',
    leave: 'Verlassen',
  },
};
