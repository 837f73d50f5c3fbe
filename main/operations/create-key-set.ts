/** The operation `createKeySet`, main's side. */

import type { Checked } from '../../shared/contract';
import { fileNameOf } from '../../shared/operations/specs';
import { Refusal } from '../../shared/text/refusals';
import { refuseSecrets } from '../../shared/text/refuse-secrets';
import type { AttemptPlan, WriteStep } from '../attempts/attempt-plan';
import { AttemptRun } from '../attempts/attempt-run';
import { expiryOf, fixConditions } from '../attempts/conditions';
import { repairGivenUp } from '../attempts/given-up';
import { RecordChange } from '../attempts/record-change';
import { NOTHING_ASKED } from '../attempts/run-details';
import { now } from '../attempts/run-transcript';
import type { Session } from '../attempts/session';
import { startFacts } from '../attempts/start-facts';
import type { CreatedKeySet } from '../ceremony/process/protocol';
import { createdRecord } from '../storage/key-sets/record-changes';
import { storeFacts, writeStore } from '../storage/key-sets/sealed-store';
import { ROOM_BYTES } from '../storage/ledger/ledger';
import { StandingRecord } from '../storage/ledger/standing-record';
import type { OperationPlan } from './operation-plan';

type StartParams = Checked<'createKeySet', 'start'>;

export const createKeySet: OperationPlan<StartParams> = {
  start: async (session, params) => {
    try {
      return await start(session, params);
    } finally {
      // Main's copies; the ceremony process has its own.
      for (const { content } of params.seal) content.fill(0);
    }
  },
};

async function start(session: Session, params: StartParams): Promise<AttemptRun> {
  const folder = session.requireFolder();
  session.requireIdle();
  if (session.options.practiceOnly && !params.practice) throw new Refusal('PRACTICE_ONLY');
  refuseSecrets(params.name, ...params.holders.map(({ name }) => name));
  const conditions = fixConditions(
    params,
    await session.options.network(),
    params.practice,
    session.language,
  );
  session.clock.confirm(params.wallClock);
  const expiryMs = expiryOf(params, session.options);
  const sealedBytes = params.seal.reduce((sum, { content }) => sum + content.length, 0);
  const keys = params.holders.flatMap(({ pgp_key }) => pgp_key ?? []);
  return session.start(keys, async processes => {
    const begun = await processes.lead.ask('begin', {
      operation: 'createKeySet',
      input: {
        conditions: {
          expiryMs,
          now: conditions.now,
          unwitnessed: conditions.unwitnessed,
          language: conditions.language,
        },
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
      fileNameOf('createKeySet'),
      begun.nonce,
      at,
      await startFacts('createKeySet', begun, { ...conditions, expiryMs }),
    );
    const seats = params.holders.map(({ name }) => ({ index: 0, holder: name, accepted: false }));
    return new AttemptRun(
      begun,
      {
        ...NOTHING_ASKED,
        ...conditions.present,
        operation: 'createKeySet',
        keySet: params.name,
        practice: params.practice,
        sealing: params.seal.length > 0,
        seats,
        expiryMs,
      },
      processes,
      new StandingRecord(directory, log),
      log,
      run => planOf(session, run),
    );
  });
}

/**
 * Everything is staged until the record is on disk: a set of which only a part was written never looks like one.
 */
function planOf(session: Session, run: AttemptRun): AttemptPlan {
  const { directory, begun } = run;
  let change: RecordChange | undefined;
  const showDone = () => {
    run.progress = begun.required;
  };
  return {
    confirmed: async ceremony => {
      const made = await ceremony.ask('confirm', { nonce: begun.nonce, operation: 'createKeySet' });
      const publish = async () => {
        run.details.seats.splice(0, Number.POSITIVE_INFINITY, ...made.shares.map(seatOf));
        change = creation(run, made);
        const steps = change.steps(exporting(run, made, change.files));
        try {
          await run.publish([...steps, async () => showDone()]);
        } finally {
          if (await directory.hasRecord()) session.keySet = directory;
        }
      };
      return { publish };
    },
    abandon: async () => {
      await directory.discardStaged();
      return {};
    },
    settle: file => repairGivenUp(directory, file, now),
    repair: async transcript => {
      if (!change || !(await directory.hasRecord())) return null;
      showDone();
      return change.repaired(transcript);
    },
  };
}

function creation(run: AttemptRun, made: CreatedKeySet): RecordChange {
  const { record, log, details, begun } = run;
  const at = new Date().toISOString();
  return new RecordChange(run, {
    next: () =>
      createdRecord(made, {
        name: details.keySet,
        required: begun.required,
        practice: details.practice,
        transcript: log.file,
        at,
      }),
    isIn: () => true,
    noticesOf: log.file,
    shown: { key: '', proof: 'verified' },
    cited: () => ({ ...record.facts, ...storeFacts(record.stored.record) }),
  });
}

function exporting(run: AttemptRun, made: CreatedKeySet, files: string[]): WriteStep[] {
  const { directory } = run;
  return [
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
    run.transcript.noting('exported', () => ({
      indexes: made.shares.map(share => share.index),
      files: [...files],
    })),
  ];
}

const seatOf = ({ index, holder }: { index: number; holder: string }) => ({ index, holder, accepted: true });
