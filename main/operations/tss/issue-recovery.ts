/** Writes a share that was recovered: its holder's encrypted share file, then the record with what is public of every helper's part. */
import type { AttemptView } from '../../../shared/contract/attempts';
import type { TssRecovery } from '../../../shared/records/tss-recovery';
import type { TssRequest } from '../../../shared/records/tss-request';
import { shareFileHead, type TssShareFile } from '../../../shared/records/tss-share-file';
import { groupOf, validEpoch } from '../../../shared/records/tss-vault';
import { idOf } from '../../../shared/tss/node-ids';
import type { WriteStep } from '../../attempts/attempt-plan';
import { resultOf } from '../../attempts/result';
import type { VaultRun } from '../../attempts/start-on-vault';
import type { RecoveryPart } from '../../ceremony/process/protocol';
import type { RequestAttempt } from '../../requests/attempt-lines';
import type { TranscriptEnd } from '../../storage/ledger/transcript-log';
import { keyMoment, withRecovered } from '../../storage/tss-vaults/record-changes';
import { writeShareFile } from '../../storage/tss-vaults/share-files';
import { issueSteps, SHOWN } from './issue-steps';

export class RecoveryIssue {
  /** What was written so far, relative to the ceremony folder. */
  readonly #files: string[] = [];
  readonly #recovery: TssRecovery;

  /** `parts`: one of each helper, in the order of the plan: of the sources, and in each of the identifiers. */
  constructor(
    private readonly run: VaultRun,
    private readonly attempt: RequestAttempt,
    private readonly request: TssRequest,
    private readonly parts: readonly RecoveryPart[],
  ) {
    this.#recovery = this.#newRecovery();
  }

  /** All steps, as `issueSteps`. */
  steps(): WriteStep[] {
    const { run, attempt, request } = this;
    const group = request.target_key_share_holder_group_id;
    const { tss_node_id: tssNodeId, pgp_fingerprint } = this.#recovery;
    return issueSteps(run, attempt, request, this.#files, {
      write: async () => [await writeShareFile(run.directory, this.#shareFile())],
      change: before => withRecovered(before, group, this.#recovery),
      recorded: { groupId: group, tssNodeId, holder: request.target.holders[0]!.name, pgp_fingerprint },
    });
  }

  /** The result by what is on disk, or null. Throws as `load`. */
  async repaired(transcript: TranscriptEnd): Promise<AttemptView['result']> {
    const { run, request } = this;
    const left = await run.directory.load();
    const group = groupOf(left.record, request.target_key_share_holder_group_id);
    if (!group?.changedKeys.some(({ context }) => context === request.context)) return null;
    run.progress = run.begun.required;
    return resultOf(run, this.#files, SHOWN, transcript, left);
  }

  #newRecovery(): TssRecovery {
    const { run, request, parts } = this;
    const { lostHolder, recoveryMode, sources } = request;
    const { formerFingerprint: _before, tss_node_id, ...key } = lostHolder!;
    let from = 0;
    return {
      tss_node_id,
      tss_request_id: request.tss_request_id,
      context: request.context,
      recoveryMode: recoveryMode === 'B' ? 'B' : 'A',
      at: keyMoment(run.record.stored.record),
      transcript: run.log.file,
      ...key,
      sources: sources.map(({ key_share_holder_group_id: group, epoch, epochHash: hash, holders }) => {
        const helpers = parts.slice(from, from + holders.length).map(({ helper }) => helper);
        from += holders.length;
        return { group, epoch, hash, helpers };
      }),
      complaints: [],
    };
  }

  #shareFile(): TssShareFile {
    const { request, run, parts } = this;
    const epoch = validEpoch(groupOf(run.record.stored.record, request.target_key_share_holder_group_id)!)!;
    const messages = parts
      .flatMap(one => one.messages)
      .sort((one, other) =>
        one.from === other.from ? one.kind - other.kind : idOf(one.from) < idOf(other.from) ? -1 : 1,
      );
    return { ...shareFileHead(request, epoch, request.target.holders[0]!), messages };
  }
}
