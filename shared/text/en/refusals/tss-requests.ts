/** What is refused of TSS vaults, their groups and requests, and of what holders answer to these. */

import type { Differs } from '../../../tss/where-differs';
import { eitherIn } from '../../lists';
import { differs } from './differs';
import type { OfHolder, Place } from './facts';

const either = eitherIn('en');

/** In the middle of a sentence, and at its beginning. */
const holder = (f: OfHolder): string => f.holder ?? 'this holder';
const Holder = (f: OfHolder): string => f.holder ?? 'This holder';

const slip = (f: Place & { swapped?: boolean }): string => {
  if (f.position === undefined) return '';
  return f.swapped
    ? ` Look again at characters ${f.position} and ${f.position! + 1}, which may be the wrong way round.`
    : ` Look again at character ${f.position}, perhaps the only wrong one.`;
};

export const tssRequestTexts = {
  // TSS vaults and groups
  TSS_VAULT_UNKNOWN: () =>
    'There is no TSS vault of that ID or name in this folder. Look at the list of vaults.',
  TSS_VAULT_EXISTS: (f: { name: string }) => `There is a TSS vault “${f.name}” already. Choose another name.`,
  TSS_HOLDER_COUNT: (f: { seen: number; expected: number }) =>
    `A group has from 2 to ${f.expected} holders, and these are ${f.seen}. Name one for each share.`,
  TSS_KEY_LENGTH: (f: OfHolder & { expected: number }) =>
    `The OpenPGP key of ${holder(f)} is longer than ${f.expected} KiB, mostly with signatures that are not needed here. Export it without them (gpg --export-options export-minimal).`,
  TSS_KEY_OTHER: (f: OfHolder) =>
    `This is another key than ${f.holder ? `${f.holder}’s` : 'theirs'} in the record: its fingerprint, or that of the subkey which is encrypted to, is not the same. Bring the same key with its new expiry; another one comes only with a recovery of the share (A, B).`,
  TSS_KEY_AS_BEFORE: (f: OfHolder) =>
    `The record has this key of ${holder(f)} already, byte for byte. Nothing was changed.`,
  TSS_KEY_OLDER: (f: OfHolder) =>
    `This is an earlier copy of the key of ${holder(f)} than the record has: its owner has signed it anew since. Export it again where it was changed last.`,
  TSS_PARTICIPANTS: (f: { seen: number; expected: number }) =>
    `The group is said to have ${f.expected} participants, and ${f.seen} holders are named. Make the two the same.`,

  // What a request asks for
  TSS_REQUEST_TYPE: () =>
    'There is no such type of request: it is KeyGen, KeyGenFromKeyGroup or Recovery, in these letters.',
  TSS_GROUP_UNKNOWN: (f: { name: 'source' | 'target' }) =>
    `This vault has no group with the ID given as the ${f.name} group. Look at the list of its groups.`,
  TSS_TARGET_TYPE: (f: { name: string; other?: readonly string[] }) =>
    `The target group cannot be a ${f.name} here: for this request it is a ${either(f.other) ?? 'group of another type'}. Choose another group, or another type of request.`,
  TSS_TARGET_NOT_NEW: () =>
    'The target group has keys already, or is to get them by a request that is not over. Create a new group for new keys.',
  TSS_TARGET_NOT_VALID: () =>
    'The target group has no keys that all its holders have confirmed, so none of its shares can be given again.',
  KEY_EXISTS: (f: { name?: string }): string =>
    f.name === 'issued'
      ? 'This vault has root keys already, and not every holder has confirmed them. Bring the receipts that are missing. If one does not come, or a complaint is about something that nobody can look at, declare these keys void (tss declare-void); then a KeyGen makes others.'
      : 'This vault has its root keys: they are made once. Use KeyGenFromKeyGroup for more groups, or another vault for other keys.',
  TSS_SOURCE_NOT_TAKEN: () => 'A KeyGen has no source group: it makes new keys. Leave the source group out.',
  TSS_SOURCE_MISSING: () =>
    'This request needs a source group: the one whose holders bring their shares. Name it.',
  TSS_SOURCE_TYPE: (f: { name: string; other?: readonly string[] }) =>
    `The source group cannot be a ${f.name} here: for this request it is a ${either(f.other) ?? 'group of another type'}. Choose another group, or another type of request.`,
  TSS_SOURCE_NOT_VALID: () =>
    'The source group has no keys that all its holders have confirmed. Wait for their receipts, or choose another group.',
  TSS_SOURCE_UNAVAILABLE: () =>
    'The source group is out of use: it was replaced by another. Choose the group that replaced it.',
  TSS_HOLDER_UNKNOWN: (f: { name: string; other?: string }) =>
    `The ${f.name} group has no holder with ${f.other === undefined ? 'that identifier' : `identifier ${f.other}`}. Look at the list of its holders.`,
  TSS_HOLDER_TWICE: (f: OfHolder) =>
    `${Holder(f)} is named twice among those who take part. Name each holder once.`,
  TSS_HOLDER_UNCONFIRMED: (f: OfHolder) =>
    `${Holder(f)} has not confirmed the share they were given last, so it cannot be used. Ask for their receipt, or name another holder.`,
  TSS_RECOVERY_MODE: (f: { name: 'type' | 'mode' }): string =>
    f.name === 'type'
      ? 'Only a Recovery has a recovery mode. Leave it out, or make the request a Recovery.'
      : 'There is no such recovery mode: it is A (from the same group), B (from recovery and main group) or C (a new main group).',
  TSS_RECOVERY_GROUPS: () =>
    'In recovery A the lost share comes from its own group: source and target are the same one. For another source use recovery B or C.',
  TSS_LOST_HOLDER_MISSING: () => 'This recovery gives one share again. Say whose share was lost.',
  TSS_LOST_HOLDER_NOT_TAKEN: () =>
    'Only recovery A and B give one holder’s share again. Leave the holder out, or choose one of these modes.',
  TSS_MAIN_IDS_NOT_TAKEN: () =>
    'Only in recovery B do holders of the main group help beside the recovery group. Leave them out, or choose that mode.',
  TSS_KEY_OF_ANOTHER: (f: OfHolder & { other?: string }) =>
    `The new key given for ${holder(f)} is, or was, that of ${f.other ?? 'another holder'} in this vault. Give a key of their own.`,
  TSS_DESCRIPTION: (f: { expected: number }) =>
    `The description cannot be used: it is one line of up to ${f.expected} plain characters. Everybody can read it.`,
  TSS_EXPIRY: (f: { expected: number }) =>
    `A request waits for at least a minute and at most ${f.expected} days. Choose a time between.`,
  TSS_REQUEST_WAITING: (f: { name: string }) =>
    `The request of ${f.name} is not over yet, and a vault has one at a time. Finish or cancel it before you create another.`,

  // What becomes of a request
  TSS_REQUEST_UNKNOWN: () => 'This vault has no request of that ID. Look at the list of its requests.',
  TSS_REQUEST_DUE: () =>
    'By this computer’s clock this request has waited too long. Nothing of that is written, as nobody has confirmed the clock. If the clock is wrong, set it right and do this again; else cancel the request.',
  TSS_REQUEST_STATE: (f: { name: string }) => {
    if (f.name === 'PendingKeyHolderConfirmation')
      return 'Not every holder has confirmed this request yet. Look at who is awaited, and do this when all have.';
    if (f.name === 'MPCProcessing')
      return 'Every holder has confirmed this request, and no answer to it is taken any more. Carry it out, or cancel it.';
    return `That is not possible with a request that is ${f.name}. Look at what became of it, or create a new one.`;
  },
  TSS_REQUEST_OTHER_RECORD: () =>
    'This request was not made over the record as it is: a group, a holder, a key or an epoch is another. Nothing is done on its word. Cancel it and create a new one; if nobody changed anything, look who had the folder.',
  CLEAR_SIGNED_UNREADABLE: () =>
    'This is not one clear-signed text and nothing else. If it is the text before it was signed: sign it first, as it is, with “gpg --clear-sign”, and bring what gpg wrote, whole.',
  TSS_CONFIRMER_UNKNOWN: () =>
    'Nobody of that name is to confirm this request. Look at who is: they are listed with the request.',
  TSS_CONFIRMER_TWO: (f: OfHolder & { other: string }) =>
    `${Holder(f)} is to confirm with more than one key, and each has a text of its own. Name the subkey’s fingerprint in place of the holder: ${f.other}.`,
  TSS_CONFIRMATION_OTHER_REQUEST: () =>
    'This text is about another request. Print the text of this one, compare it, and sign that.',
  TSS_CONFIRMATION_TEXT: (f: Differs) =>
    `This is not the text of any holder of this request, letter for letter.${differs(f)} Print it again, compare it, and sign it as it is.`,
  TSS_CONFIRMATION_CODE: (f: OfHolder & Place & { swapped?: boolean }) =>
    `The code ${f.holder ? `for ${f.holder}` : 'in this text'} is missing or wrong.${slip(f)} It is in the message that came with the request, encrypted to their key: open it, and make the text with the code as it stands there.`,
  TSS_CONFIRMATION_DECISION: (f: { name: string }) =>
    `What was signed says “${f.name}”, and that is not what was asked for here. Do what the text says, or have the other one signed.`,
  TSS_CONFIRMATION_MISSING: (f: OfHolder) =>
    `${Holder(f)} has not confirmed this request. Bring the confirmation first.`,
  TSS_CONFIRMATION_INVALID: (f: OfHolder & { name?: string }) =>
    `${Holder(f)} did not sign the confirmation that is in the files${f.name ? ` (${f.name})` : ''}. Stop, and find out who changed it.`,
  TSS_FINGERPRINT_OTHER: (f: OfHolder) =>
    `The digits that were typed are not the last of ${f.holder ? `${f.holder}’s` : 'this'} key in the request. Compare the whole fingerprint with them; if it is another, stop: somebody else would get the share.`,
  TSS_CONTEXT_USED: () => 'An attempt was made for this request before. Create a new request.',
  TSS_ANSWERED_ALREADY: (f: OfHolder) =>
    `${Holder(f)} has answered already. A second answer is not taken; to change it, cancel the request and create it again.`,
};
