/** Lines of a bound page that more than one operation has. */
import type { BoundLine } from '../../../shared/bound';
import { grouped, sha256 } from '../../../shared/bytes';
import type { PayloadForm } from '../../../shared/contract/attempts';
import type { PublicKey } from '../openpgp';

export const PAYLOAD_NAMES: Record<PayloadForm, string> = {
  hex: 'hex text',
  base64: 'base64 text',
  raw: 'raw bytes',
};

/** A key as the words bind it: whose it is by fingerprint, the part that is encrypted to, and its very bytes. */
export const keyLines = (label: string, key: PublicKey): BoundLine[] => [
  { label, value: grouped(key.fingerprint) },
  { label: `${label}, part used`, value: `${key.algorithm}, ${grouped(key.encryptionFingerprint)}` },
  { label: `${label}, bytes`, value: `SHA-256 ${sha256(key.keyBytes)}` },
];
