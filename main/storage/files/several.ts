/** Looking at many files: a medium answers several questions in the time of one. */

/** As many as keep its threads busy, and few enough that nothing is opened too often. */
const AT_ONCE = 16;

/** What `look` gives for each, in their order. Throws what the first of them in that order throws; none of a later lot is begun then. */
export async function severalAtOnce<T, R>(all: readonly T[], look: (one: T) => Promise<R>): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const lot = await Promise.allSettled(all.slice(at, at + AT_ONCE).map(look));
    for (const one of lot) {
      if (one.status === 'rejected') throw one.reason;
      found.push(one.value);
    }
  }
  return found;
}
