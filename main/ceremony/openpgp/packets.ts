/**
 * The outermost layer of OpenPGP data: which packets follow each other, and where each one begins and ends.
 *
 * The library reads packets too, but drops some silently and stops at the first fault. What must be found (a
 * secret key anywhere, a second key, junk at the end) is therefore looked for here, before the library sees it.
 */

/** Packet type IDs of RFC 9580, section 5, as far as they matter here. */
export const TAG = {
  encryptedSessionKey: 1,
  signature: 2,
  secretKey: 5,
  publicKey: 6,
  secretSubkey: 7,
  userId: 13,
  publicSubkey: 14,
  userAttribute: 17,
  encryptedData: 18,
} as const;

export interface Packet {
  tag: number;
  /** The contents, without the header: a view of the input. */
  body: Uint8Array;
}

export interface Walk {
  packets: Packet[];
  /** True when the bytes are packets from the first to the last; false when the last one is cut short or junk. */
  complete: boolean;
}

interface Header {
  tag: number;
  /** Where the contents begin and how long they say they are. */
  start: number;
  length: number;
}

const bigEndian = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

/**
 * Header in either format of RFC 9580, section 4.2, or undefined where there is none. Lengths that are left open
 * (old format type 3, partial body lengths) are for streamed data and have no place in keys, nor in our messages.
 */
function headerAt(bytes: Uint8Array, at: number): Header | undefined {
  const first = bytes[at];
  if (first === undefined || first < 0x80) return undefined;
  const isNewFormat = (first & 0x40) !== 0;
  let start = at + 1;
  let octets: number;
  if (isNewFormat) {
    const lead = bytes[start];
    if (lead === undefined || (lead >= 224 && lead < 255)) return undefined;
    if (lead < 192) octets = 1;
    else if (lead < 224) {
      const second = bytes[start + 1];
      if (second === undefined) return undefined;
      return { tag: first & 0x3f, start: start + 2, length: (lead - 192) * 256 + second + 192 };
    } else {
      octets = 4;
      start += 1;
    }
  } else {
    if ((first & 3) === 3) return undefined;
    octets = 1 << (first & 3);
  }
  if (start + octets > bytes.length) return undefined;
  const tag = isNewFormat ? first & 0x3f : (first >> 2) & 0x0f;
  return { tag, start: start + octets, length: bigEndian(bytes.subarray(start, start + octets)) };
}

/** All packets of `bytes`, in order; a last one that is cut short is given as far as it goes. Never throws. */
export function walkPackets(bytes: Uint8Array): Walk {
  const packets: Packet[] = [];
  for (let at = 0; at < bytes.length; ) {
    const header = headerAt(bytes, at);
    if (!header) return { packets, complete: false };
    const end = header.start + header.length;
    packets.push({ tag: header.tag, body: bytes.subarray(header.start, end) });
    if (end > bytes.length) return { packets, complete: false };
    at = end;
  }
  return { packets, complete: packets.length > 0 };
}

/** Versions that a key packet has had; anything else in its first byte is no key packet. */
export const isKeyVersion = (version: number | undefined): boolean =>
  version !== undefined && version >= 2 && version <= 6;

/**
 * True when there is a secret key, or part of one, among the packets. In bytes that are not wholly packets a tag
 * alone may be chance, so the version and algorithm must be plausible as well.
 */
export function holdsSecretKey({ packets, complete }: Walk): boolean {
  return packets.some(({ tag, body }) => {
    if (tag !== TAG.secretKey && tag !== TAG.secretSubkey) return false;
    const version = body[0] ?? 0;
    const algorithm = body[version < 4 ? 7 : 5] ?? 0;
    return complete || (isKeyVersion(version) && algorithm >= 1 && algorithm <= 40);
  });
}
