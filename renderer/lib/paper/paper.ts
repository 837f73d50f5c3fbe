/**
 * A paper as data: what stands on it, in the order in which it is read, every text of it made already. It says nothing of
 * sheets, since where one ends is for whoever prints. It is made of records, transcripts and what is public of an attempt
 * alone: nothing that makes one is ever given a share, a password, a token or an entry of a store. One paper has shares on it,
 * made-up ones of a practice set (`practice-cards.ts`).
 */

export interface Paper {
  title: string;
  /** What it is about: the set, the vault; '' where it is about nothing that has a name. */
  about: string;
  /** Unmistakable on every sheet. */
  practice: boolean;
  /** A digest, hex, whose first groups stand on every sheet, so that no sheet of another paper gets among them; '' where there is none. */
  digest: string;
  parts: readonly Part[];
}

export interface PaperFact {
  label: string;
  value: string;
}

export interface Step {
  text: string;
  /** What is written by hand below it: so many empty places, numbered for words. */
  boxes?: { count: number; of: 'words' | 'groups' | 'lines' };
}

export type Part =
  | { part: 'text'; title?: string; lines: readonly string[] }
  /** A text to the last letter, as its file has it; `flows`: but for its line ends, which are where the paper has them. */
  | { part: 'exact'; text: string; flows?: boolean }
  | { part: 'facts'; title?: string; facts: readonly PaperFact[] }
  /** A digest in groups of four, and the same in 32 words. */
  | { part: 'digest'; title: string; hint?: string; digest: string; words: readonly string[] }
  /** Verification words, numbered and large. */
  | { part: 'words'; title: string; words: readonly string[] }
  /** `tall`: its rows are written into by hand. */
  | {
      part: 'table';
      title?: string;
      columns: readonly string[];
      rows: readonly (readonly string[])[];
      tall?: boolean;
    }
  /** Numbered on from the steps before, each with room for time and initials. */
  | { part: 'steps'; title: string; first: number; steps: readonly Step[] }
  /** For each role a line to write a name on, to sign, and to write the time; `names`: those that are known, by the role's place. */
  | {
      part: 'sign';
      title: string;
      hint: string;
      roles: readonly string[];
      names?: readonly string[];
    }
  /** A made-up share in numbered rows, and as a QR code. */
  | { part: 'card'; share: string; code: string }
  /** What follows begins a new sheet. */
  | { part: 'sheet' };
