/** Texts round the computer's state. */
export const machine = {
  title: 'This computer',
  marks: { on: 'Look into', off: 'Good', unknown: 'Not known' },
  again: 'Look again',
  looking: 'Looking…',
  close: 'Close',
};
