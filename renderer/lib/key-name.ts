/** Whether the name in a key is that of whom it is given for. Only a hint: anyone can write any name into a key. */

/** The words of a name, without case and accents. A letter that only looks like another one is another. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** A user id's name and what stands before the @ of its address; not the domain, which is that of many. */
const nameIn = (userId: string): string[] => wordsOf(userId.replace(/@[^>\s]*/g, ' '));

/** True when every word of `holder` is in one of the user ids (`Name <address>`). False when there is none of either. */
export function namesHolder(holder: string, userIds: readonly string[]): boolean {
  const wanted = wordsOf(holder);
  return (
    wanted.length > 0 &&
    userIds.some(userId => {
      const there = new Set(nameIn(userId));
      return wanted.every(word => there.has(word));
    })
  );
}

/** A user id's name: without address and comment. '' where it is an address alone, or nothing. */
export const nameOf = (userId: string): string =>
  /^\S+@\S+$/.test(userId.trim())
    ? ''
    : userId
        .replace(/<[^>]*>|\([^)]*\)/g, ' ')
        .trim()
        .replace(/\s+/g, ' ');

/** The same words, in whatever order, or the same letters with other spaces. */
export function isSameName(one: string, other: string): boolean {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  if (ours.length === 0) return false;
  return ours.join('') === theirs.join('') || ours.sort().join(' ') === theirs.sort().join(' ');
}

/** Not the same, but a word of one is in the other. */
export const namesAlike = (holder: string, userIds: readonly string[]): boolean => {
  const wanted = wordsOf(holder);
  return userIds.some(userId => nameIn(userId).some(word => wanted.includes(word)));
};
