/** The command sign-off. */
const hows = { file: 'signed, by file', paper: 'signed on paper', declined: 'declined' };

export const signOff = {
  noMethod: 'Give one of --signature, --paper, --decline and --text.',
  textHelp: 'prints the exact text to sign, for gpg --armor --detach-sign',
  signatureHelp: "the detached signature, with the signer's public key (--pgp-key FILE)",
  paperHelp: 'the signature is on paper; --decline REASON: this role does not sign',
  keyWithoutSignature: 'Option --pgp-key goes with --signature.',
  nameHelp: 'who it is',
  /** `at` is a time as the transcript has it; `reason` and `fingerprint` are '' where there is none. */
  signOffLine: (
    at: string,
    role: string,
    name: string,
    how: 'file' | 'paper' | 'declined',
    reason: string,
    fingerprint: string,
  ) =>
    `  ${at}  ${role}, ${name}: ${hows[how]}${reason && ` (${reason})`}${fingerprint && ` ${fingerprint}`}`,
  signOffsTitle: (transcript: string, digest: string) => `Sign-offs of ${transcript}, digest ${digest}:`,
};
