/** Texts round the computer's state. */
export const machine = {
  title: 'This computer',
  marks: { on: 'On', off: 'Good', unknown: 'Not known' },
  again: 'Look again',
  looking: 'Looking…',
  close: 'Close',
};
