/**
 * What a scanned code holds, as far as its form shows: for saying “this is a key, not a share”. It judges nothing;
 * the ceremony process does that.
 */
import { withoutPadding } from '../bytes';
import { packetKind } from './openpgp-look';

export type Scanned =
  | { kind: 'share'; form: 'hex' | 'base64' | 'secrets.js' }
  | { kind: 'pgpKey' | 'pgpMessage' | 'pgpPrivateKey'; form: 'armored' | 'binary' | 'hex' | 'base64' }
  | { kind: 'address' | 'wifi' | 'contact' | 'otp' | 'payment' }
  | { kind: 'text' | 'binary' | 'empty' };

/** More than any share's text could be looked at for what it is; longer is told by its beginning. */
const LONGEST = 200_000;

/** The marks of what people commonly have as codes, at the beginning of the text. */
const marks: readonly [RegExp, 'address' | 'wifi' | 'contact' | 'otp' | 'payment'][] = [
  [/^(https?|ftp|mailto|tel|sms|geo):|^www\./i, 'address'],
  [/^WIFI:/i, 'wifi'],
  [/^(BEGIN:VCARD|MECARD:|BEGIN:VEVENT|BEGIN:VCALENDAR)/i, 'contact'],
  [/^otpauth(-migration)?:/i, 'otp'],
  [/^(bitcoin|ethereum|litecoin|lightning|upi):|^BCD\r?\n/i, 'payment'],
];

/**
 * Tells what bytes out of a code are. The text forms are told in the order in which shares are read: hex (an even
 * number of digits), secrets.js (one base-36 digit for its bits, then hex, together an odd number of digits),
 * base64. An OpenPGP packet in binary, hex or base64 is told by its structure, not its first byte alone.
 */
export function classify(bytes: Uint8Array): Scanned {
  const text = asText(bytes.subarray(0, LONGEST));
  if (text === null) {
    const packet = packetKind(bytes);
    return packet ? { kind: packet, form: 'binary' } : { kind: 'binary' };
  }
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const armor = armorKind(trimmed);
  if (armor) return { kind: armor, form: 'armored' };
  const mark = marks.find(([pattern]) => pattern.test(trimmed));
  if (mark) return { kind: mark[1] };
  return ofLetters(trimmed);
}

/** UTF-8 without control characters, or null. */
function asText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[^\P{Cc}\t\n\r]/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

function armorKind(text: string): 'pgpKey' | 'pgpMessage' | 'pgpPrivateKey' | null {
  if (/BEGIN[ A-Z0-9]{0,40}PRIVATE KEY/.test(text)) return 'pgpPrivateKey';
  if (text.includes('-----BEGIN PGP PUBLIC KEY BLOCK-----')) return 'pgpKey';
  return text.includes('-----BEGIN PGP MESSAGE-----') ? 'pgpMessage' : null;
}

function ofLetters(text: string): Scanned {
  // Groups, as on paper: parted by single spaces, or lines. Words of a sentence are not even groups.
  const packed = text.replace(/\s+/g, '');
  if (/^[0-9a-f]+$/i.test(packed) && packed.length % 2 === 0 && packed.length >= 4) {
    const packet = packed.length > 100 ? packetKind(fromHexDigits(packed)) : null;
    return packet ? { kind: packet, form: 'hex' } : { kind: 'share', form: 'hex' };
  }
  if (/^[3-9a-k][0-9a-f]{3,}$/i.test(packed) && packed.length % 2 === 1)
    return { kind: 'share', form: 'secrets.js' };
  const groups = text.split(/\s+/);
  const even = groups.slice(0, -1).every(group => group.length === groups[0]!.length);
  if (even && /^[A-Za-z0-9+/]{2,}={0,2}$/.test(packed) && withoutPadding(packed).length % 4 !== 1) {
    const packet = packed.length > 100 ? packetKind(fromBase64Start(packed)) : null;
    return packet ? { kind: packet, form: 'base64' } : { kind: 'share', form: 'base64' };
  }
  return { kind: 'text' };
}

const fromHexDigits = (digits: string): Uint8Array =>
  Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );

function fromBase64Start(text: string): Uint8Array {
  const whole = withoutPadding(text);
  return Uint8Array.from(atob(whole.slice(0, whole.length - (whole.length % 4))), c => c.charCodeAt(0));
}
