/** The command reissue. */
export const reissue = {
  done: (holder: string, index: number, grouped: string) =>
    `Done. ${holder} has share ${index} again, encrypted to ${grouped}.`,
  oldCopyWorks:
    'The old copy is the same share and still works, for whoever has it. Only a rekey (OpenBao: rotate-keys) makes it worthless.',
  asBefore:
    'The share was encrypted to this very key before. Go on only if its holder still has this key, and nobody else does.',
  usage:
    '--folder --key-set --index --pgp-key [--payload ...]\n[--holder]   needed where the record does not say who has it',
  task: 'Give a share to its holder again (reissue)',
  askHolder: 'The record does not say who has it. Name of its holder',
  askKeyFile: 'Its holder’s OpenPGP public key, file',
};
