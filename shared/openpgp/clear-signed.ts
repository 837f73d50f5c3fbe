/**
 * Clear-signed messages of OpenPGP (RFC 9580, section 7): a text that people can read, with a signature below. Only the
 * frame is read here; `main/ceremony/openpgp/` verifies.
 *
 * Stricter than other readers: nothing may stand before, between or after, and the text is exactly what was signed. What a
 * program shows besides it could otherwise pass for signed.
 */
import { plainUtf8 } from '../shares/text-bytes';
import { Refusal } from '../text/refusals';

const BEGIN_TEXT = '-----BEGIN PGP SIGNED MESSAGE-----';
const BEGIN_SIGNATURE = '-----BEGIN PGP SIGNATURE-----';
const END_SIGNATURE = '-----END PGP SIGNATURE-----';
/** Nothing in the signature’s armor may steer a terminal, or turn the text round, wherever it is shown. */
const PLAIN = /^[\t\x20-\x7e]*$/;
/** The only header that may stand there. What it says is told by the signature, too, and not looked at. */
const HASH = /^Hash: ?[A-Za-z0-9-]+(, ?[A-Za-z0-9-]+)*$/;

export interface ClearSigned {
  /** What was signed: lines with line feeds between them, spaces and tabs at their ends taken off, as the format has it. */
  text: string;
  /** The armored signature. */
  signature: string;
}

/** The longest text is three lines for each of 200 holders; an RSA 16384 signature is far under the rest. */
export const CLEAR_SIGNED_MAX_BYTES = 1 << 17;

/**
 * A message as people's programs write it (UTF-8 or UTF-16, any line ends) as text with line feeds. Throws `Refusal`
 * CLEAR_SIGNED_UNREADABLE for what is longer than any, or no text.
 */
export function clearSignedText(message: Uint8Array): string {
  if (message.length > CLEAR_SIGNED_MAX_BYTES) throw new Refusal('CLEAR_SIGNED_UNREADABLE');
  const plain = plainUtf8(message, length => new Uint8Array(length));
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain);
    return text.replace(/\r\n?/g, '\n');
  } catch {
    throw new Refusal('CLEAR_SIGNED_UNREADABLE');
  }
}

/** Spaces and tabs at the end of a line are not signed (RFC 9580, section 7.2). */
const unpadded = (line: string): string => {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
};

/**
 * Takes a clear-signed message apart, given with line feeds; blank lines may stand before and after. Throws `Refusal`
 * CLEAR_SIGNED_UNREADABLE when it is not one whole message and nothing else.
 */
export function readClearSigned(message: string): ClearSigned {
  const lines = message.split('\n');
  const isBlank = (line: string) => unpadded(line) === '';
  let from = 0;
  let end = lines.length;
  while (from < end && isBlank(lines[from]!)) from++;
  while (end > from && isBlank(lines[end - 1]!)) end--;
  const all = lines.slice(from, end);
  const head = all.findIndex(isBlank);
  const foot = all.findIndex(line => unpadded(line) === BEGIN_SIGNATURE);
  const isFramed =
    unpadded(all[0] ?? '') === BEGIN_TEXT &&
    head >= 1 &&
    foot > head &&
    all.slice(1, head).every(line => HASH.test(unpadded(line))) &&
    all.slice(foot).every(line => PLAIN.test(line)) &&
    all.findIndex(line => unpadded(line) === END_SIGNATURE) === all.length - 1;
  if (!isFramed) throw new Refusal('CLEAR_SIGNED_UNREADABLE');
  return {
    text: all
      .slice(head + 1, foot)
      .map(unescaped)
      .join('\n'),
    signature: `${all.slice(foot).map(unpadded).join('\n')}\n`,
  };
}

/** A line that begins with a hyphen has `- ` before it, and others may. */
function unescaped(line: string): string {
  if (line.startsWith('- ')) return unpadded(line.slice(2));
  if (line.startsWith('-')) throw new Refusal('CLEAR_SIGNED_UNREADABLE');
  return unpadded(line);
}
