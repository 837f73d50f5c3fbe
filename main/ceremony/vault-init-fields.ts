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
