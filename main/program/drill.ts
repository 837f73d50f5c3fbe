/** The drill: who has had their share checked, when, and whose check is overdue. */
import type { DrillView } from '../../shared/contract/key-sets';
import { type IssuedShare, isWithdrawn, type KeySetRecord } from '../../shared/records/key-set';
import { type LastCeremony, lastCeremonyLines } from '../../shared/records/last-ceremony';
import { usableShares, usableWarning } from '../../shared/records/usable-shares';

const DAY_MS = 86_400_000;

/**
 * The report. A share is overdue when its last check, or its issue if it was never checked, is more than
 * `overdueAfterDays` ago or not known; one that is lost or destroyed never is. `now` in milliseconds since 1970;
 * `last` is the ceremony that the record rests on, `remarks` are those of `examine`.
 */
export function drillOf(
  record: KeySetRecord,
  overdueAfterDays: number,
  now: number,
  last: LastCeremony,
  remarks: string[] = [],
): DrillView {
  const shares = record.shares.map(share => ({
    index: share.index,
    holder: share.holder,
    status: share.status,
    checkedAt: share.checkedAt,
    formOnly: isFormOnly(share),
    overdue: isOverdue(share, now - overdueAfterDays * DAY_MS),
  }));
  const unknown = record.issued - record.shares.length;
  const usable = usableShares(record);
  const { lastDigest, lastCeremonyAt, lastRepaired } = last;
  const view = {
    ...{ name: record.name, overdueAfterDays, lastDigest, lastCeremonyAt, lastRepaired },
    ...{ shares, unknown, usable, remarks },
  };
  return { ...view, text: textOf(view, record, now) };
}

/** A verifier that came after the check says nothing of it: then the share is still unconfirmed. */
const isFormOnly = ({ checkedAt, verifier, status }: IssuedShare): boolean =>
  checkedAt !== '' && (verifier === null || status === 'unconfirmed');

function isOverdue(share: IssuedShare, limit: number): boolean {
  if (isWithdrawn(share)) return false;
  const last = Date.parse(share.checkedAt || share.issuedAt);
  return Number.isNaN(last) || last < limit;
}

function textOf(view: Omit<DrillView, 'text'>, record: KeySetRecord, now: number): string {
  const overdue = view.shares.filter(share => share.overdue).length;
  const { usable } = view;
  const warning = usableWarning(usable, record.required);
  const rows = view.shares.map(share => [
    String(share.index),
    share.holder || 'not named',
    share.status,
    checkOf(share),
    share.overdue ? 'OVERDUE' : '',
  ]);
  return [
    ...(record.practice ? ['PRACTICE. This is about a made-up key set that protects nothing.', ''] : []),
    `Drill of the key set “${record.name}”, ${new Date(now).toISOString()} (this computer’s clock)`,
    `Record number ${record.sequence}; ${record.issued} shares issued, ${usable} not lost or destroyed, ${record.required} required.`,
    ...(warning ? [`WARNING: ${usable} usable, ${record.required} required; ${warning}.`] : []),
    ...lastCeremonyLines(view, record.transcripts.length > 0),
    ...view.remarks.map(remark => `LOOK: ${remark}`),
    '',
    ...table([['Index', 'Holder', 'Status', 'Last check', ''], ...rows]),
    ...(view.unknown > 0
      ? ['', `Not in this list: ${view.unknown} shares whose index nobody has told.`]
      : []),
    '',
    (overdue > 0
      ? `Overdue (no check for more than ${view.overdueAfterDays} days): ${overdue}.`
      : `Nothing is overdue (${view.overdueAfterDays} days).`) + formOnlyText(view.shares),
    '',
  ].join('\n');
}

/** By the day. Without a verifier a check shows the form of a share, and the report must not say more. */
function checkOf({ checkedAt, formOnly }: DrillView['shares'][number]): string {
  if (checkedAt === '') return 'never';
  return `${checkedAt.slice(0, 10)}${formOnly ? ' (form only)' : ''}`;
}

function formOnlyText(shares: DrillView['shares']): string {
  const count = shares.filter(share => share.formOnly && !isWithdrawn(share)).length;
  return count === 0 ? '' : ` Checked for form only, which does not show that a share is right: ${count}.`;
}

function table(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => [...(row[column] ?? '')].length)));
  return rows.map(row =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - [...cell].length))
      .join('  ')
      .trimEnd(),
  );
}
