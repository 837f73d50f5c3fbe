/** What is refused in recovery mode: of a token, of the sealed store, of what goes into it. */
import { type Named, thing } from './facts';

export const recoveryTexts = {
  // Recovery mode
  NOT_IN_RECOVERY_MODE: () =>
    'This is only possible in recovery mode. Enter recovery mode for the key set first.',
  IN_RECOVERY_MODE: () =>
    'The program is in recovery mode, in which only the recovery token and the sealed store can be used. Leave recovery mode first.',
  RECOVERY_UNAVAILABLE: () =>
    'This key set was made by another tool and has no root key here, so there is nothing for recovery mode to open. Use a set that Quorate made.',
  TOKEN_ALREADY_ISSUED: () =>
    'A recovery token was issued already: there is one for each start of recovery mode. Leave recovery mode and enter it again.',
  ROOT_KEY_CLOSED: () =>
    'These shares do not open the root key in the record, so no token was made. Those before the last one stay; the record was damaged or altered: cancel, and restore it from a copy.',
  RECOVERY_OVER: () =>
    'This recovery session is over, and its token with it. Start recovery mode again with a quorum.',

  // A token
  OTP_GIVEN: () =>
    'The one-time password is drawn by the program and never taken from outside. Leave it out, or give an OpenPGP key instead.',
  TOKEN_WRONG: () =>
    'This is not the token of this session. Look at every character again: a second wrong one ends the session.',
  TOKEN_WRONG_TWICE: () =>
    'This was the second wrong token, so the recovery session has ended. Start recovery mode again with a quorum.',
  TOKEN_NEEDED: () =>
    'The token is needed: it has not been entered yet, or nothing was done for two minutes.',
  TOKEN_EMPTY: () => 'Nothing was entered. Enter the token.',
  OTP_EMPTY: () => 'The one-time password is missing. Enter it as it was shown when the attempt was started.',
  TOKEN_TOO_LONG: (f: { expected: number }) =>
    `This is longer than any token or one-time password (${f.expected} characters). Enter only the one that is asked for.`,
  TOKEN_NOT_BASE64: (f: { position?: number }) =>
    f.position
      ? `This is not an encoded token: character ${f.position} is not of base64. Look at that character again.`
      : 'This is not an encoded token: characters are missing, or are too many. Compare it with what was given.',
  OTP_NOT_BASE64: (f: { position?: number }) =>
    f.position
      ? `To an encoded token of this length belongs a one-time password in base64, and character ${f.position} is not. Look at both again.`
      : 'To an encoded token of this length belongs a one-time password of 16 bytes in base64. Look at both again.',
  TOKEN_ENCRYPTED: () =>
    'This token is encrypted to an OpenPGP key, and no one-time password belongs to it. Open it where the key is, with “base64 -d | gpg --decrypt” (an armored one with “gpg --decrypt” alone).',
  TOKEN_OTP_LENGTH: (f: { expected: number; seen: number }) =>
    `The one-time password has ${f.seen} characters and the token ${f.expected}: they do not belong together. Look for missing characters in both.`,
  TOKEN_UNLIKELY: () =>
    'What comes out does not look like a token. The one-time password is of another attempt, or a character is wrong in one of the two.',

  // The sealed store
  STORE_DAMAGED: (f: Named) =>
    `${thing(f, 'The sealed store')} is damaged, cut off or was altered. Nothing was changed; restore it from a copy.`,
  STORE_MISSING: (f: Named) =>
    `${thing(f, 'The sealed store')} is not there, and the record says that there is one. Restore it from a copy.`,
  STORE_OLDER: (f: Named & { expected: number; seen: number }) =>
    `${thing(f, 'The sealed store')} is an old copy: it is version ${f.seen}, and the record says ${f.expected}. Find the newest before you go on.`,
  STORE_NEWER: (f: Named & { expected: number; seen: number }) =>
    `${thing(f, 'The sealed store')} is version ${f.seen}, and the record knows of ${f.expected} at most: the record is an old copy, or the store was exchanged. Stop, and find the newest record before you go on.`,
  STORE_EXCHANGED: () =>
    'The sealed store is not the one that the words stood for, nor what this session made of it: somebody exchanged it. Leave recovery mode, and find the newest copy.',
  STORE_OTHER_SET: (f: Named) =>
    `${thing(f, 'This sealed store')} belongs to another key set. Restore the right one.`,
  STORE_FULL: (f: { expected: number }) =>
    `The sealed store is full (${f.expected} entries, 16 MiB in all). Remove what is not needed any more.`,
  ENTRY_IN_FOLDER: (f: Named) =>
    `${f.name ? `“${f.name}”` : 'The file'} would be in the ceremony folder, which is copied and summed for everybody. Save it outside of that folder.`,
  ENTRY_NAME_UNUSABLE: () => 'The name of an entry is 1 to 100 plain characters on one line. Choose another.',
  ENTRY_EXISTS: () =>
    'There is an entry of that name already. Choose another name, or remove the old entry first.',
  ENTRY_MISSING: () => 'There is no entry of that name. List the entries to see their names.',
  ENTRY_EMPTY: (f: Named) =>
    `There is nothing in ${f.name ? `“${f.name}”` : 'it'}. Choose the file or text that is to be sealed.`,
  ENTRY_TOO_LARGE: (f: Named) =>
    `${f.name ? `“${f.name}” is too large: an` : 'An'} entry is at most 1 MiB. Keep large files elsewhere, and seal the key to them.`,
};
