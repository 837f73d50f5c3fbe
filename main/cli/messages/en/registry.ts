/** The command line, help, the guided ceremony, and how a run ends. */
export const registry = {
  commandFirst: 'The command comes first.',
  noSuchCommand: 'There is no such command.',
  cancelled: 'Cancelled. Everything entered was cleared.',
  inputEnded: 'There is no more input. Everything entered was cleared.',
  issuedUnknown:
    'Whether anything was issued is not known: the folder could not be read or written. Open it again; the program then says so.',
  attemptRecorded: (sequence: number, digest: string, recordDigest: string) =>
    `\nThe attempt stands in the record, which is number ${sequence} now. Its digest, for the papers:\n    ${digest}\nand that of the record:\n    ${recordDigest}`,
  guidedTasks: (tasks: string) => `
What is to be done?
${tasks}
  f  Another ceremony folder
  q  Leave`,
  guidedIntro: 'Quorate: the guided ceremony. Ctrl-C gives up the task that is going on; here it leaves.',
  askTask: 'Number: ',
  noSuchTask: 'That is none of them: type a number of the list, f or q.',
  helpCommand: (command: string) => `  quorate ${command}`,
  helpUsage: 'Usage',
  helpExample: 'For example',
  helpOptions: 'Options',
  helpEvery: 'Every command',
  helpAttempt: (commands: string) => `An attempt (${commands})`,
  helpEncrypted: (commands: string) => `Encrypted shares (${commands})`,
  helpGpgPipe: '  gpg --decrypt FILE | quorate ...   works too',
  helpRecovery: 'Recovery (sets made here)',
  helpStore: `  With the token: list, read NAME, read NAME FILE (into a new file), add NAME FILE, remove NAME, help, quit,
  and the token after each of the first five.
  In a pipe a command is one line and its token the next. Under --json each answer is a line of its own.`,
  helpSigning: 'Signing off (the last transcript of the set, unless --transcript names a file of it)',
  helpCare: (commands: string) => `Shares that are there (${commands})`,
  helpDigest: (commands: string) =>
    `With the digest from paper (${commands}), where the set says so when it is opened`,
  helpElsewhere: (commands: string) => `Sets made elsewhere (${commands})`,
  helpTss: (commands: string) => `Threshold keys (${commands})`,
  help: (
    commands: string,
    alone: string,
    groups: string,
    exit: string,
  ) => `Quorate: key ceremonies on a computer without a network.
One command alone, with an example: quorate COMMAND --help. To try it out, with made-up shares: quorate demo.

${commands}
${alone}installed: the window; in a checkout: the guided ceremony

${groups}

Shares are typed without echo, or read from standard input, one a line (a real set then needs --unwitnessed).
They never belong on the command line. Ctrl-C cancels the attempt.

${exit}
`,
  exitStatus: 'Exit status: 0 done, 1 failed, 2 usage, 3 something was refused, 130 cancelled by Ctrl-C.',
  /** `command`: the one that was typed, with a space behind it; '' for none. */
  seeHelp: (command: string) => `quorate ${command}--help shows how.`,
};
