/** What the German sentences of refusals have in common: whose, which, and what was given. */
import type { Named, OfHolder, OfShare, Place } from '../../en/refusals/facts';

/** Which character, as `position` counts. */
export const character = (f: Place): string =>
  f.inCells
    ? `Zeichen ${f.inCells.at} in Zeile ${f.inCells.row}, Feld ${f.inCells.cell}`
    : `Zeichen ${f.position}${f.labelled ? ' (vom Anfang der Beschriftung gezählt)' : ''}`;

const ofShare = (f: OfShare): string =>
  f.holder ? `Anteil von ${f.holder} (Index ${f.index})` : `Anteil mit Index ${f.index}`;

export const whose = (f: OfShare): string => `der ${ofShare(f)}`;

export const Whose = (f: OfShare): string => `Der ${ofShare(f)}`;

/** A whole clause where the holder is known: the verb comes next. */
export const given = (f: OfHolder): string =>
  f.file ? `„${f.file}“` : f.holder ? `Was für ${f.holder} angegeben wurde,` : 'Dies';

export const key = (f: OfHolder): string =>
  f.holder ? `Der OpenPGP-Schlüssel von ${f.holder}` : 'Dieser OpenPGP-Schlüssel';

/** `kind` before the name, as in „die Datei“; `fallback` alone where there is none. */
export const thing = (f: Named, kind: string, fallback: string): string =>
  f.name ? `${kind}„${f.name}“` : fallback;
