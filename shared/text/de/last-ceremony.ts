/** What is said of a set’s last ceremony, in German. */

import { grouped } from '../../bytes';
import { isFromPaper } from '../../records/last-ceremony';
import type { lastCeremony as english } from '../en/last-ceremony';
import type { Say } from '../en/nested';
import { endingName } from './endings';
import { operationName } from './operation-names';

const repaired = (say: Say): string =>
  `REPARIERT: Noch niemand hat gesagt, dass dieser Hashwert auf einem Papier steht. Vergleichen Sie die Liste mit den Papieren der Inhaber, schreiben Sie ihn auf, und zeichnen Sie ihn ab (${say.by.signOff}).`;

export const lastCeremony: typeof english = {
  lastCeremony(last, say) {
    if (isFromPaper(last))
      return `Letzte Zeremonie ${say.time('de', last.lastCeremonyAt)}: Ihr Anteil ist beiseitegelegt. Ihr Hashwert wird nicht gezeigt, weil er vom Papier kommen muss (${say.by.vouch}).`;
    if (!last.lastDigest) {
      return last.hadCeremony
        ? 'Das Protokoll der letzten Zeremonie fehlt oder ist beschädigt: Es gibt keinen Hashwert zum Vergleichen. Klären Sie, warum.'
        : 'Noch ist keine Zeremonie verzeichnet.';
    }
    const what = [operationName(last.lastOperation), last.lastOutcome && endingName(last.lastOutcome)]
      .filter(Boolean)
      .join(': ');
    const said = [
      `Letzte Zeremonie ${say.time('de', last.lastCeremonyAt)} (${what}), Hashwert ${grouped(last.lastDigest)}.`,
    ];
    if (last.lastCarriedOut) {
      const { at, operation, digest } = last.lastCarriedOut;
      said.push(
        `Die letzte, die ausgeführt wurde: ${say.time('de', at)} (${operationName(operation)}), Hashwert ${grouped(digest)}. Auch ein Papier mit diesem Hashwert ist richtig: Seither wurde kein Vorgang zu Ende geführt.`,
      );
    }
    return [...said, ...(last.lastRepaired ? [repaired(say)] : [])].join('\n');
  },
};
