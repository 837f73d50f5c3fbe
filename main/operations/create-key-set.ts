/** The operation `createKeySet`, main's side. */

import type { Checked } from '../../shared/contract';
import type { AttemptView } from '../../shared/contract/attempts';
import { Refusal } from '../../shared/text/refusals';
import { refuseSecrets } from '../../shared/text/refuse-secrets';
import { AttemptRun } from '../attempts/attempt-run';
import { fixConditions } from '../attempts/conditions';
import { startFacts } from '../attempts/start-facts';
import type { CreatedKeySet } from '../ceremony/process/protocol';
import type { Session } from '../program/session';
import { createdRecord } from '../storage/key-sets/record-changes';
import { storeFacts, writeStore } from '../storage/key-sets/sealed-store';
import { ROOM_BYTES } from '../storage/ledger/ledger';
import { StandingRecord } from '../storage/ledger/standing-record';
import { repairNotices } from '../storage/repair/repaired-notices';

type StartParams = Checked<'createKeySet', 'start'>;

export async function startCreateKeySet(session: Session, params: StartParams): Promise<AttemptView> {
  try {
    return await start(session, params);
  } finally {
    // Main's copies; the ceremony process has its own.
    for (const { content } of params.seal) content.fill(0);
  }
}

async function start(session: Session, params: StartParams): Promise<AttemptView> {
  const folder = session.requireFolder();
  session.requireNoAttempt();
  session.requireNormalMode();
  if (session.options.practiceOnly && !params.practice) throw new Refusal('PRACTICE_ONLY');
  refuseSecrets(params.name, ...params.holders.map(({ name }) => name));
  const room = fixConditions(params, await session.options.network(), params.practice);
  const sealedBytes = params.seal.reduce((sum, { content }) => sum + content.length, 0);
  const run = await session.start(async ceremony => {
    const begun = await ceremony.ask('begin', {
      operation: 'createKeySet',
      input: {
        room: { expiryMs: session.options.expiryMs, now: room.now, unwitnessed: room.unwitnessed },
        practice: params.practice,
        name: params.name,
        scheme: params.scheme,
        required: params.required,
        holders: params.holders,
        seal: params.seal,
      },
    });
    const directory = await folder.create(params.name, params.practice);
    await directory.preflight(ROOM_BYTES + sealedBytes);
    const at = new Date().toISOString();
    const log = await directory.startTranscript(
      'create-key-set',
      begun.nonce,
      at,
      await startFacts('createKeySet', begun, room),
    );
    const seats = params.holders.map(({ name }) => ({ index: 0, holder: name, accepted: false }));
    const made = new AttemptRun(
      begun,
      {
        operation: 'createKeySet',
        keySet: params.name,
        practice: params.practice,
        holder: '',
        payload: 'hex',
        sealing: params.seal.length > 0,
        seats,
        expiryMs: session.options.expiryMs,
      },
      ceremony,
      new StandingRecord(directory, log),
      log,
    );
    made.onAbandoned = async () => {
      await directory.discardStaged();
      return {};
    };
    return made;
  });
  return run.view();
}

export function confirmCreateKeySet(session: Session, nonce: string): Promise<AttemptView> {
  const run = session.requireRun('createKeySet');
  return run.inTurn(async () => {
    const ceremony = run.processFor(nonce, 'confirming');
    const made = await ceremony.ask('confirm', { nonce, operation: 'createKeySet' });
    await run.note('confirmed', { words: run.begun.bound.words });
    try {
      await publish(run, made);
    } finally {
      if (await run.directory.hasRecord()) session.keySet = run.directory;
    }
    return run.view();
  });
}

/**
 * Everything is staged until the record is on disk: a set of which only a part was written never looks like one.
 */
async function publish(run: AttemptRun, made: CreatedKeySet): Promise<void> {
  const { directory } = run;
  const files: string[] = [];
  const first = createdRecord(made, {
    name: run.details.keySet,
    required: run.begun.required,
    practice: run.details.practice,
    transcript: run.log.file,
    at: new Date().toISOString(),
  });
  const shown = { key: '', proof: 'verified' } as const;
  run.onSettled = async end => {
    if (!(await directory.hasRecord())) return null;
    run.progress = run.begun.required;
    const left = await directory.load();
    const { files: notices } = await repairNotices(directory, run.log.file, left);
    return run.resultOf([...files, ...notices], shown, end, left);
  };
  const { record } = run;
  const recorded = () => ({ ...record.facts, ...storeFacts(record.stored.record) });
  run.details.seats.splice(0, Number.POSITIVE_INFINITY, ...made.shares.map(seatOf));
  await run.publish([
    async () => {
      files.length = 0;
      for (const share of made.shares) {
        files.push(await directory.writeShare(directory.shareFile(share.holder, share.index), share.armored));
      }
      if (made.store) files.push(await writeStore(directory, made.store));
      for (const key of made.practiceKeys) {
        const index = made.shares.find(share => share.holder === key.holder)?.index ?? 0;
        files.push(...(await directory.writePracticeKey(key.holder, index, key)));
      }
    },
    run.noting('exported', () => ({ indexes: made.shares.map(share => share.index), files: [...files] })),
    () => run.save(first),
    async () => {
      files.push(...(await directory.writeNotices(run.log.file, record.stored)));
    },
    run.noting('recorded', () => ({ issued: made.shares.length, ...recorded() })),
    ...run.ending(files, shown, recorded),
    async () => {
      run.progress = run.begun.required;
    },
  ]);
}

const seatOf = ({ index, holder }: { index: number; holder: string }) => ({ index, holder, accepted: true });
