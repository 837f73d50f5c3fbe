/** Texts of adopting a set made elsewhere. */
export const adopt = {
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
    tooLarge: 'This file is larger than anything Vault prints when it is initialised. Bring only that file.',
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
};
