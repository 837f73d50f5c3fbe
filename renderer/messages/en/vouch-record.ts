/** Texts of vouching for a record with a digest from paper. */
export const vouch = {
  steps: ['Digest from paper', 'Compare words', 'Result'],
  title: 'Vouch with the digest from paper',
  lead: 'What the folder cannot show by itself, people can: they type a digest from their paper, and compare everything that it stands for.',
  digest: 'Digest from paper',
  digestHint: {
    record:
      'That of the record, written beside its number at the last ceremony. 64 hex digits or 32 words; spaces and capitals do not matter.',
    apart:
      'That of the transcript whose share is kept apart. 64 hex digits or 32 words; spaces and capitals do not matter.',
  },
  what: 'What becomes of the share that is kept apart',
  issued: 'It is recorded',
  issuedHint: 'From now on it is a share like the others. Its file must be in its place.',
  unused: 'It will never be used',
  unusedHint: 'It was seen to be destroyed. Its holder may be given another one.',
  go: 'Show the words',
  asideTitle: 'From paper, and only from paper',
  aside: [
    'A digest that was copied from this computer proves nothing: type what was written down at the ceremony.',
    'What you type is looked for in this folder, and everything it stands for is shown under eight words.',
    'If it is not found, compare it with the paper. If it is what the paper says, stop: this is not the folder that was left.',
  ],

  done: {
    recordTitle: 'People vouch for the record',
    recordLead: 'From now on this transcript speaks for it, and the set can be used again.',
    issuedTitle: (holder: string, index: number) => `${holder}’s share (index ${index}) is recorded`,
    issuedLead: 'It counts from now on like every other share.',
    unusedTitle: (holder: string, index: number) => `${holder}’s share (index ${index}) is given up`,
    unusedLead: 'It is in the record that it will never be used.',
    toDo: [
      'Write the digest of the transcript, the number of the record and its digest on paper, sign it, and keep it apart from this folder.',
      'If a share was recorded, give its holder the encrypted file, and every other holder the notice written for them.',
    ],
  },
};
