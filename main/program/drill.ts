/** The drill: who has had their share checked, when, and whose check is overdue. */

import type { DrillView } from '../../shared/contract/key-sets';
import type { IssuedShare, KeySetRecord } from '../../shared/records/key-set';
import { type LastCeremony, lastCeremonyIn } from '../../shared/records/last-ceremony';
import { isOverdue } from '../../shared/records/share-health';
import { usableShares } from '../../shared/records/usable-shares';
import { type Text, text } from '../../shared/text/text';
import { lastCeremony } from '../storage/folder/key-set-view';
import type { KeySetLedger } from '../storage/key-sets/key-set-ledger';
import { examine } from '../storage/soundness/soundness';

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
  remarks: Text[] = [],
): DrillView {
  const shares = record.shares.map(share => ({
    index: share.index,
    holder: share.holder,
    status: share.status,
    checkedAt: share.checkedAt,
    checkedIn: share.checkedIn ?? '',
    formOnly: isFormOnly(share),
    overdue: isOverdue(share, overdueAfterDays, now),
  }));
  const unknown = record.issued - record.shares.length;
  const usable = usableShares(record);
  const view = {
    ...{ name: record.name, overdueAfterDays, ...lastCeremonyIn(last) },
    ...{ shares, unknown, usable, remarks },
  };
  const { practice, sequence, issued, required, transcripts } = record;
  return {
    ...view,
    text: text('drillReport', {
      ...view,
      ...{ practice, sequence, issued, required },
      at: new Date(now).toISOString(),
      hadCeremony: transcripts.length > 0,
    }),
  };
}

/** The same of the set in `directory`. Throws as `examine` refuses, and what a failing medium does. */
export async function readDrill(directory: KeySetLedger, overdueAfterDays: number): Promise<DrillView> {
  const stored = await directory.load();
  const examined = await examine(directory, stored, { toLook: true });
  if (examined.refusal) throw examined.refusal;
  const last = await lastCeremony(directory, stored, examined);
  return drillOf(stored.record, overdueAfterDays, Date.now(), last, examined.remarks);
}

/** A verifier that came after the check says nothing of it: then the share is still unconfirmed. */
const isFormOnly = ({ checkedAt, verifier, status }: IssuedShare): boolean =>
  checkedAt !== '' && (verifier === null || status === 'unconfirmed');
