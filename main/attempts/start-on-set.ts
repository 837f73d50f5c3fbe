/** Starting an attempt on the key set at hand: what is the same for every operation. */
import { fileNameOf, type Operation, specs } from '../../shared/operations/specs';
import type { KeySetRecord } from '../../shared/records/key-set';
import type { EntryFacts } from '../../shared/records/transcript';
import { Refusal } from '../../shared/text/refusals';
import type { CeremonyInput, Conditions, OtherSet } from '../ceremony/process/protocol';
import type { KeySetLedger, StoredRecord } from '../storage/key-sets/key-set-ledger';
import { withKnownIndexes, withTranscript } from '../storage/key-sets/record-changes';
import { StandingRecord } from '../storage/ledger/standing-record';
import { mustBeSound } from '../storage/soundness/soundness';
import type { AttemptPlan } from './attempt-plan';
import { AttemptRun } from './attempt-run';
import { type ConditionParams, expiryOf, fixConditions } from './conditions';
import { repairGivenUp } from './given-up';
import type { Key } from './judged-process';
import { NOTHING_ASKED, type RunDetails } from './run-details';
import { now } from './run-transcript';
import { seatsOf } from './seats';
import type { Session } from './session';
import { startFacts } from './start-facts';

interface Kind {
  operation: Operation;
  asked?: Partial<Pick<RunDetails, 'payload' | 'proofShares'>>;
  plan: (run: AttemptRun) => PlanOnSet;
  /** The OpenPGP public key that it is given, as it is given to the ceremony process. */
  key?: Key | undefined;
  /**
   * Whether the record may be relied on, instead of `mustBeSound`. False where nothing speaks for it yet: then the transcript's
   * start does not name it, and an attempt without a result leaves record and sums as they are.
   */
  judge?: (directory: KeySetLedger, stored: StoredRecord) => Promise<boolean>;
}

/** Without a result all of them leave the set alike. */
export type PlanOnSet = Omit<AttemptPlan, 'abandon' | 'settle'>;

/** What every operation on a set is told at its beginning. */
interface Common {
  conditions: Conditions;
  record: KeySetRecord;
  recordDigest: string;
  others: OtherSet[];
}

/** What the ceremony process begins with. */
type Begin = CeremonyInput<'begin'>;

const sound = async (directory: KeySetLedger, stored: StoredRecord): Promise<boolean> => {
  await mustBeSound(directory, stored);
  return true;
};

/**
 * Starts one, with a ceremony process of its own and a transcript. When it ends without a result, the record lists that
 * transcript. Refuses as `fixConditions`, PRACTICE_ONLY, what the folder refuses, and what `begin` does.
 */
export async function startOnSet(
  session: Session,
  params: ConditionParams,
  kind: Kind,
  begin: (common: Common) => Begin | Promise<Begin>,
): Promise<AttemptRun> {
  const directory = session.requireKeySet();
  session.requireNoAttempt();
  const spec = specs[kind.operation];
  if (spec.mode === 'normal') session.requireNormalMode();
  const { practiceOnly } = session.options;
  const expiryMs = expiryOf(params, session.options);
  // Read while the record is: neither waits for the other.
  const network = ahead(session.options.network());
  const stored = await directory.load();
  const isSound = await (kind.judge ?? sound)(directory, stored);
  const { record } = stored;
  if (practiceOnly && !record.practice) throw new Refusal('PRACTICE_ONLY');
  const acceptPrivateKeys = params.acceptPrivateKeys ?? false;
  const conditions = fixConditions(params, await network, record.practice, session.language);
  session.clock.confirm(params.wallClock);
  const others = ahead(session.requireFolder().others(record.id));
  await directory.preflight();
  const known = await others;
  const keys = kind.key === undefined ? [] : [kind.key];
  return session.start(keys, async processes => {
    const common = {
      conditions: {
        expiryMs,
        now: conditions.now,
        unwitnessed: conditions.unwitnessed,
        acceptPrivateKeys,
        language: conditions.language,
      },
      record,
      recordDigest: stored.digest,
      others: known,
    };
    const begun = await processes.lead.ask('begin', await begin(common));
    const facts = await startFacts(
      kind.operation,
      begun,
      { ...conditions, expiryMs },
      isSound ? { directory, stored } : undefined,
    );
    const log = await directory.startTranscript(
      fileNameOf(kind.operation),
      begun.nonce,
      new Date().toISOString(),
      facts,
    );
    const details = {
      ...NOTHING_ASKED,
      operation: kind.operation,
      keySet: record.name,
      practice: record.practice,
      ...(begun.holder !== undefined && { holder: begun.holder }),
      ...kind.asked,
      seats: seatsOf(spec, record),
      acceptsPrivateKeys: acceptPrivateKeys,
      ...conditions.present,
      expiryMs,
    };
    const standing = new StandingRecord(directory, log, stored);
    return new AttemptRun(begun, details, processes, standing, log, run => {
      run.recordIsSound = isSound;
      return {
        ...kind.plan(run),
        abandon: () => listTranscript(run),
        settle: file => repairGivenUp(directory, file, now),
      };
    });
  });
}

/** What is waited for further down. Where something else is refused before, its own failure is nobody's. */
function ahead<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

/** The record lists the transcript of an attempt without a result, so that none can vanish unseen, and indexes that it found. */
async function listTranscript(run: AttemptRun): Promise<EntryFacts> {
  if (!run.recordIsSound) return {};
  const { record, log, seats } = run;
  const { found } = seats;
  await run.save(
    found.length > 0
      ? withKnownIndexes(record.stored, log.file, found)
      : withTranscript(record.stored, log.file),
  );
  return record.facts;
}
