/** The longer texts: the statement, a key set, how an attempt ended. */
export const pages = {
  statementPractice: 'PRACTICE: nothing here is real.',
  statementTitle: 'This attempt, and nothing else:',
  statementOperator: (name: string) => `Operator, for the transcript: ${name}`,
  statementWitnesses: (names: readonly string[]) => `Witnesses, for the transcript: ${names.join(', ')}`,
  statementWords: 'Its words:',
  keyOfHolder: (holder: string, algorithm: string, userIds: string) =>
    `${holder}’s OpenPGP key: ${algorithm}, ${userIds}`,
  fingerprintWords: (fingerprint: string) => `Its fingerprint ${fingerprint}, in words:`,
  keySetLine: (practice: boolean, name: string, issued: number, required: number, sequence: number) =>
    `${practice ? 'Practice set' : 'Key set'} “${name}”: ${issued} shares issued, ${required} needed, record number ${sequence}.`,
  keySetRemark: (remark: string) => `LOOK: ${remark}`,
  keySetAlarm: (at: string, file: string) =>
    `ALARM in the ceremony of ${at}: a share was refused. Find out why before the next ceremony: ${file}`,
  keySetCompare:
    'Compare the number and the digest with the holders’ papers: an old copy of the record cannot be told from the newest.',
  unrecordedShare: 'Issued, not recorded: keep it apart.',
  unrecordedFile: (file: string, index: number) => `    ${file} (index ${index})`,
  changedDigest: 'The transcript says so. Its digest, for the papers:',
  proofVerified: 'Every share was checked against the record.',
  proofConsistent:
    'Consistent: more shares than are needed were entered, and all agree. Holders who conspire are not excluded.',
  proofUnproven:
    'The result is unproven: with exactly the shares needed, and no verifiers in the record, nothing can be known.',
  files: 'Files:',
  transcriptDigest: (file: string) => `Transcript ${file}, digest`,
  transcriptOnPaper: 'Write the digest on paper; it is what proves this transcript later.',
  recordDigest: (number: number) => `Record number ${number}, digest`,
  recordOnPaper:
    'Write both beside it: with them people can vouch for the record if its transcripts are lost.',
  ejectStick: 'Eject the stick before you pull it.',
  testFirst:
    'TEST IT before anybody relies on it; until then destroy nothing. If one share that was entered was wrong, this one is worthless and looks right.',
  howToTestSecretsjs: (old: number) =>
    `How: with ${old} old ones, combine it in the tool that made the set, on a computer without a network.`,
  howToTestVault: (old: number) =>
    `How: with ${old} old ones, unseal a Vault or OpenBao that was restored from a backup; or run “operator generate-root” with it and ${old} old ones on one that runs, then cancel or revoke the token. Recovery keys unseal nothing: for them only generate-root.`,
  sharesAccepted: (progress: number, required: number) => `${progress} of ${required} shares accepted`,
};
