/** The command recover. */
export const recover = {
  keyHelp: 'the token is encrypted to this key; without it a one-time password is shown once',
  prefixHelp: 'what the token begins with',
  prefixIsOneOf: 'Option --prefix is none, r. or hvr. (with its dot).',
  tokenFileHelp: 'a new file for the encoded token, besides the screen: base64 -d FILE | gpg --decrypt',
  done: 'Done. The recovery session is over, and its token is worth nothing from now on.',
  task: 'Recover: get a token with a quorum, and open the sealed store',
  askKeyFile: 'OpenPGP public key that the token is encrypted to, file',
  enterOtp: 'a one-time password instead',
  recipient: 'The recipient',
  recoveryMode: 'The program is in RECOVERY MODE until it is left. Nothing else can be done in it.',
  otpPage: (otp: string, grouped: string) =>
    `The one-time password. Write it down now: it is shown this once and never again.\n    ${otp}\n    in groups: ${grouped}`,
  otpComesNext:
    '\nThe one-time password comes next. One person writes it down; everyone else looks away from the screen.',
  askShowOtp: 'Enter to show it: ',
  askOtpWritten: 'Enter when it is written down: ',
  encodedToken: (encodedToken: string) => `\nThe encoded token:\n    ${encodedToken}`,
  tokenForKey: 'It is the token encrypted to the OpenPGP key: base64 --decode, then gpg --decrypt.',
  tokenForOtp: 'With the one-time password, “quorate decode-token” (in another window) gives the token.',
  sessionOpen: (storeHelp: string) =>
    `\nThe recovery session is open. What is read stays on this screen until it is cleared.\n${storeHelp}`,
  tokenFileWritten: (file: string) => `The encoded token is in ${file} as well.`,
};
