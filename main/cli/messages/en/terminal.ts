/** Questions, and what is typed at them. */

/** In small letters, what is typed for yes and no besides y, yes, n and no, which are taken in every language. */
const answers: Readonly<Record<'yes' | 'no', readonly string[]>> = { yes: [], no: [] };

export const terminal = {
  answers,
  refusedFile: (file: string, message: string) => `${file}: ${message}`,
  yesOrNo: 'That is no answer here: type yes or no.',
  yesNoOrEnter: (byEnter: 'yes' | 'no') =>
    `That is no answer here: type yes or no, or press Enter for ${byEnter}.`,
  nothingTyped: 'Something has to be typed here. Ctrl-C leaves it.',
  keyPasted: 'That was a key or another block of lines. Nothing of it was kept. Type one line.',
  linesPasted: 'Several lines were pasted. Nothing of them was kept. Type one line.',
  tooLong: 'That is longer than any answer. Nothing of it was kept.',
};
