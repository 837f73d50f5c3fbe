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

const SPACE = Buffer.from(' ');

const withoutSpace = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString('latin1').replace(/[\0-\x20]+/g, ''), 'latin1');

interface Packed {
  /** Each with its bytes, and these without white space. */
  all: (Haystack & { tight: Buffer })[];
  /** All of them one after the other: most secrets are in none. */
  bytes: Buffer;
  tight: Buffer;
}

const packed = new WeakMap<readonly Haystack[], Packed>();

function pack(haystacks: readonly Haystack[]): Packed {
  const before = packed.get(haystacks);
  if (before?.all.length === haystacks.length) return before;
  const all = haystacks.map(({ where, bytes }) => ({ where, bytes, tight: withoutSpace(bytes) }));
  const together = (kind: 'bytes' | 'tight') => Buffer.concat(all.flatMap(one => [one[kind], SPACE]));
  const made = { all, bytes: together('bytes'), tight: together('tight') };
  packed.set(haystacks, made);
  return made;
}

/** Where each secret was found, and how; empty is what a ceremony must give. */
export function findSecrets(secrets: Record<string, Uint8Array>, haystacks: readonly Haystack[]): string[] {
  const found: string[] = [];
  const { all, ...together } = pack(haystacks);
  const look = (kind: 'bytes' | 'tight', wanted: Buffer, tell: (where: string) => string) => {
    if (!together[kind].includes(wanted)) return;
    for (const one of all) if (one[kind].includes(wanted)) found.push(tell(one.where));
  };
  for (const [name, secret] of Object.entries(secrets)) {
    if (secret.length === 32) {
      const decimal = Buffer.from(BigInt(`0x${Buffer.from(secret).toString('hex')}`).toString());
      look('tight', decimal, where => `${name} in decimal in ${where}`);
    }
    for (const part of partsOf(secret)) {
      const hex = Buffer.from(part).toString('hex');
      const forms: [string, string][] = [
        ['hex', hex],
        ['upper-case hex', hex.toUpperCase()],
        ...base64Forms(part).map((text, at): [string, string] => [`base64 at ${at}`, text]),
      ];
      look('bytes', Buffer.from(part), where => `${name} raw in ${where}`);
      // None of these has white space in it.
      for (const [form, text] of forms)
        look('tight', Buffer.from(text), where => `${name} as ${form} in ${where}`);
    }
  }
  return [...new Set(found)];
}
