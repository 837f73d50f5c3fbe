/** The command create-key-set. */
export const createKeySet = {
  sealsAFileOf: "seals a file of at most 1 MiB under the new set's root key (may be repeated)",
  eachPgpKeyFollows: 'Each --pgp-key follows the --holder it belongs to.',
  eachHolderOfA: 'Each --holder of a real set needs a --pgp-key after it.',
  optionSealIsName: 'Option --seal is NAME=FILE.',
  doneTheKeySet: 'Done. The key set is made.',
  makeAPracticeKey: 'Make a practice key set',
  createAKeySet: 'Create a key set',
  nameOfTheNew: 'Name of the new set',
  holder: (place: string | number) => `Holder ${place}`,
  noMore: 'no more',
  openpgpPublicKeyOf: (name: string | number) => `${name}’s OpenPGP public key, file`,
  howManyOfThese: (length: string | number) => `How many of these ${length} shares are needed to open it`,
  seal: (name: string | number, file: string | number) => `--seal ${name}, ${file}`,
};
