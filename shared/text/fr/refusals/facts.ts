/** What the French sentences of refusals are made from. */
import type { Named, OfHolder, OfShare, Place } from '../../en/refusals/facts';
import { of } from '../elision';

/** Which character, as `position` counts. */
export const character = (f: Place): string =>
  f.inCells
    ? `le caractère ${f.inCells.at} de la ligne ${f.inCells.row}, case ${f.inCells.cell}`
    : `le caractère ${f.position}${f.labelled ? ' (compté depuis le début de l’étiquette)' : ''}`;

export const whose = (f: OfShare): string =>
  f.holder ? `la part ${of(f.holder)} (index ${f.index})` : `la part d’index ${f.index}`;

export const Whose = (f: OfShare): string =>
  f.holder ? `La part ${of(f.holder)} (index ${f.index})` : `La part d’index ${f.index}`;

export const given = (f: OfHolder): string =>
  f.file ? `« ${f.file} »` : f.holder ? `Ce qui a été donné pour ${f.holder}` : 'Ceci';

export const key = (f: OfHolder): string =>
  f.holder ? `La clé OpenPGP ${of(f.holder)}` : 'Cette clé OpenPGP';

export const thing = (f: Named, fallback: string): string => (f.name ? `« ${f.name} »` : fallback);
