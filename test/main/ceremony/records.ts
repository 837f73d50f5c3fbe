/** Records for tests of the ceremony's parts, and a set whose shares are known. */
import { splitSecret } from '../../../main/ceremony/shamir/vault';
import { shareMacOf } from '../../../main/ceremony/shares/share-mac';
import { adoptedRecord } from '../../../main/storage/key-sets/record-changes';
import { fromHex, toHex } from '../../../shared/bytes';
import type { IssuedShare, KeySetRecord } from '../../../shared/records/key-set';

export const adopted = (claim: Partial<Parameters<typeof adoptedRecord>[0]> = {}): KeySetRecord =>
  adoptedRecord({
    name: 'Vault',
    scheme: 'vault',
    required: 2,
    issued: 3,
    indexes: [1, 2, 3],
    practice: false,
    ...claim,
  });

export const listed = (index: number, more: Partial<IssuedShare> = {}): IssuedShare => ({
  index,
  holder: `Holder ${index}`,
  pgp_fingerprint: '',
  keyMaterial: [],
  issuedAt: '2026-11-21T00:00:00Z',
  transcript: 'first.jsonl',
  status: 'active',
  verifier: null,
  checkedAt: '',
  reason: '',
  markedBy: '',
  reissued: 0,
  ...more,
});

/** What the shares of `created` are shares of. */
export const SECRET = new Uint8Array(32).map((_, at) => at * 7 + 1);

/** A set as the program makes it, required 2, with indexes 10, 20, 30; its shares in Vault's form as hex. */
export function created(id = 'ab'.repeat(16)): { record: KeySetRecord; shares: string[] } {
  const indexes = [10, 20, 30];
  const shares = splitSecret(SECRET, 2, indexes);
  const set = { scheme: 'vault' as const, id, required: 2 };
  const record: KeySetRecord = {
    ...adopted(),
    name: 'Created',
    id,
    origin: 'created',
    secretLength: 32,
    rootKey: { cipher: 'XChaCha20-Poly1305', nonce: '00'.repeat(24), ciphertext: '00'.repeat(48) },
    shares: indexes.map((index, at) =>
      listed(index, { verifier: shareMacOf(set, index, shares[at]!.subarray(0, -1)) }),
    ),
  };
  return { record, shares: shares.map(share => toHex(share)) };
}

export const pointOf = (hex: string) => ({
  index: Number.parseInt(hex.slice(-2), 16),
  value: fromHex(hex.slice(0, -2)),
});
