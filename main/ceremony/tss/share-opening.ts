/** How a holder's messages come to be opened for a check: by gpg, in main's hands or through a pipe, or with a private key here. */
import { fromBase64 } from '../../../shared/bytes';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { madeUpKeyBytes } from '../openpgp/practice';
import { openWithPrivateKey, sessionKeysWithPrivateKey } from '../openpgp/private-key';
import { openWithSessionKey } from '../openpgp/session-key';
import { secretCopy, wipe, wiping } from '../process/wipe';
import { CODE_LETTERS, LF, readHex } from './messages';

/** An encrypted message, as a share file has it. */
export interface EncryptedMessage {
  from: string;
  kind: number;
  /** Base64 of the binary. */
  message: string;
}

/** A message that was opened. */
export interface OpenedMessage extends EncryptedMessage {
  /** Null where it could not be opened. */
  plaintext: Uint8Array | null;
  /** To this message alone, where it is known; else ''. */
  sessionKey: string;
}

/** All messages of a first check, or the text of a sum. */
export type Opened = { messages: OpenedMessage[] } | { sum: Uint8Array };

/** What was brought. */
export type Brought =
  | /** What gpg gave for each message, in their order; for a sum one. Null where gpg could not open one. */ {
      by: 'gpg';
      contents: (Uint8Array | null)[];
    }
  | /** The same as text, each in hex on a line of its own, an empty one where gpg could not open one; of a sum its two lines, or these in hex. */ {
      by: 'pipe';
      text: Uint8Array;
    }
  | PrivateKeyBrought
  | /** The key that was made up for the holder of a practice vault, armored. */ {
      by: 'practice';
      privateKey: Uint8Array;
    };

interface PrivateKeyBrought {
  by: 'privateKey';
  privateKey: Uint8Array;
  passphrase: Uint8Array;
}

/** Every secret that was brought, for who overwrites it. */
export function secretsIn(brought: Brought): Uint8Array[] {
  if (brought.by === 'gpg') return brought.contents.flatMap(one => one ?? []);
  if (brought.by === 'pipe') return [brought.text];
  return brought.by === 'practice' ? [brought.privateKey] : [brought.privateKey, brought.passphrase];
}

/** What opens a share, once `judgedBrought` has looked. */
export type JudgedBrought = Exclude<Brought, { by: 'practice' }>;

/**
 * What opens, and which key it is that opens: a made-up one only in a vault that says practice, and only where every name in it does.
 * It and what was brought are the caller's to overwrite. Refuses NOT_A_PRACTICE_SET, and as `madeUpKeyBytes`.
 */
export async function judgedBrought(
  brought: Brought,
  { practice }: Pick<TssVaultRecord, 'practice'>,
): Promise<JudgedBrought> {
  if (brought.by !== 'practice') return brought;
  if (!practice) throw new Refusal('NOT_A_PRACTICE_SET');
  const privateKey = await madeUpKeyBytes(brought.privateKey);
  return { by: 'privateKey', privateKey, passphrase: new Uint8Array(0) };
}

/** Lines without line ends or white space around them, also empty ones; parts of `text`, not copies. */
function everyLineIn(text: Uint8Array): Uint8Array[] {
  const isBlank = (byte: number | undefined) => byte === 0x20 || byte === 0x09 || byte === 0x0d;
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== LF) continue;
    let [first, last] = [from, at];
    while (first < last && isBlank(text[first])) first++;
    while (last > first && isBlank(text[last - 1])) last--;
    // Behind the last line feed there is no line.
    if (last > first || at < text.length) lines.push(text.subarray(first, last));
    from = at + 1;
  }
  return lines;
}

/** Those that have something in them. */
const filled = (lines: readonly Uint8Array[]): Uint8Array[] => lines.filter(line => line.length > 0);

/** The lines of a text that have something in them, as `everyLineIn`. */
export const linesIn = (text: Uint8Array): Uint8Array[] => filled(everyLineIn(text));

/** The lines that stand for messages: an empty one for what gpg could not open, where that leaves one for each. */
function linesFor(count: number, lines: readonly Uint8Array[]): readonly Uint8Array[] {
  const [each, rest] = [lines.slice(0, count), lines.slice(count)];
  const isOneEach = each.length === count && filled(rest).length === 0 && filled(each).length > 0;
  return isOneEach ? each : filled(lines);
}

/** The text of a sum is two lines, of which the second is its code. */
export const isSum = (lines: readonly Uint8Array[]): boolean =>
  lines.length === 2 && lines[1]!.length === CODE_LETTERS;

function sumOf(lines: readonly Uint8Array[]): Uint8Array {
  const [hex, code] = lines as [Uint8Array, Uint8Array];
  const text = new Uint8Array(hex.length + code.length + 2);
  text.set(hex);
  text[hex.length] = LF;
  text.set(code, hex.length + 1);
  text[text.length - 1] = LF;
  return wipedAfter(text);
}

const wipedAfter = (bytes: Uint8Array): Uint8Array => {
  const copy = secretCopy(bytes);
  wipe(bytes);
  return copy;
};

/** What a holder has: the messages of a share file, or the message with a sum (base64 of the binary). */
export type Encrypted = { messages: readonly EncryptedMessage[] } | { sum: string };

/** The text of a sum, or nothing where it is none. */
function sumIn(content: Uint8Array): Opened {
  const lines = linesIn(content);
  return { sum: isSum(lines) ? sumOf(lines) : new Uint8Array(0) };
}

/**
 * Opens what a holder has. What comes back is the caller's to wipe. Refuses TSS_OPENED_COUNT where a pipe has other than one
 * line for each message, an empty one for what could not be opened, TSS_OPENED_TEXT for a line that is no hex, and as `openWithPrivateKey` where none of the messages opens.
 */
export async function openShare(encrypted: Encrypted, brought: JudgedBrought): Promise<Opened> {
  if (brought.by === 'pipe') return fromPipe(encrypted, brought.text);
  if (brought.by === 'gpg') {
    const { contents } = brought;
    if ('sum' in encrypted) return sumIn(contents[0] ?? new Uint8Array(0));
    return {
      messages: encrypted.messages.map((one, at) => ({
        ...one,
        plaintext: contents[at] ? secretCopy(contents[at]) : null,
        sessionKey: '',
      })),
    };
  }
  const { privateKey, passphrase } = brought;
  if (!('sum' in encrypted))
    return { messages: await withPrivateKey(encrypted.messages, privateKey, passphrase) };
  const content = await openWithPrivateKey(fromBase64(encrypted.sum), privateKey, passphrase);
  return wiping([content], () => sumIn(content));
}

function fromPipe(encrypted: Encrypted, text: Uint8Array): Opened {
  const given = everyLineIn(text);
  if (isSum(filled(given))) return { sum: sumOf(filled(given)) };
  const sum = sumInHex(filled(given));
  if (sum) return { sum };
  // What else was piped is no text of a sum.
  if ('sum' in encrypted) return { sum: new Uint8Array(0) };
  const all = encrypted.messages;
  const lines = linesFor(all.length, given);
  if (lines.length !== all.length)
    throw new Refusal('TSS_OPENED_COUNT', { seen: lines.length, expected: all.length });
  const messages: OpenedMessage[] = [];
  for (const [at, one] of all.entries()) {
    const line = lines[at]!;
    const plaintext = readHex(line);
    if (!plaintext && line.length > 0) {
      wipe(...messages.flatMap(before => before.plaintext ?? []));
      throw new Refusal('TSS_OPENED_TEXT', { position: at + 1 });
    }
    messages.push({ ...one, plaintext, sessionKey: '' });
  }
  return { messages };
}

/** The text of a sum in hex, as messages are piped; undefined where it is none. */
function sumInHex([line, ...more]: readonly Uint8Array[]): Uint8Array | undefined {
  const content = line && more.length === 0 ? readHex(line) : undefined;
  if (!content) return undefined;
  return wiping([content], () => {
    const lines = linesIn(content);
    return isSum(lines) ? sumOf(lines) : undefined;
  });
}

/** Where one of them opens the key is the right one, and another that does not is its contributor's fault. */
async function withPrivateKey(
  encrypted: readonly EncryptedMessage[],
  privateKey: Uint8Array,
  passphrase: Uint8Array,
): Promise<OpenedMessage[]> {
  const messages: OpenedMessage[] = [];
  let failure: unknown;
  for (const one of encrypted) {
    let plaintext: Uint8Array | null = null;
    try {
      plaintext = await openWithPrivateKey(fromBase64(one.message), privateKey, passphrase);
    } catch (error) {
      failure ??= error;
    }
    messages.push({ ...one, plaintext, sessionKey: '' });
  }
  if (messages.every(one => one.plaintext === null)) throw failure;
  return messages;
}

/** Finds the key to one message alone. To be asked only where its content was judged, and is to be published. */
export async function sessionKeyTo(
  { message }: EncryptedMessage,
  privateKey: Uint8Array,
  passphrase: Uint8Array,
): Promise<string> {
  const bytes = fromBase64(message);
  for (const key of await sessionKeysWithPrivateKey(bytes, privateKey, passphrase)) {
    const opened = await openWithSessionKey(bytes, key);
    wipe(opened ?? undefined);
    if (opened) return key;
  }
  return '';
}
