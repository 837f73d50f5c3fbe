/** Texts of bringing a folder of keys. */
import { listed } from './common';

/** No more are named. */
const NAMED = 5;

export const keyFolder = {
  title: 'Keys from a folder',
  folder: 'Choose a folder of keys',
  files: 'Choose key files',
  hint: 'Or drop the folder on this form, or paste several keys at once. Each key goes to the holder of its name; you are asked where that is not certain.',
  looking: (at: number, of: number) => (of > 0 ? `Looking at key ${at} of ${of}…` : 'Reading the files…'),
  read: (read: number, given: number, asked: number) =>
    [`Keys looked at: ${read}. Given to a holder: ${given}.`, asked > 0 && `Asked about, below: ${asked}.`]
      .filter(Boolean)
      .join(' '),
  counted: (counted: number, named: number) =>
    `Holders in the form before: ${counted}. Named by the keys: ${named}.`,
  /** Of keys that people gave to nobody. */
  nobodys: (userIds: readonly string[]) => `Left out: ${listed(userIds)}.`,
  count: {
    now: (now: number) => `There are to be ${now} holders`,
    before: (before: number) =>
      `The form had ${before} before the keys were read. Remove whoever is to have no share.`,
    open: 'Count first who is to have a share, and remove whoever is to have none.',
  },
  named: 'The names were taken from the keys: check them.',
  /** Where a key stood. */
  source: (file: string, place: number, count: number) =>
    count > 1 ? `Key ${place} of ${count} in ${file || 'the pasted text'}` : file,
  tooMany:
    'This is too much for a folder of keys: nothing was read. Choose the folder that has only the keys in it.',
  unreadable: 'This could not be read. Choose it with a button instead.',
  leftOut: (names: readonly string[]) =>
    `Not read, since a key’s file ends in .asc, .gpg, .pgp, .key or .txt and has at most 1 MiB: ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` and ${names.length - NAMED} more` : ''}.`,
  shut: (names: readonly string[]) =>
    `Passed over, since the user who runs this may not read these folders: ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` and ${names.length - NAMED} more` : ''}.`,
  doubtful: (userIds: string) => `Whose key is this: ${userIds}`,
  /** Why it is asked; `names` of those it may be about. */
  why: {
    nobody: () => 'No holder has this name.',
    alike: names => `No holder has this name; it is close to ${listed(names)}.`,
    twoKeys: names => `More than one key has the name ${listed(names)}.`,
    twoKeysNobody: names => `More than one key has the name ${listed(names)}, and no holder has it.`,
    twoPeople: () => 'More than one holder has this name.',
    among: () => 'It was not alone in its file.',
    nameless: () => 'There is no name in this key.',
    hasOther: names => `${listed(names)} has another key already.`,
  } as Record<
    'nobody' | 'alike' | 'twoKeys' | 'twoKeysNobody' | 'twoPeople' | 'among' | 'nameless' | 'hasOther',
    (names: readonly string[]) => string
  >,
  whose: 'Whose key is it?',
  choose: 'Choose…',
  add: (name: string) => `A new holder: ${name}`,
  theirs: 'Their key now:',
  open: 'This key is still open. Choose whose it is and press “Give it to them”, or press “Leave it out”.',
  give: 'Give it to them',
  leave: 'Leave it out',
};
