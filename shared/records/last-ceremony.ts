/** What is known of a set's last ceremony, for people who compare it with their papers. */

/** By the transcript that the record rests on. */
export interface LastCeremony {
  /** Its digest, hex; '' where there was none, it cannot be read, or it is to come from paper (see `isFromPaper`). */
  lastDigest: string;
  /** When it ended, ISO 8601, by the machine's clock. */
  lastCeremonyAt: string;
  /** The digest is on nobody's paper yet: the program ended the transcript by itself. */
  lastRepaired: boolean;
}

/**
 * True when the digest is known and kept back: a share of that ceremony is kept apart, and people speak for it with the digest
 * from paper, so it must not be there to be copied.
 */
export const isFromPaper = ({
  lastDigest,
  lastCeremonyAt,
}: Pick<LastCeremony, 'lastDigest' | 'lastCeremonyAt'>): boolean =>
  lastDigest === '' && lastCeremonyAt !== '';
