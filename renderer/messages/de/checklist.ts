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
  /** On the page of a set or vault: what is still to be ticked off after each ceremony. */
  still: {
    title: 'Noch nicht abgehakt',
    after: (at, what, count) =>
      plural(count, {
        one: `Nach der Zeremonie vom ${at} (${what}) ist noch ein Punkt offen:`,
        other: `Nach der Zeremonie vom ${at} (${what}) sind noch ${count} Punkte offen:`,
      }),
    show: 'Liste öffnen',
    showOf: file => `Liste öffnen: ${file}`,
  },
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
