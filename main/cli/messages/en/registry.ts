/** The command line, help, the guided ceremony, and how a run ends. */
export const registry = {
  theCommandComesFirst: 'The command comes first.',
  thereIsNoSuch: 'There is no such command.',
  cancelledEverythingEnteredWas: 'Cancelled. Everything entered was cleared.',
  thereIsNoMore: 'There is no more input. Everything entered was cleared.',
  whetherAnythingWasIssued:
    'Whether anything was issued is not known: the folder could not be read. Open it again; the program then says so.',
  theAttemptStandsIn: (sequence: string | number, digest: string | number, recordDigest: string | number) =>
    `\nThe attempt stands in the record, which is number ${sequence} now. Its digest, for the papers:\n    ${digest}\nand that of the record:\n    ${recordDigest}`,
  whatIsToBe: (tasks: string | number) => `
What is to be done?
${tasks}
  f  Another ceremony folder
  q  Leave`,
  quorateTheGuidedCeremony:
    'Quorate: the guided ceremony. Ctrl-C gives up the task that is going on; here it leaves.',
  thatIsNoneOf: 'That is none of them: type a number of the list, f or q.',
  quorate: (command: string | number) => `  quorate ${command}`,
  everyCommand: 'Every command',
  anAttempt: 'An attempt (%)',
  encryptedShares: 'Encrypted shares (%)',
  gpgDecryptFileQuorate: '  gpg --decrypt FILE | quorate ...   works too',
  recoverySetsMadeHere: 'Recovery (sets made here)',
  withTheTokenList: `  With the token: list, read NAME, read NAME FILE (into a new file), add NAME FILE, remove NAME, help, quit,
  and the token after each of the first five.
  In a pipe a command is one line and its token the next. Under --json each answer is a line of its own.`,
  signingOffTheLast: 'Signing off (the last transcript of the set, unless --transcript names a file of it)',
  sharesThatAreThere: 'Shares that are there (%)',
  withTheDigestFrom: 'With the digest from paper (%), where the set says so when it is opened',
  setsMadeElsewhere: 'Sets made elsewhere (%)',
  quorateKeyCeremoniesOn: (
    commands: string | number,
    guided: string | number,
    groups: string | number,
  ) => `Quorate: key ceremonies on a computer without a network.

${commands}
${guided}the guided ceremony, in a terminal

${groups}

Shares are typed without echo, or read from standard input, one a line (a real set then needs --unwitnessed).
They never belong on the command line. Ctrl-C cancels the attempt.

Exit status: 0 done, 1 failed, 2 usage, 3 something was refused, 130 cancelled by Ctrl-C.
`,
  quorateHelpShowsHow: 'quorate --help shows how.',
};
