/** The command vouch-record. */
export const vouchRecord = {
  ofTheRecordThat:
    'of the record that no transcript speaks for, or of the transcript whose share is kept apart',
  theShareIsRecorded: 'the share is recorded from now on; --unused: it was destroyed and will never be used',
  giveEitherIssuedOr: 'Give either --issued or --unused.',
  doneThisTranscriptSpeaks:
    'Done. This transcript speaks for the record from now on, and the set can be used again.',
  doneTheShareThat: 'Done. The share that was kept apart is recorded, and counts like the others.',
  doneItIsIn: 'Done. It is in the record that the share that was kept apart will never be used.',
  folderKeySetDigest:
    '--folder --key-set [--digest] [--issued|--unused]\nspeaks for a record, or a share kept apart, with the digest from paper',
  vouchForARecord: 'Vouch for a record, or a share kept apart, with the digest from paper',
  isTheShareThat: 'Is the share that is kept apart to be recorded? (yes, or no: it was destroyed): ',
  optionDigestIsMissing: 'Option --digest is missing.',
  digestFromPaperHex: 'Digest from paper, 64 hex digits or 32 words: ',
};
