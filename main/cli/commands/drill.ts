/** `quorate drill`: every holder of a set, the last check, and what is overdue. Reads only. */

import { say, texts } from '../messages';
import { examples } from '../messages/examples';
import { inFolder } from '../options/groups';
import { type Given, table, untouched } from '../options/options';
import { care } from '../options/rows';
import { need, openFolder } from '../steps/session';
import { UsageError } from '../terminal/exit';
import { asGiven, command, task } from './command';

const options = table({
  days: care.number('N', texts.drill.daysHelp, {
    check: (given: Given) => {
      if (given.is('days') === 0) throw new UsageError(texts.drill.daysTooFew);
    },
  }),
  ...inFolder,
});

/** Under `--json` the status is the report as data, with its text as it is printed here. */
export const drill = command(options, asGiven, {
  usage: [texts.drill.usage],
  example: examples.drill,
  tasks: [
    task(7, texts.drill.task, async asking => ({
      ...untouched(options),
      ...(await asking.set()),
    })),
  ],
  run: async (session, { folder, keySet, days }) => {
    const { api, output } = session;
    await openFolder(session, folder, false);
    need(session, await api.keySet.open({ name: keySet }));
    const report = need(session, await api.keySet.drill({ overdueAfterDays: days }));
    // The facts of the text are the report once more.
    const text = say(report.text);
    session.status = { ...report, text };
    output.result(text.trimEnd());
  },
});
