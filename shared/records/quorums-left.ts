/** How many more shares may be lost before nobody can open what they protect, and which quorums are left. */

/** Beyond this many they are not counted any more. */
export const MOST_COUNTED = 1_000_000;
/** Beyond this many they are not named any more. */
export const MOST_NAMED = 10;

export interface QuorumsLeft<S> {
  /** How many more may be lost; below 0 where fewer are left than are needed. */
  spare: number;
  /** `MOST_COUNTED` and one where there are more. */
  count: number;
  /** All of them, each in the order of `shares`; empty where there are more than `MOST_NAMED`, or where not all shares are known. */
  named: S[][];
}

/**
 * `shares`: those that can still be used and of which it is known whose they are. `unknown`: how many more there are, as
 * claimed. `required`: how many open it, 1 or more.
 */
export function quorumsLeft<S>(shares: readonly S[], unknown: number, required: number): QuorumsLeft<S> {
  const left = shares.length + unknown;
  const count = combinations(left, required);
  return {
    spare: left - required,
    count,
    named: unknown === 0 && count <= MOST_NAMED ? chosen(shares, required) : [],
  };
}

/** How many ways there are to choose so many of so many; `MOST_COUNTED` and one where there are more. */
function combinations(of: number, choose: number): number {
  if (choose > of) return 0;
  let count = 1;
  for (let step = 1; step <= Math.min(choose, of - choose); step++) {
    // Whole after every step: it is the number of ways to choose `step`.
    count = (count * (of - step + 1)) / step;
    if (count > MOST_COUNTED) return MOST_COUNTED + 1;
  }
  return count;
}

function chosen<S>(from: readonly S[], choose: number): S[][] {
  if (choose === 0) return [[]];
  if (choose > from.length) return [];
  return from.flatMap((first, place) =>
    chosen(from.slice(place + 1), choose - 1).map(rest => [first, ...rest]),
  );
}
