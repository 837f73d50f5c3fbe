/** Starting an attempt on the key set at hand: what is the same for every operation. */
import type { AttemptView, PayloadForm } from '../../shared/contract/attempts';
import type { KeySetRecord } from '../../shared/key-set';
import { Refusal } from '../../shared/refusals';
import type { Begun, OtherSet, Room } from '../ceremony/protocol';
import type { Custodian } from '../custodian';
import type { KeySetDirectory, StoredRecord } from '../desk/key-set-directory';
import { mustBeSound } from '../desk/soundness';
import { StandingRecord } from '../desk/standing-record';
import { AttemptRun } from './attempt-run';
import { withTranscript } from './record-changes';
import { type RoomParams, settleRoom } from './room';
import type { Session } from './session';
import { startFacts } from './start-facts';

interface Kind {
  operation: AttemptView['operation'];
  /** The operation as file names have it. */
  file: string;
  payload?: PayloadForm;
  proofShares?: number;
  seats: (record: KeySetRecord) => AttemptView['seats'];
  /**
   * Whether the record may be relied on, instead of `mustBeSound`. False where nothing speaks for it yet: then the transcript's
   * start does not name it, and an attempt without a result leaves record and sums as they are.
   */
  judge?: (directory: KeySetDirectory, stored: StoredRecord) => Promise<boolean>;
}

/** What every operation on a set is told at its beginning. */
interface Common {
  room: Room;
  record: KeySetRecord;
  recordDigest: string;
  others: OtherSet[];
}

const sound = async (directory: KeySetDirectory, stored: StoredRecord): Promise<boolean> => {
  await mustBeSound(directory, stored);
  return true;
};

/**
 * Starts one, with a ceremony process of its own and a transcript. When it ends without a result, the record lists that
 * transcript. Refuses as `settleRoom`, PRACTICE_ONLY, what the folder refuses, and what `begin` does.
 */
export async function startOnSet(
  session: Session,
  params: RoomParams,
  kind: Kind,
  begin: (custodian: Custodian, common: Common) => Promise<Begun>,
): Promise<AttemptRun> {
  const directory = session.requireKeySet();
  session.requireNoAttempt();
  if (kind.operation !== 'recoveryToken') session.requireNormalMode();
  const stored = await directory.load();
  const isSound = await (kind.judge ?? sound)(directory, stored);
  const { record } = stored;
  const { expiryMs, practiceOnly, network } = session.options;
  if (practiceOnly && !record.practice) throw new Refusal('PRACTICE_ONLY');
  const acceptPrivateKeys = params.acceptPrivateKeys ?? false;
  const room = settleRoom(params, await network(), record.practice);
  await directory.preflight();
  const others = await session.requireFolder().others(record.id);
  return session.start(async custodian => {
    const begun = await begin(custodian, {
      room: { expiryMs, now: room.now, unwitnessed: room.unwitnessed, acceptPrivateKeys },
      record,
      recordDigest: stored.digest,
      others,
    });
    const facts = await startFacts(kind.operation, begun, room, isSound ? { directory, stored } : undefined);
    const log = await directory.startTranscript(kind.file, begun.nonce, new Date().toISOString(), facts);
    const details = {
      operation: kind.operation,
      keySet: record.name,
      practice: record.practice,
      holder: begun.holder ?? '',
      payload: kind.payload ?? 'hex',
      proofShares: kind.proofShares ?? 0,
      seats: kind.seats(record),
      acceptsPrivateKeys: acceptPrivateKeys,
      expiryMs,
    };
    const standing = new StandingRecord(directory, log, stored);
    const made = new AttemptRun(begun, details, custodian, standing, log);
    made.recordIsSound = isSound;
    made.onAbandoned = async () => {
      if (!isSound) return {};
      await made.save(withTranscript(standing.stored, log.file));
      return standing.facts;
    };
    return made;
  });
}
