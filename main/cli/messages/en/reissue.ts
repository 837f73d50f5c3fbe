/** The command reissue. */
export const reissue = {
  doneHasShareAgain: (holder: string | number, index: string | number, grouped: string | number) =>
    `Done. ${holder} has share ${index} again, encrypted to ${grouped}.`,
  theOldCopyIs:
    'The old copy is the same share and still works, for whoever has it. Only a rekey (OpenBao: rotate-keys) makes it worthless.',
  folderKeySetIndex:
    '--folder --key-set --index --pgp-key [--payload ...]\n[--holder]   needed where the record does not say who has it',
  giveAShareTo: 'Give a share to its holder again (reissue)',
  theRecordDoesNot: 'The record does not say who has it. Name of its holder',
  itsHoldersOpenpgpPublic: 'Its holder’s OpenPGP public key, file',
};
