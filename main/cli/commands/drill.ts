/** `quorate drill`: every holder of a set, the last check, and what is overdue. Reads only. */
import { say } from '../messages';
import { inFolder } from '../options/groups';
import { type Given, table, untouched } from '../options/options';
import { care } from '../options/rows';
import { need, openFolder } from '../steps/session';
import { UsageError } from '../terminal/exit';
import { asGiven, command, task } from './command';

const options = table({
  days: care.number('N', 'a check more than N days ago is overdue (180)', {
    check: (given: Given) => {
      if (given.is('days') === 0) throw new UsageError('Option --days is 1 or more.');
    },
  }),
  ...inFolder,
});

/** Under `--json` the status is the report as data. */
export const drill = command(options, asGiven, {
  usage: ['--folder --key-set [--days]   who had a share checked, and when'],
  tasks: [
    task(7, 'See whose check is overdue (the drill)', async asking => ({
      ...untouched(options),
      ...(await asking.set()),
    })),
  ],
  run: async (session, { folder, keySet, days }) => {
    const { api, output } = session;
    await openFolder(session, folder, false);
    need(session, await api.keySet.open({ name: keySet }));
    const report = need(session, await api.keySet.drill({ overdueAfterDays: days }));
    session.status = report;
    output.result(say(report.text).trimEnd());
  },
});
