/**
 * What gpg says on its status channel (GnuPG's doc/DETAILS), turned into what a person is told. Only this channel is
 * read: gpg's words are in many languages, and may quote what is in a message.
 */
import type { CodeAlone } from '../../shared/text/refusals';

const PREFIX = '[GNUPG:] ';

/** Codes of libgpg-error (the low 16 bits of what gpg prints; above them is which part of GnuPG said so). */
const CAUSES: ReadonlyMap<number, CodeAlone> = new Map([
  [99, 'GPG_CANCELLED'],
  [198, 'GPG_CANCELLED'],
  [114, 'GPG_CANCELLED'],
  [17, 'GPG_NO_SECRET_KEY'],
  [91, 'GPG_NO_SECRET_KEY'],
  [108, 'GPG_CARD_MISSING'],
  [109, 'GPG_CARD_MISSING'],
  [110, 'GPG_CARD_MISSING'],
  [111, 'GPG_CARD_MISSING'],
  [112, 'GPG_CARD_MISSING'],
  // ENODEV and EIO of the system under it: the reader was pulled out, too.
  [32_768 + 80, 'GPG_CARD_MISSING'],
  [32_768 + 49, 'GPG_CARD_MISSING'],
  [11, 'GPG_PIN_WRONG'],
  [31, 'GPG_PIN_WRONG'],
  [87, 'GPG_PIN_WRONG'],
  [130, 'GPG_PIN_BLOCKED'],
  [85, 'GPG_NO_PINENTRY'],
  [86, 'GPG_NO_PINENTRY'],
  // No terminal (ENOTTY), and one that is too small for its window or has no size.
  [32_768 + 102, 'GPG_NO_PINENTRY'],
  [301, 'GPG_NO_PINENTRY'],
  [62, 'GPG_TIMED_OUT'],
  // An algorithm of keys, digests, ciphers or curves that this GnuPG is too old for, or was built without.
  [4, 'GPG_ALGORITHM'],
  [5, 'GPG_ALGORITHM'],
  [12, 'GPG_ALGORITHM'],
  [84, 'GPG_ALGORITHM'],
  [149, 'GPG_ALGORITHM'],
  [188, 'GPG_ALGORITHM'],
]);

/** The part of GnuPG that asks for the PIN, in the bits above the code. */
const PINENTRY = 5;
/** What a person does there; whatever else fails in it is its screen or terminal. */
const AT_THE_PIN: ReadonlySet<CodeAlone | undefined> = new Set([
  'GPG_CANCELLED',
  'GPG_PIN_WRONG',
  'GPG_TIMED_OUT',
] as const);

function causeOfError(error: number): CodeAlone | undefined {
  const cause = CAUSES.get(error & 0xffff);
  return error >>> 24 === PINENTRY && !AT_THE_PIN.has(cause) ? 'GPG_NO_PINENTRY' : cause;
}

/** Of several keys that failed, the cause that a person can do something about comes first. */
const FIRST_TOLD: readonly CodeAlone[] = [
  'GPG_CANCELLED',
  'GPG_CARD_MISSING',
  'GPG_PIN_BLOCKED',
  'GPG_PIN_WRONG',
  'GPG_NO_PINENTRY',
  'GPG_TIMED_OUT',
  'GPG_ALGORITHM',
  'GPG_NO_SECRET_KEY',
];

interface Line {
  keyword: string;
  rest: string[];
}

/** Status lines, in order; anything else on the channel is passed over. */
function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .filter(line => line.startsWith(PREFIX))
    .map(line => line.slice(PREFIX.length).trim().split(' '))
    .map(([keyword = '', ...rest]) => ({ keyword, rest }));
}

/**
 * True only when gpg decrypted and found the message whole, and what it printed was inside the encryption: a message that
 * is only signed is printed too, with exit code 0, and must not pass for a share that was encrypted.
 */
export function wasDecrypted(text: string): boolean {
  const order = linesOf(text).map(({ keyword }) => keyword);
  const at = (keyword: string) => order.indexOf(keyword);
  const plaintexts = order.filter(keyword => keyword === 'PLAINTEXT').length;
  return (
    plaintexts === 1 &&
    at('BEGIN_DECRYPTION') >= 0 &&
    at('BEGIN_DECRYPTION') < at('PLAINTEXT') &&
    at('PLAINTEXT') < at('DECRYPTION_OKAY') &&
    at('DECRYPTION_OKAY') < at('END_DECRYPTION') &&
    !order.includes('DECRYPTION_FAILED') &&
    !order.includes('BADMDC')
  );
}

function causeOf({ keyword, rest }: Line): CodeAlone | undefined {
  if (keyword === 'NO_SECKEY') return 'GPG_NO_SECRET_KEY';
  if (keyword === 'SC_OP_FAILED')
    return rest[0] === '1' ? 'GPG_CANCELLED' : rest[0] === '2' ? 'GPG_PIN_WRONG' : undefined;
  if (keyword !== 'ERROR' || !rest[0]?.startsWith('pkdecrypt')) return undefined;
  return causeOfError(Number(rest[1]));
}

/** Why there is no plaintext, as far as gpg says. */
export function refusalOf(text: string): CodeAlone {
  const lines = linesOf(text);
  const causes = lines.map(causeOf);
  const told = FIRST_TOLD.find(code => causes.includes(code));
  if (told) return told;
  const has = (keyword: string) => lines.some(line => line.keyword === keyword);
  const keyFailed = lines.some(
    ({ keyword, rest }) => keyword === 'ERROR' && rest[0]?.startsWith('pkdecrypt'),
  );
  if (keyFailed) return 'GPG_FAILED';
  // What damage undoes inside (broken compression, say) ends gpg at once, without a word on how decrypting went.
  const brokeOff = has('DECRYPTION_INFO') && !has('DECRYPTION_OKAY');
  if (brokeOff || has('DECRYPTION_FAILED') || has('BADMDC')) return 'GPG_MESSAGE_DAMAGED';
  const notEncrypted = has('NODATA') || has('UNEXPECTED') || (has('PLAINTEXT') && !has('BEGIN_DECRYPTION'));
  return notEncrypted ? 'GPG_MESSAGE_UNREADABLE' : 'GPG_FAILED';
}
