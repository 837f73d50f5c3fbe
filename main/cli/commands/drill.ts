/** `quorate drill`: every holder of a set, the last check, and what is overdue. Reads only. */
import { inFolder } from '../options/groups';
import { table, untouched } from '../options/options';
import { need, openFolder } from '../steps/session';
import { UsageError } from '../terminal/exit';
import { asGiven, command } from './command';

const options = table({
  days: {
    kind: 'number',
    value: 'N',
    topic: 'care',
    help: ['a check more than N days ago is overdue (180)'],
    check: given => {
      if (given.is('days') === 0) throw new UsageError('Option --days is 1 or more.');
    },
  },
  ...inFolder,
});

/** Under `--json` the status is the report as data. */
export const drill = command(options, asGiven, {
  usage: ['--folder --key-set [--days]   who had a share checked, and when'],
  tasks: [
    {
      number: 7,
      text: 'See whose check is overdue (the drill)',
      ask: async asking => ({ ...untouched(options), ...(await asking.set()) }),
    },
  ],
  run: async (session, { folder, keySet, days }) => {
    const { api, output } = session;
    await openFolder(session, folder, false);
    need(session, await api.keySet.open({ name: keySet }));
    const report = need(session, await api.keySet.drill({ overdueAfterDays: days }));
    session.status = report;
    output.result(report.text.trimEnd());
  },
});
