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

/** True for a name that stays in its directory: no separators, not a step up, no control characters. */
export const isPlainFileName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && !/[/\\\p{Cc}]/u.test(name);
