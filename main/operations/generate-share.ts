/** The operations `generateShare` and `reissue`, main's side: an index to a new holder, or again to a new key. */
import { sha256, toBase64 } from '../../shared/bytes';
import type { Checked } from '../../shared/contract';
import type { AttemptView, GenerateShareStatus } from '../../shared/contract/attempts';
import type { KeySetRecord, ReservedIndex } from '../../shared/records/key-set';
import { Refusal } from '../../shared/text/refusals';
import { refuseSecrets } from '../../shared/text/refuse-secrets';
import type { AttemptRun } from '../attempts/attempt-run';
import { RecordChange } from '../attempts/record-change';
import { saving } from '../attempts/result';
import type { Session } from '../attempts/session';
import { type PlanOnSet, startOnSet } from '../attempts/start-on-set';
import type { NewShareMessage } from '../ceremony/process/protocol';
import { withIssued, withReserved } from '../storage/key-sets/record-changes';
import type { TranscriptEnd } from '../storage/ledger/transcript-log';
import { readWitnesses } from '../storage/ledger/witnesses';
import { reservedFacts } from '../storage/soundness/apart-account';
import { type UnlistedExport, unlistedExports } from '../storage/soundness/unlisted';
import type { SharesPlan } from './operation-plan';

type StartParams = Checked<'generateShare', 'start'>;

/** What both of them add to what they have of their own. */
const issuing = {
  /** The new share is given only when everything about it is on disk. */
  status: (run: AttemptRun): GenerateShareStatus => {
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
  },
  /** `required` of the key set at hand, everything else empty. */
  idle: async ({ keySet }: Session): Promise<GenerateShareStatus> => ({
    started: false,
    nonce: '',
    progress: 0,
    required: keySet ? (await keySet.load()).record.required : 0,
    key: '',
    pgp_fingerprint: '',
    complete: false,
    index: 0,
    files: [],
  }),
};

export const generateShare: SharesPlan<StartParams, GenerateShareStatus> = {
  start: async (session, params) => {
    const { holder, payload, newIndex, acceptCollisionRisk, proofShares, declareRandom, secretBytes } =
      params;
    refuseSecrets(holder);
    return startOnSet(
      session,
      params,
      {
        operation: 'generateShare',
        asked: { payload, proofShares },
        plan: run => planOf(run, false),
        key: params.pgp_key,
      },
      async common => ({
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
  },
  ...issuing,
};

/** A listed index goes to its holder's new key; from the first share on it is the same as a new one. */
export const reissue: SharesPlan<Checked<'reissue', 'start'>, GenerateShareStatus> = {
  start: async (session, params) => {
    const { index, holder, pgp_key, payload } = params;
    refuseSecrets(holder);
    return startOnSet(
      session,
      params,
      { operation: 'reissue', asked: { payload }, plan: run => planOf(run, true), key: pgp_key },
      common => ({
        operation: 'reissue',
        input: { ...common, index, holder, pgp_key, payload },
      }),
    );
  },
  ...issuing,
};

async function exportedUnder(session: Session, record: KeySetRecord): Promise<UnlistedExport[]> {
  const directory = session.requireKeySet();
  return unlistedExports(directory, record, await readWitnesses(directory, record));
}

/** The key under either spelling. Whether one is needed the ceremony process decides: practice sets can make one up. */
function oneKey(params: StartParams): string | Uint8Array | undefined {
  const { pgp_key, 'pgp-key': spelledAsInOneSample } = params;
  if (pgp_key !== undefined && spelledAsInOneSample !== undefined) throw new Refusal('BAD_REQUEST');
  return pgp_key ?? spelledAsInOneSample;
}

/** The result of an attempt: a reserved index, then an export, then a share that the record lists. */
class Issue {
  readonly #change: RecordChange;
  #reserved: ReservedIndex | undefined;
  /** Which giving again of its index the files are named by; 0 for a first issue. */
  #again = 0;

  constructor(
    private readonly run: AttemptRun,
    private readonly issued: NewShareMessage,
    private readonly isReissue: boolean,
  ) {
    const { record, log } = run;
    const { index, message, proof } = issued;
    this.#change = new RecordChange(run, {
      next: () => withIssued(record.stored, this.#reservedIndex),
      isIn: ({ shares }) => shares.some(share => share.index === index && share.transcript === log.file),
      noticesOf: log.file,
      shown: { key: toBase64(message), proof },
      told: () => ({ proof, files: [...this.#change.files] }),
    });
  }

  /**
   * Writes it so that none is lost and none is issued unrecorded: the index is reserved in record and transcript before
   * anything is exported; the attempt is complete when everything has been read back.
   */
  publish(): Promise<void> {
    const { run, issued } = this;
    const { index } = issued;
    return run.publish(
      this.#change.steps([
        () => this.#reserve(),
        run.transcript.noting('reserved', () => reservedFacts(this.#reservedIndex)),
        saving(run, () => withReserved(run.record.stored, this.#reservedIndex, issued)),
        () => this.#export(),
        run.transcript.noting('exported', () => {
          const { file, sha256: sum } = this.#reservedIndex;
          return { index, file, sha256: sum };
        }),
      ]),
    );
  }

  repaired(transcript: TranscriptEnd): Promise<AttemptView['result']> {
    const exported = this.#reserved ? [`${this.run.directory.name}/${this.#reserved.file}`] : [];
    return this.#change.repaired(transcript, exported);
  }

  get #reservedIndex(): ReservedIndex {
    if (!this.#reserved) throw new RangeError('the index is not reserved yet');
    return this.#reserved;
  }

  async #reserve(): Promise<void> {
    const { run, issued } = this;
    const { begun, details, directory, log, record } = run;
    this.#again = await this.#freeReissue(record.stored.record);
    this.#reserved = {
      index: issued.index,
      holder: details.holder,
      pgp_fingerprint: begun.pgp_fingerprint,
      keyMaterial: begun.keyMaterial,
      verifier: issued.verifier,
      file: directory.shareFile(details.holder, issued.index, this.#again),
      sha256: sha256(issued.armored),
      transcript: log.file,
      at: new Date().toISOString(),
      reissue: this.isReissue,
    };
    run.reserved = this.#reserved;
  }

  /**
   * Which giving again of this index it is, counted from 1; 0 for a first issue. A number whose files are there already is
   * passed over: an attempt that was interrupted may have left a damaged one, and nothing is overwritten.
   */
  async #freeReissue({ shares }: KeySetRecord): Promise<number> {
    if (!this.isReissue) return 0;
    const { begun, details, directory } = this.run;
    const reissued = shares.find(share => share.index === begun.index)?.reissued ?? 0;
    return directory.freeReissue(details.holder, begun.index, reissued + 1);
  }

  async #export(): Promise<void> {
    const { directory, begun } = this.run;
    const { files } = this.#change;
    files.length = 0;
    files.push(await directory.writeShare(this.#reservedIndex.file, this.issued.armored));
    const { practiceKey } = begun;
    if (!practiceKey) return;
    const { index } = this.issued;
    files.push(...(await directory.writePracticeKey(practiceKey.holder, index, practiceKey, this.#again)));
  }
}

function planOf(run: AttemptRun, isReissue: boolean): PlanOnSet {
  let issue: Issue | undefined;
  return {
    completedBy: ({ result }) => {
      if (!result || !('message' in result)) return undefined;
      const publish = () => {
        issue = new Issue(run, result, isReissue);
        return issue.publish();
      };
      return { publish };
    },
    repair: async transcript => (await issue?.repaired(transcript)) ?? null,
  };
}
