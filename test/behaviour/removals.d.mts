/** What the long run takes out: see removals.mjs. */
export const removals: readonly { what: string; find: string }[];
export function placesOf(find: string): { file: string; index: number; found: string; text: string }[];
