/** Texts of verifying keys from files alone. */
import { listed } from './common';

export const verify = {
  title: 'Verify threshold keys',
  lead: 'From files alone: the record of a vault, and what its holders signed. Nothing secret, and no ceremony folder.',
  what: 'What is verified',
  whats: { receipts: 'Receipts of the holders', proof: 'Proof of a quorum' },
  proof: 'Choose the proof',
  challenge: 'The text that was asked with',
  challengeHint:
    'Your own, letter by letter. Without it the proof may have been made for another, at any time.',
  provesEpoch:
    'A quorum of these keys signed, each signer with their share. Compare the record’s digest with paper.',
  provesRoot:
    'NOT SHOWN for these keys: some quorum of this root signed, perhaps with shares of old keys. Do not take it for a proof of these.',
  challengeFits: 'It answers the text given here.',
  challengeNotCompared: 'It was compared with no text.',
  signers: 'Who signed',
  nobody: 'no holder of the group',
  provedAt: (time: string) => `Made at ${time}, as the machine that made it says.`,
  record: 'Choose the record (tss-vault.json)',
  group: 'Group ID',
  groupHint: 'As it stands under the group on the screen of its vault, or in a receipt.',
  receipts: 'Choose the signed receipts',
  noReceipts: 'No receipt chosen yet.',
  chosen: (names: readonly string[]) => `Chosen: ${listed(names)}.`,
  go: 'Verify',
  asideTitle: 'What this can show',
  aside: {
    receipts: [
      'That the keys in the record are those that its contributions give, and that every holder whose receipt is here has a share of them.',
      'Whether the keys are void stands in the record alone: compare its digest with paper.',
    ],
    proof: [
      'That enough holders signed the text of whoever asks, with shares of these keys.',
      'Shares of old keys sign under the same root. What they sign is told apart, and proves nothing of these.',
    ],
  },
  of: (vault: string, epoch: number) => `${vault}, keys of epoch ${epoch}`,
  agrees: 'All holders confirm these keys, over one chain code. Compare the record’s digest with paper.',
  agreesNot:
    'Not every holder’s receipt was given. What was given holds; compare the record’s digest with paper.',
  disagree:
    'The receipts are over different chain codes: at least one is wrong, and these keys are not to be used.',
  outOfUse: 'Out of use: by the record another group replaced this one. Ask for that one.',
  isVoid: 'The record has these keys as void: do not use them.',
  confirmed: (name: string) => `${name}: signed by their key, and it holds`,
  byCode: (name: string) => `${name}: by code, on the word of the machine that has the record`,
  missing: (name: string) => `${name}: NOT GIVEN`,
  contributions: 'Contributions',
  contributionsHint: 'Each maker compares the digest with their own.',
  contribution: (number: string, name: string, made: 'here' | 'elsewhere') =>
    `${number}. ${name}, made ${made === 'here' ? 'at the ceremony' : 'on their own machine'}`,
  another: 'Verify others',
};
