/** The longer texts: the statement, a key set, how an attempt ended. */
export const pages = {
  practiceNothingHereIs: 'PRACTICE: nothing here is real.',
  thisAttemptAndNothing: 'This attempt, and nothing else:',
  itsWords: 'Its words:',
  openpgpKeyOf: (holder: string | number, algorithm: string | number, userIds: string | number) =>
    `${holder}’s OpenPGP key: ${algorithm}, ${userIds}`,
  itsFingerprintInWords: (fingerprint: string | number) => `Its fingerprint ${fingerprint}, in words:`,
  sharesIssuedNeededRecord: (
    kind: string | number,
    name: string | number,
    issued: string | number,
    required: string | number,
    sequence: string | number,
  ) => `${kind} “${name}”: ${issued} shares issued, ${required} needed, record number ${sequence}.`,
  look: (remark: string | number) => `LOOK: ${remark}`,
  compareTheNumberAnd:
    'Compare the number and the digest with the holders’ papers: an old copy of the record cannot be told from the newest.',
  issuedNotRecordedKeep: 'Issued, not recorded: keep it apart.',
  index: (file: string | number, index: string | number) => `    ${file} (index ${index})`,
  theTranscriptSaysSo: 'The transcript says so. Its digest, for the papers:',
  everyShareWasChecked: 'Every share was checked against the record.',
  consistentMoreSharesThan:
    'Consistent: more shares than are needed were entered, and all agree. Holders who conspire are not excluded.',
  theResultIsUnproven:
    'The result is unproven: with exactly the shares needed, and no verifiers in the record, nothing can be known.',
  transcriptDigest: (file: string | number) => `Transcript ${file}, digest`,
  writeTheDigestOn: 'Write the digest on paper; it is what proves this transcript later.',
  recordNumberDigest: (number: string | number) => `Record number ${number}, digest`,
  writeBothBesideIt:
    'Write both beside it: with them people can vouch for the record if its transcripts are lost.',
  ejectTheStickBefore: 'Eject the stick before you pull it.',
  testItBeforeAnybody:
    'TEST IT before anybody relies on it; until then destroy nothing. If one share that was entered was wrong, this one is worthless and looks right.',
  howWithOldOnes: (old: string | number) =>
    `How: with ${old} old ones, combine it in the tool that made the set, on a computer without a network.`,
  howWithOldOnesUnseal: (old: string | number) =>
    `How: with ${old} old ones, unseal a Vault or OpenBao that was restored from a backup; or run “operator generate-root” with it and ${old} old ones on one that runs, then cancel or revoke the token. Recovery keys unseal nothing: for them only generate-root.`,
  ofSharesAccepted: (progress: string | number, required: string | number) =>
    `${progress} of ${required} shares accepted`,
  practiceSet: 'Practice set',
  keySet: 'Key set',
};
