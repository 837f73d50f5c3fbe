/** What is told of a set’s directory that was repaired, in German. */

import { type BrokenOffOfSet, isMakingOfVault } from '../../records/how-far';
import type { repaired as english, WhatCame } from '../en/repaired';
import { brokenOff } from './broken-off';

const VOUCHED = {
  record: ' Für das Register darin hatte jemand gebürgt: Es gilt von jetzt an.',
  issued: ' Für den beiseitegelegten Anteil hatte jemand gebürgt: Er ist eingetragen.',
  unused: ' Jemand hatte gesagt, dass der beiseitegelegte Anteil nie verwendet wird: Das ist eingetragen.',
} as const;

const RESTORED =
  ' Das neueste Register war nicht lesbar und wurde aus der daneben aufbewahrten Fassung zurückgespielt: Vergleichen Sie es mit den Papieren.';
const EARLIER =
  ' Eine frühere Version von Quorate hatte das Register hinterlassen, ohne es anzukündigen; es wurde dieses eine Mal genommen, wie es ist: Vergleichen Sie es mit den Papieren.';

export const repaired: typeof english = {
  directoryRepaired: (f, say) =>
    f.interrupted
      ? `${found(f)}${brokenOff.ofSet(f, came(f), iso => say.time('de', iso))}`
      : `Das Register von „${f.keySet}“ wurde in Ordnung gebracht; kein Vorgang war unterbrochen.${whatCame(f)}`,
  attemptGivenUp: f =>
    `Dieser Vorgang wurde aufgegeben, während sein Ergebnis geschrieben wurde.${whatCame(f)}`,
};

const found = (f: { keySet: string; attempts: readonly unknown[] }): string =>
  f.attempts.length > 1
    ? `In „${f.keySet}“ wurden ${f.attempts.length} unterbrochene Vorgänge gefunden und abgeschlossen.`
    : `In „${f.keySet}“ wurde ein unterbrochener Vorgang gefunden und abgeschlossen.`;

const came = (f: WhatCame & { attempts: readonly BrokenOffOfSet[] }): string =>
  f.abandoned && f.attempts.some(isMakingOfVault)
    ? ' Ein TSS-Tresor ist nicht daraus geworden.'
    : whatCame(f);

function whatCame(settled: WhatCame): string {
  const { abandoned, issued, burnt, session, otherNotices, restored, earlierVersion, interrupted, vouched } =
    settled;
  if (abandoned) return ' Ein Schlüsselsatz ist nicht daraus geworden, und nichts davon ist zu gebrauchen.';
  const record = `${restored ? RESTORED : ''}${earlierVersion ? EARLIER : ''}`;
  const counted = issued.map(
    ({ index, holder, file }) =>
      ` Der Anteil für ${holder} (Index ${index}) wurde ganz geschrieben und zählt als ausgestellt: ${file}.`,
  );
  const unused = burnt.map(
    index => ` Index ${index} war reserviert und wurde nicht verwendet; er bleibt ungenutzt.`,
  );
  const told = session ? whatSession(session) : '';
  const spoken = vouched.map(what => VOUCHED[what]);
  const none = counted.length + unused.length + told.length + spoken.length === 0;
  const nothing = none && interrupted ? ' Nichts wurde darin ausgestellt.' : '';
  const others = otherNotices.map(
    file => ` ${file} war schon da und ist keine hier geschriebene Mitteilung: Geben Sie sie niemandem.`,
  );
  return [...spoken, ...counted, ...unused, told, nothing, ...others, record].join('');
}

function whatSession({ entriesRead, storeVersion, storeChanged }: NonNullable<WhatCame['session']>): string {
  const read =
    entriesRead.length > 0 ? ` Gelesene versiegelte Einträge, nach Nummern: ${entriesRead.join(', ')}.` : '';
  const kept =
    storeVersion > 0 ? ` Der versiegelte Speicher wurde nicht geändert: Fassung ${storeVersion}.` : '';
  const store = storeChanged
    ? ` Der versiegelte Speicher wurde geändert und hat jetzt Fassung ${storeVersion}.`
    : kept;
  return ` Darin wurde ein Wiederherstellungstoken ausgestellt, das nichts mehr öffnet.${read}${store}`;
}
