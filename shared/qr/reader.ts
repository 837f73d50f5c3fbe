/** What reads codes out of pictures, whichever library does the work. */
import { sameBytes } from '../bytes';
import { findersIn } from './finders';
import type { Grey, Point } from './picture';

/** Which part of a content a code holds. */
export interface Part {
  /** From 1. */
  number: number;
  /** How many there are, 2 to 16. */
  of: number;
  /** XOR of all bytes of the whole content. */
  parity: number;
}

/** A QR code that was read. */
export interface ReadCode {
  /** The content as it is in the code, not decoded as text; over its own ArrayBuffer. */
  bytes: Uint8Array<ArrayBuffer>;
  /** In the pixels of the picture: top left, top right, bottom right, bottom left of the code. */
  corners: readonly [Point, Point, Point, Point];
  /** Where the code is one of several that hold one content together (`parts.ts`). */
  part?: Part;
}

/** What a picture shows. Several codes are several only if their contents differ. */
export type Look =
  | { seen: 'codes'; codes: readonly ReadCode[] }
  /** Corner marks of a QR code that could not be read: how many (three are a whole code), and pixels a module. */
  | { seen: 'unreadable'; marks: number; module: number }
  /** A bar code or another kind of 2D code; `kind` is its common name. */
  | { seen: 'otherCode'; kind: string }
  | { seen: 'nothing' };

export interface LookOptions {
  /** Also look for what cannot be read: bar codes, other 2D codes, codes too small or cut off. Takes longer. */
  others?: boolean;
  /** Take as long as is needed: for a still picture, of which there is no next one. */
  thorough?: boolean;
}

/** Where nothing was read: whether there is a code all the same. */
export function unread(picture: Grey): Look {
  const finders = findersIn(picture);
  if (finders.length === 0) return { seen: 'nothing' };
  return {
    seen: 'unreadable',
    marks: finders.length,
    module: Math.max(...finders.map(({ module }) => module)),
  };
}

export interface QrReader {
  readonly by: 'zxing' | 'jsqr';
  /** Never throws for what is in a picture. The picture is left as it is. */
  look(picture: Grey, options?: LookOptions): Look;
}

type Content = Pick<ReadCode, 'bytes' | 'part'>;

const isSame = (one: Content, other: Content): boolean =>
  one.part?.number === other.part?.number && sameBytes(one.bytes, other.bytes);

/** One of each content: a code read twice is one code. Two parts with the same bytes are two. */
export const distinct = <C extends Content>(codes: readonly C[]): C[] =>
  codes.filter((code, at) => codes.findIndex(other => isSame(code, other)) === at);
