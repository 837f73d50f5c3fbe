/** What the report of a drill says; it is set by `shared/text/drill-report.ts`. */
import { drillIn } from '../drill-report';
import { lastCeremony } from './last-ceremony';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

export const drill = {
  drillReport: drillIn({
    language: 'en',
    banner: practiceBanner,
    statuses: shareStatuses,
    lastCeremony: lastCeremony.lastCeremony,
    title: (name, at) => `Drill of the key set “${name}”, ${at} (this computer’s clock)`,
    record: ({ sequence, issued, usable, required }) =>
      `Record number ${sequence}; ${issued} shares issued, ${usable} not lost or destroyed, ${required} required.`,
    justEnough: (usable, required) =>
      `WARNING: ${usable} usable, ${required} required; exactly as many as required: if one more is lost, nobody can have the key back.`,
    tooFew: (usable, required) =>
      `WARNING: ${usable} usable, ${required} required; with fewer than required nobody can have the key back.`,
    remark: said => `LOOK: ${said}`,
    columns: ['Index', 'Holder', 'Status', 'Last check'],
    notNamed: 'not named',
    never: 'never',
    formOnly: ' (form only)',
    inCeremony: ' (in a ceremony)',
    overdueMark: 'OVERDUE',
    notListed: count => `Not in this list: ${count} shares whose index nobody has told.`,
    overdue: (count, days) => `Overdue (no check for more than ${days} days): ${count}.`,
    nothingOverdue: days => `Nothing is overdue (${days} days).`,
    formAlone: count => `Checked for form only, which does not show that a share is right: ${count}.`,
  }),
};
