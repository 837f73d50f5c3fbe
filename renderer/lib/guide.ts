/** The chapters of the guide: when the page is built, `scripts/help.mjs` puts those of `docs/guide.md` in the place of this file. */

/** A text, or a tag, the anchor that it leads to or that is its own (else ''), and what is in it. */
export type Piece = string | [tag: string, target: string, inside: Piece[]];

export interface Chapter {
  /** The anchor of its heading. */
  id: string;
  title: string;
  /** Every anchor in it. */
  places: string[];
  content: Piece[];
}

export const chapters: readonly Chapter[] = [];
