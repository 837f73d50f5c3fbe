/** The command verify-transcript. */
export const verifyTranscript = {
  noFile: 'Which transcript? Give its file.',
  task: 'Verify a transcript',
  askFile: 'Transcript, file: ',
  askDigest: 'Its digest from paper (only Enter: none): ',
  digest: 'Digest',
};
