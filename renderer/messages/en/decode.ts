/** Texts of decoding a token. */
export const decode = {
  link: 'Decode a recovery token',
  title: 'Decode a recovery token',
  lead: 'From the encoded token and its one-time password. No key set and no folder is needed.',
  encoded: 'Encoded token',
  encodedHint: 'As it was given, with or without “=” at its end. Spaces do not matter.',
  otp: 'One-time password',
  otpPlaceholder: 'one-time password',
  otpHint: 'As it was written down. Large and small letters differ.',
  go: 'Decode',
  back: 'Back',
  result: 'The token',
  kind: {
    recovery: 'A recovery token.',
    root: 'A root token.',
    bare: 'A token without prefix, as Quorate makes them: a recovery or a root token.',
    uuid: 'A token of the first Vaults (up to 0.11), which has the form of a UUID.',
  },
  unchecked:
    'Nothing in such a token shows whether the password was right. With a wrong one it would look as good.',
  checked: 'Its form is that of a token. A single wrong character in the password may not show.',
  masked: (length: number) => `${length} characters, not shown`,
  asideTitle: 'What this can show',
  aside: [
    'Tokens that Quorate, Vault or OpenBao encoded with a one-time password, of every generation.',
    'The encoded token and the password protect against someone who sees one of the two, no more.',
    'What is decoded stays in this window, masked, and is put away after a minute.',
  ],
};
