/** Whether bytes begin as an OpenPGP key or message does (RFC 9580, sections 4 and 5). Reads headers only. */

/** Tags of the first packet, and what it then is. */
const kinds: Readonly<Record<number, 'pgpKey' | 'pgpMessage' | 'pgpPrivateKey'>> = {
  1: 'pgpMessage',
  3: 'pgpMessage',
  5: 'pgpPrivateKey',
  6: 'pgpKey',
};

/** Versions that packets of these tags have; random bytes would have to hit both. */
const versions: Readonly<Record<number, readonly number[]>> = {
  1: [3, 6],
  3: [4, 5, 6],
  5: [3, 4, 5, 6],
  6: [3, 4, 5, 6],
};

/** Null for what is not OpenPGP, is of another kind (a signature, for example), or has its first packet cut off. */
export function packetKind(bytes: Uint8Array): 'pgpKey' | 'pgpMessage' | 'pgpPrivateKey' | null {
  const first = bytes[0] ?? 0;
  if ((first & 0x80) === 0) return null;
  const isNew = (first & 0x40) !== 0;
  const tag = isNew ? first & 0x3f : (first >> 2) & 0x0f;
  const header = isNew ? newLength(bytes) : oldLength(bytes, first & 3);
  if (!header || header.length < 10 || header.at + header.length > bytes.length) return null;
  return versions[tag]?.includes(bytes[header.at]!) ? (kinds[tag] ?? null) : null;
}

interface Header {
  /** Where the body begins. */
  at: number;
  length: number;
}

function newLength(bytes: Uint8Array): Header | null {
  const [, one = 0, two = 0] = bytes;
  if (one < 192) return { at: 2, length: one };
  if (one < 224) return { at: 3, length: ((one - 192) << 8) + two + 192 };
  return one === 255 ? { at: 6, length: bigEndian(bytes, 2, 4) } : null;
}

const oldLength = (bytes: Uint8Array, type: number): Header | null =>
  type === 3 ? null : { at: 1 + (1 << type), length: bigEndian(bytes, 1, 1 << type) };

function bigEndian(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) value = value * 256 + (bytes[at] ?? 0);
  return value;
}
