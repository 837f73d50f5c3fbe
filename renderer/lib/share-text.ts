/**
 * What can be said about a share while it is typed, without judging it: only how much there is and which
 * notation it seems to be. The ceremony process judges. Nothing here keeps the text.
 */
import { withoutSurroundings } from '../../shared/shares/around-share';
import { hexValue, isWhiteSpace } from '../../shared/shares/digits';
import { seenCharacters } from '../../shared/shares/seen-text';

export interface TypedSoFar {
  /** Characters of a share: white space, a label and what else is taken off aside. */
  count: number;
  /**
   * `unknown` until there is something. Hex is read first, as the program does. `hexTypo`: hex but for a few characters,
   * which is never silently taken for base64.
   */
  notation: 'unknown' | 'hex' | 'hexTypo' | 'base64';
  /** Where the first character stands that is no hex digit, counted from 1 over all that is typed and can be seen; 0 where none is in doubt. */
  doubt: number;
  /** How many characters a share of this set has in that notation; null when the set's length is not known. */
  expected: number | null;
}

/** From this length on, of base64 fewer than one in a thousand has so few characters that are no hex digits. */
const SURELY_HEX = 8;
const MOST_TYPOS = 1 / 8;

/** `secretLength` is in bytes, null where it is not known yet; a share is one byte longer, its index. */
export function typedSoFar(text: string, secretLength: number | null): TypedSoFar {
  const typed = new TextEncoder().encode(text);
  const entered = withoutSurroundings(typed, length => new Uint8Array(length));
  const isStranger = (byte: number) => !isWhiteSpace(byte) && hexValue(byte) < 0;
  let [count, strangers] = [0, 0];
  for (const byte of entered) {
    if (!isWhiteSpace(byte)) count++;
    if (isStranger(byte)) strangers++;
  }
  const first = entered.findIndex(isStranger) + 1;
  typed.fill(0);
  entered.fill(0);
  const notation = notationOf(count, strangers);
  return {
    count,
    notation,
    doubt: notation === 'hexTypo' ? first : 0,
    expected: secretLength === null ? null : charactersOf(secretLength + 1, notation),
  };
}

function notationOf(count: number, strangers: number): TypedSoFar['notation'] {
  if (count === 0) return 'unknown';
  if (strangers === 0) return 'hex';
  return count >= SURELY_HEX && strangers <= count * MOST_TYPOS ? 'hexTypo' : 'base64';
}

const charactersOf = (bytes: number, notation: TypedSoFar['notation']): number =>
  notation === 'base64' ? 4 * Math.ceil(bytes / 3) : 2 * bytes;

/** One character of the masked field as a person sees it: a space only parts groups and is not drawn. */
export interface Cell {
  /** Position in the typed text. */
  at: number;
  character: string;
}

/** The drawn characters in groups of four, and how many earlier ones are left out of a very long text. */
export function cellGroups(text: string, most = 240): { groups: Cell[][]; leftOut: number } {
  const cells: Cell[] = [];
  for (const { from, to, sign } of seenCharacters(text))
    if (!isWhiteSpace(sign)) cells.push({ at: from, character: text.slice(from, to) });
  const leftOut = cells.length > most ? 4 * Math.ceil((cells.length - most) / 4) : 0;
  const drawn = cells.slice(leftOut);
  const groups: Cell[][] = [];
  for (let at = 0; at < drawn.length; at += 4) groups.push(drawn.slice(at, at + 4));
  return { groups, leftOut };
}
