/** Which receipts of an epoch are over one chain code, and which over another. They have to agree; which side is wrong they do not say. */

/** Those over one chain code. */
export interface ChainSide {
  /** Its check, X: 64 hex digits. */
  chainCheck: string;
  /** Names of holders. */
  holders: string[];
}

/** Gives the sides, in the order in which each was taken first. One where all agree. */
export function chainSides(receipts: readonly { chainCheck: string; name: string }[]): ChainSide[] {
  const sides = new Map<string, string[]>();
  for (const { chainCheck, name } of receipts)
    sides.set(chainCheck, [...(sides.get(chainCheck) ?? []), name]);
  return [...sides].map(([chainCheck, holders]) => ({ chainCheck, holders }));
}
