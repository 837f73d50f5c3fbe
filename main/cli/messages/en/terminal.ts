/** Questions, and what is typed at them. */
export const terminal = {
  ofFile: (file: string | number, message: string | number) => `${file}: ${message}`,
  thatIsNoAnswer: (byEnter: string | number) => `That is no answer here: type yes or no${byEnter}.`,
  somethingHasToBe: 'Something has to be typed here. Ctrl-C leaves it.',
  orPressEnterFor: (enter: string | number) => `, or press Enter for ${enter}`,
  thatWasAKey: 'That was a key or another block of lines. Nothing of it was kept. Type one line.',
  severalLinesWerePasted: 'Several lines were pasted. Nothing of them was kept. Type one line.',
  thatIsLongerThan: 'That is longer than any answer. Nothing of it was kept.',
};
