/** The command generate-share. */
export const generateShare = {
  initHelp: `what operator init (or rekey, rotate-keys) printed, text or JSON: says --required, --issued, --index\n(from standard input with -: then shares come by --card, or at no prompt)`,
  secretsjsHelp: 'a set of secrets.js with 8 bits; its indexes are 1 to N unless --index says otherwise',
  secretsjsLabel: '--scheme secretsjs',
  proofSharesHelp: 'N shares more than needed are entered, and nothing is issued unless all agree',
  randomKeyHelp: 'the key was drawn at random: shares that agreed are judged alone from then on (vault only)',
  shareBytesHelp: 'length of a whole share where it is not 33 bytes; of secrets.js, its characters',
  secretBytesHelp: 'length of the secret, by which secrets.js shares show that they belong together',
  neitherKeySetNorAdopt: 'Give either --key-set or --adopt.',
  onlyWithAdopt: (only: string) => `Option --${only} goes with --adopt; with --key-set the record says it.`,
  bothKeySetAndAdopt: 'Give either --key-set or --adopt, not both.',
  initSaysIt: 'Option --init says how many shares exist, and their indexes; leave --issued and --index out.',
  done: (holder: string, index: number, grouped: string) =>
    `Done. ${holder} has share ${index}, encrypted to ${grouped}.`,
  vaultDoesNotKnow:
    'Quorate cannot tell Vault: its secret_shares stays as it is, and its next rekey (OpenBao: rotate-keys) drops this share.',
  task: 'Generate a share for a key set',
  askHolder: 'Who is to have the new share',
  askKeyFile: (holder: string) => `${holder}’s OpenPGP public key, file`,
  collisionRisk: 'Not all indexes are known, so the new share may collide with an unknown one.',
  askAcceptRisk: 'Accept that risk? (yes, or Enter for no): ',
  askAdopt: (name: string) =>
    `“${name}” is not in this folder. Was it made elsewhere, by Vault or OpenBao? (yes or no): `,
  askRequired: 'How many of its shares are needed',
  askIssued: 'How many of its shares exist',
  askIndexes: 'Indexes that are known (the last byte of each share, as numbers 1 to 255)',
  enterNoIndexes: 'none',
  indexesForm: 'Type numbers from 1 to 255, with spaces or commas between them.',
  indexTwice: 'No two shares have one index: type each once.',
  askPractice: 'Is this practice, with made-up shares? (yes, or Enter for no): ',
  adopted: (name: string) =>
    `“${name}” is recorded as it was described. As long as nothing is issued, adopting the name again corrects it.`,
  initAtTerminal: 'Option --init - reads standard input: it is a terminal here.',
  requiredUnknown: 'This file does not say how many shares are needed: give --required.',
  requiredContradicts: (required: number) =>
    `Option --required contradicts the file, which says that ${required} shares are needed. Leave it out, or find out which is right.`,
  shareBytesContradicts: (shareBytes: number) =>
    `Option --share-bytes contradicts the file, whose shares have ${shareBytes} bytes. Leave it out.`,
  initRead: (issued: number, required: number) => `The file says: ${issued} shares, ${required} needed.`,
  initReadRecovery: (issued: number, required: number) =>
    `The file says: ${issued} recovery keys, ${required} needed.`,
  rootTokenExposed: 'The file holds the root token in clear: revoke it.',
  sharesExposed:
    'The file holds shares in clear: these shares must count as seen. Rekey (OpenBao: rotate-keys), or destroy the file.',
};
