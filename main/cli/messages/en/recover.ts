/** The command recover. */
export const recover = {
  theTokenIsEncrypted: 'the token is encrypted to this key; without it a one-time password is shown once',
  whatTheTokenBegins: 'what the token begins with',
  noneROrHvr: 'none, r. or hvr. (with its dot)',
  aNewFileFor: 'a new file for the encoded token, besides the screen: base64 -d FILE | gpg --decrypt',
  doneTheRecoverySession: 'Done. The recovery session is over, and its token is worth nothing from now on.',
  recoverGetAToken: 'Recover: get a token with a quorum, and open the sealed store',
  openpgpPublicKeyThat: 'OpenPGP public key that the token is encrypted to, file',
  aOneTimePassword: 'a one-time password instead',
  theRecipient: 'The recipient',
  theProgramIsIn: 'The program is in RECOVERY MODE until it is left. Nothing else can be done in it.',
  theOneTimePassword: (otp: string | number, grouped: string | number) =>
    `The one-time password. Write it down now: it is shown this once and never again.\n    ${otp}\n    in groups: ${grouped}`,
  ntheOneTimePassword:
    '\nThe one-time password comes next. One person writes it down; everyone else looks away from the screen.',
  enterToShowIt: 'Enter to show it: ',
  enterWhenItIs: 'Enter when it is written down: ',
  ntheEncodedTokenN: (encoded_token: string | number) => `\nThe encoded token:\n    ${encoded_token}`,
  itIsTheToken: 'It is the token encrypted to the OpenPGP key: base64 --decode, then gpg --decrypt.',
  withTheOneTime: 'With the one-time password, “quorate decode-token” (in another window) gives the token.',
  ntheRecoverySessionIs: (storeHelp: string | number) =>
    `\nThe recovery session is open. What is read stays on this screen until it is cleared.\n${storeHelp}`,
  theEncodedTokenIs: (file: string | number) => `The encoded token is in ${file} as well.`,
  ntheSessionEnded: (sessionEnded: string | number) => `\nThe session ended: ${sessionEnded}.`,
};
