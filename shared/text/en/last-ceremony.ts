/** What is said of a set’s last ceremony, wherever people compare it with their papers: one line or two. */

import { grouped } from '../../bytes';
import { isFromPaper, type LastCeremony } from '../../records/last-ceremony';
import { endingName } from './endings';
import type { Say } from './nested';
import { operationName } from './operation-names';

export const lastCeremony = {
  /** `hadCeremony`: the record lists a transcript. */
  lastCeremony(last: LastCeremony & { hadCeremony: boolean }, say: Say): string {
    if (isFromPaper(last))
      return `Last ceremony ${say.time('en', last.lastCeremonyAt)}: its share is kept apart. Its digest is not shown, since it is to come from paper (${say.by.vouch}).`;
    if (!last.lastDigest) {
      return last.hadCeremony
        ? 'The transcript of the last ceremony is missing or damaged: there is no digest to compare. Find out why.'
        : 'No ceremony is recorded yet.';
    }
    const what = [operationName(last.lastOperation), last.lastOutcome && endingName(last.lastOutcome)]
      .filter(Boolean)
      .join(': ');
    const said = [
      `Last ceremony ${say.time('en', last.lastCeremonyAt)} (${what}), digest ${grouped(last.lastDigest)}.`,
    ];
    if (last.lastCarriedOut) {
      const { at, operation, digest } = last.lastCarriedOut;
      said.push(
        `The last one that was carried out: ${say.time('en', at)} (${operationName(operation)}), digest ${grouped(digest)}. A paper with this digest is right, too: no attempt since then was carried out to its end.`,
      );
    }
    return [...said, ...(last.lastRepaired ? [repaired(say)] : [])].join('\n');
  },
};

const repaired = (say: Say): string =>
  `REPAIRED: nobody has said yet that that digest is on paper. Compare what is listed with the holders’ papers, write it down, and sign it off (${say.by.signOff}).`;
