/** The operation `generateShare`, main's side: passes shares on, keeps the order in which things are written. */
import { sha256, toBase64 } from '../../shared/bytes';
import type { Checked } from '../../shared/contract';
import type { AttemptView, GenerateShareStatus } from '../../shared/contract/attempts';
import { allIndexesKnown, hasVerifiers, type KeySetRecord, type ReservedIndex } from '../../shared/key-set';
import { Refusal } from '../../shared/refusals';
import type { Accepted, IssuedMessage } from '../ceremony/protocol';
import type { Custodian } from '../custodian';
import type { StoredRecord } from '../desk/key-set-directory';
import { mustBeSound } from '../desk/soundness';
import type { TranscriptEnd } from '../desk/transcript-log';
import { AttemptRun } from './attempt-run';
import { withIssued, withKnownIndexes, withReserved, withTranscript } from './record-changes';
import { settleRoom } from './room';
import type { Session } from './session';
import { startFacts } from './start-facts';

type StartParams = Checked<'generateShare', 'start'>;

/** The status of the attempt, or the idle one: `required` of the key set at hand, everything else empty. */
export async function readGenerateShare(session: Session): Promise<GenerateShareStatus> {
  const { run } = session;
  const shown =
    run &&
    run.details.operation === 'generateShare' &&
    !['cancelled', 'expired', 'failed'].includes(run.phase);
  if (shown) return statusOf(run);
  const required = session.keySet ? (await session.keySet.load()).record.required : 0;
  return {
    started: false,
    nonce: '',
    progress: 0,
    required,
    key: '',
    pgp_fingerprint: '',
    complete: false,
    index: 0,
    files: [],
  };
}

/** The new share is given only when everything about it is on disk. */
export function statusOf(run: AttemptRun): GenerateShareStatus {
  const complete = run.phase === 'complete';
  return {
    started: true,
    nonce: run.begun.nonce,
    progress: run.progress,
    required: run.begun.required,
    key: complete && run.result ? run.result.key : '',
    pgp_fingerprint: run.begun.pgp_fingerprint,
    complete,
    index: run.begun.index,
    files: complete && run.result ? run.result.files : [],
  };
}

export async function startGenerateShare(
  session: Session,
  params: StartParams,
): Promise<GenerateShareStatus> {
  const directory = session.requireKeySet();
  session.requireNoAttempt();
  const pgp_key = oneKey(params);
  const stored = await directory.load();
  await mustBeSound(directory, stored);
  const { record } = stored;
  if (session.options.practiceOnly && !record.practice) throw new Refusal('PRACTICE_ONLY');
  const room = settleRoom(params, await session.options.network(), record.practice);
  await directory.preflight();
  const others = await session.requireFolder().others(record.id);
  const run = await session.start(async custodian => {
    const begun = await custodian.ask('beginGenerateShare', {
      room: { expiryMs: session.options.expiryMs, now: room.now, unwitnessed: room.unwitnessed },
      record,
      recordDigest: stored.digest,
      holder: params.holder,
      pgp_key,
      payload: params.payload,
      newIndex: params.newIndex,
      acceptCollisionRisk: params.acceptCollisionRisk,
      others,
    });
    const facts = await startFacts('generateShare', begun, room, directory, stored);
    const at = new Date().toISOString();
    const log = await directory.startTranscript('generate-share', begun.nonce, at, facts);
    const details = {
      operation: 'generateShare' as const,
      keySet: record.name,
      practice: record.practice,
      holder: params.holder,
      payload: params.payload,
      seats: seatsOf(record),
      expiryMs: session.options.expiryMs,
    };
    const made = new AttemptRun(begun, details, custodian, directory, log);
    made.onAbandoned = async () => {
      const saved = await directory.save(withTranscript(await directory.load(), log.file));
      return { recordNumber: saved.record.sequence, recordDigest: saved.digest };
    };
    return made;
  });
  return statusOf(run);
}

/** The key under either spelling. Whether one is needed the ceremony process decides: practice sets can make one up. */
function oneKey(params: StartParams): string | Uint8Array | undefined {
  const { pgp_key, 'pgp-key': spelledAsInOneSample } = params;
  if (pgp_key !== undefined && spelledAsInOneSample !== undefined) throw new Refusal('BAD_REQUEST');
  return pgp_key ?? spelledAsInOneSample;
}

/** One seat a share. Those whose index nobody told are empty chairs at the end. */
function seatsOf(record: KeySetRecord): { index: number; holder: string; accepted: boolean }[] {
  const known = record.shares
    .filter(share => share.status !== 'lost' && share.status !== 'destroyed')
    .map(({ index, holder }) => ({ index, holder, accepted: false }));
  const unknown = allIndexesKnown(record) ? 0 : record.issued - record.shares.length;
  return [...known, ...Array.from({ length: unknown }, () => ({ index: 0, holder: '', accepted: false }))];
}

/** How a share is handed on: typed text, or a practice share and its made-up key. */
type HandOn = (custodian: Custodian) => Promise<Accepted>;

/** Hands one share on and writes down what became of it. The one that reaches the threshold is published. */
export function enterShare(session: Session, nonce: string, handOn: HandOn): Promise<GenerateShareStatus> {
  const run = session.requireRun();
  return run.inTurn(async () => {
    try {
      const accepted = await handOn(run.custodianFor(nonce, 'collecting'));
      run.progress = accepted.progress;
      run.seat(accepted.index);
      await run.note('share-accepted', {
        index: accepted.index,
        holder: accepted.holder,
        progress: accepted.progress,
        required: run.begun.required,
      });
      if (accepted.issued) await publish(run, accepted.issued);
      return statusOf(run);
    } catch (error) {
      if (error instanceof Refusal && run.phase === 'collecting') await noteRefusal(run, error);
      throw error;
    }
  });
}

async function noteRefusal(run: AttemptRun, refusal: Refusal): Promise<void> {
  const { directory } = run;
  const { code, failure } = refusal;
  const event = code === 'WRONG_NONCE' ? 'refused' : 'share-refused';
  await run.note(event, {
    code,
    alarm: failure.alarm ?? false,
    ...(failure.index !== undefined && { index: failure.index }),
  });
  const { index } = failure;
  if (code !== 'SHARE_HAS_NEW_INDEX' || index === undefined) return;
  const entered = run.details.seats.filter(seat => seat.accepted).map(seat => seat.index);
  run.onAbandoned = async () => {
    const stored = await directory.load();
    const saved = await directory.save(withKnownIndexes(stored, run.log.file, [index, ...entered]));
    return { recordNumber: saved.record.sequence, recordDigest: saved.digest };
  };
  await run.end('cancelled', { reason: 'a share sits at the index that was to be issued', index });
}

/**
 * Writes the result so that none is lost and none is issued unrecorded: the index is reserved in record and
 * transcript before anything is exported; the attempt is complete when everything has been read back.
 */
async function publish(run: AttemptRun, issued: IssuedMessage): Promise<void> {
  const { directory } = run;
  const reserved = reservation(run, issued);
  const files: string[] = [];
  // Made once: a save that failed half-way is repeated with the very same record.
  let reserving: KeySetRecord | undefined;
  let stored: StoredRecord;
  let transcript: TranscriptEnd;
  const record = () => ({ recordNumber: stored.record.sequence, recordDigest: stored.digest });
  const result = (of: KeySetRecord, written: string[], end: TranscriptEnd): AttemptView['result'] => ({
    key: toBase64(issued.message),
    files: [...written, ...run.lastFiles],
    proof: hasVerifiers(of) ? 'verified' : 'unproven',
    transcript: end,
  });
  run.onSettled = async end => {
    const { record } = await directory.load();
    const { index } = issued;
    if (!record.shares.some(share => share.index === index && share.transcript === run.log.file)) return null;
    const notices = await directory.writeNotices(run.log.file);
    const written = new Set([`${directory.name}/${reserved.file}`, ...files, ...notices]);
    return result(record, [...written], end);
  };
  await run.publish([
    run.noting('reserved', () => ({ index: issued.index, file: reserved.file, sha256: reserved.sha256 })),
    async () => {
      reserving ??= withReserved(await directory.load(), reserved, issued);
      stored = await directory.save(reserving);
    },
    async () => {
      files.length = 0;
      files.push(await directory.writeShare(reserved.file, issued.armored));
      const { practiceKey } = run.begun;
      if (practiceKey) {
        files.push(...(await directory.writePracticeKey(practiceKey.holder, issued.index, practiceKey)));
      }
    },
    run.noting('exported', () => ({ index: issued.index, file: reserved.file, sha256: reserved.sha256 })),
    async () => {
      stored = await directory.save(withIssued(stored, reserved));
    },
    async () => {
      files.push(...(await directory.writeNotices(run.log.file)));
    },
    run.noting('recorded', () => ({ issued: stored.record.issued, files: [...files], ...record() })),
    async () => {
      transcript = await run.endComplete(record());
    },
    async () => {
      await directory.updateSums();
      run.result = result(stored.record, files, transcript);
    },
  ]);
}

function reservation({ begun, details, directory, log }: AttemptRun, issued: IssuedMessage): ReservedIndex {
  return {
    index: issued.index,
    holder: details.holder,
    pgp_fingerprint: begun.pgp_fingerprint,
    keyMaterial: begun.keyMaterial,
    verifier: issued.verifier,
    file: directory.shareFile(details.holder, issued.index),
    sha256: sha256(issued.armored),
    transcript: log.file,
    at: new Date().toISOString(),
  };
}
