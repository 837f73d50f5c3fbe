/** Texts of the picture of a quorum: how its shares stand, how many may be lost, and what has happened so far. */
import { listed } from './common';

export const board = {
  title: 'Who can open it',
  health: {
    checked: 'checked',
    formOnly: 'form only',
    unchecked: 'not checked yet',
    overdue: 'overdue',
    lost: 'lost',
    destroyed: 'destroyed',
    confirmed: 'confirmed',
    complained: 'complaint',
    waiting: 'waiting',
  },
  seat: (name: string, health: string) => `${name}: ${health}`,
  left: (required: number) => `left, ${required} needed`,
  spare: (count: number, left: number) =>
    `You can lose ${count} more of these ${left} shares; if you lose more than that, nobody can open it.`,
  checked: (count: number, left: number, days: number) =>
    `Found right in the last ${days} days: ${count} of ${left}.`,
  confirmed: (count: number, left: number) => `Confirmed by their holders: ${count} of ${left}.`,
  notKnown: (required: number) =>
    `That is fewer than the ${required} needed: whether they can still open it, nobody has shown.`,
  opened: (day: string) =>
    `Holders opened it together on ${day}, when a share was issued. Only a check of each shows who still has theirs.`,
  claimed: (count: number) => `Counted as claimed, holder not known: ${count}.`,
  quorums: (count: string) => (count === '1' ? 'One quorum is left' : `${count} quorums are left`),
  moreThan: (count: string) => `more than ${count}`,
  quorum: (names: readonly string[]) => listed(names),
  earlier: (count: number) => `Earlier: ${count}`,
  time: 'Ceremonies and checks',
  transcript: (file: string) => `Verify ${file}`,
  alarm: 'Alarm: a share was refused',
  unrecorded: 'not in the record',
  alarmWay: 'Show what happened',
  verify: 'Verify',
  issued: (names: readonly string[]) => `Issued to ${listed(names)}.`,
  lastCheck: (names: readonly string[]) => `Last check of ${listed(names)}.`,
  unnamed: 'A file whose name does not say what it is of.',
};
