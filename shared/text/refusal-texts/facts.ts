/** What the sentences of refusals are made from: public facts, and the words for them. */

/** Public facts a sentence may mention. */
export interface Facts {
  index?: number;
  holder?: string;
  position?: number;
  /** A number the sentence speaks of: a limit, a length in bytes, a count. */
  expected?: number;
  seen?: number;
  /** The name of a key set, file, folder or network interface. */
  name?: string;
  /** Told as a slip of the hand, although the code by itself is graver. */
  mistyped?: boolean;
  /** A label was typed before the share, and `position` counts it. */
  labelled?: boolean;
  /** A second name, where a sentence needs two. */
  other?: string;
}

/** Which character, as `position` counts. */
export const character = (f: Facts): string =>
  `character ${f.position}${f.labelled ? ' (counted from the beginning of the label)' : ''}`;

export const whose = (f: Facts): string =>
  f.holder ? `${f.holder}’s share (index ${f.index})` : `the share with index ${f.index}`;

export const Whose = (f: Facts): string =>
  f.holder ? `${f.holder}’s share (index ${f.index})` : `The share with index ${f.index}`;

export const given = (f: Facts): string => (f.holder ? `What was given for ${f.holder}` : 'This');

export const key = (f: Facts): string => (f.holder ? `${f.holder}’s OpenPGP key` : 'This OpenPGP key');

export const thing = (f: Facts, fallback: string): string => (f.name ? `“${f.name}”` : fallback);
