/** Texts of a group's keys, and of what follows on them. */
import { listed } from './common';

const states = { issued: 'issued', valid: 'valid', void: 'void' };

export const epoch = {
  back: 'Back to the group',
  which: 'Which keys',
  numbered: (number: number, state: keyof typeof states) => `Epoch ${number}, ${states[state]}`,
  state: {
    issued: 'Not in use yet: nothing of these keys is let out before every holder has confirmed their share.',
    valid: 'In use: every holder has confirmed their share.',
    void: 'Void: these keys are never to be used, and their shares are to be destroyed.',
  },
  voidSince: {
    complaint: (contributor: string) => `What holder ${contributor} contributed does not fit.`,
    declared: (_contributor: string) => 'People declared it, since receipts were missing or did not agree.',
  },
  complaint: (name: string, contributor: string, finding: string) =>
    `${name} complained of what ${contributor} sent: it ${finding}.`,
  finding: {
    'does-not-fit': 'does not fit',
    'does-not-decrypt': 'does not open',
    'foreign-content': 'is of something else',
  },
  receipts: 'Receipts',
  disagreeing:
    'Receipts are over different chain codes, so these keys never become valid. Find out whose is wrong, and declare them void.',
  chainCode: (names: readonly string[]) => `Chain code by ${listed(names)}`,
  receipt: 'Receipt',
  at: 'When',
  missing: 'MISSING',
  how: { signed: 'signed', code: 'by code, on this machine’s word' },
  destroyed: 'share destroyed',
  hash: (number: number) => `Digest of the keys, epoch ${number}`,
  hashHint: 'In every receipt it is the line “Epoch hash”.',
  root: { secp256k1: 'Root public key, secp256k1', ed25519: 'Root public key, ed25519' },
  more: 'More about these keys',
  way: {
    check: 'Check a share',
    receipt: 'Bring a receipt',
    code: 'Receipt by code',
    complain: 'Bring a complaint',
    void: 'Declare the keys void',
    destroyed: 'Record destroyed shares',
    xpub: 'Write the extended keys',
    child: 'Child public key',
  },
  whose: 'Whose share',
  choose: 'Choose one',
  /** The name first: a list is searched by typing it. */
  holder: (number: string, name: string) => `${name}, ${number}`,

  opening: {
    practice: 'The made-up key of the holder',
    practiceHint: 'It lies in the folder of this practice vault.',
    by: 'What opens it',
    card: 'The holder’s card, with this computer’s gpg',
    cardHint: 'Or a key in the gpg of this computer. The PIN is typed into gpg’s own window.',
    privateKey: 'A private key that is entered here',
    privateKeyHint: 'Only where there is no other way. It is recorded.',
  },

  check: {
    title: 'Check a share',
    lead: 'One holder, alone. Best on a computer of their own: that one alone then sees the share.',
    other: 'Choose another file',
    ofFolder: 'The share file in the ceremony folder is taken.',
    takeOfFolder: 'Take the one in the ceremony folder',
    notThisFile: (file: string) =>
      `“${file}” is not the share file that is needed here, or not as Quorate wrote it. Choose another one, or take the one in the ceremony folder.`,
    go: 'Check the share',
    asideTitle: 'What is checked',
    aside: [
      'Everything that was sent to this holder is opened by itself and compared with the record. A process is started for it alone.',
      'What fits is summed, and written again as one message that only this holder opens.',
      'A computer on which as many shares as the threshold were checked has seen enough for the root key.',
    ],
    fits: (name: string) => `${name}’s share fits`,
    fitsNot: (name: string) => `${name}’s share does not fit`,
    compare: 'Compare it with the paper.',
    ownDigest: 'Digest of your own contribution',
    ownDigestHint:
      'If you made it on a computer of your own, the first 16 digits or eight words, from your own paper. If you made none there, leave it empty.',
    madeOf: 'What these keys were made of',
    ownMadeHere: (name: string) =>
      `By the record ${name}’s contribution was made at the ceremony. If they made one on a computer of their own: sign no receipt, and have these keys declared void.`,
    otherChainCodes: (names: readonly string[]) =>
      `Another chain code than the vault’s, or none that can be read, was sent by: ${names.join(', ')}. The right one came from somebody else, so the share fits; tell everybody, and find out why.`,
    receiptTitle: (name: string) => `Receipt for ${name} to sign`,
    complaintTitle: (contributor: string) => `Complaint about holder ${contributor}, to be signed`,
    misfit: (contributor: string, finding: string, of: string) =>
      finding === 'does-not-fit'
        ? `What holder ${contributor} sent does not fit (${of}). Do not use these keys, and sign the complaint.`
        : finding === 'foreign-content'
          ? `What holder ${contributor} sent is no message of this request. Never publish a key to it, and sign the complaint.`
          : `What holder ${contributor} sent could not be opened. Do not use these keys, and sign the complaint.`,
    noKeyKnown:
      'The key to that message is not known here, and without it nobody can look. Check again with the card.',
    toSign:
      'Put the text into a file as it is, to the last line end, and sign the file with “gpg --clear-sign”. Bring what gpg wrote.',
    sum: 'The whole share, in one message to its holder, is in',
    practice: 'Sign it with the made-up key, and bring it',
    onTo: { receipt: 'On to the signed receipt', complain: 'On to the signed complaint' },
  },

  signed: {
    receipt: {
      title: 'Bring a receipt',
      lead: 'By it a holder says that their share fits. With the last one the keys are in use.',
      label: 'Signed receipt',
      hint: 'The file that gpg wrote, or its text.',
      go: 'Take the receipt',
      asideTitle: 'What a receipt shows',
      aside: ['That its holder has the share, by a proof that gives nothing of it away.'],
    },
    complain: {
      title: 'Bring a complaint',
      lead: 'It opens the one message that does not fit, for everybody to look at.',
      label: 'Signed complaint',
      hint: 'The file that gpg wrote, or its text.',
      go: 'Take the complaint',
      asideTitle: 'What follows',
      aside: [
        'Where the message does not fit, the keys are void for good, and its contributor is named.',
        'Where it does fit, nothing changes.',
      ],
    },
  },

  code: {
    title: 'Receipt by code',
    lead: 'For a holder who can sign nothing. It counts where the share was checked at this ceremony.',
    code: 'Code out of the checked share',
    codeHint: 'The second line of the message that the check wrote: 26 characters.',
    go: 'Take the code',
    asideTitle: 'Weaker than a signature',
    aside: ['It is taken on this machine’s word, and stays marked as such.'],
  },

  renewKey: {
    title: 'Renew a holder’s key',
    lead: 'The same OpenPGP key with its new expiry. Another key comes only with a recovery of the share.',
    whose: 'Whose key',
    go: 'Record the key',
    back: 'Back to the vault',
    asideTitle: 'What is compared',
    aside: [
      'The fingerprint has to be the one in the record, and that of the key that is encrypted to. An older copy is refused.',
      'Every copy stays in the record. The newest is the one that is used.',
    ],
  },

  declare: {
    whose: 'Whose shares were destroyed',
    show: 'Show the words',
    compare: 'Compare the words',
    compareLead: 'One person reads the words and the sentence aloud. Everyone else compares them.',
    words: 'Eight words for what is declared',
    go: 'Everyone sees the same words: record it',
    void: {
      title: 'Declare the keys void',
      lead: 'Where receipts do not come. It is final: a receipt that comes later changes nothing.',
      says: (number: number, who: readonly string[]) =>
        `Epoch ${number} is declared void, for good. ${who.length > 0 ? `Receipts missing: ${listed(who)}.` : 'Its receipts are over different chain codes.'} Its shares may still open the vault: they are to be destroyed.`,
      asideTitle: 'Before you do',
      aside: [
        'Ask the holders whose receipts are missing. New keys need another request, and everybody again.',
      ],
    },
    destroyed: {
      title: 'Record destroyed shares',
      lead: 'That everything with the share is destroyed, people have seen; the program cannot.',
      says: (number: number, who: readonly string[]) =>
        `Of epoch ${number} these shares are destroyed: ${listed(who)}.`,
      asideTitle: 'Why it matters',
      aside: ['As many old shares as the threshold still open the vault, whatever was given out since.'],
    },
  },

  xpub: {
    title: 'Write the extended keys',
    lead: 'xpub and cpub for wallets, out of the checked share of any one holder.',
    confidential:
      'The file is confidential: with it and one private key below the root, the root key can be computed.',
    sum: 'Choose the checked share',
    sumHint: 'The message that the first check wrote (.asc).',
    path: 'Path of the new file',
    pathHint: 'Outside of the ceremony folder, as in /media/wallet/xpub.txt.',
    go: 'Write the file',
    written: 'The extended keys are written',
    asideTitle: 'For whom it is',
    aside: ['For whoever sets up the wallet, and nobody else. It does not belong into the ceremony folder.'],
  },

  child: {
    title: 'Child public key',
    lead: 'To check that a wallet has the right keys.',
    extended: 'xpub or cpub',
    extendedHint: 'Confidential, as the file that it is in.',
    path: 'Path',
    pathHint: 'As in m/44/60/0/0/5, without a hardened step.',
    go: 'Show the key',
    key: (curve: string, path: string) => `Public key on ${curve} at ${path}`,
    asideTitle: 'What to compare',
    aside: ['The key that the wallet shows at the same path has to be this one, digit by digit.'],
  },
};
