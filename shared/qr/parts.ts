/**
 * One content in several QR codes (structured append, ISO/IEC 18004, section 8): up to 16 parts, each of which tells its
 * number, how many there are, and one byte that is the same in all of them, the parity of the whole content.
 *
 * A part is never taken for the content: a share in three parts would count as three shares.
 */
import { sameBytes } from '../bytes';
import type { Part, ReadCode } from './reader';

/** The most parts that the standard has. */
export const MAX_PARTS = 16;

/** A content that is not whole yet. */
export interface Missing {
  /** The part that was read last. */
  number: number;
  of: number;
  /** Numbers of the parts that were not read yet, ascending. */
  missing: number[];
}

type Content = Uint8Array<ArrayBuffer>;

interface Collected {
  of: number;
  parity: number;
  parts: Map<number, Content>;
}

/**
 * The parts as ZXing-C++ tells them: index from 0, size, and the parity as a decimal text. Undefined for a code that
 * is whole by itself.
 */
export function partOf(sequence: { size: number; index: number; id: string }): Part | undefined {
  const { size, index, id } = sequence;
  if (size < 2 || size > MAX_PARTS || index < 0 || index >= size) return undefined;
  return { number: index + 1, of: size, parity: Number(id) };
}

/** Collects parts until a content is whole. Of several contents each is collected by itself. */
export class Parts {
  readonly #sets = new Map<string, Collected>();

  /**
   * Takes the bytes of a part over. Gives the whole content, over its own ArrayBuffer, when this was the last part of it;
   * else what is missing. Parts that do not belong together (the same number with other bytes, or a parity that does not
   * fit) are overwritten, and the collecting begins again with what was read last.
   */
  add({ bytes, part }: { bytes: Content; part: Part }): { whole: Content } | Missing {
    const { number, of, parity } = part;
    const key = `${of}/${parity}`;
    const known = this.#sets.get(key);
    const before = known?.parts.get(number);
    if (known && before && !sameBytes(before, bytes)) this.#forget(key, known);
    const set = this.#sets.get(key) ?? { of, parity, parts: new Map<number, Content>() };
    this.#sets.set(key, set);
    if (set.parts.get(number)) bytes.fill(0);
    else set.parts.set(number, bytes);
    const missing = missingOf(set);
    if (missing.length > 0) return { number, of, missing };
    const whole = joined(set);
    this.#forget(key, set);
    if (parityOf(whole) === parity) return { whole };
    whole.fill(0);
    return { number, of, missing: numbersTo(of) };
  }

  /** Contents of which a part was read and one is missing. */
  get unfinished(): Missing[] {
    return [...this.#sets.values()].map(set => ({
      number: Math.max(...set.parts.keys()),
      of: set.of,
      missing: missingOf(set),
    }));
  }

  /** Overwrites and forgets all. */
  clear(): void {
    for (const [key, set] of this.#sets) this.#forget(key, set);
  }

  #forget(key: string, { parts }: Collected): void {
    for (const bytes of parts.values()) bytes.fill(0);
    this.#sets.delete(key);
  }
}

/** A code that holds a part. */
export const isPart = <C extends Pick<ReadCode, 'part'>>(code: C): code is C & { part: Part } =>
  code.part !== undefined;

const numbersTo = (of: number): number[] => Array.from({ length: of }, (_, at) => at + 1);

const missingOf = ({ of, parts }: Collected): number[] => numbersTo(of).filter(number => !parts.has(number));

function joined({ of, parts }: Collected): Content {
  const inOrder = numbersTo(of).map(number => parts.get(number)!);
  const whole = new Uint8Array(inOrder.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of inOrder) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

const parityOf = (bytes: Uint8Array): number => bytes.reduce((parity, byte) => parity ^ byte, 0);
