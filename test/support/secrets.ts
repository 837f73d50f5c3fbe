/** Looks for secrets in everything that left a ceremony, in each form in which they could have got out. */

export interface Haystack {
  /** Where it was found: a file, a message, a printed line. */
  where: string;
  bytes: Buffer;
}

/** All text and bytes in a value, however deep. */
export function flattened(value: unknown, where: string): Haystack[] {
  if (typeof value === 'string') return [{ where, bytes: Buffer.from(value) }];
  if (value instanceof Uint8Array) return [{ where, bytes: Buffer.from(value) }];
  if (Array.isArray(value) && value.every(one => Number.isInteger(one) && one >= 0 && one < 256)) {
    return [{ where, bytes: Buffer.from(value as number[]) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => flattened(one, `${where}.${name}`));
}

/** What of a secret gives it away: all of it, and either end. */
const partsOf = (secret: Uint8Array): Uint8Array[] =>
  secret.length > 24 ? [secret, secret.subarray(0, 12), secret.subarray(-12)] : [secret];

/** The digits of base64 that depend on `bytes` alone, at each of the three places it can begin within a longer text. */
function base64Forms(bytes: Uint8Array): string[] {
  return [0, 1, 2].map(before => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const whole = Math.floor(((before + bytes.length) * 8) / 6);
    return text.slice(Math.ceil((before * 8) / 6), whole);
  });
}

const withoutSpace = (bytes: Buffer): Buffer => Buffer.from(bytes.filter(byte => byte > 0x20));

/** Where each secret was found, and how; empty is what a ceremony must give. */
export function findSecrets(secrets: Record<string, Uint8Array>, haystacks: readonly Haystack[]): string[] {
  const found: string[] = [];
  const packed = haystacks.map(({ where, bytes }) => ({ where, bytes, tight: withoutSpace(bytes) }));
  for (const [name, secret] of Object.entries(secrets)) {
    for (const part of partsOf(secret)) {
      const hex = Buffer.from(part).toString('hex');
      const texts = { hex, 'upper-case hex': hex.toUpperCase() };
      const forms: [string, Buffer][] = [
        ...Object.entries(texts).map(([form, text]) => [form, Buffer.from(text)] as [string, Buffer]),
        ...base64Forms(part).map((text, at) => [`base64 at ${at}`, Buffer.from(text)] as [string, Buffer]),
      ];
      for (const { where, bytes, tight } of packed) {
        if (bytes.includes(Buffer.from(part))) found.push(`${name} raw in ${where}`);
        for (const [form, text] of forms) {
          if (bytes.includes(text) || tight.includes(text)) found.push(`${name} as ${form} in ${where}`);
        }
      }
    }
  }
  return [...new Set(found)];
}
