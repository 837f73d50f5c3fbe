/**
 * The operations `generateShare` and `reissue`, main's side: passes shares on, keeps the order in which things are
 * written. `checkShare` enters its one share in the same way.
 */
import { sha256, toBase64 } from '../../shared/bytes';
import type { Checked } from '../../shared/contract';
import type { AttemptView, GenerateShareStatus } from '../../shared/contract/attempts';
import {
  allIndexesKnown,
  isWithdrawn,
  type KeySetRecord,
  type ReservedIndex,
} from '../../shared/records/key-set';
import { Refusal, refusalFrom } from '../../shared/text/refusals';
import { refuseSecrets } from '../../shared/text/refuse-secrets';
import type { AttemptRun } from '../attempts/attempt-run';
import type { CeremonyProcess } from '../attempts/ceremony-process';
import { startOnSet } from '../attempts/start-on-set';
import type { Dispute, EnteredResult, NewShareMessage, Step } from '../ceremony/process/protocol';
import type { Session } from '../program/session';
import { withIssued, withKnownIndexes, withReserved } from '../storage/key-sets/record-changes';
import { readWitnesses } from '../storage/ledger/witnesses';
import { repairNotices } from '../storage/repair/repaired-notices';
import { reservedFacts } from '../storage/soundness/apart-account';
import { type UnlistedExport, unlistedExports } from '../storage/soundness/unlisted';
import { publishCheck } from './check-share';
import { publishToken } from './recovery/session';

type StartParams = Checked<'generateShare', 'start'>;

/** The operations that issue a share to a quorum. */
export type Issuing = 'generateShare' | 'reissue';

/** The status of the attempt, or the idle one: `required` of the key set at hand, everything else empty. */
export async function readIssuing(session: Session, operation: Issuing): Promise<GenerateShareStatus> {
  const run = session.shown(operation);
  if (run) return statusOf(run);
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
  const { holder, payload, newIndex, acceptCollisionRisk, proofShares, declareRandom, secretBytes } = params;
  refuseSecrets(holder);
  const run = await startOnSet(
    session,
    params,
    { operation: 'generateShare', file: 'generate-share', payload, proofShares, seats: seatsOf },
    async (ceremony, common) =>
      ceremony.ask('begin', {
        operation: 'generateShare',
        input: {
          ...common,
          holder,
          pgp_key: oneKey(params),
          payload,
          newIndex,
          exported: await exportedUnder(session, common.record),
          acceptCollisionRisk,
          proofShares,
          declareRandom,
          secretBytes,
        },
      }),
  );
  return statusOf(run);
}

async function exportedUnder(session: Session, record: KeySetRecord): Promise<UnlistedExport[]> {
  const directory = session.requireKeySet();
  return unlistedExports(directory, record, await readWitnesses(directory, record));
}

/** A listed index goes to its holder's new key; from the first share on it is the same as a new one. */
export async function startReissue(
  session: Session,
  params: Checked<'reissue', 'start'>,
): Promise<GenerateShareStatus> {
  const { index, holder, pgp_key, payload } = params;
  refuseSecrets(holder);
  const run = await startOnSet(
    session,
    params,
    { operation: 'reissue', file: 'reissue', payload, seats: seatsOf },
    (ceremony, common) =>
      ceremony.ask('begin', { operation: 'reissue', input: { ...common, index, holder, pgp_key, payload } }),
  );
  return statusOf(run);
}

/** The key under either spelling. Whether one is needed the ceremony process decides: practice sets can make one up. */
function oneKey(params: StartParams): string | Uint8Array | undefined {
  const { pgp_key, 'pgp-key': spelledAsInOneSample } = params;
  if (pgp_key !== undefined && spelledAsInOneSample !== undefined) throw new Refusal('BAD_REQUEST');
  return pgp_key ?? spelledAsInOneSample;
}

/** One seat a share. Those whose index nobody told are empty chairs at the end. */
export function seatsOf(record: KeySetRecord): { index: number; holder: string; accepted: boolean }[] {
  const known = record.shares
    .filter(share => !isWithdrawn(share))
    .map(({ index, holder }) => ({ index, holder, accepted: false }));
  const unknown = allIndexesKnown(record) ? 0 : record.issued - record.shares.length;
  return [...known, ...Array.from({ length: unknown }, () => ({ index: 0, holder: '', accepted: false }))];
}

/** How a share is handed on: typed text, or a practice share and its made-up key. */
type HandOn = (ceremony: CeremonyProcess) => Promise<Step<EnteredResult>>;

/** What else is known of a share that is handed on. */
interface EntryDetails {
  /** The only operation for which it is meant. */
  operation?: AttemptRun['details']['operation'];
  /** By what it was opened, where it came encrypted; the transcript says so. */
  by?: 'gpg' | 'private key';
}

/**
 * Hands one share on, in whatever operation is on, and writes down what became of it. The one that completes the attempt
 * is published.
 */
export function enterShare(
  session: Session,
  nonce: string,
  handOn: HandOn,
  { operation, by }: EntryDetails = {},
): Promise<GenerateShareStatus> {
  const run = session.requireRun(operation);
  return run.inTurn(async () => {
    let accepted: Step<EnteredResult>;
    try {
      accepted = await handOn(run.processFor(nonce, 'collecting'));
    } catch (error) {
      if (error instanceof Refusal && run.phase === 'collecting') await noteRefusal(run, error, by);
      throw error;
    }
    const { result } = accepted;
    run.progress = accepted.progress;
    run.details.lengthToConfirm = accepted.lengthToConfirm ?? 0;
    run.seats.take(accepted.index);
    await run.note('share-accepted', {
      index: accepted.index,
      holder: accepted.holder,
      progress: accepted.progress,
      required: run.begun.required,
      ...(run.details.proofShares && { proofShares: run.details.proofShares }),
      ...(result && 'checked' in result && { proof: result.checked }),
      ...(accepted.lengthToConfirm && { shareLength: accepted.lengthToConfirm }),
      ...(by && { by }),
    });
    if (run.ended) throw run.problem ?? new Refusal('NO_ATTEMPT');
    if (accepted.dispute) await noteDispute(run, accepted.dispute);
    if (accepted.dispute && !result) throw refusalFrom(accepted.dispute.refusal);
    if (result && 'message' in result) await publish(run, result);
    if (result && 'encoded_token' in result) await publishToken(session, run, result);
    if (result && 'checked' in result) await publishCheck(run, accepted, result);
    return statusOf(run);
  });
}

/** The first share of a set of unknown length is whole, people say. Refuses SHARE_LENGTH_UNCONFIRMED for another length. */
export function confirmLength(
  session: Session,
  { nonce, shareBytes }: Checked<'attempt', 'confirmLength'>,
): Promise<AttemptView> {
  const run = session.requireRun();
  return run.inTurn(async () => {
    await run.processFor(nonce, 'collecting').ask('confirmLength', { nonce, shareBytes });
    run.details.lengthToConfirm = 0;
    return run.view();
  });
}

/** The shares do not agree: those that are certainly wrong are set aside. */
async function noteDispute(run: AttemptRun, { refusal, setAside }: Dispute): Promise<void> {
  for (const index of setAside) run.seats.free(index);
  await run.note('refused', { code: refusal.code, alarm: refusal.alarm ?? false, setAside });
}

async function noteRefusal(run: AttemptRun, refusal: Refusal, by: EntryDetails['by']): Promise<void> {
  const { code, failure } = refusal;
  // What is wrong with a nonce or a key says nothing of a share.
  const event = code === 'WRONG_NONCE' || code.startsWith('PRIVATE_KEY') ? 'refused' : 'share-refused';
  await run.note(event, {
    code,
    alarm: failure.alarm ?? false,
    ...(failure.grade && { grade: failure.grade }),
    ...(failure.index !== undefined && { index: failure.index }),
    ...(by && { by }),
  });
  const { index } = failure;
  if (code !== 'SHARE_HAS_NEW_INDEX' || index === undefined) return;
  const { entered } = run.seats;
  run.onAbandoned = async () => {
    await run.save(withKnownIndexes(run.record.stored, run.log.file, [index, ...entered]));
    return run.record.facts;
  };
  await run.end('cancelled', { reason: 'a share sits at the index that was to be issued', index });
}

/**
 * Writes the result so that none is lost and none is issued unrecorded: the index is reserved in record and
 * transcript before anything is exported; the attempt is complete when everything has been read back.
 */
async function publish(run: AttemptRun, issued: NewShareMessage): Promise<void> {
  const { directory, record } = run;
  let reserved: ReservedIndex;
  let again = 0;
  const files: string[] = [];
  // Made once: a save that failed half-way is repeated with the very same record.
  let reserving: KeySetRecord | undefined;
  let recording: KeySetRecord | undefined;
  const shown = { key: toBase64(issued.message), proof: issued.proof };
  run.onSettled = async end => {
    const left = await directory.load();
    const { index } = issued;
    const isIssued = left.record.shares.some(
      share => share.index === index && share.transcript === run.log.file,
    );
    if (!isIssued) return null;
    const { files: notices } = await repairNotices(directory, run.log.file, left);
    return run.resultOf([`${directory.name}/${reserved.file}`, ...files, ...notices], shown, end, left);
  };
  await run.publish([
    async () => {
      again = await freeReissue(run, record.stored.record);
      reserved = reservation(run, issued, again);
      run.reserved = reserved;
    },
    run.noting('reserved', () => reservedFacts(reserved)),
    async () => {
      reserving ??= withReserved(record.stored, reserved, issued);
      await run.save(reserving);
    },
    async () => {
      files.length = 0;
      files.push(await directory.writeShare(reserved.file, issued.armored));
      const { practiceKey } = run.begun;
      if (practiceKey) {
        const { holder } = practiceKey;
        files.push(...(await directory.writePracticeKey(holder, issued.index, practiceKey, again)));
      }
    },
    run.noting('exported', () => ({ index: issued.index, file: reserved.file, sha256: reserved.sha256 })),
    async () => {
      recording ??= withIssued(record.stored, reserved);
      await run.save(recording);
      run.reserved = undefined;
    },
    async () => {
      files.push(...(await directory.writeNotices(run.log.file, record.stored)));
    },
    run.noting('recorded', () => ({
      issued: record.stored.record.issued,
      proof: issued.proof,
      files: [...files],
      ...record.facts,
    })),
    ...run.ending(files, shown, () => record.facts),
  ]);
}

/**
 * Which giving again of this index its files are named by, counted from 1; 0 for a first issue. A number whose files are
 * there already is passed over: an attempt that was interrupted may have left a damaged one, and nothing is overwritten.
 */
async function freeReissue(
  { begun, details, directory }: AttemptRun,
  { shares }: KeySetRecord,
): Promise<number> {
  if (details.operation !== 'reissue') return 0;
  const reissued = shares.find(share => share.index === begun.index)?.reissued ?? 0;
  return directory.freeReissue(details.holder, begun.index, reissued + 1);
}

function reservation(run: AttemptRun, issued: NewShareMessage, again: number): ReservedIndex {
  const { begun, details, directory, log } = run;
  return {
    index: issued.index,
    holder: details.holder,
    pgp_fingerprint: begun.pgp_fingerprint,
    keyMaterial: begun.keyMaterial,
    verifier: issued.verifier,
    file: directory.shareFile(details.holder, issued.index, again),
    sha256: sha256(issued.armored),
    transcript: log.file,
    at: new Date().toISOString(),
    reissue: details.operation === 'reissue',
  };
}
