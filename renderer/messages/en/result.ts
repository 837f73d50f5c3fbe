/** Texts of a completed attempt. */
export const result = {
  issuedLead: (index: number) => `It is encrypted, written, and read back. Its index is ${index}.`,
  files: 'Files',
  filesIn: (directory: string) => `In ${directory}. Eject the stick before you pull it.`,
  openFolder: 'Open folder',
  next: 'What to do now',
  command: (file: string) => `gpg --decrypt ${file}`,
  print: 'Print result and digest',
  proofTitle: 'How far this is proven',
  verified: 'Verified: every share that was entered matched the record.',
  consistent:
    'Consistent: more shares than required were entered, and all of them agree, so none was mistyped. Whether they are the shares of the right set, no program can tell; and holders who conspire are not excluded.',
  unproven:
    'Unproven: the shares were entered without a record to judge them by. If one of them was wrong, the new share is worthless, and looks right. Test it before anybody relies on it, and destroy nothing until then.',
  test: (required: number) =>
    `How to test it: unseal a Vault or OpenBao that was restored from a backup with it and ${required - 1} old ${required === 2 ? 'share' : 'shares'}; or run “operator generate-root” with them on one that runs, and revoke the token. Recovery keys unseal nothing: for them only generate-root.`,
  testSecretsjs: (required: number) =>
    `How to test it: combine it with ${required - 1} old ${required === 2 ? 'share' : 'shares'} in the tool that made the set, on a computer without a network.`,
  key: 'The new share, encrypted (base64)',
  fingerprint: (holder: string) => `Encrypted to ${holder}’s key`,
  digest: 'Digest of the transcript',
  words: 'The same digest in 32 words',
  digestHint: 'This is the one to write on paper. Read it aloud; the next ceremony is compared with it.',
  code: 'The digest as a QR code',
  transcript: 'Transcript',
  record: 'Digest of the record',
  recordHint: (number: number) =>
    `Write this below it, with its number, ${number}: the version of the record, of which a ceremony may write several. With both, people can vouch for the record if its transcripts are lost.`,
  done: 'Done',
};
