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
  text: (
    at: string | number,
    role: string | number,
    name: string | number,
    value: string | number,
    value2: string | number,
    value3: string | number,
  ) => `  ${at}  ${role}, ${name}: ${value}${value2}${value3}`,
  signOffsOfDigest: (transcript: string | number, digest: string | number) =>
    `Sign-offs of ${transcript}, digest ${digest}:`,
};
