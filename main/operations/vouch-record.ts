/** The operation `vouchRecord`, main's side: people speak for a record, or for a share kept apart, by a digest from paper. */

import type { Checked } from '../../shared/contract';
import type { ReservedIndex } from '../../shared/records/key-set';
import type { EntryFacts } from '../../shared/records/transcript';
import type { Unread } from '../../shared/text/en/transcript-facts';
import { Refusal } from '../../shared/text/refusals';
import { typedDigest } from '../../shared/text/typed-digest';
import type { AttemptRun } from '../attempts/attempt-run';
import { RecordChange } from '../attempts/record-change';
import { type PlanOnSet, startOnSet } from '../attempts/start-on-set';
import type { KeySetLedger, StoredRecord } from '../storage/key-sets/key-set-ledger';
import { withTranscript, withVouched } from '../storage/key-sets/record-changes';
import type { UseOfApart } from '../storage/key-sets/reserved-shares';
import { putDisplacedAside } from '../storage/ledger/kept';
import type { Witnesses } from '../storage/ledger/witnesses';
import { endedByChange, isExported } from '../storage/soundness/apart';
import { tellsOf } from '../storage/soundness/apart-account';
import { examine, judged } from '../storage/soundness/soundness';
import { type Against, signsAgainst } from '../storage/soundness/unlisted';
import type { OperationPlan } from './operation-plan';

type StartParams = Checked<'vouchRecord', 'start'>;

/** A share that is kept apart, the digest of its attempt's transcript ('' where that cannot be read), and what becomes of it. */
interface Apart {
  share: ReservedIndex;
  digest: string;
  use: UseOfApart;
}

/** What the words of an attempt stand for; `apart` null: the record itself. */
interface Vouched {
  apart: Apart | null;
  /** What in the folder speaks against the record. */
  against: Against;
}

export const vouchRecord: OperationPlan<StartParams> = {
  /**
   * Finds what the digest speaks for, and fixes it. `use` is needed for a share, and for it only. Refuses DIGEST_UNREADABLE,
   * DIGEST_OTHER, APART_ALTERED, APART_NOT_TOLD, NOTHING_TO_VOUCH, EXPORT_NOT_WHOLE, EXPORT_STILL_THERE, BAD_REQUEST, OPTION_NOT_FOR_SET, RECORD_OLDER, RECORD_ALTERED, and as `startOnSet`.
   */
  start: async (session, params) => {
    const digest = typedDigest(params.digest);
    const vouched: Vouched = { apart: null, against: { told: [], displaced: { sums: false, kept: false } } };
    const judge = async (directory: KeySetLedger, stored: StoredRecord) => {
      vouched.apart = await spokenFor(directory, stored, digest, params.use);
      if (!vouched.apart)
        vouched.against = await signsAgainst(directory, stored, await judged(directory, stored));
      return vouched.apart !== null;
    };
    return startOnSet(
      session,
      params,
      { operation: 'vouchRecord', plan: run => planOf(run, vouched), judge },
      ({ conditions, record, recordDigest }) => {
        const { apart, against } = vouched;
        return {
          operation: 'vouchRecord',
          input: {
            ...{ conditions, record, recordDigest, against: against.told },
            ...(apart && { apart: { index: apart.share.index, digest: apart.digest, use: apart.use } }),
          },
        };
      },
    );
  },
};

async function spokenFor(
  directory: KeySetLedger,
  stored: StoredRecord,
  digest: string,
  use: UseOfApart | undefined,
): Promise<Apart | null> {
  const { judgement, refusal, witnesses, apart } = await examine(directory, stored);
  if (judgement.verdict === 'unwitnessed') {
    if (digest !== stored.digest) throw new Refusal('DIGEST_OTHER');
    if (use !== undefined)
      throw new Refusal('OPTION_NOT_FOR_SET', { option: 'use', value: use, because: 'forShares' });
    return null;
  }
  if (refusal) throw refusal;
  // Repaired when the folder is opened, as `mustBeSound` has it.
  if (judgement.verdict === 'left-by-earlier-version')
    throw new Refusal('RECORD_ALTERED', { name: directory.recordName });
  if (apart.length === 0) throw new Refusal('NOTHING_TO_VOUCH');
  if (use === undefined) throw new Refusal('BAD_REQUEST', { name: 'use', other: 'missing' });
  const found = { ...shareOf(stored, witnesses, apart, digest, use), use };
  await mustBeAsSaid(directory, found);
  return found;
}

/**
 * The share of whose attempt the digest is. The digest chooses a transcript and nothing else: everything else that is about to
 * be recorded comes from the record, which somebody else may have written, so it must be what that transcript says.
 */
function shareOf(
  { record, digest: ofRecord }: StoredRecord,
  witnesses: Witnesses,
  apart: readonly ReservedIndex[],
  digest: string,
  use: UseOfApart,
): Pick<Apart, 'share' | 'digest'> {
  for (const share of apart) {
    const read = witnesses.get(share.transcript);
    if (!read || !endedByChange(read.entries) || read.chain.digest !== digest) continue;
    if (!tellsOf(read.entries, share, { setId: record.id, use }))
      throw new Refusal('APART_ALTERED', { index: share.index });
    return { share, digest };
  }
  const untold = apart.find(({ transcript }) => !witnesses.get(transcript));
  if (!untold) throw new Refusal('DIGEST_OTHER');
  // Nothing can be compared with what its attempt did: it is never recorded, but people may give it up.
  if (use === 'unused' && digest === ofRecord) return { share: untold, digest: '' };
  throw new Refusal('APART_NOT_TOLD', { index: untold.index, name: untold.transcript });
}

/** What is recorded must be there, whole; what people say was destroyed must not. */
async function mustBeAsSaid(directory: KeySetLedger, { share, use }: Apart): Promise<void> {
  const name = `${directory.name}/${share.file}`;
  if ((await isExported(directory, share)) === (use === 'issued')) return;
  throw new Refusal(use === 'issued' ? 'EXPORT_NOT_WHOLE' : 'EXPORT_STILL_THERE', { name });
}

/** Not under the names by which a transcript speaks for a record: this one does so only when the record lists it. */
function said({ record }: AttemptRun, apart: Apart | null): EntryFacts {
  const { digest, record: bound } = record.stored;
  if (!apart) return { vouchedNumber: bound.sequence, vouchedDigest: digest };
  const { index, file, sha256, transcript } = apart.share;
  return {
    index,
    use: apart.use,
    file,
    sha256,
    reservedBy: transcript,
    reservedDigest: apart.digest || ('unreadable' satisfies Unread),
  };
}

function planOf(run: AttemptRun, { apart, against }: Vouched): PlanOnSet {
  const { directory, log, record, begun } = run;
  const change: RecordChange = new RecordChange(run, {
    next: () =>
      apart
        ? withVouched(record.stored, apart.share, apart.use, log.file)
        : withTranscript(record.stored, log.file),
    isIn: ({ reserved, transcripts }) =>
      transcripts.includes(log.file) &&
      !reserved.some(({ transcript }) => transcript === apart?.share.transcript),
    noticesOf: apart?.use === 'issued' ? apart.share.transcript : undefined,
    shown: { key: '', proof: 'unproven' },
    told: () => ({ files: [...change.files] }),
  });
  return {
    confirmed: async ceremony => {
      if (apart) await mustBeAsSaid(directory, apart);
      await ceremony.ask('confirm', { nonce: begun.nonce, operation: 'vouchRecord' });
      const displace = () => putDisplacedAside(directory, against.displaced);
      return { noted: said(run, apart), publish: () => run.publish(change.steps([displace])) };
    },
    repair: transcript => change.repaired(transcript),
  };
}
