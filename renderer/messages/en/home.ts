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
  ],
  create: 'Create a key set',
  adopt: 'Adopt a set made elsewhere',
  newVault: 'Create a TSS vault',
  ownComputer: 'A holder’s own computer',
  verify: 'Verify a transcript',
  script: 'Blank script on paper',
  open: (name: string) => `Open ${name}`,
  required: (required: number, issued: number) => `${required} of ${issued} shares are required`,
  scheme: (scheme: string): string =>
    scheme === 'vault' ? 'Vault’s share format' : 'secrets.js share format',
  practice: 'PRACTICE',
  adopted: 'adopted',
  trouble: 'Trouble',
  lastDigest: (at: string) => `Digest of the last ceremony, ${at}`,
  repaired:
    'REPAIRED: this digest is on no paper yet. Compare what is listed with the holders’ papers, write it down, and sign it off.',
  fromPaper:
    'A share of this ceremony is kept apart. The digest is not shown here: it is to come from paper, to vouch for the share.',
  noCeremony: 'No ceremony yet, so there is no digest to compare.',
  settled: 'An earlier attempt was interrupted',
  changeFolder: 'Open another folder',

  folder: {
    title: 'Open a ceremony folder',
    lead: 'Records, transcripts and encrypted shares of your organisation are kept there, usually on a USB stick.',
    choose: 'Choose a folder',
    chooseHint: 'Choose it here, or write its path below.',
    path: 'Path of the folder',
    pathHint:
      'For example /media/ceremony/payments. It is made if it does not exist and the folder above it does.',
    open: 'Open',
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
    none: 'no file chosen',
    fileTooLarge: 'This file is larger than any transcript can be. Choose another.',
    digest: 'Digest from paper',
    digestHint:
      '64 hex digits or 32 words, spaces do not matter. Without it the chain can be checked, but not who wrote it.',
    verify: 'Verify',
    aboutTitle: 'What this can show',
    about:
      'That no line was altered, left out or added since the digest was written on paper. Without the digest from paper, only that the file fits itself.',
    resultTitle: 'Transcript',
    matches: 'The digest from paper matches.',
    entries: (count: number) => `${count} entries`,
    details: 'Details',
    digestTitle: 'Digest of this transcript',
    wordsTitle: 'The same digest in words',
    another: 'Verify another transcript',
  },
};
