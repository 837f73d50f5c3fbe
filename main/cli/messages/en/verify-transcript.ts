/** The command verify-transcript. */
export const verifyTranscript = {
  whichTranscriptGiveIts: 'Which transcript? Give its file.',
  verifyATranscript: 'Verify a transcript',
  transcriptFile: 'Transcript, file: ',
  itsDigestFromPaper: 'Its digest from paper (only Enter: none): ',
};
