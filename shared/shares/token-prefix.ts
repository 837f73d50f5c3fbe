/** How long a recovery token is, by what stands in front of its random part. */
import type { TokenPrefix } from '../contract/recovery';

/** Characters of base62 behind the prefix. */
export const RANDOM_CHARACTERS = 24;

/** The prefix as it is written in front of the token. */
export const writtenPrefix = (prefix: TokenPrefix): string => (prefix === 'none' ? '' : prefix);

/** Characters of a token with this prefix: 24, 26 or 28. Its one-time password has as many. */
export const tokenLength = (prefix: TokenPrefix): number => writtenPrefix(prefix).length + RANDOM_CHARACTERS;
