/** The drill report: every holder, when the share was last checked, and what is overdue, in words. */
import { useEffect, useState } from 'preact/hooks';
import type { DrillView } from '../../shared/contract/key-sets';
import { isWithdrawn, OVERDUE_AFTER_DAYS } from '../../shared/records/share-health';
import { Go, TextField, wholeNumber } from '../components/form/fields';
import { Screen } from '../components/frame/screen';
import { PrintButton } from '../components/paper/print-button';
import { When } from '../components/show/codes';
import { LastDigest } from '../components/show/last-digest';
import { Note } from '../components/show/note';
import { Panel } from '../components/show/panel';
import { RefusalNote } from '../components/show/refusal';
import { Remarks } from '../components/show/remarks';
import { RowsTable } from '../components/show/rows-table';
import { ShownText } from '../components/show/shown-text';
import { Status } from '../components/show/status';
import { Tag } from '../components/show/tag';
import { WhatNext } from '../components/show/what-next';
import { useApp, useWays } from '../lib/app-context';
import { useRequests } from '../lib/request';
import { enteredIn } from '../lib/time-line';
import { useWhere } from '../lib/where';
import { drillMessages as own } from '../messages/behind';

export function Drill() {
  const { api, say, keySet } = useApp();
  const where = useWhere();
  const [first] = useWays('checks');
  const [days, setDays] = useState(String(OVERDUE_AFTER_DAYS));
  const [report, setReport] = useState<DrillView | null>(null);
  const { busy, refused, run } = useRequests();
  const read = async (overdueAfterDays: number) => {
    const value = await run(() => api.keySet.drill({ overdueAfterDays }));
    if (value) setReport(value);
  };
  useEffect(() => void read(OVERDUE_AFTER_DAYS), []);
  if (!keySet) return null;
  return (
    <Screen
      terms={['drill', 'share', 'digest']}
      title={own.title}
      lead={own.lead}
      practice={keySet.practice}
      aside={<WhatNext title={own.asideTitle} lines={own.aside} />}
      {...(where && { where })}
    >
      <Panel title={own.title} untitled>
        {report && <Report report={report} required={keySet.required} />}
        <RefusalNote refused={refused} />
        <form
          class="under wraps"
          onSubmit={event => {
            event.preventDefault();
            void read(wholeNumber(days));
          }}
        >
          <TextField
            label={own.days}
            value={days}
            onValue={setDays}
            short
            more={{ inputMode: 'numeric', required: true }}
          />
          <button type="submit" class="second" aria-disabled={busy}>
            {own.show}
          </button>
        </form>
        <div class="under">
          {report && (
            <PrintButton
              asked={{
                paper: 'drill',
                of: { report, required: keySet.required, practice: keySet.practice },
              }}
            />
          )}
          {first && <Go label={first.label} onClick={() => first.open()} />}
        </div>
      </Panel>
      {report && (
        <div class="card">
          <ShownText title={own.text} text={say(report.text)} form="exact" />
        </div>
      )}
    </Screen>
  );
}

function Report({ report, required }: { report: DrillView; required: number }) {
  const { text } = useApp();
  const overdue = report.shares.filter(share => share.overdue).length;
  const due = (share: DrillView['shares'][number]) => (isWithdrawn(share) ? own.notNeeded : own.inTime);
  return (
    <>
      <Note tone={overdue > 0 ? 'warn' : 'good'} role="status">
        {report.shares.length === 0 ? own.none : own.summary(overdue)}
      </Note>
      {report.usable <= required && (
        <Note tone="warn" role="alert">
          {own.tooFew(report.usable, required)}
        </Note>
      )}
      <Remarks remarks={report.remarks} />
      {report.shares.length > 0 && (
        <RowsTable
          columns={[
            own.columns.index,
            own.columns.holder,
            own.columns.status,
            own.columns.checked,
            own.columns.overdue,
          ]}
        >
          {report.shares.map(share => (
            <tr key={share.index}>
              <td class="number">{share.index}</td>
              <td class="whose">{share.holder || text.keySet.holderUnknown}</td>
              <td>
                <Status status={share.status} />
              </td>
              <td>
                {share.checkedAt ? <When at={share.checkedAt} /> : own.never}
                {share.formOnly && ` ${own.formOnly}`}
                {enteredIn(share) && <p>{enteredIn(share)}</p>}
              </td>
              <td>{share.overdue ? <Tag tone="warn" label={own.overdue} /> : due(share)}</td>
            </tr>
          ))}
        </RowsTable>
      )}
      {report.unknown > 0 && <p class="hint">{own.unknown(report.unknown)}</p>}
      <LastDigest last={report} />
    </>
  );
}
