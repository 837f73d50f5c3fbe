/** Texts of a holder's own computer: contributing, and checking a share, from files that were carried there. */
import { plural } from '../../../shared/text/en/plural';
import { listed } from './common';

export const own = {
  title: 'A holder’s own computer',
  lead: 'What a holder does alone, away from the ceremony, with files that were carried here. No ceremony folder is needed.',
  place: 'Without a folder',
  contributeTitle: 'Contribute to a request',
  contributeText:
    'Makes your part of new keys, or new shares out of yours. Bring the record and the request, and where your share is used its message and the receipts.',
  contribute: 'Contribute',
  checkTitle: 'Check your share',
  checkText:
    'Opens what was sent to you, compares it with the record, and makes the receipt or the complaint that you sign. This computer alone then sees the share.',
  check: 'Check',
  verifyTitle: 'Verify threshold keys',
  verifyText: 'A record with its receipts, or a proof of a quorum. Nothing secret is needed for it.',
  verify: 'Verify',
  asideTitle: 'Have at hand',
  aside: [
    'A computer without a network, which nobody else uses meanwhile.',
    'Your own paper with the digest of the vault’s record.',
    'The other holders, or their papers, for the last digits of their keys.',
    'Your card, or the key that opens what is encrypted to you.',
  ],
  begin: 'Back to the beginning',

  steps: ['Bring the files', 'Compare', 'Make it', 'Take it away'],

  /** In place of what is said at a ceremony, which has a transcript. */
  alone: {
    privateKeyHint: 'Only where there is no other way.',
    privateKeyWarning: 'Once it is entered, this key is exposed to this computer. A card is better.',
    clockNotHint: 'By a clock that is wrong a request or a key may seem to have expired, or not to have.',
  },

  files: {
    back: 'Back to the files',
    title: 'Bring the files',
    lead: 'As they were copied from the ceremony folder: nothing in them is secret.',
    folder: 'Choose the vault’s folder',
    folderHint: 'Record, request and receipts are found in it.',
    several: 'There is more than one vault in it. Choose the folder of one.',
    none: 'There is no record of a vault in it. Choose its files one by one.',
    found: (name: string) => `Found in “${name}”.`,
    byFile: 'Or file by file',
    record: 'Choose the record',
    recordNone: 'tss-vault.json',
    request: 'Choose the request',
    requestNone: 'Every file of it in requests/.',
    requestIs: (files: number, requests: number) =>
      `${plural(files, { one: '1 file', other: `${files} files` })}${requests > 1 ? ' of the newest request' : ''}.`,
    receipts: 'Choose the receipts',
    receiptsNone: 'Only for shares made out of shares.',
    receiptsAre: (count: number) => plural(count, { one: '1 receipt.', other: `${count} receipts.` }),
    missing: 'Choose the record and the request first.',
    go: 'Read the request',
    asideTitle: 'What happens next',
    aside: [
      'The program reads what is asked, and shows it. Nothing is made before you have compared it.',
      'Everybody else’s confirmation is in the request. Each is verified before your part is made.',
    ],
  },

  compare: {
    title: 'Compare what is asked',
    lead: {
      KeyGen: (vault: string) => `New root keys for the vault “${vault}”. You give a part of them.`,
      ofShares: (vault: string) =>
        `New shares of the keys of “${vault}” for another group. You give a part, made of your share.`,
    },
    asked: 'What is asked',
    vault: 'Vault',
    what: 'Request',
    source: 'Made of shares of',
    sourceIs: (group: string, epoch: number) => `${group}, keys of epoch ${epoch}`,
    target: 'Who gets shares',
    targetIs: (group: string, threshold: number, names: readonly string[]) =>
      `${group}, ${threshold} of ${names.length}: ${listed(names)}`,
    contributors: 'Who contributes',
    id: 'Request ID',
    whose: 'Who you are',
    digest: (sequence: number) => `Digest of the record, version ${sequence}, from your own paper`,
    digestHint: '64 hex digits or 32 words. Spaces and capitals do not matter.',
    keys: 'Keys that get a share',
    keysHint:
      'Ask each person, or look on their paper: four groups of four. Spaces do not matter. Whoever could put another key here would get that person’s share.',
    digits: (name: string) => `Last sixteen digits of ${name}’s key`,
    known: (names: readonly string[]) =>
      `${listed(names)}: the same key as in the keys that the shares are made of.`,
    go: 'All of it is the same',
  },

  make: {
    title: 'Make your contribution',
    lead: (name: string) => `As ${name}. When it is made, only files are left of it, and its digest.`,
    sum: 'Choose your checked share',
    sumHint: 'The message that the first check wrote (.asc).',
    sumMissing: 'Choose the message with your share first.',
    receiptsMissing: (names: readonly string[]) =>
      `These receipts are missing, go back and bring them: ${listed(names)}.`,
    entropy: 'Add random numbers of my own',
    entropyHint: 'They are mixed with what this computer draws.',
    entropyField: 'Random numbers of your own',
    entropyPlaceholder: 'Fifty throws of a die, say',
    entropyFieldHint: 'Nobody else should see or know them. They are not needed again.',
    go: 'Make the contribution',
    back: 'Back to what is asked',
    asideTitle: 'What is made',
    asideKeyGen: [
      'Numbers are drawn. What each holder needs of them is encrypted to that holder’s key, and the rest is forgotten.',
      'Only its digest leaves first. The files follow when everybody has seen the words.',
    ],
    asideReshare: [
      'Your share is opened in a process of its own, compared with the record, and everything that is made of it is encrypted to the new holders.',
      'Your share itself does not leave this computer. It stays as it is.',
    ],
  },

  made: {
    title: (name: string) => `${name}’s contribution is made`,
    lead: {
      KeyGen: 'The digest goes to the ceremony first. The files follow when everybody has seen the words.',
      ofShares: 'Take both files to the ceremony, with your signature.',
    },
    digest: 'Digest, in words',
    digestHint: 'Read it to the ceremony over the telephone, and write it on your paper.',
    digestText: 'Digest, in hex',
    sign: 'Text to sign',
    signHint: (file: string) =>
      `Sign it with “gpg --armor --detach-sign ${file}”, and take what gpg wrote, too.`,
    byCode: (names: readonly string[]) =>
      `Whether ${listed(names)} has the share is on the word of the machine at the ceremony.`,
  },

  madeAside: {
    title: 'What happens next',
    KeyGen: [
      'The operator enters the digest: that is what your contribution is bound to.',
      'You sign the text, and bring it with both files. They are opened at the ceremony when everybody has seen the words.',
      'When the keys are made, you get a file with your share. Check it here.',
    ],
    ofShares: [
      'You sign the text, and bring it with both files to the ceremony.',
      'The new holders check their shares. Yours stays as it is.',
    ],
  },

  out: {
    title: 'Files',
    write: 'Choose a folder and write them',
    writeHere: 'Write the files',
    previewHint: 'The preview writes them into its folder for practice.',
    hint: 'On the stick that goes to the ceremony. Nothing is written before.',
    done: 'Written, and read back:',
    onward: 'Done',
    leave: 'Leave without the files',
  },

  checking: {
    title: 'Check your share',
    lead: 'From files alone. What does not fit is told with the name of whoever sent it.',
    share: 'Choose your share file, or your checked share',
    shareHint: 'As it was in messages/, or as a check wrote it.',
    record: 'Choose the record',
    group: 'Group ID',
    groupHint: 'Taken from the share file where it has one; else as the vault’s screen shows it.',
    number: 'Your number in the group',
    missing: 'Choose your share and the record first.',
    go: 'Check your share',
    toSign: 'Sign the text with “gpg --clear-sign”, and bring what gpg wrote to the ceremony.',
    sumKept:
      'The file that ends in -sum.asc is your whole share in one message, which only you open. Keep it: later checks and contributions take it.',
  },
};
