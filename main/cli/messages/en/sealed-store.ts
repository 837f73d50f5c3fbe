/** The prompt of a recovery session and its sealed store. */
import { plural } from '../../../../shared/text/en/plural';
export const sealedStore = {
  storeHelp: `  list            what is in the sealed store
  read NAME       shows an entry; NAME is the rest of the line
  read NAME FILE  writes it into a new file instead: with NAME in quotes, or FILE from / or ./ or ~/ on
  add NAME FILE   seals a file of at most 1 MiB; FILE is the rest of the line, a NAME with spaces stands in quotes
  remove NAME     takes an entry out; NAME is the rest of the line
  help            these lines
  quit            leaves recovery mode
Quotes ("..." or '...') may stand round every name. The token is asked for by list, read, add and remove, and again when nothing was done for two minutes.
In a pipe its line stands after each of them; a hyphen goes by the token before.`,
  listTitle: (version: number, entries: number) =>
    `The sealed store, version ${version}: ${entries} ${plural(entries, { one: 'entry', other: 'entries' })}.`,
  listEntry: (number: number, name: string, bytes: number) => `  ${number}  ${name} (${bytes} bytes)`,
  askToken: 'Token: ',
  asBase64: (base64: string) => `These bytes are no plain text. As base64:\n${base64}`,
  badPipedLine: 'This line is none of list, read, add, remove, help and quit. Nothing more is read.',
  noSuchCommand: 'There is no such command. “help” shows those there are.',
  minutesLeft: (minutes: number) => `(${minutes} minutes left) `,
  secondsLeft: (seconds: number) => `(${seconds} seconds left) `,
  savedInClear: (name: string, bytes: number, file: string) =>
    `“${name}” (${bytes} bytes) is in ${file}, in clear. Remove it when it is not needed any more.`,
};
