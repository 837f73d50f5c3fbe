/** Texts of a completed attempt. */
export const result = {
  result: {
    shareTitle: (holder: string) => `${holder}’s share is issued`,
    shareLead: (index: number) => `It is encrypted, written, and read back. Its index is ${index}.`,
    setTitle: 'The key set is made',
    setLead: (required: number, issued: number) =>
      `${issued} shares, ${required} of them required. Each is encrypted to its holder, written, and read back.`,
    files: 'Files',
    filesIn: (directory: string) => `In ${directory}. Eject the stick before you pull it.`,
    next: 'What to do now',
    shareSteps: (holder: string) => [
      `Give ${holder} the encrypted file. On a computer with the private key or smart card it opens with:`,
      'Give every holder the notice written for them: it says that there is one more share.',
      'Write the digest of the transcript on paper, sign it, and keep it apart from this folder.',
    ],
    reissueSteps: (holder: string) => [
      `Give ${holder || 'the holder'} the encrypted file. On a computer with the new private key or smart card it opens with:`,
      'If the old file or paper is still there, have it destroyed before witnesses: it stays a good share.',
      'Write the digest of the transcript on paper, sign it, and keep it apart from this folder.',
    ],
    markSteps: [
      'If somebody else may have this share, rekey (OpenBao: rotate-keys): a mark takes nothing away from whoever has it.',
      'Give every holder the notice written for them.',
      'Have it issued again to its holder’s new key while enough other shares are left.',
      'Write the digest of the transcript on paper, sign it, and keep it apart from this folder.',
    ],
    digestSteps: [
      'Write the digest of the transcript on paper, sign it, and keep it apart from this folder.',
    ],
    setSteps: [
      'Give each holder their encrypted file. It opens with “gpg --decrypt” and that holder’s private key.',
      'Ask each holder to open it once, soon. Until then a share counts as unconfirmed.',
      'Write the digest of the transcript on paper, sign it, and keep it apart from this folder.',
    ],
    command: (file: string) => `gpg --decrypt ${file}`,
    vault:
      'Quorate cannot tell Vault or OpenBao about this share. Their count of shares stays as it is, and the next rekey (OpenBao: rotate-keys) drops the new share.',
    vaultReissue:
      'Vault need not be told: this is the share that it issued, with the same index. Only its encryption is new.',
    proofTitle: 'How far this is proven',
    verified: 'Verified: every share that was entered matched the record.',
    verifiedSet: 'Verified: every share was checked against the record when it was made.',
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
    digestHint: 'Read it aloud, write it on paper. The next ceremony is compared with it.',
    transcript: 'Transcript',
    record: 'Digest of the record',
    recordHint: (number: number) =>
      `Number ${number}. Write both beside the other: with them people can vouch for the record if its transcripts are lost.`,
    done: 'Done',
  },
};
