/**
 * Bytes as PGP words, for people to compare by reading aloud. For public data only (digests, fingerprints).
 *
 * A lost, doubled or swapped word shows at once: even and odd positions have word lists of their own.
 */
import { fromHex } from '../bytes';
import { THREE_SYLLABLES, TWO_SYLLABLES } from './word-list';

const lists = [TWO_SYLLABLES, THREE_SYLLABLES] as const;
const byteOf = lists.map(list => new Map(list.map((word, byte) => [word, byte])));

/** One word a byte: two syllables at even positions, three at odd ones. All in lower case. */
export const pgpWords = (bytes: Uint8Array): string[] =>
  Array.from(bytes, (byte, at) => lists[at % 2]![byte]!);

/** What people compare a hash by where they do not read all of it: the first eight words, 64 bits. `hash`: in hex. */
export const firstWords = (hash: string): string[] => pgpWords(fromHex(hash).subarray(0, 8));

/**
 * The bytes of PGP words, in either case. Throws `RangeError`, naming the position (counted from 1) and not the
 * word, for a word that is in neither list and for one of the other list: before it a word was lost, doubled or
 * swapped. A word lost or doubled at the end does not show; the caller knows how many there must be.
 */
export function fromPgpWords(words: readonly string[]): Uint8Array {
  return Uint8Array.from(words, (word, at) => {
    const known = word.toLowerCase();
    const byte = byteOf[at % 2]!.get(known);
    if (byte !== undefined) return byte;
    const misplaced = byteOf[1 - (at % 2)]!.has(known);
    throw new RangeError(
      misplaced
        ? `word ${at + 1} does not belong there: a word was lost, doubled or swapped`
        : `word ${at + 1} is not a PGP word`,
    );
  });
}
