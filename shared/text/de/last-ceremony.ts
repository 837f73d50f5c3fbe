/** What is said of a set’s last ceremony, in German. */

import { grouped } from '../../bytes';
import { isFromPaper } from '../../records/last-ceremony';
import type { lastCeremony as english } from '../en/last-ceremony';
import { sayTime } from '../times';

const REPAIRED =
  'REPARIERT: Dieser Hashwert steht noch auf keinem Papier. Vergleichen Sie die Liste mit den Papieren der Inhaber, schreiben Sie ihn auf, und zeichnen Sie ihn ab (sign-off).';

export const lastCeremony: typeof english = {
  lastCeremony(last) {
    if (isFromPaper(last))
      return `Letzte Zeremonie ${sayTime('de', last.lastCeremonyAt)}: Ihr Anteil ist beiseitegelegt. Ihr Hashwert wird nicht gezeigt, weil er vom Papier kommen muss (vouch-record).`;
    if (!last.lastDigest) {
      return last.hadCeremony
        ? 'Das Protokoll der letzten Zeremonie fehlt oder ist beschädigt: Es gibt keinen Hashwert zum Vergleichen. Klären Sie, warum.'
        : 'Noch ist keine Zeremonie verzeichnet.';
    }
    const said = `Letzte Zeremonie ${sayTime('de', last.lastCeremonyAt)}, Hashwert ${grouped(last.lastDigest)}.`;
    return last.lastRepaired ? `${said}\n${REPAIRED}` : said;
  },
};
