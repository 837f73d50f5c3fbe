/**
 * Headers of OpenPGP packets (RFC 9580, section 4.2), read from bytes: the one reader for keys and messages, on both
 * sides. What is read may be a share in clear by mistake: nothing is copied, and no string is made.
 */

/** Packet type IDs of RFC 9580, section 5, as far as they matter here. */
export const TAG = {
  encryptedSessionKey: 1,
  signature: 2,
  passphraseSessionKey: 3,
  secretKey: 5,
  publicKey: 6,
  secretSubkey: 7,
  userId: 13,
  publicSubkey: 14,
  userAttribute: 17,
  encryptedData: 18,
} as const;

export interface PacketHeader {
  tag: number;
  /** Where the contents begin. */
  start: number;
  /** How many bytes of contents there are by the header; undefined where it leaves that open. */
  length: number | undefined;
}

/**
 * The header at `at`, in either format; undefined where there is none, or where it is cut off. It leaves the length open
 * in the old format's type 3 and with partial body lengths, both of which are for streamed data. The contents need not
 * be there. Never throws.
 */
export function packetHeader(bytes: Uint8Array, at = 0): PacketHeader | undefined {
  const first = bytes[at];
  if (first === undefined || first < 0x80) return undefined;
  if ((first & 0x40) !== 0) return newFormat(bytes, at, first & 0x3f);
  const tag = (first >> 2) & 0x0f;
  const type = first & 3;
  if (type === 3) return { tag, start: at + 1, length: undefined };
  return withLength(bytes, tag, at + 1, 1 << type);
}

function newFormat(bytes: Uint8Array, at: number, tag: number): PacketHeader | undefined {
  const lead = bytes[at + 1];
  if (lead === undefined) return undefined;
  if (lead < 192) return { tag, start: at + 2, length: lead };
  if (lead === 255) return withLength(bytes, tag, at + 2, 4);
  if (lead >= 224) return { tag, start: at + 2, length: undefined };
  const second = bytes[at + 2];
  return second === undefined ? undefined : { tag, start: at + 3, length: (lead - 192) * 256 + second + 192 };
}

/** A header that ends with its length, big endian in `octets` bytes from `at` on. */
function withLength(bytes: Uint8Array, tag: number, at: number, octets: number): PacketHeader | undefined {
  const start = at + octets;
  if (start > bytes.length) return undefined;
  let length = 0;
  for (let place = at; place < start; place++) length = length * 256 + bytes[place]!;
  return { tag, start, length };
}

const KEY_VERSIONS = [2, 3, 4, 5, 6];

/** The versions that packets with a version have had; whatever begins otherwise is none of these packets. */
const VERSIONS: Readonly<Record<number, readonly number[]>> = {
  [TAG.encryptedSessionKey]: [2, 3, 6],
  [TAG.passphraseSessionKey]: [4, 5, 6],
  [TAG.secretKey]: KEY_VERSIONS,
  [TAG.publicKey]: KEY_VERSIONS,
};

/** True when a packet of this tag can begin with this byte: its version. */
export const isPacketVersion = (tag: number, version: number | undefined): boolean =>
  version !== undefined && VERSIONS[tag]?.includes(version) === true;
