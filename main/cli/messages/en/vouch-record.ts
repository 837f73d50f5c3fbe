/** The command vouch-record. */
export const vouchRecord = {
  digestHelp: 'of the record that no transcript speaks for, or of the transcript whose share is kept apart',
  issuedHelp: 'the share is recorded from now on; --unused: it was destroyed and will never be used',
  bothIssuedAndUnused: 'Give either --issued or --unused.',
  done: 'Done. This transcript speaks for the record from now on, and the set can be used again.',
  doneIssued: 'Done. The share that was kept apart is recorded, and counts like the others.',
  doneUnused: 'Done. It is in the record that the share that was kept apart will never be used.',
  usage:
    '--folder --key-set [--digest] [--issued|--unused]\nspeaks for a record, or a share kept apart, with the digest from paper',
  task: 'Vouch for a record, or a share kept apart, with the digest from paper',
  askIssued: 'Is the share that is kept apart to be recorded? (yes, or no: it was destroyed): ',
  digestMissing: 'Option --digest is missing.',
  askDigest: 'Digest from paper, 64 hex digits or 32 words: ',
};
