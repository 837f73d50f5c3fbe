/** What a ledger's directory says of its record: sums and transcripts are read, and the record is judged by them. */
import path from 'node:path';
import { Refusal } from '../../../shared/text/refusals';
import { type Unread, unlessItFails, unlessUnread } from '../files/errors';
import { type Judgement, type JudgingRules, judge } from './judge';
import type { LedgerRecord, Stored } from './kind';
import type { Ledger } from './ledger';
import { type ReadSums, readSums } from './sums';
import { readWitnesses, type Witnesses, withoutCut } from './witnesses';

export interface Judged {
  judgement: Judgement;
  witnesses: Witnesses;
  /** Set when nothing may be issued under this record. */
  refusal?: Refusal;
  sums: ReadonlyMap<string, string>;
  sumsFound: ReadSums['found'];
}

/**
 * Judges the record by everything that is on disk. Throws what reading throws when the medium fails or a file cannot be read; for who
 * only looks, `unread` takes the latter.
 */
export async function judgedBy<R extends LedgerRecord>(
  rules: JudgingRules<R>,
  ledger: Ledger<R>,
  stored: Stored<R>,
  unread?: Unread[],
): Promise<Judged> {
  const { sums, found } = await readSums(path.join(ledger.path, ledger.sumsName)).catch(
    unlessUnread<ReadSums>(unread, ledger.sumsName, { sums: new Map(), found: 'unusable' }),
  );
  const witnesses = withoutCut(await readWitnesses(ledger, stored.record, unread), sums);
  const byThem = judge(stored, witnesses, sums.get(ledger.recordName), rules);
  const judgement =
    byThem.verdict === 'unwitnessed'
      ? ((await olderThanKept(ledger, stored, unread)) ?? byThem)
      : rules.isContradicted(stored.record, witnesses)
        ? { verdict: 'altered' as const }
        : byThem;
  const refusal = refusalOf(judgement, stored.record, ledger.recordName);
  return { judgement, witnesses, sums, sumsFound: found, ...(refusal && { refusal }) };
}

/** Where no transcript can be read, the version that is kept beside it may still show that a newer one was written. */
async function olderThanKept<R extends LedgerRecord>(
  ledger: Ledger<R>,
  { record }: Stored<R>,
  unread?: Unread[],
): Promise<Judgement | undefined> {
  const kept = await ledger
    .read(ledger.keptName)
    .catch(unlessItFails(undefined))
    .catch(unlessUnread(unread, ledger.keptName, undefined));
  const isNewer = kept?.record.id === record.id && kept.record.sequence > record.sequence;
  return isNewer ? { verdict: 'older', expected: kept.record.sequence } : undefined;
}

function refusalOf(judgement: Judgement, { sequence }: LedgerRecord, name: string): Refusal | undefined {
  if (judgement.verdict === 'older')
    return new Refusal('RECORD_OLDER', { name, seen: sequence, expected: judgement.expected });
  if (judgement.verdict === 'unwitnessed') return new Refusal('RECORD_UNWITNESSED', { name });
  return judgement.verdict === 'altered' ? new Refusal('RECORD_ALTERED', { name }) : undefined;
}
