/** Writes what came of contributions: the contributions and every holder's encrypted share, then the record with the new epoch. */
import type { AttemptView } from '../../../shared/contract/attempts';
import type { TssContributionFile } from '../../../shared/records/tss-contribution';
import type { TssEpoch } from '../../../shared/records/tss-epoch';
import type { TssRequest } from '../../../shared/records/tss-request';
import { shareFileHead, type TssShareFile } from '../../../shared/records/tss-share-file';
import { groupOf } from '../../../shared/records/tss-vault';
import { byNodeId } from '../../../shared/tss/node-ids';
import type { WriteStep } from '../../attempts/attempt-plan';
import { resultOf } from '../../attempts/result';
import type { VaultRun } from '../../attempts/start-on-vault';
import type { NewKeys } from '../../ceremony/process/protocol';
import type { RequestAttempt } from '../../requests/attempt-lines';
import { writeContribution } from '../../requests/contributions';
import type { TranscriptEnd } from '../../storage/ledger/transcript-log';
import { withEpoch } from '../../storage/tss-vaults/record-changes';
import { writeShareFile } from '../../storage/tss-vaults/share-files';
import { issueSteps, SHOWN } from './issue-steps';

export class EpochIssue {
  /** What was written so far, relative to the ceremony folder. */
  readonly #files: string[] = [];
  readonly #epoch: TssEpoch;

  /** `given`: every contribution that was summed. */
  constructor(
    private readonly run: VaultRun,
    private readonly attempt: RequestAttempt,
    private readonly request: TssRequest,
    private readonly given: readonly TssContributionFile[],
    private readonly keys: NewKeys,
  ) {
    this.#epoch = this.#newEpoch();
  }

  /** All steps, as `issueSteps`. */
  steps(): WriteStep[] {
    const { run, attempt, request } = this;
    const group = request.target_key_share_holder_group_id;
    return issueSteps(run, attempt, request, this.#files, {
      write: async () => {
        const files: string[] = [];
        for (const file of this.given) {
          const signature = this.keys.signatures[file.tss_node_id];
          files.push(...(await writeContribution(run.directory, file, signature)).paths);
        }
        for (const file of this.#shareFiles()) files.push(await writeShareFile(run.directory, file));
        return files;
      },
      change: before => withEpoch(before, group, this.#epoch),
      recorded: { epoch: this.#epoch.number, epochHash: this.#epoch.hash },
    });
  }

  /** The result by what is on disk, or null. Throws as `load`. */
  async repaired(transcript: TranscriptEnd): Promise<AttemptView['result']> {
    const { run, request } = this;
    const left = await run.directory.load();
    const group = groupOf(left.record, request.target_key_share_holder_group_id);
    if (!group?.epochs.some(({ hash }) => hash === this.#epoch.hash)) return null;
    run.progress = run.begun.required;
    return resultOf(run, this.#files, SHOWN, transcript, left);
  }

  #newEpoch(): TssEpoch {
    const { run, request, keys } = this;
    const group = groupOf(run.record.stored.record, request.target_key_share_holder_group_id)!;
    const { contributions, commitments, hash } = keys;
    const [source] = request.sources;
    return {
      number: group.epochs.length + 1,
      state: 'issued',
      tss_request_id: request.tss_request_id,
      context: request.context,
      source: source
        ? { group: source.key_share_holder_group_id, epoch: source.epoch, hash: source.epochHash }
        : null,
      mode: request.mode,
      issuedAt: new Date().toISOString(),
      transcript: run.log.file,
      contributions,
      commitments,
      hash,
      receipts: [],
      complaints: [],
      void: null,
      destroyed: [],
    };
  }

  /** Each holder's, with the messages for them out of every contribution. */
  #shareFiles(): TssShareFile[] {
    const { request, given } = this;
    const ordered = byNodeId(given);
    return byNodeId(request.target.holders).map(holder => ({
      ...shareFileHead(request, this.#epoch, holder),
      messages: ordered.flatMap(({ tss_node_id: from, messages }) =>
        messages
          .filter(({ to }) => to === holder.tss_node_id)
          .map(({ kind, message }) => ({ from, kind, message })),
      ),
    }));
  }
}
