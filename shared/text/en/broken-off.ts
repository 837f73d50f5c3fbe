/** What is told in English of attempts that were broken off. */
import { brokenOffIn } from '../broken-off';
import { operationName } from './operation-names';

export const brokenOff = brokenOffIn({
  between: ' ',
  which: file => `Transcript: ${file}.`,
  purpose: operation => `Its purpose: ${operationName(operation)}.`,
  when: (at, lastAt) => `It began on ${at}; its last entry is of ${lastAt}.`,
  shares: (accepted, required) => `Shares accepted: ${accepted} of ${required}.`,
  confirmed: 'Its words had been confirmed.',
  nothing: 'No share had been accepted.',
  alarm: 'A share was refused with an alarm: find out why before you go on.',
  recorded: 'What it changed in the record was on disk and stays: look there before you begin it again.',
  again: 'It does not go on: to carry it out, begin it again from the start.',
  notInRecord: 'Nothing of it is in the record.',
  request: 'Its request has failed: create a new one.',
});
