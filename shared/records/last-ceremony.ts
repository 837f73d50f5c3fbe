/** What is known of a set's last ceremony, for people who compare it with their papers. */
import type { CarriedOut } from '../contract/carried-out';
import type { Ending } from './outcome';

/** By the transcript that the record rests on. */
export interface LastCeremony {
  /** Its digest, hex; '' where there was none, it cannot be read, or it is to come from paper (see `isFromPaper`). */
  lastDigest: string;
  /** When it ended, ISO 8601, by the machine's clock. */
  lastCeremonyAt: string;
  /** The digest is on nobody's paper yet: the program ended the transcript, or the one before those that were given up since. */
  lastRepaired: boolean;
  /** What it was for, as transcripts call it, and how it ended; both '' where there was none. */
  lastOperation: string;
  lastOutcome: Ending | '';
  /**
   * Where it was not carried out, the last one before it that was: holders who were not there since have that digest on their
   * papers. Null where there is none, or it cannot be known, or its digest is to come from paper.
   */
  lastCarriedOut: CarriedOut | null;
}

export const noCeremony: LastCeremony = {
  lastDigest: '',
  lastCeremonyAt: '',
  lastRepaired: false,
  lastOperation: '',
  lastOutcome: '',
  lastCarriedOut: null,
};

/** The same alone, of what is told with it. */
export const lastCeremonyIn = ({
  lastDigest,
  lastCeremonyAt,
  lastRepaired,
  lastOperation,
  lastOutcome,
  lastCarriedOut,
}: LastCeremony): LastCeremony => ({
  lastDigest,
  lastCeremonyAt,
  lastRepaired,
  lastOperation,
  lastOutcome,
  lastCarriedOut,
});

/**
 * True when the digest is known and kept back: a share of that ceremony is kept apart, and people speak for it with the digest
 * from paper, so it must not be there to be copied.
 */
export const isFromPaper = ({
  lastDigest,
  lastCeremonyAt,
}: Pick<LastCeremony, 'lastDigest' | 'lastCeremonyAt'>): boolean =>
  lastDigest === '' && lastCeremonyAt !== '';
