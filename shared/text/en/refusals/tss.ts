/** What is refused of threshold keys: contributions, shares, messages, receipts, recoveries and proofs. */

import type { Differs } from '../../../tss/where-differs';
import { differs } from './differs';
import { given, type Named, type OfHolder, type Slip } from './facts';

/** Whose: a contributor, holder or helper. */
const Their = (f: OfHolder, thing: string): string => (f.holder ? `${f.holder}’s ${thing}` : `This ${thing}`);

/** In a KeyGen all contribute, and a good one is taken in its place. */
const REMADE = 'Have its maker bring a good one, or make a new request, and find out how this one was made.';

export const tssTexts = {
  // Threshold keys: identifiers and groups
  TSS_ID_OUT_OF_RANGE: (f: OfHolder) =>
    `${Their(f, 'identifier')} is out of range: identifiers are 1 and up, and less than the order of ed25519. Use those that the program gave.`,
  TSS_ID_TWICE: (f: OfHolder) =>
    `${Their(f, 'identifier')} was given before. No two holders have the same; name every holder once.`,
  TSS_THRESHOLD: (f: { seen: number; expected: number }) =>
    `A threshold of ${f.seen} is not possible with ${f.expected} holders: it is 2 or more, and no more than there are holders.`,
  TSS_QUORUM_SHORT: (f: { seen: number; expected: number }) =>
    `These are ${f.seen} of the ${f.expected} holders that are needed. Bring ${f.expected - f.seen} more.`,
  TSS_OTHER_ROOT: () =>
    'These groups do not have the same root keys. Nothing was made; look for a group of another vault, or an older epoch.',

  // Threshold keys: contributions
  TSS_OTHER_REQUEST: (f: OfHolder) =>
    `${Their(f, 'contribution')} was made for another request, or names another holder than this request does. Ask for the file as it was made for this request.`,
  TSS_CONTRIBUTOR_UNKNOWN: () =>
    'This contribution is by somebody who does not contribute to this request. Nothing of it was taken.',
  TSS_CONTRIBUTED_TWICE: (f: OfHolder) =>
    `${Their(f, 'contribution')} is here already. A second one is not taken, also where it is the same.`,
  TSS_NOT_ABSENT: (f: OfHolder) =>
    `${Their(f, 'contribution')} is here, so they take part. Leave them out of those who are absent.`,
  TSS_CONTRIBUTION_MISSING: (f: OfHolder) =>
    `${Their(f, 'contribution')} is missing. Wait for it, or make a new request without it.`,
  TSS_COMMITMENT_COUNT: (f: OfHolder & { seen: number; expected: number }) =>
    `${Their(f, 'contribution')} has ${f.seen} commitments where the threshold is ${f.expected}. It would change the threshold for everybody: make a new request without it, and find out how it was made.`,
  TSS_POINT: (f: OfHolder & { position: number; name: string }) =>
    `${Their(f, 'contribution')} has a number ${f.position} on ${f.name} that is no point of the group. ${REMADE}`,
  TSS_CHAIN_HASH: (f: OfHolder) =>
    `${Their(f, 'contribution')} is not of this type of request: it says too much or too little of the chain code. Ask for another.`,
  TSS_NOT_THEIR_SHARE: (f: OfHolder) =>
    `${Their(f, 'contribution')} is not of the share that the record has of them. It would change the root keys: make a new request without it, and find out how it was made.`,
  TSS_PROOF: (f: OfHolder) =>
    `${Their(f, 'contribution')} does not prove that its maker knows what is in it. ${REMADE}`,
  TSS_CONTRIBUTION_MESSAGE: (f: OfHolder & { other?: string }) =>
    f.other
      ? `${Their(f, 'contribution')} has no message that is for ${f.other}’s encryption key and for nobody else’s. Ask for another.`
      : `${Their(f, 'contribution')} has more messages than there are holders. Ask for another.`,
  TSS_CONTRIBUTION_DIGEST: (f: OfHolder) =>
    `${Their(f, 'contribution')} is not the one whose digest was given before. Bring that one.`,
  TSS_CONTRIBUTION_SIGNATURE: (f: OfHolder & { name?: string }) =>
    `${Their(f, 'contribution')} is not signed by their key${f.name ? ` (${f.name})` : ''}. Have its four lines signed with “gpg --detach-sign”, and bring that file with it.`,
  TSS_CONTRIBUTION_NO_FILE: (f: OfHolder & Named) =>
    `${Their(f, 'contribution')} is not here as a whole: the file “${f.name}” is missing. Put it into the folder.`,
  TSS_CONTRIBUTION_MISPLACED: (f: OfHolder & Named & { other: string }) =>
    `In the file “${f.name}”, which is named for ${f.other}, is the contribution of ${f.holder}. Put the file of ${f.other} in its place.`,
  TSS_CONTRIBUTION_EARLY: (f: OfHolder) =>
    `The digest of ${f.holder ?? 'this holder'}’s contribution is here. Its file is taken when everybody has seen the words.`,
  TSS_DIGEST_NOT_TAKEN: () =>
    'Only in a KeyGen are digests taken before the contributions. Bring the contribution itself.',
  TSS_DIGEST_MISSING: (f: OfHolder) =>
    `No digest of ${f.holder ?? 'this holder'}’s contribution is here, so none can be taken back. Look at what was brought.`,
  TSS_DIGEST_STAYS: (f: OfHolder) =>
    `The digest of ${f.holder ?? 'this holder'}’s contribution stays: somebody’s file was opened here, and who changes theirs now could choose it by that. If it is wrong, cancel the request and create it again.`,
  TSS_SUM_IDENTITY: (f: { name: string }) =>
    `The contributions cancel each other out on ${f.name}. That does not happen by chance: stop, and find out who made them.`,

  TSS_EPOCH_ALTERED: () =>
    'The keys in this record are not those that its contributions give. Stop: whoever wrote it may know the root key. Use no share of it, and find out who wrote it.',

  // Threshold keys: shares and messages
  TSS_SCALAR: (f: OfHolder) =>
    `${given(f)} is no share: it is not a number below the order of its curve in 32 bytes. Bring the share as it was given out.`,
  TSS_SHARE_DOES_NOT_FIT: (f: OfHolder & Slip) =>
    f.mistyped
      ? `${Their(f, 'share')} is named as it should be, and its numbers do not fit. Most probably a character is mistyped: compare what was typed; the same once more is an alarm.`
      : `${Their(f, 'share')} is named as it should be, and its numbers are not those that the record has of it. If it was typed, copy it again. If it came as it was made, stop: the share or the record was changed.`,
  TSS_SHARE_OTHER_EPOCH: (f: OfHolder & { name: string; epoch: number }) =>
    `${Their(f, 'share')} is of epoch ${f.epoch} of the ${f.name}, and shares of other keys are needed here. Bring the share of the keys that stand under the words.`,
  TSS_SHARE_DESTROYED: (f: OfHolder & { name: string; epoch: number }) =>
    `${Their(f, 'share')} is of epoch ${f.epoch} of the ${f.name}, and is recorded as destroyed. Stop: a share that should not exist has turned up.`,
  TSS_SHARE_OTHER_VAULT: () =>
    'This is a share of keys that this vault does not have. Bring the share of the keys that stand under the words.',
  TSS_SHARE_NOT_ASKED: (f: OfHolder) =>
    `${Their(f, 'share')} is not needed here: somebody else takes part in this request, or it came another way. Bring the share of a holder whose seat is empty.`,
  TSS_SHARE_REPEATED: (f: OfHolder) =>
    `${Their(f, 'share')} is in already. The next holder’s share is needed.`,
  TSS_SHARE_FILE_OTHER: (f: OfHolder) =>
    `${Their(f, 'encrypted share')} is not the file that was written with these keys: its messages are others. Look for the file of this request in the ceremony folder.`,
  TSS_SUM_TEXT: (f: OfHolder) =>
    `${given(f)} is no share of these keys, as the first check wrote it: two lines, of this holder and this epoch. Open the file that belongs to these keys.`,
  TSS_OPENED_COUNT: (f: { seen: number; expected: number }) =>
    `There are ${f.seen} lines, and ${f.expected} messages in this share file. Give what is in each message in hex, on a line of its own, in the order of the file, and an empty line for one that gpg cannot open.`,
  TSS_OPENED_TEXT: (f: { position: number }) =>
    `Line ${f.position} is not in hex. Give what “gpg --decrypt” puts out of each message in lower-case hex, on a line of its own.`,
  TSS_OWN_DIGEST_NEEDED: (f: OfHolder) =>
    `By the record ${f.holder ?? 'this holder'} made a contribution to these keys on a machine of their own. Type the beginning of its digest from their own paper, 16 digits or 8 words: whoever could exchange that contribution could know the keys. Without it no receipt is made.`,
  TSS_OWN_DIGEST_OTHER: (f: OfHolder) =>
    `What was typed is not the beginning of the digest that the record has of ${f.holder ? `${f.holder}’s own` : 'this holder’s own'} contribution. Compare it with the paper. If the paper says something else the contribution was exchanged: stop, sign no receipt, and have these keys declared void and made anew.`,
  TSS_SUM_CODE: (f: OfHolder) =>
    `This is not the code in the message that this machine made when it checked ${f.holder ? `${f.holder}’s` : 'this'} share. It is the second line of that message, 26 characters.`,
  TSS_CHAIN_CODE: (f: OfHolder & { senders?: readonly string[] }) =>
    `What ${f.holder ?? 'this holder'} has is without the chain code of this vault, or with another one. Look for a mistyped character first. If there is none, it cannot be used: where these keys are valid, recover this holder’s share; where they are not, have them declared void and made anew.${f.senders?.length ? ` What was sent came from: ${f.senders.join(', ')}.` : ''}`,

  // Threshold keys: epochs
  TSS_EPOCH_UNKNOWN: () =>
    'This vault has no group of that ID, or the group has no such epoch. Look at the list of its groups.',
  TSS_EPOCH_FINAL: (f: { name: string }): string =>
    f.name === 'valid'
      ? 'Every holder has confirmed these keys. They are valid, and stay so.'
      : 'These keys are void already, and stay so.',
  TSS_NOT_TO_DESTROY: () =>
    'These keys are in use: none of their shares is to be destroyed. Look at the list of what is.',
  TSS_DESTROYED_ALREADY: (f: OfHolder) => `${Their(f, 'share')} is recorded as destroyed already.`,
  TSS_WORDS_OTHER: () =>
    'These are not the words of what is declared here, over the record as it is now. Ask for the words again, and compare them.',
  TSS_EPOCH_NOT_VALID: () =>
    'Not every holder has confirmed these keys, so nothing of them is given out yet. Wait for the missing receipts.',

  // Threshold keys: receipts
  TSS_RECEIPT_TEXT: (f: Differs) =>
    `This is not the text of a receipt, letter for letter, of this vault.${differs(f)} Make it again by checking the share, and sign it as it is.`,
  TSS_RECEIPT_MISSING: (f: OfHolder) =>
    `${Their(f, 'receipt')} was not brought with the record. Without all of them nothing says that the share is still the one that everybody confirmed: take the folder “receipts” that lies beside the record, too.`,
  TSS_RECEIPT_UNKNOWN: () =>
    'This receipt is by somebody who is no holder of this group. Nothing of it was taken.',
  TSS_RECEIPT_TWICE: (f: OfHolder) => `${Their(f, 'receipt')} was given twice. Give each receipt once.`,
  TSS_RECEIPT_OTHER_EPOCH: (f: OfHolder) =>
    `${Their(f, 'receipt')} is of another epoch. Ask for one of the share that was given out last.`,
  TSS_RECEIPT_OTHER_REQUEST: (f: OfHolder) =>
    `${Their(f, 'receipt')} is from before their share was recovered. Ask for a new one.`,
  TSS_RECEIPT_CHAIN: (f: OfHolder) =>
    `${Their(f, 'receipt')} is over another chain code than this vault’s. Have them check the share again, and sign the receipt that comes of that.`,
  TSS_RECEIPT_PROOF: (f: OfHolder) =>
    `${Their(f, 'receipt')} does not prove that they have the share. Ask them to check the share again and to make a new one.`,

  // Threshold keys: complaints
  TSS_COMPLAINT_TEXT: (f: Differs) =>
    `This is not the text of a complaint, letter for letter, about a message that this vault has.${differs(f)} Make it again by checking the share, and sign it as it is.`,
  TSS_COMPLAINT_KEY: () =>
    'The key in this complaint does not open the message that it is about, so nothing can be seen by it. Make the complaint again by checking the share.',
  TSS_COMPLAINT_TWICE: (f: OfHolder) =>
    `${Their(f, 'complaint')} about this contribution is here already. A second one is not taken.`,

  // Threshold keys: recovery
  TSS_LOST_HELPS: (f: OfHolder) =>
    `${f.holder ?? 'The holder'} lost the share that is to be recovered, and cannot bring it. Name other holders.`,
  TSS_TOO_MANY_HELPERS: (f: { seen: number; expected: number }) =>
    `From the group that lost a share exactly ${f.expected} holders help, and these are ${f.seen}. Name one for each.`,
  TSS_HELPERS_WRONG: () =>
    'By the record these holders cannot give the lost share. Nothing was asked of them; look for a damaged record.',
  TSS_MASKS: () =>
    'The masks of this recovery do not cancel out. Nobody’s share was used; begin the recovery again.',
  TSS_TERM: (f: OfHolder) =>
    `${Their(f, 'message')} is not what it should be, and the lost share was not put together. Begin the recovery again, and find out why.`,

  // Threshold keys: proofs of a quorum
  TSS_CHALLENGE_SHORT: (f: { seen: number; expected: number }) =>
    `The verifier’s text has ${f.seen} bytes, and needs ${f.expected}. Ask for a longer one, so that no proof can be made before it is asked for.`,
  TSS_CHALLENGE_TEXT: (f: { expected: number }) =>
    `The verifier’s text cannot be shown as it is: it is one line of up to ${f.expected} plain characters. Ask for such a one.`,
  TSS_PROOF_FACTS: () =>
    'What is to be proved is not written as a record has it: an ID, a time or a hash is none, or the verifier’s text is no text. Nothing was signed; begin the proof again from the record.',
  TSS_PROOF_LIST: () =>
    'The list of those who sign is not the one that was agreed. Nothing was signed; begin the proof again.',
  TSS_PROOF_PART: (f: OfHolder) =>
    `${Their(f, 'part of the signature')} does not fit. Begin the proof again.`,
  TSS_QUORUM_PROOF: (f: { name: string }) =>
    `This is no proof: its signature on ${f.name} does not fit the root key and what is said to be proved. Do not rely on it.`,
  TSS_PROOF_OTHER_VAULT: () =>
    'This proof is of another vault than the record. Take the record of the vault that it names.',
  TSS_PROOF_CHALLENGE: () =>
    'This proof answers another text than the one given here: it may be an old one. Compare the text letter by letter; if it is the one that was asked, do not rely on the proof.',

  // Threshold keys: extended keys and children
  TSS_EXTENDED_KEY: () =>
    'This is no extended public key: it begins with xpub or cpub and has 111 characters with a checksum. Copy it again.',
  TSS_EXTENDED_KEY_OTHER: () =>
    'This extended public key is not a root key of this vault. Use the one that was made for it.',
  TSS_PATH: () =>
    'This is no path: it is m, and then numbers below 2147483648 with / before each, as in m/44/60/0/0/5.',
  TSS_PATH_HARDENED: () =>
    'This path has a hardened step, which needs the private key, and nobody has it. Use steps without a mark.',
  TSS_NO_CHILD: () => 'There is no key at this path. Use the next number.',
};
