/**
 * The keys of `test/vectors/pgp-keys.json`: made with GnuPG 2.2.40 for tests (the file's `about` says so), with
 * their secret keys, and sample messages by Vault's encryption (go-crypto) and by openpgp 6.3.2. All but a few were
 * made on 2026-11-21; they are judged as of 2027-01-01.
 */
import vectors from '../../../vectors/pgp-keys.json';

export interface KeyVector {
  name: string;
  fingerprint: string;
  public_base64_binary: string;
  public_armored: string;
  secret_armored: string;
  openpgpjs_6_3_2_node: string;
  sample_plaintext_hexstring?: string;
  sample_vault_style_base64?: string;
  sample_openpgpjs_base64?: string;
}

export const keys: KeyVector[] = vectors.keys;
export const { two_keys_one_armor, two_armor_blocks, two_keys_binary_base64, v6_key } = vectors;
export const NOW = new Date('2027-01-01T00:00:00Z');

export const keyNamed = (name: string): KeyVector => keys.find(key => key.name === name)!;
export const goodKeys = keys.filter(key => key.openpgpjs_6_3_2_node === 'ok');

export const bytesOf = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));
export const base64Of = (data: Uint8Array | string): string => Buffer.from(data).toString('base64');

/** A share in Vault's form, of two bytes and an index upwards. Not a secret. */
export const shareOfLength = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 151 + 7) % 256);
