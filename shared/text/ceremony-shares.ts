/** Whose shares a ceremony was about, as a list of ceremonies has it. */
import type { Language } from './languages';
import { listedIn } from './lists';

export interface CeremonyShares {
  /** The index is null in a TSS vault; the holder is '' where nobody is named. */
  shares: { index: number | null; holder: string }[];
  /** What they were marked as, or were to be; '' where they were not. */
  marked: 'lost' | 'destroyed' | '';
}

/** So many are named; of more it is said how many they are. */
const NAMED = 3;

/** `indexed`: a share by its index and its holder, '' where nobody is named, within a sentence. */
export function saidShares(
  language: Language,
  { shares }: Pick<CeremonyShares, 'shares'>,
  indexed: (index: number, holder: string) => string,
): string {
  if (shares.length > NAMED) return String(shares.length);
  return listedIn(language)(
    shares.map(({ index, holder }) => (index === null ? holder : indexed(index, holder))),
  );
}
