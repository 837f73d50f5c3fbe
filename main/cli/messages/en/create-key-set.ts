/** The command create-key-set. */
export const createKeySet = {
  sealHelp: "seals a file of at most 1 MiB under the new set's root key (may be repeated)",
  holderWithoutKey: 'Each --holder of a real set needs a --pgp-key after it.',
  sealForm: 'Option --seal is NAME=FILE.',
  done: 'Done. The key set is made.',
  taskPractice: 'Make a practice key set',
  task: 'Create a key set',
  askName: 'Name of the new set',
  askHolder: (place: number) => `Holder ${place}`,
  enterNoMore: 'no more',
  askKeyFile: (name: string) => `${name}’s OpenPGP public key, file`,
  askRequired: (length: number) => `How many of these ${length} shares are needed to open it`,
  sealedFile: (place: number, file: string) => `--seal ${place}, ${file}`,
};
