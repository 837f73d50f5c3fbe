/**
 * The outermost layer of OpenPGP data: which packets follow each other, and where each one begins and ends.
 *
 * The library reads packets too, but drops some silently and stops at the first fault. What must be found (a
 * secret key anywhere, a second key, junk at the end) is therefore looked for here, before the library sees it.
 */
import { isPacketVersion, packetHeader, TAG } from '../../../shared/openpgp/packets';

export { TAG };

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

/**
 * All packets of `bytes`, in order; a last one that is cut short is given as far as it goes. Lengths that are left open
 * are for streamed data and have no place in keys, nor in our messages: such a packet counts as junk. Never throws.
 */
export function walkPackets(bytes: Uint8Array): Walk {
  const packets: Packet[] = [];
  for (let at = 0; at < bytes.length; ) {
    const header = packetHeader(bytes, at);
    if (header?.length === undefined) return { packets, complete: false };
    const end = header.start + header.length;
    packets.push({ tag: header.tag, body: bytes.subarray(header.start, end) });
    if (end > bytes.length) return { packets, complete: false };
    at = end;
  }
  return { packets, complete: packets.length > 0 };
}

/** Versions that a key packet has had; anything else in its first byte is no key packet. */
export const isKeyVersion = (version: number | undefined): boolean => isPacketVersion(TAG.publicKey, version);

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
