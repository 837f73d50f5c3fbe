/** What is said of a set's last ceremony, wherever people compare it with their papers. */
import { grouped } from './bytes';

/** By the transcript that the record rests on. */
export interface LastCeremony {
  /** Its digest, hex; '' where there was none, or it cannot be read. */
  lastDigest: string;
  /** When it ended, ISO 8601, by the machine's clock. */
  lastCeremonyAt: string;
  /** The digest is on nobody's paper yet: the program ended the transcript by itself. */
  lastRepaired: boolean;
}

/** The lines of a text, one or two. `had` says that the record lists a transcript. */
export function lastCeremonyLines(last: LastCeremony, had: boolean): string[] {
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
