/** Texts of making a key set, and of the secrets that are sealed with it. */
import { digestOnPaper } from './common';

export const createKeySet = {
  create: {
    steps: ['Describe the set', 'Compare words', 'Result'],
    title: 'Create a key set',
    lead: 'The program draws a secret of 32 bytes and shares it. Each holder’s share is encrypted to that holder’s OpenPGP key.',
    name: 'Name of the set',
    nameHint: 'For example “Payments unseal keys”. It is also the name of its folder.',
    people: 'How many people hold a share',
    peopleHint: 'Each has one share. There is a name field for each.',
    required: 'How many shares are required',
    requiredHint: 'From 2 to the number of holders.',
    practice: 'Practice set: make-believe keys for everyone',
    practiceHint: 'To learn and to rehearse. Every file of it says PRACTICE; holders need no OpenPGP key.',
    practiceForced: 'This window can only practise, so this cannot be turned off.',
    holders: 'Holders, in the order they sit round the table',
    holder: (number: number) => `Name of holder ${number}`,
    nameless: (number: number) => `holder ${number}`,
    removeShort: 'Remove',
    remove: (who: string) => `Remove ${who}`,
    add: 'Add a holder',
    go: 'Show the words',
    asideTitle: 'What happens next',
    aside: [
      'Everything on this page is fixed and shown under eight words.',
      'Everyone compares the words and the lines. Only then is anything made.',
      'Out come one encrypted file for each holder, the public record and the transcript.',
    ],

    statement: {
      go: 'Everyone sees the same words: make the set',
      busy: 'Drawing the secret and encrypting each share…',
    },

    done: {
      title: 'The key set is made',
      lead: (required: number, issued: number) =>
        `${issued} shares, ${required} of them required. Each is encrypted to its holder, written, and read back.`,
      toDo: [
        'Give each holder their encrypted file and their notice. The file opens with “gpg --decrypt” and that holder’s private key.',
        'Ask each holder to open it once, soon. Until then a share counts as unconfirmed.',
        digestOnPaper,
      ],
      verified: 'Verified: every share was checked against the record when it was made.',
    },
  },

  seal: {
    name: 'Name of the entry',
    nameHint: 'It is sealed, too.',
    way: 'What is sealed',
    text: 'A text',
    file: 'A file, up to 1 MiB',
    content: 'Secret text',
    show: 'Show the text',
    hide: 'Hide the text',
    choose: 'Choose a file',
    chosen: (name: string) => `Chosen: ${name}.`,
    none: 'No file chosen yet.',
    options: 'More options',
    title: 'Seal a secret',
    lead: 'Goes into the sealed store of the new set. Only recovery mode, with a quorum, opens it again.',
    add: 'Add a secret',
    another: 'Add another secret',
    remove: (who: string) => `Remove ${who}`,
    removeShort: 'Remove',
    nameless: (number: number) => `secret ${number}`,
  },
};
