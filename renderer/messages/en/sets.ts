/** Texts of the screens that make, adopt and show a key set. */
export const sets = {
  steps: {
    create: ['Describe the set', 'Compare words', 'Result'],
    generate: ['Purpose', 'Compare words', 'Shares', 'Result'],
  },

  create: {
    title: 'Create a key set',
    lead: 'The program draws a secret of 32 bytes and shares it. Each holder’s share is encrypted to that holder’s OpenPGP key.',
    name: 'Name of the set',
    nameHint: 'For example “Payments unseal keys”. It is also the name of its folder.',
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
    go: 'Fix this and show the words',
    asideTitle: 'What happens next',
    aside: [
      'Everything on this page is fixed and shown under eight words.',
      'Everyone compares the words and the lines. Only then is anything made.',
      'Out come one encrypted file for each holder, the public record and the transcript.',
    ],
  },

  adopt: {
    title: 'Adopt a set made elsewhere',
    lead: 'The program records what you say about the set. It can prove nothing of it until shares are entered.',
    scheme: 'Made by',
    schemeVault: 'HashiCorp Vault or OpenBao',
    required: 'Its threshold',
    requiredHint: 'In “vault status”: Threshold.',
    issued: 'Shares that exist',
    issuedHint: 'In “vault status”: Total Shares. Add those issued since.',
    indexes: 'Indexes that are known',
    indexesHint:
      'The index of a Vault share is its last byte: the last two hex digits of its hex form. It is not secret, so each holder can tell it. Leave out what nobody can tell.',
    notation: 'Written as',
    hex: 'two hex digits',
    decimal: 'decimal numbers',
    read: (indexes: number[]) => (indexes.length === 0 ? '' : `Read as ${indexes.join(', ')}.`),
    unread: (words: string[]) => `Not an index: ${words.join(', ')}.`,
    practice: 'Practice set',
    practiceHint: 'For shares of a test installation only. Every file of it says PRACTICE.',
    go: 'Record this set',
    asideTitle: 'Why the indexes matter',
    aside: [
      'A new share needs an index that no other share has.',
      'When every index is known, the program draws a free one.',
      'When some are not, no index is certainly free. The program then asks you to accept the risk of a collision.',
    ],
  },

  keySet: {
    lead: (required: number, issued: number) =>
      `Any ${required} of its ${issued} shares together are the secret.`,
    generate: 'Generate a share',
    unproven:
      'Unproven: this set was made elsewhere. The program cannot tell a right share of it from a wrong one, and says so in every result.',
    verified: 'Every share of this set can be judged when it is entered.',
    shares: 'Shares',
    columns: {
      index: 'Index',
      holder: 'Holder',
      fingerprint: 'Encrypted to',
      at: 'Issued',
      status: 'Status',
    },
    status: { unconfirmed: 'unconfirmed', active: 'active', lost: 'lost', destroyed: 'destroyed' },
    holderUnknown: 'not known',
    notIssuedHere: 'not issued here',
    noneKnown: 'No index of this set is known yet. Those of the shares that are entered become known.',
    missing: (count: number) =>
      count === 1
        ? 'The index of one more share is not known.'
        : `The indexes of ${count} more shares are not known.`,
    burnt: (indexes: number[]) => `Reserved once and never issued: ${indexes.join(', ')}.`,
    directory: 'Files are in',
    look: 'Not as the last ceremony left it. Find out why before you go on:',
    record: 'Digest of the record',
    recordNumber: (sequence: number) => `Version ${sequence} of the record`,
    lastDigest: 'Digest of the last ceremony',
    transcripts: 'Transcripts',
    verify: (file: string) => `Verify ${file}`,
  },

  generate: {
    title: 'Generate a share',
    lead: (required: number) =>
      `One more share of the same secret. ${required} holders enter theirs; no old share changes.`,
    holder: 'Who is to have the new share',
    payload: 'What the encrypted file holds',
    hex: 'The share as hex text',
    hexHint: 'As Vault’s init and rekey write it.',
    base64: 'The share as base64 text',
    raw: 'The share as raw bytes',
    indexTitle: 'Index of the new share',
    draw: 'The program draws it',
    choose: 'Choose it',
    index: 'Index, 1 to 255',
    risk: 'Accept the risk of a collision',
    riskText: (known: number, issued: number) =>
      `Only ${known} of the ${issued} issued indexes are known, so no index is certainly free. If the new share had the index of another, the two could never be used together. The chance is shown with the words, and the transcript will say that you accepted it.`,
    go: 'Fix this and show the words',
    asideTitle: 'What happens next',
    aside: [
      'Everything on this page is fixed and shown under eight words.',
      'Each holder compares the words, then enters a share, unseen by the others.',
      'The new share leaves the program only encrypted to this key.',
    ],
  },
};
