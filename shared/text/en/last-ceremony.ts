/** What is said of a set’s last ceremony, wherever people compare it with their papers: one line or two. */

import { grouped } from '../../bytes';
import { isFromPaper, type LastCeremony } from '../../records/last-ceremony';
import { sayTime } from '../times';

export const lastCeremony = {
  /** `hadCeremony`: the record lists a transcript. */
  lastCeremony(last: LastCeremony & { hadCeremony: boolean }): string {
    if (isFromPaper(last))
      return `Last ceremony ${sayTime('en', last.lastCeremonyAt)}: its share is kept apart. Its digest is not shown, since it is to come from paper (vouch-record).`;
    if (!last.lastDigest) {
      return last.hadCeremony
        ? 'The transcript of the last ceremony is missing or damaged: there is no digest to compare. Find out why.'
        : 'No ceremony is recorded yet.';
    }
    const said = `Last ceremony ${sayTime('en', last.lastCeremonyAt)}, digest ${grouped(last.lastDigest)}.`;
    return last.lastRepaired ? `${said}\n${REPAIRED}` : said;
  },
};

const REPAIRED =
  'REPAIRED: that digest is on no paper yet. Compare what is listed with the holders’ papers, write it down, and sign it off (sign-off).';
