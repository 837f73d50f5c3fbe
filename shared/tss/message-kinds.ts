/** The kinds of messages between parties, the one byte that stands for each, and how long their contents are. */

/** What a message carries. */
export const messageKinds = {
  /** A sub-share on each curve and a part of the chain code, in a KeyGen. */
  keyGen: 1,
  /** A sub-share on each curve, in a reshare. */
  reshare: 2,
  /** A holder's share on each curve with the chain code, summed by the first check. */
  sum: 3,
  /** A masked term of a recovery on each curve, from the first source. */
  firstTerm: 4,
  /** The same from the second source. */
  secondTerm: 5,
  /** The chain code alone, in reshare and recovery. */
  chainCode: 6,
} as const;

export type MessageKind = keyof typeof messageKinds;

/** How many values of 32 bytes each kind has. */
export const valuesIn: Record<MessageKind, number> = {
  keyGen: 3,
  reshare: 2,
  sum: 3,
  firstTerm: 2,
  secondTerm: 2,
  chainCode: 1,
};
