/** `quorate drill`: every holder of a set, the last check, and what is overdue. Reads only. */
import type { DrillOptions } from '../options/arguments';
import { need, openFolder, type Session } from '../steps/session';

/** Under `--json` the status is the report as data. */
export async function drill(session: Session, { folder, keySet, days }: DrillOptions): Promise<void> {
  const { api, output } = session;
  await openFolder(session, folder, false);
  need(session, await api.keySet.open({ name: keySet }));
  const report = need(session, await api.keySet.drill({ overdueAfterDays: days }));
  session.status = report;
  output.result(report.text.trimEnd());
}
