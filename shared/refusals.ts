/**
 * Every reason for which Quorate says no, with the sentence a person reads.
 *
 * A sentence says what was seen, whose, and what to do next. It is made from facts that are public (names in
 * the record, indexes, lengths, limits) and never from what was typed, so that no secret can reach a screen, a
 * log or the transcript by way of an error.
 */
import { type Failure, failed, type Result } from './result';

/** Public facts a sentence may mention. */
export interface Facts {
  index?: number;
  holder?: string;
  position?: number;
  /** A number the sentence speaks of: a limit, a length in bytes, a count. */
  expected?: number;
  seen?: number;
  /** The name of a key set, file, folder or network interface. */
  name?: string;
  /** A second name, where a sentence needs two. */
  other?: string;
}

const whose = (f: Facts): string =>
  f.holder ? `${f.holder}’s share (index ${f.index})` : `the share with index ${f.index}`;
const Whose = (f: Facts): string =>
  f.holder ? `${f.holder}’s share (index ${f.index})` : `The share with index ${f.index}`;
const given = (f: Facts): string => (f.holder ? `What was given for ${f.holder}` : 'This');
const key = (f: Facts): string => (f.holder ? `${f.holder}’s OpenPGP key` : 'This OpenPGP key');
const thing = (f: Facts, fallback: string): string => (f.name ? `“${f.name}”` : fallback);

export const sentences = {
  // The call itself
  BAD_REQUEST: () =>
    'This request is not one the program understands; check its fields against docs/formats.md.',
  UNKNOWN_CALL: () => 'There is no call of that name; see docs/contributing.md for the list.',
  BAD_SENDER: () => 'This request did not come from the program’s own window and was not carried out.',
  INTERNAL: () =>
    'Something went wrong inside the program. Cancel this attempt and start again; what is on disk is not affected.',

  // The attempt
  ATTEMPT_IN_PROGRESS: () =>
    'Another attempt is in progress. Finish or cancel it before you start a new one.',
  NO_ATTEMPT: () => 'No attempt is in progress. Start one first.',
  WRONG_NONCE: () =>
    'The nonce is missing or is not the one of this attempt. Compare it with the screen of the attempt and enter it again.',
  ATTEMPT_EXPIRED: () =>
    'This attempt ended because nothing was entered for too long. Everything entered was cleared; start again.',
  CEREMONY_LOST: () =>
    'The ceremony process ended unexpectedly. Everything entered was cleared and nothing was issued; start again.',
  PRACTICE_ONLY: () =>
    'This window can only practise. Use a practice set here, or the installed program for real ones.',
  INTERFACE_LIVE: (f: Facts) =>
    `This computer has a live network interface: ${f.name}. Disconnect it, or accept it by name; the transcript will say so.`,
  WITNESS_NEEDED: () =>
    'Shares for a real set are entered by people at the screen. To read them from a pipe add --unwitnessed; the transcript will say so.',
  NOT_CONFIRMED: () =>
    'The words were not confirmed, so nothing was made. Start again when everyone has compared them.',
  CLOCK_UNREADABLE: () =>
    'The time on the wall could not be read. Write it as 2026-11-21T14:30 in local time, or with a zone such as +01:00.',

  // A share, judged when it is entered
  SHARE_EMPTY: () => 'Nothing was entered. Enter one share as hex or base64.',
  SHARE_NOT_READABLE: (f: Facts) =>
    f.position
      ? `This is not a share: character ${f.position} is neither hex nor base64. Look at that character again.`
      : 'This is not a share: it reads neither as hex nor as base64. Look for a character too many or too few.',
  SHARE_HEX_TYPO: (f: Facts) =>
    `This is hex but for a typing error: character ${f.position} is not a hex digit (0 to 9, a to f). Look at it again; O is zero, l is one.`,
  SHARE_HEX_ODD: () =>
    'This is hex with a digit too many or too few: hex digits come in pairs. Compare it with the paper group by group.',
  SHARE_TOO_SHORT: () =>
    'This is too short to be a share: it needs at least one byte of content and one of index.',
  SHARE_TOO_LONG: (f: Facts) =>
    `This is longer than any share can be (${f.expected} bytes). Enter one share at a time.`,
  SHARE_INDEX_ZERO: () =>
    'This has index 0, which no real share has. It is a forgery or was damaged: stop and find out where it came from.',
  SHARE_WRONG_LENGTH: (f: Facts) =>
    `This share is ${f.seen} bytes long; shares of this set have ${f.expected}. Look for characters left out or added, or for another set’s paper.`,
  SHARE_OTHER_SET: (f: Facts) =>
    `This is a share of another key set, ${thing(f, 'also in this folder')}${f.holder ? ` (${f.holder})` : ''}. Bring the share of this set.`,
  SHARE_REPEATED: (f: Facts) =>
    `This is ${whose(f)} again. It is already in; the next holder’s share is needed.`,
  SHARE_INDEX_CONFLICT: (f: Facts) =>
    `${Whose(f)} is already in, and this one has the same index with other content. One of the two is wrong: compare both papers, and cancel if the first was the bad one.`,
  SHARE_DOES_NOT_MATCH: (f: Facts) =>
    `This does not match the record of ${whose(f)}. Look for a typing error, or for the paper of another set or year.`,
  SHARE_LOST: (f: Facts) =>
    `${Whose(f)} is recorded as lost. Stop: find out who had it and how it came back before anything is issued.`,
  SHARE_DESTROYED: (f: Facts) =>
    `${Whose(f)} is recorded as destroyed. Stop: a share that should not exist has turned up.`,
  SHARE_BURNT: (f: Facts) =>
    `Index ${f.index} was reserved once and never issued. Stop: no share with this index should exist.`,
  SHARE_NOT_LISTED: (f: Facts) =>
    `The record lists every share of this set, and index ${f.index} is not among them. Stop: this share was not issued under this record.`,
  SHARE_MORE_THAN_ISSUED: (f: Facts) =>
    `With index ${f.index} there would be more shares than the ${f.expected} said to be issued. Stop: either the number claimed or this share is wrong.`,
  SHARE_OF_SECRETSJS: () =>
    'This looks like a share of secrets.js, and this set is in another form. Bring the share of this set, or look for a character too many.',
  SHARES_INCONSISTENT: (f: Facts) =>
    f.name
      ? `These shares do not agree. By all the others, ${f.name} is wrong and was set aside. Look for a typing error and enter it again, or bring another share.`
      : `The ${f.seen} shares entered do not agree: at least one is wrong, and from so few it cannot be told which. Nothing was issued. Enter one again, corrected, or ${f.expected} more to find out.`,
  SHARES_NOT_ONE_SET: () =>
    'These shares do not belong together: one is wrong, or more are needed than was said, or the secret has another length. Nothing was issued. Compare the papers and enter one share again, corrected, or cancel.',
  SECRETSJS_BITS: (f: Facts) =>
    `This begins like a secrets.js share of ${f.seen} bits. Only 8 bits are supported: such a share begins with 8. Look at the first character, or combine that set with the tool that made it.`,
  SECRETSJS_NOT_READABLE: (f: Facts) =>
    `This is not a secrets.js share: character ${f.position} does not fit. Look at that character again.`,
  SECRETSJS_CUT: () =>
    'This is not a whole secrets.js share: those of 8 bits have an odd number of characters, at least 5. Look for characters left out or added.',
  SECRETSJS_WRONG_LENGTH: (f: Facts) =>
    `This share is ${f.seen} characters long; shares of this set have ${f.expected}. Look for characters left out or added, or for another set’s paper.`,
  SECRETSJS_DISAGREE: () =>
    'The new share was computed in two ways, and the results differ. Nothing was issued. Cancel, and report this as a fault of the program.',
  SHARE_HAS_NEW_INDEX: (f: Facts) =>
    `This share already sits at index ${f.index}, the one that was to be issued. The attempt has ended and the index is now known; start again to draw another.`,

  // What was asked for at the start
  OPTION_NOT_FOR_SET: (f: Facts) =>
    `The option ${thing(f, 'given')} does not go with this key set${f.other ? ` (${f.other})` : ''}. Start without it.`,
  PROOF_SHARES_TOO_MANY: (f: Facts) =>
    `Only ${f.expected} shares more than required can be there. Ask for that many or fewer.`,
  RANDOM_WITHOUT_PROOF: () =>
    'Verifiers are only recorded for shares that were seen to agree. Ask for at least one proof share, too.',

  // A share that is marked, or given again
  REASON_UNUSABLE: (f: Facts) =>
    `Say why, in 1 to ${f.expected} plain characters on one line. Everyone can read it in the record.`,
  MARKED_ALREADY: (f: Facts) =>
    `${Whose(f)} is already recorded as ${f.name}. A lost share can still be marked destroyed; only a reissue makes a share good again.`,
  REISSUE_WITHOUT_HOLDER: (f: Facts) =>
    `The record does not say who has index ${f.index}, so nobody can get it again. Generate a new share for this holder instead.`,

  // The new index
  INDEX_OUT_OF_RANGE: () => 'An index is a whole number from 1 to 255. Index 0 would be the secret itself.',
  INDEX_IN_USE: (f: Facts) =>
    `Index ${f.index} belongs to ${f.holder || 'a share already issued'}. Choose another, or leave the choice to the program.`,
  INDEX_BURNT: (f: Facts) =>
    `Index ${f.index} was reserved in an earlier attempt and stays unused. Choose another, or leave the choice to the program.`,
  INDEX_NOT_LISTED: (f: Facts) =>
    `The record lists no share with index ${f.index}. Look at the index on the holder’s paper, or at the list of this set.`,
  INDEXES_UNKNOWN: (f: Facts) =>
    `Only ${f.seen} of the ${f.expected} issued indexes are known, so no index is certainly free. Find out the others (the last byte of each share), or accept the risk of a collision.`,
  NO_INDEX_LEFT: () => 'No index is left: 255 shares is the most a set can have. Rekey instead.',
  NO_INDEX_FREE: () =>
    'No index is free: those that no share has were reserved once and stay unused, or may be in use unseen. Rekey instead.',

  // The key set
  THRESHOLD_ONE: () =>
    'A set with threshold 1 has no polynomial to extend: its share is the key itself. Rekey with a threshold of 2 or more.',
  THRESHOLD_OUT_OF_RANGE: () =>
    'The threshold is a whole number from 2 to 255, and not more than the number of shares.',
  TOO_FEW_HOLDERS: (f: Facts) => `A set needs at least as many holders as its threshold (${f.expected}).`,
  TOO_MANY_HOLDERS: () => 'A set can have at most 255 shares.',
  ISSUED_OUT_OF_RANGE: () => 'The number of shares issued is a whole number from the threshold to 255.',
  MORE_INDEXES_THAN_ISSUED: () =>
    'More indexes are named than shares were issued. Check both against the holders’ papers.',
  SCHEME_UNSUPPORTED: (f: Facts) => `The scheme ${thing(f, 'given')} is not supported here. Use vault.`,
  NAME_UNUSABLE: () =>
    'A name is 1 to 100 characters on one line, without control or direction characters. Choose another.',
  HOLDER_REPEATED: (f: Facts) =>
    `Two holders are called ${thing(f, 'the same')}. Give each a name of their own.`,
  KEY_SET_NOT_FOUND: (f: Facts) =>
    `There is no key set ${thing(f, 'of that name')} in this folder. Check the name, or the folder.`,
  KEY_SET_EXISTS: (f: Facts) =>
    `There is already a key set ${thing(f, 'of that name')} in this folder. Choose another name, or use that set.`,
  KEY_SET_AMBIGUOUS: (f: Facts) =>
    `More than one directory of this folder holds the key set ${thing(f, 'of that name')}. Move the older copies away, then open the folder again.`,
  KEY_SET_NOT_OPEN: () => 'No key set is chosen. Choose one first.',
  SAME_KEY_TWICE: (f: Facts) =>
    `${f.holder} and ${f.other} would have the same OpenPGP key, which lowers the threshold. Each holder needs a key of their own.`,

  // An OpenPGP key
  PGP_KEY_MISSING: (f: Facts) =>
    `${f.holder ? `${f.holder} has no OpenPGP key` : 'An OpenPGP public key is needed'}. Paste it or choose its file.`,
  PGP_KEY_UNREADABLE: (f: Facts) =>
    `${given(f)} is not an OpenPGP public key. Export it again with “gpg --armor --export” and choose that file.`,
  PGP_KEY_TOO_LARGE: (f: Facts) =>
    `${given(f)} is larger than any OpenPGP key should be (1 MiB). Export only the one key with “gpg --export-options export-minimal”.`,
  PGP_KEY_WITHOUT_USER: (f: Facts) =>
    `${key(f)} has no user ID with it, as some key servers hand them out. Export it on its owner’s computer with “gpg --armor --export”.`,
  PGP_KEY_DAMAGED: (f: Facts) =>
    `${key(f)} is damaged: its own signatures do not fit it. Export it again and compare the fingerprint.`,
  PGP_KEY_PRIVATE: (f: Facts) =>
    `${given(f)} is a PRIVATE key. It has now been exposed to this computer: its owner should replace it. Export the public key with “gpg --armor --export”.`,
  PGP_KEY_SEVERAL: (f: Facts) =>
    `There is more than one OpenPGP key in what was given${f.holder ? ` for ${f.holder}` : ''}. Export only the key of this holder.`,
  PGP_KEY_EXPIRED: (f: Facts) =>
    `${key(f)}, or its part for encryption, has expired. Ask its owner to extend it and export it again. (Check this computer’s clock, too.)`,
  PGP_KEY_REVOKED: (f: Facts) =>
    `${key(f)}, or its part for encryption, has been revoked by its owner. Ask for the new one.`,
  PGP_KEY_FUTURE: (f: Facts) =>
    `${key(f)} was made in the future, by this computer’s clock. Check the clock; if it is right, ask the owner.`,
  PGP_KEY_WEAK: (f: Facts) =>
    `${key(f)} is too weak (RSA under 2048 bits, DSA or ElGamal). Ask its owner for a modern one.`,
  PGP_KEY_CANNOT_ENCRYPT: (f: Facts) =>
    `${key(f)} can only sign, not encrypt. Ask its owner to add a subkey for encryption.`,
  PGP_KEY_UNSUPPORTED: (f: Facts) =>
    `${key(f)} uses an algorithm or curve that is not supported here. Use RSA, Curve25519 or a NIST curve.`,
  PGP_KEY_VERSION: (f: Facts) =>
    `${key(f)} is not of version 4, so GnuPG could not open what is encrypted to it. Ask its owner for a version 4 key.`,

  // The ceremony folder
  FOLDER_NOT_OPEN: () => 'No ceremony folder is open. Open one first.',
  FOLDER_MISSING: (f: Facts) =>
    `The folder ${thing(f, 'given')} does not exist. Create it, or check that the right medium is mounted.`,
  FOLDER_READ_ONLY: (f: Facts) =>
    `Nothing can be written to ${thing(f, 'the folder')}. Check its permissions and the medium’s write protection.`,
  FOLDER_FULL: (f: Facts) =>
    `There is no room left in ${thing(f, 'the folder')}. Make room, then write again; nothing was lost.`,
  FOLDER_IN_USE: (f: Facts) =>
    `${f.name ? `The folder “${f.name}”` : 'This folder'} is in use by another Quorate. Close that one first.`,
  FOLDER_FAILED: (f: Facts) =>
    `${f.name ? `“${f.name}”` : 'The folder'} could not be read or written. Check the medium and try again.`,
  FILE_EXISTS: (f: Facts) =>
    `The file ${thing(f, '')} exists already and is never overwritten. Move it away, then write again.`,
  FILE_NOT_FOUND: (f: Facts) => `The file ${thing(f, 'given')} does not exist or cannot be read.`,
  FILE_TOO_LARGE: (f: Facts) =>
    `The file ${thing(f, 'given')} is larger than any file of this kind should be.`,
  FILE_NOT_REGULAR: (f: Facts) =>
    `${thing(f, 'This')} is a link, a folder or a device, not a plain file or folder of its own. Put the real one there.`,
  RECORD_CHANGED: (f: Facts) =>
    `${thing(f, 'The record')} changed on disk while the program had it open. Nothing was written; open the folder again.`,
  FOLDER_IS_KEY_SET: (f: Facts) =>
    `${thing(f, 'This folder')} is the directory of one key set. Open the folder that it is in.`,
  FILE_NEWER_FORMAT: (f: Facts) =>
    `${f.name ? `“${f.name}”` : 'A file'} was written by a newer Quorate. Use that version; nothing was changed.`,
  FILE_DAMAGED: (f: Facts) =>
    `${f.name ? `“${f.name}”` : 'A file'} is damaged or was altered by hand. Restore it from a copy; nothing was changed.`,
  RECORD_OLDER: (f: Facts) =>
    `The record ${thing(f, 'of this set')} is number ${f.seen}, but a transcript in the same folder left number ${f.expected}: an old copy was put back. Restore the newest record before anything is issued.`,
  RECORD_ALTERED: (f: Facts) =>
    `The record ${thing(f, 'of this set')} is not as the last ceremony left it: it was altered by hand or exchanged. Restore it from a copy before anything is issued.`,
  FILE_NOT_AS_WRITTEN: (f: Facts) =>
    `${f.name ? `“${f.name}”` : 'A file'} did not read back as it was written. The medium may be failing; use another, then write again.`,
  NOTHING_TO_WRITE: () => 'There is no result waiting to be written.',

  // A picture of a code
  IMAGE_KIND: (f: Facts) =>
    `${f.name ? `This is a ${f.name} file, and only` : 'This is not a picture this program can read; only'} PNG and JPEG pictures are read. Save it as PNG and choose that.`,
  IMAGE_DAMAGED: () => 'This picture is damaged or cut off. Take it again, or copy the file again.',
  IMAGE_TOO_LARGE: (f: Facts) =>
    `This picture is too large: at most ${f.expected} million pixels and 40 MB are read. Crop it to the code.`,
  IMAGE_TOO_SLOW: () => 'This picture took too long to read. Crop it to the code, or take it again.',
  CODE_NOT_FOUND: () =>
    'No QR code could be read in this picture. Take it again: straight on, in good light, the whole code with its white border.',

  // Practice
  PRACTICE_SHARE_MISSING: (f: Facts) =>
    `There is no practice share with index ${f.index} in this folder. Enter it by hand.`,
  PRACTICE_SHARE_UNREADABLE: () =>
    'This practice share could not be opened with its made-up key. Enter it by hand, or make a new practice set.',
  NOT_A_PRACTICE_SET: () => 'This is only possible with a practice set.',

  // The machine's own gpg
  GPG_MESSAGE_UNREADABLE: () =>
    'This is not an encrypted OpenPGP message. Bring the .asc file of the share, or the base64 or hex text of it.',
  GPG_MISSING: () =>
    'There is no gpg on this computer. Install GnuPG, or decrypt the share elsewhere with “gpg --decrypt” and enter it.',
  GPG_CANCELLED: () => 'Decrypting was cancelled. Nothing was read; try again, or enter the share by hand.',
  GPG_NO_SECRET_KEY: () =>
    'GnuPG has no key that opens this message. Insert the right card (on a new computer also import the public key and run “gpg --card-status” once), or bring the message for this card.',
  GPG_CARD_MISSING: () =>
    'The card is not there, or was pulled out. Insert it, keep it in until the share is read, and try again.',
  GPG_PIN_WRONG: () =>
    'GnuPG did not accept the PIN or passphrase. A card locks itself after a few wrong ones: check it before you try again.',
  GPG_PIN_BLOCKED: () =>
    'The card’s PIN is blocked after too many wrong ones. Unblock it with the card’s own tools, or bring another share.',
  GPG_NO_PINENTRY: () =>
    'GnuPG could not ask for the PIN. Install pinentry; in a terminal, also set GPG_TTY with “export GPG_TTY=$(tty)”.',
  GPG_MESSAGE_DAMAGED: () =>
    'GnuPG could not decrypt this message whole: it is damaged or cut off. Bring another copy of it.',
  GPG_OUTPUT_TOO_LARGE: (f: Facts) =>
    `What is in this message is longer than any share can be (${f.expected} bytes). Bring the message with the share.`,
  GPG_TIMED_OUT: () => 'GnuPG took too long and was ended. Check the card and its reader, and try again.',
  GPG_FAILED: () =>
    'GnuPG did not work as it should. Try “gpg --decrypt” by hand to see what it says, and enter the share.',

  // What Vault printed
  VAULT_INIT_UNREADABLE: () =>
    'This is not what “vault operator init -format=json” prints. Bring that file whole, or enter the numbers by hand.',
  VAULT_INIT_TOO_LARGE: () =>
    'This is larger than anything Vault prints when it is initialised (1 MiB). Bring only that file.',
  VAULT_INIT_KEY: (f: Facts) =>
    `Key ${f.position} in this file is neither a share nor an encrypted share. The file was damaged or altered by hand.`,
  VAULT_INIT_DISAGREE: (f: Facts) =>
    `Key ${f.position} is not the same in hex as in base64. The file was altered: do not rely on it.`,
  VAULT_INIT_COUNTS: () =>
    'The numbers in this file do not fit each other or the keys in it. The file was altered: do not rely on it.',
  VAULT_INIT_REPEATED: () =>
    'Two keys in this file are the same, or have the same index. The file was altered: do not rely on it.',

  // Exceptions and sign-off
  EXCEPTION_UNUSABLE: (f: Facts) =>
    f.name === 'witness'
      ? 'An exception needs the name of the witness who states it: 1 to 100 plain characters on one line.'
      : `Say what was ${f.name === 'happened' ? 'seen to happen' : f.name} in 1 to ${f.expected} plain characters.`,
  SIGN_OFF_UNUSABLE: (f: Facts) =>
    f.name === 'reason'
      ? `Someone who declines to sign says why, in 1 to ${f.expected} plain characters.`
      : `The ${f.name} of this sign-off cannot be used. A role or name is 1 to 100 plain characters on one line.`,
  SIGN_OFF_REPEATED: (f: Facts) => `${thing(f, 'This person')} has already signed off in this role and way.`,
  SIGN_OFFS_UNREADABLE: (f: Facts) => `${thing(f, 'This')} is not a file of sign-offs.`,
  SIGN_OFFS_BROKEN: (f: Facts) =>
    `The chain of these sign-offs is broken at line ${f.position}: it was altered, or lines are missing. Do not rely on it.`,
  SIGN_OFFS_OTHER_TRANSCRIPT: () =>
    'These sign-offs are of another transcript, or of another state of this one. Do not rely on them for it.',
  SIGNATURE_UNREADABLE: () =>
    'This is not one detached OpenPGP signature. Make it with “gpg --armor --detach-sign” from the sign-off file.',
  SIGNATURE_OTHER_KEY: () =>
    'This signature was made by another key. Bring the public key of the one who signed, or the right signature.',
  SIGNATURE_OTHER_TEXT: () =>
    'This signature does not fit the text: another file was signed, or one of the two was altered. Sign the sign-off file as it is.',
  SIGNATURE_FUTURE: () =>
    'This signature was made in the future, by this computer’s clock. Check the clock of both computers.',
  SIGNATURE_UNVERIFIABLE: () =>
    'This signature cannot be relied on: its key was not allowed to sign then, has expired or been revoked, or its method is too weak.',

  // A transcript
  TRANSCRIPT_UNREADABLE: (f: Facts) => `${f.name ? `“${f.name}”` : 'This'} is not a Quorate transcript.`,
  TRANSCRIPT_BROKEN: (f: Facts) =>
    `The chain of this transcript is broken at line ${f.position}: it was altered, or lines are missing. Do not rely on it.`,
  TRANSCRIPT_UNFINISHED: () =>
    'This transcript has no end entry: the attempt was interrupted, or the end was cut off.',
  TRANSCRIPT_OTHER_DIGEST: () =>
    'This transcript is not the one whose digest you gave. Compare the digest on paper, character by character.',
  DIGEST_UNREADABLE: () => 'A digest is 64 hex digits. Copy it again from the paper.',
} satisfies Record<string, (facts: Facts) => string>;

export type RefusalCode = keyof typeof sentences;

/** Codes at which the room should stop and think. */
const alarms = new Set<RefusalCode>([
  'SHARE_INDEX_ZERO',
  'SHARE_LOST',
  'SHARE_DESTROYED',
  'SHARE_BURNT',
  'SHARE_NOT_LISTED',
  'SHARE_MORE_THAN_ISSUED',
  'RECORD_OLDER',
  'RECORD_ALTERED',
  'PGP_KEY_PRIVATE',
]);

export function failure(code: RefusalCode, facts: Facts = {}): Failure {
  const { index, holder, position } = facts;
  return {
    code,
    message: sentences[code](facts),
    ...(alarms.has(code) && { alarm: true }),
    ...(index !== undefined && { index }),
    ...(holder && { holder }),
    ...(position !== undefined && { position }),
  };
}

/** A refusal on its way up inside one process. At a process boundary it becomes a `Result` (see `settle`). */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly failure: Failure;
  constructor(
    readonly code: RefusalCode,
    facts: Facts = {},
  ) {
    const made = failure(code, facts);
    super(made.message);
    this.failure = made;
  }
}

/** Rebuilds a refusal that crossed a process boundary. */
export function refusalFrom(made: Failure): Refusal {
  return Object.assign(new Refusal(made.code), { message: made.message, failure: made });
}

/**
 * Runs `work` and turns whatever it throws into a `Result`. Anything that is not a `Refusal` becomes INTERNAL,
 * without its text: the messages of libraries may quote their input.
 */
export async function settle<T>(
  work: () => Promise<T> | T,
  onUnexpected?: (error: unknown) => void,
): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refusal) return failed(error.failure);
    onUnexpected?.(error);
    return failed(failure('INTERNAL'));
  }
}
