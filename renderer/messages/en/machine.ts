/** Texts round the computer's state. */
export const machine = {
  title: 'This computer',
  marks: { on: 'On', off: 'Off', unknown: 'Not known' },
  again: 'Look again',
  looking: 'Looking…',
  close: 'Close',
};
