/** Texts of the first screens: the folder, the key sets in it, and verifying a transcript. */
export const home = {
  title: 'Key sets',
  titleVaults: 'Key sets and TSS vaults',
  lead: 'Choose what this ceremony is about.',
  emptyTitle: 'No key set yet',
  emptyLead: 'A key set is one secret, shared among people so that only enough of them together can use it.',
  emptySteps: [
    'To make a new set, have the name and the OpenPGP public key of every holder at hand.',
    'To issue one more share for a HashiCorp Vault or OpenBao that you have already, adopt its set. You need its threshold and the number of its shares.',
    'To try all this without a real key, make a practice set.',
  ] as [string, string, string],
  create: 'Create a key set',
  practiceSet: 'Make a practice set',
  adopt: 'Adopt a set made elsewhere',
  newVault: 'Create a TSS vault',
  ownComputer: 'A holder’s own computer',
  verify: 'Verify a transcript',
  script: 'Blank script on paper',
  open: (name: string) => `Open ${name}`,
  required: (required: number, issued: number) => `${required} of ${issued} shares are required`,
  left: (required: number, issued: number, left: number) =>
    `${required} shares are required; ${left} of ${issued} are left`,
  /** How many may still be lost, where that is none: in the list and on the set's screen. */
  noSpare: 'You cannot afford to lose any more: with one share less, nobody can open it.',
  tooFew: (left: number, required: number) =>
    `Nobody can open it: ${required} shares are needed, ${left} left.`,
  scheme: (scheme: string): string =>
    scheme === 'vault' ? 'Vault’s share format' : 'secrets.js share format',
  practice: 'PRACTICE',
  adopted: 'adopted',
  trouble: 'Trouble',
  lastDigest: (at: string) => `Digest of the last ceremony, ${at}`,
  carriedOut: 'Of the last one that was carried out',
  carriedOutHint: 'A paper with this digest is right, too: no attempt since then was carried out to its end.',
  /** Of one of late, in the list and on the page of the set or vault. */
  alarmLately: (at: string) =>
    `Alarm in the ceremony of ${at}: a share was refused. Find out why before the next ceremony.`,
  repaired:
    'REPAIRED: nobody has said yet that this digest is on paper. Compare what is listed with the holders’ papers, write it down, and sign it off.',
  fromPaper:
    'A share of this ceremony is kept apart. The digest is not shown here: it is to come from paper, to vouch for the share.',
  noCeremony: 'No ceremony yet, so there is no digest to compare.',
  settled: 'An earlier attempt was interrupted',
  noRecord: {
    title: 'No record in this folder',
    here: 'This folder holds no record of a key set or a TSS vault:',
    hint: 'If you expected one, this is another folder, or the stick with it is not in. Make a new set here only if there is none yet.',
    above: 'A ceremony folder above this one',
    below: 'A ceremony folder directly below this one',
  },
  changeFolder: 'Open another folder',

  folder: {
    title: 'Open a ceremony folder',
    lead: 'Quorate shares a secret among people, so that only enough of them together can use it. Records, transcripts and encrypted shares are kept in a folder, usually on a USB stick. A new folder is enough to practise.',
    choose: 'Choose a folder',
    chooseHint: 'Choose it here, or write its path below.',
    path: 'Path of the folder',
    make: 'Make a new folder there',
    pathFault: 'Write the whole path, from the top: /media/ceremony/payments, or D:\\payments.',
    pathHint: 'For example /media/ceremony/payments. Where there is none you are asked before one is made.',
    open: 'Open',
    last: 'Opened last on this computer',
    lastHint:
      'Up to five folders with a set or vault in them. Remembered on this computer only; a folder with nothing but practice is not.',
    forget: 'Forget these',
    verifyKeys: 'Verify threshold keys',
    teachTitle: 'Before you start',
    teach: [
      'Use a computer that has no network, and stays without one.',
      'Bring the USB stick of the ceremony folder. Nobody needs a secret for this step.',
      'Bring the paper with the digest of the last ceremony, if there was one.',
    ],
  },

  transcript: {
    title: 'Verify a transcript',
    lead: 'A transcript is the account of one ceremony. Its lines are chained: whoever changes one changes its digest.',
    which: 'Which transcript',
    ofSet: (name: string) => `Transcripts of ${name}`,
    file: 'Transcript file',
    chooseFile: 'Choose a file',
    otherFile: 'Another file',
    none: 'No file chosen yet.',
    fileTooLarge: 'This file is larger than any transcript can be. Choose another.',
    digest: 'Digest from paper',
    digestWords: (words: number) => `${words} of 32 words.`,
    digestHint:
      '64 hex digits or 32 words, spaces do not matter. Without it only the chain is checked, and anyone could have written a whole new one.',
    verify: 'Verify',
    aboutTitle: 'What this can show',
    about:
      'That no line was altered, left out or added since the digest was written on paper. Without the digest from paper, only that the file fits itself.',
    resultTitle: (of: string) => (of ? `Transcript: ${of}` : 'Transcript'),
    matches: 'The digest from paper matches.',
    entries: (count: number) => `${count} entries`,
    details: 'Details',
    digestTitle: 'Digest of this transcript',
    wordsTitle: 'The same digest in words',
    another: 'Verify another transcript',
  },
};
