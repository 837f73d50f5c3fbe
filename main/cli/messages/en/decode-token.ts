/** The command decode-token. */
export const decodeToken = {
  recoveryToken: 'This is a recovery token.',
  rootToken: 'This is a root token. Revoke it as soon as it has done what it was made for.',
  tokenWithoutPrefix: 'This is a token without a prefix: a recovery token, or one of an older Vault.',
  oldToken: 'This is a token of Vault up to 0.11.1.',
  otpExposed:
    'The one-time password on a command line stays in the shell’s history, and others can see it in the list of processes. Use --otp - instead.',
  otpUnproven: 'Nothing in it shows whether the one-time password was right.',
  askOtp: 'One-time password: ',
  otpHelp:
    "the one-time password from standard input, or asked for; --otp VALUE stays in the shell's history",
  usage: "ENCODED [--otp]   the token, from standard input's one-time password",
  noToken: 'Which token? Give it as it was handed out.',
  task: 'Decode a token with its one-time password',
  askToken: 'Encoded token: ',
};
