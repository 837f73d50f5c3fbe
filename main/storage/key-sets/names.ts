/** Names of what lies in a key set's directory besides record, sums and transcripts. */
import { isPlainName } from '../../../shared/records/key-set';
import { marked, PRACTICE, slug } from '../files/names';

/** `shares/<set>-<holder>-index-<n>[-reissue-<r>].asc`, relative to the set's directory. */
export const shareFile = (
  practice: boolean,
  set: string,
  holder: string,
  index: number,
  reissue = 0,
): string => `shares/${marked(practice, `${set}-${slug(holder)}-${indexed(index, reissue)}.asc`)}`;

/** The made-up key of a practice holder: the private part, and the public one. */
export const practiceKeyFiles = (
  holder: string,
  index: number,
  reissue = 0,
): { secret: string; public: string } => ({
  secret: `practice-keys/${PRACTICE}${slug(holder)}-${indexed(index, reissue)}-private-key.asc`,
  public: `practice-keys/${PRACTICE}${slug(holder)}-${indexed(index, reissue)}-public-key.asc`,
});

/** `reissue` counts from 1; 0 is the first issue. */
const indexed = (index: number, reissue: number): string =>
  `index-${index}${reissue > 0 ? `-reissue-${reissue}` : ''}`;

/** The sealed store, relative to the set's directory. */
export const storeFile = (practice: boolean): string => `sealed/${marked(practice, 'sealed-store.bin')}`;

/** A directory's name as the name of a set: somebody may have renamed it to anything. */
export function labelOf(directory: { name: string }): string {
  const label = directory.name
    .replace(/[^\p{L}\p{N}\p{P}\p{S}\p{Zs}]/gu, '\ufffd')
    .trim()
    .slice(0, 100)
    .trim();
  return isPlainName(label) ? label : 'unnamed directory';
}
