/**
 * Names of directories and files, from names that people chose. Plain lower-case ASCII, so that they survive
 * any file system and stay readable; never used to find a key set (its record has the real name).
 */
import { sha256 } from '../../../shared/bytes';

export const PRACTICE = 'PRACTICE-';
const LONGEST = 40;
/** Windows keeps these for devices, whatever the extension. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Readable ASCII (a-z, 0-9, single hyphens, 1..47 characters). Different names may give the same. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  if (plain === '') return `name-${sha256(name.normalize('NFC')).slice(0, 8)}`;
  return DEVICES.test(plain) ? `${plain}-1` : plain;
}

/** Every file of a practice set says so in its name. */
export const marked = (practice: boolean, file: string): string => (practice ? `${PRACTICE}${file}` : file);

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

/** `<UTC time>-<operation>-<first 8 of the nonce>.jsonl`. `at` is an ISO 8601 moment that `Date` reads. */
export function transcriptFile(practice: boolean, at: string, operation: string, nonce: string): string {
  const compact = new Date(at).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  return marked(practice, `${compact}-${slug(operation)}-${slug(nonce).slice(0, 8)}.jsonl`);
}

/** True for a name that stays in its directory: no separators, not a step up, no control characters. */
export const isPlainFileName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && !/[/\\\p{Cc}]/u.test(name);
