/** What the sentences of refusals are made from: public facts, and the words for them. */

/** What a refusal is about, which is told beside its sentence, too. */
export interface About {
  index?: number;
  holder?: string;
  /** Which character, line or word of what was given, counted from 1. */
  position?: number;
}

/** The facts of any refusal. */
export interface Facts extends About {
  readonly seen?: number;
  readonly expected?: number;
  readonly [fact: string]: unknown;
}

/** A key set, a file, a folder. */
export interface Named {
  name?: string;
}

export interface OfHolder {
  holder?: string;
  /** The name of the file that was chosen, where the window knows it. */
  file?: string;
}

export interface OfShare extends OfHolder {
  index: number;
}

/** A place in what was typed. */
export interface Place {
  position?: number;
  /** A label was typed before the share, and `position` counts it. */
  labelled?: boolean;
  /** Where it stands in the cells of the window, each counted from 1: row, cell in it, and character in that. */
  inCells?: { row: number; cell: number; at: number };
}

/** Where a digest differs: in which of its words, or of its groups of four digits, as they stand on paper; counted from 1. */
export interface DigestPlaces {
  in: 'words' | 'groups';
  places: readonly number[];
}

/** With more places than that another file is meant, and no place was mistyped. */
export const FEW_PLACES = 4;

/** What is graver where it is not mistyped. */
export interface Slip extends Place {
  /** Told as a slip of the hand, although the code by itself is graver. */
  mistyped?: boolean;
}

/** Which character: as the cells have it where they are in sight, else as `position` counts. */
export const character = (f: Place): string =>
  f.inCells
    ? `character ${f.inCells.at} of row ${f.inCells.row}, cell ${f.inCells.cell}`
    : `character ${f.position}${f.labelled ? ' (counted from the beginning of the label)' : ''}`;

export const whose = (f: OfShare): string =>
  f.holder ? `${f.holder}’s share (index ${f.index})` : `the share with index ${f.index}`;

export const Whose = (f: OfShare): string =>
  f.holder ? `${f.holder}’s share (index ${f.index})` : `The share with index ${f.index}`;

export const given = (f: OfHolder): string =>
  f.file ? `“${f.file}”` : f.holder ? `What was given for ${f.holder}` : 'This';

export const key = (f: OfHolder): string => (f.holder ? `${f.holder}’s OpenPGP key` : 'This OpenPGP key');

export const thing = (f: Named, fallback: string): string => (f.name ? `“${f.name}”` : fallback);
