/** The command verify-transcript. */
export const verifyTranscript = {
  noFile: 'Which transcript? Give its file.',
  task: 'Verify a transcript',
  askFile: 'Transcript, file: ',
  askDigest: 'Its digest from paper (only Enter: none): ',
  digest: 'Digest',
  checklist: 'What was ticked off afterwards (beside the transcript, in no digest of it):',
  checklistUnread: 'The checklist beside it cannot be read; the transcript stands without it:',
  given: (file: string, holder: string) => `${file} was given to ${holder || 'its holder'}`,
  noticesGiven: 'Every holder was given their notice',
  digestWritten: 'The digest was written on paper',
  paperSigned: 'The paper was signed',
  takenBack: 'taken back',
};
