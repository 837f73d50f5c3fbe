/** Starting an attempt on a TSS vault: what is the same for every operation of threshold keys, with a request and without. */
import type { Operation } from '../../shared/operations/specs';
import { fileNameOf } from '../../shared/operations/specs';
import type { EntryFacts } from '../../shared/records/transcript';
import type { TssVaultRecord } from '../../shared/records/tss-vault';
import { Refusal } from '../../shared/text/refusals';
import type { AttemptStart, CeremonyInput, Conditions } from '../ceremony/process/protocol';
import { settleRequests } from '../requests/settle';
import type { OpenVault } from '../storage/folder/tss-vaults';
import { ROOM_BYTES } from '../storage/ledger/ledger';
import { StandingRecord } from '../storage/ledger/standing-record';
import { endOf } from '../storage/ledger/transcript-log';
import { mustBeSoundVault, repairVault } from '../storage/tss-vaults/soundness';
import type { StoredVault, TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';
import type { Abandoned, AttemptPlan } from './attempt-plan';
import { AttemptRun } from './attempt-run';
import { type ConditionParams, expiryOf, fixConditions } from './conditions';
import type { RefusedBefore } from './refused-shares';
import { NOTHING_ASKED } from './run-details';
import { now } from './run-transcript';
import type { Seat } from './seats';
import type { Session } from './session';
import { startFacts } from './start-facts';

/** An attempt on a TSS vault. */
export type VaultRun = AttemptRun<TssVaultRecord, TssVaultLedger>;

/** Without a result all of them leave the vault alike. */
export type PlanOnVault = Omit<AttemptPlan, 'abandon' | 'settle'> & {
  /** What else is to be written then. The record lists the transcript by now. Throws as writing does. */
  abandoned?(how: Abandoned): Promise<void>;
};

/** What an attempt is to be, when the vault was looked at. */
export interface PreparedOnVault {
  operation: Operation;
  seats: Seat[];
  /** Facts for the transcript's start, beside those of every attempt. */
  facts?: EntryFacts;
  /** Shares that were refused before it: the first that its transcript tells of. */
  refusedBefore?: RefusedBefore;
  /** What the lead begins with. */
  begin(conditions: Conditions): Promise<CeremonyInput<'begin'>>;
  /** The transcript (by its file name) is begun: what else is to be written before people see the words. */
  begun?(start: AttemptStart, transcript: string): Promise<void>;
  plan(run: VaultRun): PlanOnVault;
}

/**
 * Starts one, with ceremony processes of its own and a transcript. `prepare` looks at the vault, refuses before anything is
 * started, and says what the attempt is. Refuses as `TssVaults.find`, PRACTICE_ONLY, as `prepare`, `fixConditions`, what the
 * folder refuses, and what `begin` does.
 */
export async function startOnVault(
  session: Session,
  params: ConditionParams & { vault_id: string },
  prepare: (vault: OpenVault) => Promise<PreparedOnVault>,
): Promise<VaultRun> {
  session.requireIdle();
  const vault = await session.requireFolder().vaults.find(params.vault_id);
  const { ledger, stored } = vault;
  const { practiceOnly, network } = session.options;
  const expiryMs = expiryOf(params, session.options);
  if (practiceOnly && !ledger.practice) throw new Refusal('PRACTICE_ONLY');
  session.clock.confirm(params.wallClock);
  const prepared = await prepare(vault);
  const { practice } = stored.record;
  const conditions = fixConditions(params, await network(), practice, session.language);
  await ledger.preflight(ROOM_BYTES);
  return session.start([], async processes => {
    const input = await prepared.begin({
      expiryMs,
      now: conditions.now,
      unwitnessed: conditions.unwitnessed,
      language: conditions.language,
      ...(params.acceptPrivateKeys && { acceptPrivateKeys: true }),
    });
    const begun = await processes.lead.ask('begin', input);
    const { operation, seats, refusedBefore } = prepared;
    const facts = await startFacts(
      operation,
      begun,
      { ...conditions, expiryMs },
      { directory: ledger, stored },
    );
    const all = { ...facts, ...prepared.facts };
    const file = fileNameOf(operation);
    const log = await ledger.startTranscript(file, begun.nonce, now(), all, refusedBefore?.entries);
    await prepared.begun?.(begun, log.file);
    const details = {
      ...NOTHING_ASKED,
      operation,
      keySet: stored.record.name,
      practice,
      seats,
      acceptsPrivateKeys: params.acceptPrivateKeys ?? false,
      ...conditions.present,
      expiryMs,
    };
    const standing = new StandingRecord<TssVaultRecord, TssVaultLedger>(ledger, log, stored);
    const started = new AttemptRun(begun, details, processes, standing, log, (run: VaultRun) => {
      const { abandoned, ...plan } = prepared.plan(run);
      return {
        ...plan,
        abandon: async how => {
          const listed = await listTranscript(run);
          await abandoned?.(how);
          return listed;
        },
        settle: file => settle(ledger, file),
      };
    });
    started.slips.push(...(refusedBefore?.slips ?? []));
    return started;
  });
}

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
