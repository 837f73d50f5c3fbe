/** The command sign-off. */
export const signOff = {
  giveOneOfSignature: 'Give one of --signature, --paper, --decline and --text.',
  printsTheExactText: 'prints the exact text to sign, for gpg --armor --detach-sign',
  theDetachedSignatureWith: "the detached signature, with the signer's public key (--pgp-key FILE)",
  theSignatureIsOn: 'the signature is on paper; --decline REASON: this role does not sign',
  optionPgpKeyGoes: 'Option --pgp-key goes with --signature.',
  whoItIs: 'who it is',
  signedByFile: 'signed, by file',
  signedOnPaper: 'signed on paper',
  oneSignOff: (
    at: string | number,
    role: string | number,
    name: string | number,
    how: string | number,
    reason: string | number,
    fingerprint: string | number,
  ) => `  ${at}  ${role}, ${name}: ${how}${reason}${fingerprint}`,
  signOffsOfDigest: (transcript: string | number, digest: string | number) =>
    `Sign-offs of ${transcript}, digest ${digest}:`,
};
