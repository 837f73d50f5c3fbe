/** What is said of a set's last ceremony, wherever people compare it with their papers. */
import { grouped } from '../bytes';

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

/** The lines of a text, one or two. `had` says that the record lists a transcript. */
export function lastCeremonyLines(last: LastCeremony, had: boolean): string[] {
  if (isFromPaper(last))
    return [
      `Last ceremony ${last.lastCeremonyAt}: its share is kept apart. Its digest is not shown, since it is to come from paper (vouch-record).`,
    ];
  if (!last.lastDigest) {
    return [
      had
        ? 'The transcript of the last ceremony is missing or damaged: there is no digest to compare. Find out why.'
        : 'No ceremony is recorded yet.',
    ];
  }
  return [
    `Last ceremony ${last.lastCeremonyAt}, digest ${grouped(last.lastDigest)}.`,
    ...(last.lastRepaired
      ? [
          'REPAIRED: that digest is on no paper yet. Compare what is listed with the holders’ papers, write it down, and sign it off (sign-off).',
        ]
      : []),
  ];
}
