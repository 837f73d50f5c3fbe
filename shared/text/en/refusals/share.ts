/** What is refused of a share, judged when it is entered. */

import type { Say } from '../nested';
import { plural } from '../plural';
import { character, type Named, type OfShare, type Place, type Slip, thing, Whose, whose } from './facts';

interface Length {
  expected: number;
  /** The share that came first, where only its length is known. */
  first?: OfShare;
}

/** Where only an earlier share told the length, that one may be the wrong one. */
const lengthOfSet = (f: Length): string =>
  f.first
    ? `${whose(f.first)}, which came first, has ${f.expected}. One of the two is wrong. Look for characters left out or added in both; if it is the first, cancel this attempt and begin again.`
    : `shares of this set have ${f.expected}. Look for characters left out or added, or for another set’s paper.`;

/** Where the index stands, in what was typed. */
const lookAt = (f: Place): string =>
  f.position ? `Look at ${character(f)} and the one after it` : 'Look at the last characters';

/** Of a share of a set whose length is known, in characters. */
interface Characters {
  seen?: number;
  expected?: number;
}

const digits = (seen: number, expected: number): string =>
  `This is hex with ${seen} digits, and a share of this set has ${expected}: ${Math.abs(seen - expected)} too ${seen > expected ? 'many' : 'few'}. Compare it with the paper group by group.`;

/** Said of an index that cannot be, where it may be mistyped: what it most probably is, and what comes next. */
const perhapsMistyped = (f: Place, seen: string, or = ''): string =>
  `${seen} Most probably it is mistyped${or}. ${lookAt(f)}; the same once more is an alarm.`;

const OR_REKEYED = ', or the paper is from before a rekey (rotate-keys)';

/** Of other programs. */
const secrets = {
  ageKey: 'a private key of age',
  walletKey: 'the private key of a wallet',
  walletPhrase: 'a phrase of words, as wallets have',
  githubToken: 'a token of GitHub',
  gitlabToken: 'a token of GitLab',
  awsKey: 'an access key of AWS',
};
export type SecretKind = keyof typeof secrets;

export const shareTexts = {
  // A share, judged when it is entered
  SHARE_EMPTY: () => 'Nothing was entered. Enter one share as hex or base64.',
  SHARE_NOT_READABLE: (f: Place & { missing?: number }) =>
    f.missing
      ? `This is not a whole share yet: ${f.missing} of its characters ${plural(f.missing, { one: 'is', other: 'are' })} missing. Type it to the end.`
      : f.position
        ? `This is not a share: ${character(f)} is neither hex nor base64. Look at that character again.`
        : 'This is not a share: it reads neither as hex nor as base64. Look for a character too many or too few.',
  SHARE_HAS_SIGN: (f: Place & { position: number }) =>
    `This cannot be read as a share: ${character(f)} is - or _, and not between groups of one even length. If it stands for a character that nobody can read, look at the paper again; if this is base64url, enter + for - and / for _.`,
  SHARE_HEX_TYPO: (f: Place & { position: number }) =>
    `This is hex but for a typing error: ${character(f)} is not a hex digit (0 to 9, a to f). Look at it again; O is zero, l is one.`,
  SHARE_HEX_ODD: (f: Characters) =>
    f.seen && f.expected
      ? digits(f.seen, f.expected)
      : 'This is hex with a digit too many or too few: hex digits come in pairs. Compare it with the paper group by group.',
  SHARE_ENCRYPTED: () =>
    'This is an encrypted share, or a part of one, and not the share in it. Open it with a card (“Decrypt with a card”; in the terminal @ or --card), or enter what “gpg --decrypt” prints.',
  SHARE_IS_KEY: () =>
    'This is a key or another armored block, not a share: nothing of it was tried as one. Enter the share, or the file of an encrypted share.',
  SHARE_IS_TOKEN: () =>
    'This is a token of Vault or OpenBao, not a share, and it has now been exposed to this computer. Revoke it, and enter the share.',
  SHARE_IS_INIT: () =>
    'This is what “operator init” printed, not one share: nothing of it was tried. Give that file to --init (in the window: What it printed), and enter one share at a time.',
  SHARE_IS_SECRET: (f: { kind: SecretKind }) =>
    `This is ${secrets[f.kind]}, not a share, and it has now been exposed to this computer. Replace it where it is used, and enter the share.`,
  SHARE_IS_ANSWER: () =>
    'This is no share: a share is asked for here, not an answer, an index or a command. Enter the share as the paper has it.',
  SHARE_SEVERAL: () =>
    'These are two shares or more on one line, or one twice: nothing of it was tried. Enter one share at a time.',
  SHARE_ENCODED_TWICE: () =>
    'This is the text of a share, encoded once more (as in a Kubernetes Secret). Decode it once, with “base64 -d” or “xxd -r -p”, and enter what comes out.',
  SHARE_CASE_LOST: () =>
    'This is base64 in which capital and small letters were made the same, and they count. Enter it as the paper has it.',
  SHARE_TOO_SHORT: () =>
    'This is too short to be a share: it needs at least one byte of content and one of index. Enter all of it.',
  SHARE_TOO_LONG: (f: { expected: number }) =>
    `This is longer than any share can be (${f.expected} bytes). Enter one share at a time.`,
  SHARE_INDEX_ZERO: (f: Slip) =>
    f.mistyped
      ? perhapsMistyped(f, 'This has index 0, which no share has.')
      : 'This has index 0, which no real share has. It is a forgery or was damaged: stop and find out where it came from.',
  SHARE_WRONG_LENGTH: (f: Length & { seen: number }) =>
    `This share is ${f.seen} bytes long; ${lengthOfSet(f)}`,
  SHARE_OTHER_SET: (f: Named & { holder?: string }) =>
    `This is a share of another key set, ${thing(f, 'also in this folder')}${f.holder ? ` (${f.holder})` : ''}. Bring the share of this set.`,
  SHARE_REPEATED: (f: OfShare) =>
    `This is ${whose(f)} again. It is already in, in hex or in base64; the next holder’s share is needed.`,
  SHARE_INDEX_CONFLICT: (f: OfShare) =>
    `${Whose(f)} is already in, and this one has the same index with other content. One of the two is wrong: compare both papers, and cancel if the first was the bad one.`,
  SHARE_DOES_NOT_MATCH: (f: OfShare & Slip) =>
    f.mistyped
      ? `This does not match the record of ${whose(f)}, but for one slip it would: look at ${character(f)} and the one after it.`
      : `This does not match the record of ${whose(f)}. Look for typing errors, or for the paper of another set or year, or from before a rekey (rotate-keys).`,
  SHARE_LOST: (f: OfShare & Slip) =>
    f.mistyped
      ? perhapsMistyped(f, `${Whose(f)} is recorded as lost.`)
      : `${Whose(f)} is recorded as lost. Stop: find out who had it and how it came back before anything is issued.`,
  SHARE_DESTROYED: (f: OfShare & Slip) =>
    f.mistyped
      ? perhapsMistyped(f, `${Whose(f)} is recorded as destroyed.`)
      : `${Whose(f)} is recorded as destroyed. Stop: a share that should not exist has turned up.`,
  SHARE_BURNT: (f: { index: number } & Slip) =>
    f.mistyped
      ? perhapsMistyped(f, `No share with index ${f.index} was ever issued.`, OR_REKEYED)
      : `Index ${f.index} was reserved once and never issued. Stop: no share with this index should exist.`,
  SHARE_APART: (f: OfShare & Slip, say: Say) =>
    f.mistyped
      ? perhapsMistyped(f, `${Whose(f)} was issued, is not recorded and is kept apart.`)
      : `${Whose(f)} was issued and is not recorded: it is to be kept apart. Stop: find out who brought it, and record it with the digest from paper (${say.by.vouch}) before it is entered.`,
  SHARE_NOT_LISTED: (f: { index: number } & Slip) =>
    f.mistyped
      ? perhapsMistyped(f, `Index ${f.index} is not among those of this set.`, OR_REKEYED)
      : `The record lists every share of this set, and index ${f.index} is not among them. Stop: this share is from before a rekey (rotate-keys), of another set, or was not issued under this record; find out which.`,
  SHARE_MORE_THAN_ISSUED: (f: { index: number; expected: number } & Slip) =>
    f.mistyped
      ? perhapsMistyped(
          f,
          `With index ${f.index} there would be more shares than the ${f.expected} issued.`,
          OR_REKEYED,
        )
      : `With index ${f.index} there would be more shares than the ${f.expected} said to be issued. Stop: the number claimed is wrong, or this share is (from before a rekey, rotate-keys, for one).`,
  SHARE_OF_SECRETSJS: (f: Characters) =>
    f.seen && f.expected
      ? `${digits(f.seen, f.expected)} Or it is a share of secrets.js, and this set is in another form: then bring the share of this set.`
      : 'This looks like a share of secrets.js, and this set is in another form. Bring the share of this set, or look for a character too many.',
  SHARE_LENGTH_UNCONFIRMED: (f: { expected: number }) =>
    `Nobody has said yet that the first share has the right length: ${f.expected} characters. Confirm that it is whole, then enter the next one; or cancel.`,
  SHARES_INCONSISTENT: (f: { wrong: readonly OfShare[] } | { seen: number; expected: number }) =>
    'wrong' in f
      ? `These shares do not agree. By all the others, ${f.wrong.map(whose).join(', ')} is wrong and was set aside. Look for a typing error and enter it again, or bring another share.`
      : `The ${f.seen} shares entered do not agree: at least one is wrong, and from so few it cannot be told which. Nothing was issued. Enter one again, corrected, or ${f.expected} more to find out.`,
  SHARES_NOT_ONE_SET: () =>
    'These shares do not belong together: one is wrong, or more are needed than was said, or the secret has another length. Nothing was issued. Compare the papers and enter one share again, corrected, or cancel.',
  SECRETSJS_BITS: (f: { seen: number }) =>
    `This begins like a secrets.js share of ${f.seen} bits. Only 8 bits are supported: such a share begins with 8. Look at the first character, or combine that set with the tool that made it.`,
  SECRETSJS_NOT_READABLE: (f: Place & { position: number }) =>
    `This is not a secrets.js share: ${character(f)} does not fit. Look at that character again.`,
  SECRETSJS_CUT: () =>
    'This is not a whole secrets.js share: those of 8 bits have an odd number of characters, at least 5. Look for characters left out or added.',
  SECRETSJS_WRONG_LENGTH: (f: Length & { seen: number }) =>
    `This share is ${f.seen} characters long; ${lengthOfSet(f)}`,
  SECRETSJS_DISAGREE: () =>
    'The new share was computed in two ways, and the results differ. Nothing was issued. Cancel, and report this as a fault of the program.',
  SHARE_HAS_NEW_INDEX: (f: { index: number }) =>
    `This share already sits at index ${f.index}, the one that was to be issued. The attempt has ended and the index is now known; start again to draw another.`,
};
