/** The two curves on which every vault has a root key, by the names that stand in files and in hashes. */

export const curveNames = ['secp256k1', 'ed25519'] as const;

/** One of the two curves. */
export type CurveName = (typeof curveNames)[number];

/** Something on each of the two curves: both, or none. */
export type OnBoth<T> = Record<CurveName, T>;

/** Makes something on each curve. */
export function onBoth<T>(make: (curve: CurveName) => T): OnBoth<T> {
  return { secp256k1: make('secp256k1'), ed25519: make('ed25519') };
}
