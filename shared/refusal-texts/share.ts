/** What is refused of a share, judged when it is entered. */
import { type Facts, thing, Whose, whose } from './facts';

/** Where only an earlier share told the length, that one may be the wrong one. */
const lengthOfSet = (f: Facts): string =>
  f.other
    ? `${f.other}, which came first, has ${f.expected}. One of the two is wrong. Look for characters left out or added in both; if it is the first, cancel this attempt and begin again.`
    : `shares of this set have ${f.expected}. Look for characters left out or added, or for another set’s paper.`;

export const shareTexts = {
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
  SHARE_ENCRYPTED: () =>
    'This is an encrypted share, or a part of one, and not the share in it. Open it with a card (“Decrypt with a card”; in the terminal @ or --card), or enter what “gpg --decrypt” prints.',
  SHARE_IS_KEY: () =>
    'This is a key or another armored block, not a share: nothing of it was tried as one. Enter the share, or the file of an encrypted share.',
  SHARE_TOO_SHORT: (f: Facts) =>
    f.seen
      ? `This reads as a share of only ${f.seen} bytes, with an index that no good share of this set has. Look whether a word or a part of a share was entered by mistake.`
      : 'This is too short to be a share: it needs at least one byte of content and one of index.',
  SHARE_TOO_LONG: (f: Facts) =>
    `This is longer than any share can be (${f.expected} bytes). Enter one share at a time.`,
  SHARE_INDEX_ZERO: () =>
    'This has index 0, which no real share has. It is a forgery or was damaged: stop and find out where it came from.',
  SHARE_WRONG_LENGTH: (f: Facts) => `This share is ${f.seen} bytes long; ${lengthOfSet(f)}`,
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
  SECRETSJS_WRONG_LENGTH: (f: Facts) => `This share is ${f.seen} characters long; ${lengthOfSet(f)}`,
  SECRETSJS_DISAGREE: () =>
    'The new share was computed in two ways, and the results differ. Nothing was issued. Cancel, and report this as a fault of the program.',
  SHARE_HAS_NEW_INDEX: (f: Facts) =>
    `This share already sits at index ${f.index}, the one that was to be issued. The attempt has ended and the index is now known; start again to draw another.`,
};
