/**
 * The vectors of `test/vectors/vault-shamir.json`: made by running the unmodified Shamir package of HashiCorp
 * Vault 1.14.8 (and 0.7.0, where a case's source says so); new shares by an independent Lagrange evaluation that
 * was checked with both. Test secrets only.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseVaultShare } from '../../../../main/ceremony/shamir/vault';
import { fromHex } from '../../../../shared/bytes';

export interface VaultCase {
  id: string;
  source: string;
  n: number;
  t: number;
  secret_hex: string;
  x: number[];
  shares_hex: string[];
  /** Sets of positions in `shares_hex` that give the secret. */
  combine_ok: { indices: number[] }[];
  /** The share at `x`, from the shares at positions `from`; -1 where no issued share has that index. */
  generate: { from: number[]; x: number; share_hex: string; equals_existing_index: number }[] | null;
}

export interface NegativeCase {
  name: string;
  op: 'combine' | 'split';
  parts_hex?: string[];
  secret_hex?: string;
  n?: number;
  t?: number;
  /** Vault's words; '' where it answers with a wrong secret and no error. */
  error: string;
  result_hex?: string;
}

interface VaultVectors {
  cases: VaultCase[];
  negative: NegativeCase[];
  field: { inverse: number[]; products_a_b_ab: [number, number, number][] };
}

export const vaultVectors: VaultVectors = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../vectors/vault-shamir.json'), 'utf8'),
);

export const pointsOf = (sharesHex: readonly string[]) => sharesHex.map(hex => parseVaultShare(fromHex(hex)));
