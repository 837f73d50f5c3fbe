/** Texts round the computer's state, in French. */
import type { machine as english } from '../en/machine';

export const machine: typeof english = {
  title: 'Cet ordinateur',
  marks: { on: 'À voir', off: 'Bon', unknown: 'Inconnu' },
  again: 'Regarder de nouveau',
  looking: 'Lecture…',
  close: 'Fermer',
};
