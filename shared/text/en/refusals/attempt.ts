/** What is refused of a call, an attempt, or what was asked for at its start. */
import type { Say } from '../nested';
import { type Named, type OfShare, Whose } from './facts';

const settleApart = (say: Say): string =>
  `Record it, or say that it will never be used, with the digest from paper (${say.by.vouch}), then start again; the set’s own page says how, also where the transcript was lost.`;

const options = {
  payload: 'payload',
  secretBytes: 'length of the secret',
  declareRandom: 'declared random',
  use: '',
};

/** What of the set an option does not go with. */
type Because = { scheme: string } | { fewerBytesThan: number } | 'madeHere' | 'forShares';

function because(because: Because): string {
  if (because === 'madeHere') return 'made by Quorate';
  if (because === 'forShares') return 'it is for a share';
  return 'scheme' in because
    ? `scheme ${because.scheme}`
    : `a secret of fewer than ${because.fewerBytesThan} bytes`;
}

export const attemptTexts = {
  // The call itself
  BAD_REQUEST: (f: Named & { other?: 'missing' | 'unknown' }) => {
    const wrong = f.name
      ? `: its field “${f.name}” is ${f.other === 'missing' ? 'missing' : 'not what it should be'}`
      : f.other === 'unknown'
        ? ': it has a field that it does not take'
        : '';
    return `This request is not one the program understands${wrong}. Check its fields against docs/formats.md.`;
  },
  UNKNOWN_CALL: () => 'There is no call of that name; see docs/contributing.md for the list.',
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
  STATEMENT_DIFFERS: () =>
    'A further ceremony process was told to do something else than what stands under the words. It did nothing, and the attempt has ended. Find out why before you go on: the program on this computer is wrong, or was changed.',
  PRACTICE_ONLY: () =>
    'This window can only practise. Use a practice set here, or the installed program for real ones.',
  INTERFACE_LIVE: (f: { name: string }) =>
    `This computer has a live network interface: ${f.name}. Disconnect it, or accept it by name; the transcript will say so.`,
  CLOCK_UNREADABLE: () =>
    'The time on the wall could not be read. Write it as 2026-11-21T14:30 in local time, or with a zone such as +01:00.',

  // What was asked for at the start
  OPTION_NOT_FOR_SET: (f: { option: keyof typeof options; value?: string; because: Because }) =>
    `The option “${[options[f.option], f.value].filter(Boolean).join(' ')}” does not go with this key set (${because(f.because)}). Start without it.`,
  SHARE_BYTES_OUT_OF_RANGE: (f: { scheme: string }): string =>
    f.scheme === 'secretsjs'
      ? 'A share of secrets.js has an odd number of characters, from 5 to 131075. Count those of one whole share.'
      : 'A whole share has from 2 to 65537 bytes, its index among them; one of Vault or OpenBao has 33.',
  PROOF_SHARES_TOO_MANY: (f: { expected: number }) =>
    `Only ${f.expected} shares more than required can be there. Ask for that many or fewer.`,
  RANDOM_WITHOUT_PROOF: () =>
    'Verifiers are only recorded for shares that were seen to agree. Ask for at least one proof share, too.',
  TEXT_LOOKS_SECRET: () =>
    'This looks like a share or key: nothing was written. Never put a secret into a text or name; everyone can read it. Cite a digest or fingerprint by its words, in groups, or by its first 8 digits.',

  // A share that is marked, or given again
  REASON_UNUSABLE: (f: { expected: number }) =>
    `Say why, in 1 to ${f.expected} plain characters on one line. Everyone can read it in the record.`,
  MARKED_ALREADY: (f: { index: number; holder?: string; name: string }) =>
    `${Whose(f)} is already recorded as ${f.name}. A lost share can still be marked destroyed; only a reissue makes a share good again.`,
  REISSUE_WITHOUT_HOLDER: (f: { index: number }) =>
    `The record does not say who has index ${f.index}. Give the holder’s name with the reissue; the record names them from then on.`,
  REISSUE_OTHER_HOLDER: (f: OfShare) =>
    `By the record index ${f.index} is ${f.holder || 'somebody else'}’s, and only its holder can get it again. Leave the name out, or generate a new share for the other person.`,

  // The new index
  INDEX_OUT_OF_RANGE: () => 'An index is a whole number from 1 to 255. Index 0 would be the secret itself.',
  INDEX_IN_USE: (f: OfShare) =>
    `Index ${f.index} belongs to ${f.holder || 'a share already issued'}. Choose another, or leave the choice to the program.`,
  INDEX_BURNT: (f: { index: number }) =>
    `Index ${f.index} was reserved in an earlier attempt and stays unused. Choose another, or leave the choice to the program.`,
  INDEX_EXPORTED: (f: { index: number; name: string }) =>
    `A share with index ${f.index} lies in the folder (${f.name}), and this record lists none: somebody may have it, and the record may be an old one. Find out, and look for a newer record; or leave the choice of an index to the program.`,
  INDEX_RESERVED: (f: { index: number }, say: Say) =>
    `A share with index ${f.index} was issued and is not recorded: it is kept apart, and no other is issued with that index. ${settleApart(say)}`,
  ISSUED_APART: (f: OfShare, say: Say) =>
    `${Whose(f)}, with this name or this key, was issued and is not recorded: it is kept apart. ${settleApart(say)}`,
  INDEX_NOT_LISTED: (f: { index: number }) =>
    `The record lists no share with index ${f.index}. Look at the index on the holder’s paper, or at the list of this set.`,
  INDEXES_UNKNOWN: (f: { expected: number; seen: number }) =>
    `Only ${f.seen} of the ${f.expected} issued indexes are known, so no index is certainly free. Find out the others (the last byte of each share), or accept the risk of a collision.`,
  NO_INDEX_LEFT: () =>
    'No index is left: 255 shares is the most a set can have. Rekey (OpenBao: rotate-keys) instead.',
  NO_INDEX_FREE: () =>
    'No index is free: those that no share has were reserved once and stay unused, or may be in use unseen. Rekey (OpenBao: rotate-keys) instead.',

  // Practice
  PRACTICE_SHARE_MISSING: (f: { index: number }) =>
    `There is no practice share with index ${f.index} in this folder. Enter it by hand.`,
  PRACTICE_SHARE_UNREADABLE: () =>
    'This practice share could not be opened with its made-up key. Enter it by hand, or make a new practice set.',
  PRACTICE_KEY_MISSING: (f: { holder: string }) =>
    `There is no made-up key of ${f.holder} in this vault: they sign and open with their own, by gpg.`,
  NOT_A_PRACTICE_SET: () => 'This is only possible with a practice set.',
};
