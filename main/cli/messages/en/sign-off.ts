/** The command sign-off. */
export const signOff = {
  noMethod: 'Give one of --signature, --paper, --decline and --text.',
  textHelp: 'prints the exact text to sign, for gpg --armor --detach-sign',
  signatureHelp: "the detached signature, with the signer's public key (--pgp-key FILE)",
  paperHelp: 'the signature is on paper; --decline REASON: this role does not sign',
  keyWithoutSignature: 'Option --pgp-key goes with --signature.',
  nameHelp: 'who it is',
  signedByFile: 'signed, by file',
  signedOnPaper: 'signed on paper',
  signOffLine: (at: string, role: string, name: string, how: string, reason: string, fingerprint: string) =>
    `  ${at}  ${role}, ${name}: ${how}${reason}${fingerprint}`,
  signOffsTitle: (transcript: string, digest: string) => `Sign-offs of ${transcript}, digest ${digest}:`,
};
