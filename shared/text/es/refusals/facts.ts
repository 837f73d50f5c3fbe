/** Spanish words for the facts that the sentences of refusals are made from. */
import type { Named, OfHolder, OfShare, Place } from '../../en/refusals/facts';

/** Which character, as `position` counts. */
export const character = (f: Place): string =>
  f.inCells
    ? `el carácter ${f.inCells.at} de la fila ${f.inCells.row}, casilla ${f.inCells.cell}`
    : `el carácter ${f.position}${f.labelled ? ' (contado desde el principio de la etiqueta)' : ''}`;

/** Begins with “el”: a “d” before it makes “del”. */
export const whose = (f: OfShare): string =>
  f.holder ? `el fragmento de ${f.holder} (índice ${f.index})` : `el fragmento con índice ${f.index}`;

export const Whose = (f: OfShare): string =>
  f.holder ? `El fragmento de ${f.holder} (índice ${f.index})` : `El fragmento con índice ${f.index}`;

export const given = (f: OfHolder): string =>
  f.file ? `«${f.file}»` : f.holder ? `Lo entregado para ${f.holder}` : 'Esto';

export const key = (f: OfHolder): string =>
  f.holder ? `La clave OpenPGP de ${f.holder}` : 'Esta clave OpenPGP';

export const thing = (f: Named, fallback: string): string => (f.name ? `«${f.name}»` : fallback);

/** What a request or group may be asked for, in words; another is named as it is. */
const GROUPS = new Map([
  ['MainGroup', 'grupo principal'],
  ['SigningGroup', 'grupo de firma'],
  ['RecoveryGroup', 'grupo de recuperación'],
  ['source', 'grupo de origen'],
  ['target', 'grupo de destino'],
]);

/** A type of group, or several with “or” between them. */
export const group = (name: string): string =>
  name
    .split(' or ')
    .map(one => GROUPS.get(one) ?? `grupo ${one}`)
    .join(' o ');
