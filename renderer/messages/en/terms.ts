/** Words of the field, each in one plain line, for those who meet it for the first time. */
export const terms = {
  /** `words`: those of the screen. */
  title: (words: string) => `In plain words: ${words}`,
  /** The word as its language writes it in the window, and what it means. */
  of: {
    keySet: ['Key set', 'One secret that several people hold in parts, and the list of who has which.'],
    share: [
      'Share',
      'One person’s part of the secret. One alone tells nothing of it; enough of them together open it.',
    ],
    holder: ['Holder', 'Somebody who has a share.'],
    quorum: ['Quorum', 'As many holders as are needed together, each with a share.'],
    index: ['Index', 'The number of a share, by which it is told from the others. It is not secret.'],
    record: ['Record', 'The public list of a key set: who has which share. No secret is in it.'],
    digest: [
      'Digest',
      'A code made of everything in a file. Change one letter of the file, and it is another code.',
    ],
    transcript: [
      'Transcript',
      'The minutes of a ceremony, which the program keeps line by line. No secret is in them.',
    ],
    words: [
      'Verification words',
      'Eight words for what stands with them. If anything there were different, they would almost surely be, too, as long as this computer is honest.',
    ],
    nonce: ['Nonce', 'A number drawn for this one attempt, so that nothing of another can be mixed in.'],
    pgpKey: [
      'OpenPGP public key',
      'A file that its owner gives away. What is locked with it, only the owner can open.',
    ],
    fingerprint: [
      'Fingerprint',
      'A code that belongs to one key. If its owner reads out the same, it is the right key.',
    ],
    network: ['Network interface', 'A cable or a radio by which this computer may reach others.'],
    operator: ['Operator', 'Whoever drives the program.'],
    witness: ['Witness', 'Somebody who watches, and signs at the end.'],
    notice: ['Notice', 'A letter to a holder: what was done, and what to compare.'],
    writing: [
      'Hex, base64',
      'Two ways to write a share in letters and digits. Type what stands on the paper.',
    ],
    drill: [
      'Drill report',
      'The list of when each share was last checked. Every holder has theirs checked once or twice a year.',
    ],
    adopted: ['Adopted', 'The set was made by another program, and is written down here.'],
    signOff: ['Sign off', 'To sign the digest of a ceremony, or to say why not.'],
    token: [
      'Recovery token',
      'A password for half an hour. It opens the sealed store, once a quorum was here.',
    ],
    vault: ['Vault', 'Groups of holders with their root keys, and the record of what was done.'],
    rootKey: ['Root key', 'A key that other keys are made from. Its holders have it in shares.'],
    group: [
      'Group',
      'Holders who have shares of the same root keys, and how many of them are needed together.',
    ],
    request: [
      'Request',
      'What is to be done with root keys. The holders confirm it with their own keys before it begins.',
    ],
    epoch: ['Epoch', 'All shares of a group that were given out together. Those of another do not fit them.'],
    contribution: ['Contribution', 'What a holder puts in when new shares are made. All of them are summed.'],
    receipt: [
      'Receipt',
      'What a holder signs once their share was checked and fits. New keys are valid with the last one.',
    ],
  },
};
