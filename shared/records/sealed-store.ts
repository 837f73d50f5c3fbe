/**
 * The sealed store's file, as far as it can be read without its key: one line of JSON, the header, and the ciphertext.
 * The whole header line is authenticated. `docs/formats.md` has a worked example.
 */
import * as v from 'valibot';
import { Refusal } from '../text/refusals';

export const STORE_FORMAT = 'quorate-sealed-store';
export const STORE_VERSION = 1;
export const MAX_ENTRIES = 256;
/** Of all entries together, with names and padding. */
export const STORE_MAX_BYTES = 16 << 20;
/** Header and tag. */
const ROOM = 4096;
export const STORE_FILE_MAX_BYTES = STORE_MAX_BYTES + ROOM;

const header = v.strictObject({
  format: v.literal(STORE_FORMAT),
  version: v.literal(STORE_VERSION),
  practice: v.boolean(),
  /** The key set's id. */
  keySet: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  /** 1 for the first; one more with every change. */
  storeVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** 24 random bytes. */
  nonce: v.pipe(v.string(), v.regex(/^[0-9a-f]{48}$/)),
});
export type StoreHeader = v.InferOutput<typeof header>;

/** The header's line without line feed, its fields in this order: exactly these bytes are authenticated. */
export const headerLine = ({
  practice,
  keySet,
  storeVersion,
  nonce,
}: Omit<StoreHeader, 'format' | 'version'>) =>
  JSON.stringify({ format: STORE_FORMAT, version: STORE_VERSION, practice, keySet, storeVersion, nonce });

export interface StoreFile {
  header: StoreHeader;
  /** The header's bytes, without line feed. */
  line: Uint8Array;
  /** Ciphertext and tag. */
  sealed: Uint8Array;
}

/** Reads a file's header. Refuses STORE_DAMAGED, and FILE_NEWER_FORMAT for a later version of the format. */
export function readStoreFile(bytes: Uint8Array, name: string): StoreFile {
  const end = bytes.subarray(0, ROOM).indexOf(0x0a);
  const line = bytes.subarray(0, Math.max(0, end));
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line));
  } catch {
    throw new Refusal('STORE_DAMAGED', { name });
  }
  const head = v.safeParse(v.object({ format: v.literal(STORE_FORMAT), version: v.number() }), json);
  if (head.success && head.output.version > STORE_VERSION) throw new Refusal('FILE_NEWER_FORMAT', { name });
  const parsed = v.safeParse(header, json);
  if (!parsed.success) throw new Refusal('STORE_DAMAGED', { name });
  return { header: parsed.output, line, sealed: bytes.subarray(end + 1) };
}
