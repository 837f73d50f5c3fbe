/** Starting an attempt for a TSS request: what is the same for every operation of threshold keys. */
import type { Operation } from '../../shared/operations/specs';
import { fileNameOf } from '../../shared/operations/specs';
import type { EntryFacts } from '../../shared/records/transcript';
import type { TssRequest } from '../../shared/records/tss-request';
import type { TssVaultRecord } from '../../shared/records/tss-vault';
import { Refusal } from '../../shared/text/refusals';
import { contributorsOf } from '../../shared/tss/contributors';
import type { RequestHistory } from '../../shared/tss/request-history';
import { requireOfRecord } from '../../shared/tss/request-of-record';
import type { CeremonyInput, Conditions } from '../ceremony/process/protocol';
import { RequestAttempt, requireUnused } from '../requests/attempt-lines';
import { keysNamed } from '../requests/contributions';
import { readCurrent } from '../requests/expire';
import { settleRequests } from '../requests/settle';
import type { OpenVault } from '../storage/folder/tss-vaults';
import { ROOM_BYTES } from '../storage/ledger/ledger';
import { StandingRecord } from '../storage/ledger/standing-record';
import { endOf } from '../storage/ledger/transcript-log';
import { mustBeSoundVault, repairVault } from '../storage/tss-vaults/soundness';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import type { AttemptPlan } from './attempt-plan';
import { AttemptRun } from './attempt-run';
import { type ConditionParams, fixConditions } from './conditions';
import { NOTHING_ASKED } from './run-details';
import { now } from './run-transcript';
import type { Session } from './session';
import { startFacts } from './start-facts';

/** An attempt on a TSS vault. */
export type VaultRun = AttemptRun<TssVaultRecord, TssVaultLedger>;

/** Without a result all of them leave the vault alike; what the request is told then is in `failure`. */
export type PlanOnRequest = Omit<AttemptPlan, 'abandon' | 'settle'> & {
  /** The last thing that was refused of what was brought: it may be why people gave up. */
  failure?(): { code: string; holder?: string | undefined } | undefined;
};

/** What every operation for a request is told at its beginning. */
export interface ForRequest {
  conditions: Conditions;
  vault: OpenVault;
  history: RequestHistory;
  /** Public keys of all whom it names, by fingerprint. */
  keys: Record<string, string>;
  confirmations: { name: string; pgp_fingerprint: string; signed: string }[];
}

interface Kind {
  operation: Operation;
  accepts(request: TssRequest): boolean;
  plan(run: VaultRun, attempt: RequestAttempt): PlanOnRequest;
}

/**
 * Starts one, with ceremony processes of its own and a transcript that names the request's context; then the request is told.
 * Everything is asked again before: the rules, over the record as it stands, and that no attempt was made for it. Refuses as
 * `TssVaults.find`, `fixConditions`, TSS_REQUEST_UNKNOWN, TSS_REQUEST_STATE, as `requireOfRecord`, TSS_CONTEXT_USED, what the
 * folder refuses, and what `begin` does.
 */
export async function startOnRequest(
  session: Session,
  params: ConditionParams & { vault_id: string; tss_request_id: string },
  kind: Kind,
  begin: (of: ForRequest) => Promise<CeremonyInput<'begin'>>,
): Promise<VaultRun> {
  session.requireIdle();
  const vault = await session.requireFolder().vaults.find(params.vault_id);
  const { ledger, stored } = vault;
  const { practiceOnly, expiryMs, network } = session.options;
  if (practiceOnly && !ledger.practice) throw new Refusal('PRACTICE_ONLY');
  const history = await readCurrent(ledger, stored, params.tss_request_id, Date.now());
  const { request, status } = history;
  if (status !== 'MPCProcessing') throw new Refusal('TSS_REQUEST_STATE', { name: status });
  if (!kind.accepts(request)) throw new Refusal('TSS_REQUEST_STATE', { name: request.type });
  requireOfRecord(request, stored.record);
  await requireUnused(ledger, stored, request);
  const conditions = fixConditions(params, await network(), request.practice);
  await ledger.preflight(ROOM_BYTES);
  const keys = keysNamed(stored, request);
  const confirmations = history.happened.flatMap(one => (one.event === 'confirmed' ? [one] : []));
  return session.start([], async processes => {
    const input = await begin({
      conditions: {
        expiryMs,
        now: conditions.now,
        unwitnessed: conditions.unwitnessed,
        language: conditions.language,
        ...(params.acceptPrivateKeys && { acceptPrivateKeys: true }),
      },
      vault,
      history,
      keys,
      confirmations: confirmations.map(({ name, pgp_fingerprint, signed }) => ({
        name,
        pgp_fingerprint,
        signed,
      })),
    });
    const begun = await processes.lead.ask('begin', input);
    const facts = await startFacts(kind.operation, begun, conditions, { directory: ledger, stored });
    const log = await ledger.startTranscript(fileNameOf(kind.operation), begun.nonce, now(), {
      ...facts,
      ...requestFacts(history),
    });
    const attempt = await RequestAttempt.begin(ledger, stored, history, begun.nonce, log.file);
    const details = {
      ...NOTHING_ASKED,
      operation: kind.operation,
      keySet: stored.record.name,
      practice: request.practice,
      seats: contributorsOf(request).map(({ tss_node_id, name }) => ({
        index: Number(tss_node_id),
        holder: name,
        accepted: false,
      })),
      acceptsPrivateKeys: params.acceptPrivateKeys ?? false,
      expiryMs,
    };
    const standing = new StandingRecord<TssVaultRecord, TssVaultLedger>(ledger, log, stored);
    return new AttemptRun(begun, details, processes, standing, log, (run: VaultRun) => {
      const plan = kind.plan(run, attempt);
      return {
        ...plan,
        abandon: async how => {
          const facts = await listTranscript(run);
          const { code = '', holder } = plan.failure?.() ?? {};
          await attempt.failed(run.record.stored, { cause: how, reason: code, holder });
          return facts;
        },
        settle: file => settle(ledger, file),
      };
    });
  });
}

/** By what a transcript speaks of its request: the context, burnt by it, and the line that the request stood at. */
const requestFacts = ({ request, digest, brought }: RequestHistory): EntryFacts => ({
  tssRequest: request.tss_request_id,
  context: request.context,
  requestDigest: digest,
  brought: brought.map(one => one.digest),
});

/** The record lists the transcript of an attempt without a result, so that none can vanish unseen. */
async function listTranscript(run: VaultRun): Promise<EntryFacts> {
  const { record, log, directory } = run;
  const { transcripts } = record.stored.record;
  if (!transcripts.includes(log.file))
    await run.save(directory.kind.follow(record.stored, { transcripts: [...transcripts, log.file] }));
  return record.facts;
}

/** As when a folder is opened after a crash: the record is repaired, and the request ended by what it has. */
async function settle(ledger: TssVaultLedger, file: string) {
  const told: Parameters<typeof repairVault>[2] = [];
  await repairVault(ledger, now, told);
  const stored: StoredVault = await ledger.load();
  const { chain, finished } = await ledger.transcriptEntries(file);
  if (!finished) {
    await mustBeSoundVault(ledger, stored);
    throw new Refusal('TRANSCRIPT_UNFINISHED');
  }
  await settleRequests(ledger, stored, Date.now());
  return { told, end: endOf(file, chain.digest) };
}
