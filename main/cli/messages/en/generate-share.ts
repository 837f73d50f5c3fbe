/** The command generate-share. */
export const generateShare = {
  whatOperatorInitOr: `what operator init (or rekey, rotate-keys) printed, text or JSON: says --required, --issued, --index\n(from standard input with -: then shares come by --card, or at no prompt)`,
  aSetOfSecrets: 'a set of secrets.js with 8 bits; its indexes are 1 to N unless --index says otherwise',
  schemeSecretsjs: '--scheme secretsjs',
  nSharesMoreThan: 'N shares more than needed are entered, and nothing is issued unless all agree',
  theKeyWasDrawn:
    'the key was drawn at random: shares that agreed are judged alone from then on (vault only)',
  lengthOfAWhole: 'length of a whole share where it is not 33 bytes; of secrets.js, its characters',
  lengthOfTheSecret: 'length of the secret, by which secrets.js shares show that they belong together',
  giveEitherKeySet: 'Give either --key-set or --adopt.',
  optionGoesWithAdopt: (only: string | number) =>
    `Option --${only} goes with --adopt; with --key-set the record says it.`,
  giveEitherKeySetOr: 'Give either --key-set or --adopt, not both.',
  optionInitSaysHow:
    'Option --init says how many shares exist, and their indexes; leave --issued and --index out.',
  doneHasShareEncrypted: (holder: string | number, index: string | number, grouped: string | number) =>
    `Done. ${holder} has share ${index}, encrypted to ${grouped}.`,
  quorateCannotTellVault:
    'Quorate cannot tell Vault: its secret_shares stays as it is, and its next rekey (OpenBao: rotate-keys) drops this share.',
  generateAShareFor: 'Generate a share for a key set',
  whoIsToHave: 'Who is to have the new share',
  openpgpPublicKeyOf: (holder: string | number) => `${holder}’s OpenPGP public key, file`,
  notAllIndexesAre: 'Not all indexes are known, so the new share may collide with an unknown one.',
  acceptThatRisk: 'Accept that risk?',
  whichKeySet: 'Which key set',
  isNotInThis: (name: string | number) =>
    `“${name}” is not in this folder. Was it made elsewhere, by Vault or OpenBao? (yes or no): `,
  howManyOfIts: 'How many of its shares are needed',
  howManyOfItsShares: 'How many of its shares exist',
  indexesThatAreKnown: 'Indexes that are known (the last byte of each share, as numbers 1 to 255)',
  typeNumbersFromTo: 'Type numbers from 1 to 255, with spaces or commas between them.',
  noTwoSharesHave: 'No two shares have one index: type each once.',
  isThisPracticeWith: 'Is this practice, with made-up shares?',
  isRecordedAsIt: (name: string | number) =>
    `“${name}” is recorded as it was described. As long as nothing is issued, adopting the name again corrects it.`,
  optionInitReadsStandard: 'Option --init - reads standard input: it is a terminal here.',
  thisFileDoesNot: 'This file does not say how many shares are needed: give --required.',
  optionRequiredContradictsThe: (required: string | number) =>
    `Option --required contradicts the file, which says that ${required} shares are needed. Leave it out, or find out which is right.`,
  optionShareBytesContradicts: (shareBytes: string | number) =>
    `Option --share-bytes contradicts the file, whose shares have ${shareBytes} bytes. Leave it out.`,
  theFileSaysNeeded: (issued: string | number, kind: string | number, required: string | number) =>
    `The file says: ${issued} ${kind}, ${required} needed.`,
  theFileHoldsThe: 'The file holds the root token in clear: revoke it.',
  theFileHoldsShares:
    'The file holds shares in clear: these shares must count as seen. Rekey (OpenBao: rotate-keys), or destroy the file.',
  recoveryKeys: 'recovery keys',
};
