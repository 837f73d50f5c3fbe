/** The vectors of `test/vectors/secretsjs.json`: made with secrets.js-grempe 2.0.0. Test secrets only. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSecretsJsShare } from '../../../../main/ceremony/shamir/secretsjs';
import { utf8 } from '../../../../shared/bytes';

export interface SecretsJsSet {
  bits: number;
  padLength: number;
  secretBytes: number;
  n: number;
  t: number;
  secret_hex: string;
  shares: string[];
  newShare: { id: number; fromIndexes: number[]; share: string };
  newShare_of_existing_last_id: { id: number; share: string };
}

interface Edge {
  secret_hex?: string;
  shares: string[];
  corrupt_index?: number;
}

const vectors = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../vectors/secretsjs.json'), 'utf8'),
) as {
  sets: SecretsJsSet[];
  edge: Record<'leadingZeros' | 'oddDigits' | 'upper' | 'mixedSets' | 'corrupted', Edge>;
};

export const { edge } = vectors;
export const eightBits = vectors.sets.filter(set => set.bits === 8);
export const otherBits = vectors.sets.filter(set => set.bits !== 8);
export const nameOf = (set: SecretsJsSet): string =>
  `${set.secretBytes} bytes, ${set.t} of ${set.n}, padded to ${set.padLength}`;

export const pointsOf = (shares: readonly string[]) => shares.map(share => parseSecretsJsShare(utf8(share)));
