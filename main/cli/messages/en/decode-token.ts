/** The command decode-token. */
export const decodeToken = {
  thisIsARecovery: 'This is a recovery token.',
  thisIsARoot: 'This is a root token. Revoke it as soon as it has done what it was made for.',
  thisIsAToken: 'This is a token without a prefix: a recovery token, or one of an older Vault.',
  thisIsATokenOf: 'This is a token of Vault up to 0.11.1.',
  theOneTimePassword:
    'The one-time password on a command line stays in the shell’s history, and others can see it in the list of processes. Use --otp - instead.',
  nothingInItShows: 'Nothing in it shows whether the one-time password was right.',
  oneTimePassword: 'One-time password: ',
  theOneTimePasswordFrom:
    "the one-time password from standard input, or asked for; --otp VALUE stays in the shell's history",
  encodedOtpTheToken: "ENCODED [--otp]   the token, from standard input's one-time password",
  whichTokenGiveIt: 'Which token? Give it as it was handed out.',
  decodeATokenWith: 'Decode a token with its one-time password',
  encodedToken: 'Encoded token: ',
};
