/** What is read out of what Vault printed, in whatever form, before it is judged. */

/** Views of the input. */
export interface Lists {
  hex: Uint8Array[];
  base64: Uint8Array[];
}

export interface Side extends Lists {
  shares: number | undefined;
  threshold: number | undefined;
}

export interface Fields {
  unseal: Side;
  recovery: Side;
  rootToken: Uint8Array | undefined;
  /** How many known names there were. */
  known: number;
}

export const emptySide = (): Side => ({ hex: [], base64: [], shares: undefined, threshold: undefined });

export type Place = [side: 'unseal' | 'recovery', field: keyof Side];

/** The command line's names first, then the API's. */
export const PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['unseal_keys_hex', ['unseal', 'hex']],
  ['unseal_keys_b64', ['unseal', 'base64']],
  ['unseal_shares', ['unseal', 'shares']],
  ['unseal_threshold', ['unseal', 'threshold']],
  ['recovery_keys_hex', ['recovery', 'hex']],
  ['recovery_keys_b64', ['recovery', 'base64']],
  ['recovery_keys_shares', ['recovery', 'shares']],
  ['recovery_keys_threshold', ['recovery', 'threshold']],
  ['keys', ['unseal', 'hex']],
  ['keys_base64', ['unseal', 'base64']],
  ['recovery_keys', ['recovery', 'hex']],
  ['recovery_keys_base64', ['recovery', 'base64']],
  // OpenBao's namespaces with a seal of their own.
  ['key_shares', ['unseal', 'hex']],
  ['key_threshold', ['unseal', 'threshold']],
]);

/** Names of fields, the root token's and one that is in every answer among them. */
export const INIT_FIELDS: readonly string[] = [...PLACES.keys(), 'root_token'];
