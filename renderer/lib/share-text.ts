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
   * which is never silently taken for base64. `open`: too little to tell, and one character is none of hex. `strange`: a
   * character that is in no share of this set. `secretsjs` and `notEight`: of a set in the form of secrets.js.
   */
  notation: 'unknown' | 'hex' | 'hexTypo' | 'open' | 'strange' | 'base64' | 'secretsjs' | 'notEight';
  /** Which drawn character is the first in doubt, counted from 1 as the cells do, without spaces; 0 for none. */
  doubt: number;
  /** Where all of them stand, if there are any, counted from 1 over all that is typed and can be seen, with spaces. */
  doubts?: number[];
  /** The cell of the first of them. */
  place?: Place;
  /** How many characters a share of this set has in that notation; null when that or the set's length is not known. */
  expected: number | null;
}

/** A cell of four characters, as it is drawn: its row and its place in the row, both from 1. */
export interface Place {
  row: number;
  cell: number;
}

/** Characters in a cell. */
export const CELL = 4;
/** Cells in a row, on every screen: so a row is the same one whatever the window’s width. */
export const ROW = 4;
const ROW_CHARACTERS = CELL * ROW;

/** From this length on, of base64 fewer than one in a thousand has so few characters that are no hex digits. */
const SURELY_HEX = 8;
const MOST_TYPOS = 1 / 8;
/** From this length on, a single character that is no hex digit is told; before, base64 is as likely. */
const PERHAPS_HEX = 4;

/** Notations in which nobody can say how many characters there have to be. */
const unclear: ReadonlySet<TypedSoFar['notation']> = new Set(['open', 'strange', 'secretsjs', 'notEight']);

type Judged = Pick<TypedSoFar, 'count' | 'notation'> & { doubts: number[] };

/** `secretLength` is in bytes, null where it is not known yet; a share is one byte longer, its index. */
export function typedSoFar(
  text: string,
  secretLength: number | null,
  scheme: 'vault' | 'secretsjs' = 'vault',
): TypedSoFar {
  const typed = new TextEncoder().encode(text);
  const entered = withoutSurroundings(typed, length => new Uint8Array(length));
  const { count, notation, doubts } = scheme === 'vault' ? judgeVault(entered) : judgeSecretsJs(entered);
  typed.fill(0);
  entered.fill(0);
  const [doubt = 0] = doubts;
  return {
    count,
    notation,
    doubt: doubt && drawnNumber(text, doubt),
    expected:
      secretLength === null || unclear.has(notation) ? null : charactersOf(secretLength + 1, notation),
    ...(doubt > 0 && { doubts, place: placeOf(text, doubt) }),
  };
}

/** Whether nothing that can be said before a share is judged is wrong with it: it is whole, as far as that is known. */
export const isUnopposed = ({ count, notation, doubts, expected }: TypedSoFar): boolean =>
  count > 0 &&
  doubts === undefined &&
  (expected === null ? notation !== 'hex' || count % 2 === 0 : count === expected);

/** Places, from 1, of the bytes that are not white space and that `is` says yes to. */
function placesOf(entered: Uint8Array, is: (byte: number) => boolean): number[] {
  const places: number[] = [];
  for (const [at, byte] of entered.entries()) if (!isWhiteSpace(byte) && is(byte)) places.push(at + 1);
  return places;
}

const isNoHex = (byte: number): boolean => hexValue(byte) < 0;

function judgeVault(entered: Uint8Array): Judged {
  const strangers = placesOf(entered, isNoHex);
  const count = placesOf(entered, () => true).length;
  if (count === 0) return { count, notation: 'unknown', doubts: [] };
  if (strangers.length === 0) return { count, notation: 'hex', doubts: [] };
  if (beginsInGroups(entered, strangers))
    return { count: count - strangers.length, notation: 'hex', doubts: [] };
  if (count >= SURELY_HEX && strangers.length <= count * MOST_TYPOS)
    return { count, notation: 'hexTypo', doubts: strangers };
  const strange = placesOf(entered, isNoBase64).concat(signsWithin(entered));
  if (strange.length > 0) return { count, notation: 'strange', doubts: strange.sort((a, b) => a - b) };
  if (count >= PERHAPS_HEX && count < SURELY_HEX && strangers.length === 1)
    return { count, notation: 'open', doubts: strangers };
  return { count, notation: 'base64', doubts: [] };
}

const EQUALS = 0x3d;
const isNoBase64 = (byte: number): boolean => !/[A-Za-z0-9+/_=-]/.test(String.fromCharCode(byte));

/** Places of signs that fill up base64 and have something behind them. */
function signsWithin(entered: Uint8Array): number[] {
  const [last = 0] = placesOf(entered, byte => byte !== EQUALS).slice(-1);
  return placesOf(entered, byte => byte === EQUALS).filter(place => place < last);
}

/** Whether the strangers part hex in groups of one even length so far; with more groups `withoutSurroundings` takes them off. */
function beginsInGroups(entered: Uint8Array, strangers: readonly number[]): boolean {
  const sign = entered[strangers[0]! - 1]!;
  if (!'-:_'.includes(String.fromCharCode(sign)) || strangers.some(place => entered[place - 1] !== sign))
    return false;
  const lengths = [0];
  for (const byte of entered) {
    if (byte === sign) lengths.push(0);
    else if (!isWhiteSpace(byte)) lengths[lengths.length - 1]!++;
  }
  const [first = 0] = lengths;
  return (
    first > 0 &&
    first % 2 === 0 &&
    lengths.every((length, at) => (at < lengths.length - 1 ? length === first : length <= first))
  );
}

function judgeSecretsJs(entered: Uint8Array): Judged {
  const [first, ...more] = placesOf(entered, () => true);
  if (first === undefined) return { count: 0, notation: 'unknown', doubts: [] };
  const count = 1 + more.length;
  if (entered[first - 1] !== 0x38) return { count, notation: 'notEight', doubts: [first] };
  return { count, notation: 'secretsjs', doubts: placesOf(entered, isNoHex) };
}

/** Which of the drawn characters, from 1, is the one that is seen at `position`, from 1: spaces are seen and not drawn. */
export function drawnNumber(text: string, position: number): number {
  let [count, before] = [0, 0];
  for (const { sign } of seenCharacters(text)) {
    if (++count >= position) break;
    if (!isWhiteSpace(sign)) before++;
  }
  return before + 1;
}

/** The cell in which the character is drawn that is seen at `position`. */
export const placeOf = (text: string, position: number): Place => cellAt(drawnNumber(text, position) - 1);

/** The cell of the character with so many drawn before it. */
export const cellAt = (before: number): Place => ({
  row: Math.floor(before / ROW_CHARACTERS) + 1,
  cell: Math.floor((before % ROW_CHARACTERS) / CELL) + 1,
});

const charactersOf = (bytes: number, notation: TypedSoFar['notation']): number =>
  notation === 'base64' ? 4 * Math.ceil(bytes / 3) : 2 * bytes;

/** One character of the masked field as a person sees it: a space only parts groups and is not drawn. */
export interface Cell {
  /** Position in the typed text. */
  at: number;
  character: string;
}

/** What is drawn of the field. Places are of the typed text. */
export interface Drawing {
  /** Dots, or what is typed while the button is held. */
  groups: Cell[][];
  leftOut: number;
  behind: number;
  caret: number;
  selection: [number, number];
  /** The characters at fault. */
  faults: readonly number[];
  /** Some of them are perhaps none. */
  perhaps: boolean;
}

/**
 * The drawn characters in groups of four, and how many are left out of a very long text: whole rows before what is drawn,
 * and all behind. The character at `around` (a place in `text`) is drawn; it is the last one where nothing else is said.
 */
export function cellGroups(
  text: string,
  most = 240,
  around = text.length,
): { groups: Cell[][]; leftOut: number; behind: number } {
  const cells: Cell[] = [];
  for (const { from, to, sign } of seenCharacters(text))
    if (!isWhiteSpace(sign)) cells.push({ at: from, character: text.slice(from, to) });
  const rowsOver = Math.max(0, Math.ceil((cells.length - most) / ROW_CHARACTERS));
  const found = cells.findIndex(cell => cell.at >= around);
  // One row before it stays, to read on from.
  const rowsBefore = found < 0 ? rowsOver : Math.max(0, Math.floor(found / ROW_CHARACTERS) - 1);
  const leftOut = ROW_CHARACTERS * Math.min(rowsOver, rowsBefore);
  const drawn = cells.slice(leftOut, leftOut + most);
  const groups: Cell[][] = [];
  for (let at = 0; at < drawn.length; at += CELL) groups.push(drawn.slice(at, at + CELL));
  return { groups, leftOut, behind: cells.length - leftOut - drawn.length };
}

/** Rows of cells from those that are typed, filled up with empty ones to `cells` in all: at least one is empty or not full. */
export function rowsOf(groups: readonly Cell[][], cells: number): Cell[][][] {
  const last = groups.at(-1);
  const isFull = !last || last.length === CELL;
  const count = Math.max(cells, groups.length + (isFull ? 1 : 0));
  const rows: Cell[][][] = [];
  for (let at = 0; at < count; at++) {
    if (at % ROW === 0) rows.push([]);
    rows.at(-1)!.push(groups[at] ?? []);
  }
  return rows;
}
