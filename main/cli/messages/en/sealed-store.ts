/** The prompt of a recovery session and its sealed store. */
export const sealedStore = {
  listWhatIsIn: `  list            what is in the sealed store
  read NAME       shows an entry; NAME is the rest of the line
  read NAME FILE  writes it into a new file instead: with NAME in quotes, or FILE from / or ./ or ~/ on
  add NAME FILE   seals a file of at most 1 MiB; FILE is the rest of the line, a NAME with spaces stands in quotes
  remove NAME     takes an entry out; NAME is the rest of the line
  help            these lines
  quit            leaves recovery mode
Quotes ("..." or '...') may stand round every name. The token is asked for after list, read, add and remove.`,
  theSealedStoreVersion: (storeVersion: string | number, count: string | number) =>
    `The sealed store, version ${storeVersion}: ${count}.`,
  theseBytesAreNo: (toBase64: string | number) => `These bytes are no plain text. As base64:\n${toBase64}`,
  thisLineIsNone: 'This line is none of list, read, add, remove, help and quit. Nothing more is read.',
  thereIsNoSuch: 'There is no such command. “help” shows those there are.',
  minutesLeft: (minutes: string | number) => `(${minutes} minutes left) `,
  secondsLeft: (seconds: string | number) => `(${seconds} seconds left) `,
  bytesIsInIn: (name: string | number, bytes: string | number, file: string | number) =>
    `“${name}” (${bytes} bytes) is in ${file}, in clear. Remove it when it is not needed any more.`,
};
