/** Texts of the checklist of a result, in German. */
import type { checklist as english } from '../en/checklist';

export const checklist: typeof english = {
  title: 'Abhaken, was getan ist',
  lead: 'Es bleibt neben dem Protokoll, in einer eigenen Datei: Der Nächste sieht, was noch zu tun ist. Ein Haken lässt sich zurücknehmen; beides bleibt stehen.',
  /** Below a transcript that is read. */
  after:
    'Was nach dem Ende abgehakt wurde. Es steht in keinem Hashwert: Es ist, was an diesem Programm gesagt wurde.',
  given: holder => `An ${holder} übergeben`,
  givenAway: 'An den Inhaber übergeben',
  digestWritten: 'Hashwert auf Papier geschrieben',
  paperSigned: 'Papier unterschrieben',
  done: at => `abgehakt ${at}`,
  takenBack: at => `zurückgenommen ${at}`,
};
