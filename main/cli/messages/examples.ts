/** What is typed behind a command by somebody who does it for the first time: the same in every language. */
export const examples = {
  createKeySet:
    '--folder /media/ceremony --name "Payments unseal keys" --required 2 --holder "Ada Obi" --pgp-key ada.asc --holder "Berta Lind" --pgp-key berta.asc --holder "Chen Wei" --pgp-key chen.asc',
  generateShare:
    '--folder /media/ceremony --key-set "Payments unseal keys" --holder "Dana Kim" --pgp-key dana.asc',
  reissue: '--folder /media/ceremony --key-set "Payments unseal keys" --index 7 --pgp-key dana-new.asc',
  checkShare: '--folder /media/ceremony --key-set "Payments unseal keys"',
  markShare:
    '--folder /media/ceremony --key-set "Payments unseal keys" --index 7 --lost --reason "card left on a train, 20 November"',
  vouchRecord: '--folder /media/ceremony --key-set "Payments unseal keys"',
  drill: '--folder /media/ceremony --key-set "Payments unseal keys" --days 180',
  recover: '--folder /media/ceremony --key-set "Payments unseal keys"',
  decodeToken: 'Wk4bN2sdSjNgPgBBXj4RNhogTysUFzdU',
  signOff:
    '--folder /media/ceremony --key-set "Payments unseal keys" --role Witness --name "Zoe Lane" --text',
  verifyTranscript: '20261121T143000Z-generate-share-71b8d282.jsonl',
  tss: 'vault create --folder /media/ceremony --name Treasury',
  scan: 'dana-key.png',
  stdio: '--practice-only',
  completion: 'bash',
};
