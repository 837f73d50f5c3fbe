/** Texts of the screens that make, adopt and show a key set. */
export const sets = {
  steps: {
    create: ['Describe the set', 'Compare words', 'Result'],
    generate: ['Purpose', 'Compare words', 'Shares', 'Result'],
    check: ['Purpose', 'Share', 'Result'],
    mark: ['What happened', 'Compare words', 'Result'],
    vouch: ['Digest from paper', 'Compare words', 'Result'],
    recovery: ['Purpose', 'Compare words', 'Shares', 'Token and store', 'Result'],
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
    schemeSecretsjs: 'secrets.js',
    schemeSecretsjsHint: 'Shares of 8 bits: each begins with 8.',
    init: {
      title: 'What “operator init” printed',
      lead: 'If what Vault or OpenBao printed at “operator init” (or rekey, rotate-keys) is at hand, as text or JSON, the numbers need not be typed.',
      label: 'Paste it here',
      hint: 'It is not shown and not kept: only the numbers are read.',
      choose: 'Choose a file',
      tooLarge:
        'This file is larger than anything Vault prints when it is initialised. Bring only that file.',
      read: (required: number, issued: number, indexes: number) =>
        `Read: ${required} of ${issued} required, ${indexes === 0 ? 'no index known' : `${indexes} indexes known`}. Compare, then record the set.`,
      encrypted: 'The keys in it are encrypted, so their indexes cannot be read from it. Ask the holders.',
      recovery: 'These are recovery keys, of a Vault with auto-unseal.',
      exposedKeys:
        'The keys in it were in clear. All of them have now been exposed to this computer: rekey (OpenBao: rotate-keys), with encryption to its holders’ keys.',
      exposedRootToken:
        'The root token in it was in clear. It has now been exposed to this computer: revoke it.',
    },
    required: 'Its threshold',
    requiredHint: 'In “vault status”: Threshold.',
    requiredHintSecretsjs: 'As it was given when the shares were made.',
    issued: 'Shares that exist',
    issuedHint: 'In “vault status”: Total Shares. Add those issued since.',
    issuedHintSecretsjs: 'All that were made, and those issued since.',
    shareBytes: 'Bytes of a whole share',
    shareBytesHint: 'Empty: 33, as every share of Vault and OpenBao has.',
    shareBytesHintSecretsjs: 'Of secrets.js the characters of a share. Empty: the first share shows it.',
    indexes: 'Indexes that are known',
    indexesHint:
      'The index of a Vault share is its last byte: the last two hex digits of its hex form. It is not secret, so each holder can tell it. Leave out what nobody can tell.',
    indexesHintSecretsjs:
      'secrets.js numbers its shares from 1: leave this empty where nothing else was done. In a share the index is the second and third character, as hex digits.',
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
    never: 'never checked',
    checked: 'checked',
    reissue: 'Issue again',
    check: 'Check a share',
    drill: 'Drill report',
    mark: 'Mark a share lost or destroyed',
    more: 'More about these shares',
    vouch: 'Vouch for it with the digest from paper',
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
    hexHint: 'As init and rekey (OpenBao: rotate-keys) write it.',
    base64: 'The share as base64 text',
    raw: 'The share as raw bytes',
    indexTitle: 'Index of the new share',
    draw: 'The program draws it',
    choose: 'Choose it',
    index: 'Index, 1 to 255',
    risk: 'Accept the risk of a collision',
    riskText: (known: number, issued: number) =>
      `Only ${known} of the ${issued} issued indexes are known, so no index is certainly free. If the new share had the index of another, the two could never be used together. The chance is shown with the words, and the transcript will say that you accepted it.`,
    proof: 'Prove more',
    proofText:
      'Nothing is known by which a share of this set could be judged. When more shares than required are entered, the program can see whether all of them agree.',
    proofShares: 'Shares more than required',
    proofSharesHint: (most: number) =>
      most === 0
        ? 'No more are issued than are required, so there are none to add.'
        : `From 0 to ${most}. One shows that something is wrong, two show which.`,
    random: 'The key of this set was drawn at random',
    randomHint:
      'With shares that agree, the record then gets a verifier for each, so that from then on every share can be judged alone. Never say so of a password or anything a person thought up: it could be guessed from the record.',
    secretBytes: 'Length of the secret in bytes, if known',
    secretBytesHint: 'secrets.js does not say it. With it, one more kind of wrong share is found.',
    go: 'Fix this and show the words',
    asideTitle: 'What happens next',
    aside: [
      'Everything on this page is fixed and shown under eight words.',
      'Each holder compares the words, then enters a share, unseen by the others.',
      'The new share leaves the program only encrypted to this key.',
    ],
  },
};
