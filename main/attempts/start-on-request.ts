/** Starting an attempt for a TSS request: what is the same for every operation that carries one out. */
import type { Operation } from '../../shared/operations/specs';
import type { EntryFacts } from '../../shared/records/transcript';
import type { TssRequest } from '../../shared/records/tss-request';
import { Refusal } from '../../shared/text/refusals';
import { contributorsOf } from '../../shared/tss/contributors';
import { seatNumber } from '../../shared/tss/recovery-helpers';
import type { RequestHistory } from '../../shared/tss/request-history';
import { requireOfRecord } from '../../shared/tss/request-of-record';
import type { CeremonyInput, Conditions } from '../ceremony/process/protocol';
import { RequestAttempt, requireUnused } from '../requests/attempt-lines';
import { confirmationsOf, keysNamed } from '../requests/contributions';
import { readCurrent } from '../requests/expire';
import type { OpenVault } from '../storage/folder/tss-vaults';
import type { ConditionParams } from './conditions';
import { type Seat, seatId } from './seats';
import type { Session } from './session';
import { type PlanOnVault, startOnVault, type VaultRun } from './start-on-vault';

/** What the request is told of an attempt without a result is in `failure`. */
export type PlanOnRequest = Omit<PlanOnVault, 'abandoned'> & {
  /** The last thing that was refused of what was brought: it may be why people gave up. */
  failure?(): Refusal | undefined;
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
  /** Who sits at the table; those who contribute where this is absent. */
  seats?(history: RequestHistory): Seat[];
  plan(run: VaultRun, attempt: RequestAttempt): PlanOnRequest;
}

/**
 * Starts one, with a transcript that names the request's context; then the request is told. Everything is asked again before: the
 * rules, over the record as it stands, and that no attempt was made for it. Refuses as `startOnVault`, as `readCurrent`,
 * TSS_REQUEST_STATE, as `requireOfRecord`, and TSS_CONTEXT_USED.
 */
export function startOnRequest(
  session: Session,
  params: ConditionParams & { vault_id: string; tss_request_id: string },
  kind: Kind,
  begin: (of: ForRequest) => Promise<CeremonyInput<'begin'>>,
): Promise<VaultRun> {
  return startOnVault(session, params, async vault => {
    const { ledger, stored } = vault;
    const history = await readCurrent(ledger, stored, params.tss_request_id, session.clock.read());
    const { request, status } = history;
    if (status !== 'MPCProcessing') throw new Refusal('TSS_REQUEST_STATE', { name: status });
    if (!kind.accepts(request)) throw new Refusal('TSS_REQUEST_STATE', { name: request.type });
    requireOfRecord(request, stored.record);
    await requireUnused(ledger, stored, request);
    const confirmations = confirmationsOf(history);
    let attempt: RequestAttempt | undefined;
    return {
      operation: kind.operation,
      seats: kind.seats?.(history) ?? contributorsOf(request).map(one => seatOf(one, groupOfSeats(request))),
      facts: requestFacts(history),
      refusedBefore: session.refusedBefore.of(request.context),
      begin: conditions =>
        begin({ conditions, vault, history, keys: keysNamed(stored, request), confirmations }),
      begun: async ({ nonce }, transcript) => {
        session.refusedBefore.forget(request.context);
        attempt = await RequestAttempt.begin(ledger, stored, history, nonce, transcript);
      },
      plan: run => {
        const { failure, ...plan } = kind.plan(run, attempt!);
        return {
          ...plan,
          abandoned: async how => {
            const refused = failure?.();
            const reason = refused?.code ?? '';
            await attempt!.failed(run.record.stored, { cause: how, reason, holder: refused?.facts.holder });
          },
        };
      },
    };
  });
}

/** What a ceremony process begins with, whichever operation it is. */
export const requestInput = ({
  conditions,
  vault: { stored },
  history,
  keys,
  confirmations,
}: ForRequest) => ({
  conditions,
  request: history.request,
  record: { number: stored.record.sequence, digest: stored.digest },
  keys,
  confirmations,
});

/** The seat of a holder. */
/** Whose identifiers those at the table have: where shares are entered they are of the group that gives them. */
export const groupOfSeats = ({
  sources,
  target_key_share_holder_group_id,
}: Pick<TssRequest, 'sources' | 'target_key_share_holder_group_id'>): string =>
  sources[0]?.key_share_holder_group_id ?? target_key_share_holder_group_id;

/** `group`: the identifier's. */
export const seatOf = (
  { tss_node_id, name }: { tss_node_id: string; name: string },
  group: string,
): Seat => ({
  index: seatNumber(tss_node_id),
  id: seatId({ tss_node_id, group }),
  holder: name,
  accepted: false,
});

/** By what a transcript speaks of its request: the context, burnt by it, and the line that the request stood at. */
const requestFacts = ({ request, digest, brought, happened }: RequestHistory): EntryFacts => ({
  tssRequest: request.tss_request_id,
  context: request.context,
  requestDigest: digest,
  brought: brought.map(one => one.digest),
  ...withdrawnIn(happened),
});

/** Digests that were taken back, where any were. */
function withdrawnIn(happened: RequestHistory['happened']): EntryFacts {
  const withdrawn = happened.flatMap(one =>
    one.event === 'withdrawn' ? [`${one.tss_node_id} ${one.digest}`] : [],
  );
  return withdrawn.length > 0 ? { withdrawn } : {};
}
