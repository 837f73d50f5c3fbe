/** Texts of the report of all checks. */
import { plural } from '../../../shared/text/en/plural';
export const drill = {
  title: 'Drill report',
  lead: 'Every holder, when the share was last checked, and whose check is overdue.',
  days: 'A check is overdue after (days)',
  show: 'Show the report',
  none: 'No share of this set is listed yet, so there is nothing to check.',
  columns: { index: 'Index', holder: 'Holder', status: 'Status', checked: 'Last check', overdue: 'Due' },
  never: 'never',
  overdue: 'OVERDUE',
  formOnly: '(form only)',
  inTime: 'in time',
  notNeeded: 'none: it is out of use',
  summary: (overdue: number) =>
    overdue === 0
      ? 'No check is overdue.'
      : plural(overdue, { one: 'One check is overdue.', other: `${overdue} checks are overdue.` }),
  tooFew: (usable: number, required: number) =>
    usable < required
      ? `Only ${usable} shares are not lost or destroyed, and ${required} are required: nobody can have the key back with them.`
      : `${usable} shares are not lost or destroyed, exactly as many as required: if one more is lost, nobody can have the key back. Issue another now.`,
  unknown: (count: number) =>
    plural(count, {
      one: 'One more share of this set is not listed: its index is not known.',
      other: `${count} more shares of this set are not listed: their indexes are not known.`,
    }),
  text: 'The same as text, for printing',
  asideTitle: 'What a drill is for',
  aside: [
    'A share that nobody has looked at for a year may be gone.',
    'Each holder checks alone, on any day. Nobody else is needed, and the secret stays apart.',
    'When one is gone, mark it, and have it issued again while enough others are left.',
  ],
};
