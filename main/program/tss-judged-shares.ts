/** Shares that are judged before the attempt for their request is begun, when nothing is lost by a wrong one. */
import type { Checked, Value } from '../../shared/contract';
import { messageBytes } from '../../shared/openpgp/pgp-message';
import type { TssRequest } from '../../shared/records/tss-request';
import { refusePrivateKey } from '../../shared/shares/brought-key';
import { Refusal } from '../../shared/text/refusals';
import { presentOf } from '../../shared/tss/contributors';
import type { RequestHistory } from '../../shared/tss/request-history';
import { requireOfRecord } from '../../shared/tss/request-of-record';
import { fixConditions } from '../attempts/conditions';
import { type RefusedEntry, refusedShare, unopenedShare } from '../attempts/refused-shares';
import { now } from '../attempts/run-transcript';
import type { Session } from '../attempts/session';
import type { EnteredId } from '../ceremony/process/protocol';
import { openWithGpg } from '../host/gpg';
import { confirmationsOf, keysNamed } from '../requests/contributions';
import { readCurrent } from '../requests/expire';
import { vaultAt } from './tss-vaults';

type Given = Checked<'tssRequest', 'judgeShare'>;
type Judged = Value<'tssRequest', 'judgeShare'>;

/**
 * Whose shares a request wants, and whose the given one is. Nothing is written, and what was brought of a share is overwritten; the
 * transcript of the attempt that this program begins for the request will tell what was refused of shares. Refuses BAD_REQUEST (a
 * share brought in both ways), ATTEMPT_IN_PROGRESS, as `vaultAt`, TSS_REQUEST_UNKNOWN, TSS_REQUEST_STATE, as `requireOfRecord`,
 * `fixConditions`, `presentOf` and `openWithGpg`, where no share is brought also as `requireConfirmations`, TSS_SHARE_NOT_ASKED (also where `judged` names somebody whose share is not to come),
 * and what is wrong with the share.
 */
export async function judgeTssShare(session: Session, given: Given): Promise<Judged> {
  try {
    return await judged(session, given);
  } finally {
    // By mistake a message, too, may be a share in clear.
    for (const bytes of [given.opened, given.share]) bytes?.fill(0);
  }
}

async function judged(session: Session, given: Given): Promise<Judged> {
  if (given.share && given.opened) throw new Refusal('BAD_REQUEST');
  session.requireNoAttempt();
  const { ledger, stored } = await vaultAt(session, given.vault_id);
  session.clock.confirm(given.wallClock);
  const history = await readCurrent(ledger, stored, given.tss_request_id, session.clock.read());
  const { request, status } = history;
  if (status !== 'MPCProcessing') throw new Refusal('TSS_REQUEST_STATE', { name: status });
  // No share is entered for new keys.
  if (request.sources.length === 0) throw new Refusal('TSS_REQUEST_STATE', { name: request.type });
  requireOfRecord(request, stored.record);
  fixConditions(given, await session.options.network(), request.practice);
  const seats = seatsOf(history, given.absent);
  const wanted = seats.map(idOf);
  const judged = given.judged.map(idOf);
  if (!judged.every(one => wanted.some(seat => isSame(seat, one)))) throw new Refusal('TSS_SHARE_NOT_ASKED');
  const typed = await noting(session, request, unopenedShare, () => contentOf(given));
  if (!typed) {
    // Whoever is to bring shares asks this first: of a request that not all have confirmed none is asked for.
    const confirmed = { request, confirmations: confirmationsOf(history), keys: keysNamed(stored, request) };
    await session.askAlone('requireConfirmations', { ...confirmed, now: Date.now() });
    return { seats, share: null };
  }
  const source = given.share ? 'card' : 'piped';
  const { slips } = session.refusedBefore.of(request.context);
  const input = { request, vault: stored.record, typed, wanted, judged, source, slips } as const;
  const whose = await noting(
    session,
    request,
    refusal => refusedShare(refusal, given.share && 'gpg'),
    () => session.askAlone('judgeTssShare', input, typed),
  );
  const share = seats.find(
    one => one.key_share_holder_group_id === whose.group && one.tss_node_id === whose.tss_node_id,
  );
  return { seats, share: share ?? null };
}

/** Does this with a share; what is refused of it will be in the transcript of the attempt. */
async function noting<T>(
  { refusedBefore }: Session,
  { context }: TssRequest,
  entryOf: (refusal: Refusal) => RefusedEntry,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) refusedBefore.add(context, error, entryOf(error), now());
    throw error;
  }
}

const isSame = (one: EnteredId, other: EnteredId): boolean =>
  one.group === other.group && one.tss_node_id === other.tss_node_id;

const idOf = (one: { key_share_holder_group_id: string; tss_node_id: string }) => ({
  group: one.key_share_holder_group_id,
  tss_node_id: one.tss_node_id,
});

/** Everybody whose share is used, but for those who brought a contribution, or are absent. Refuses as `presentOf`. */
function seatsOf({ request, brought }: RequestHistory, absent: readonly string[]): Judged['seats'] {
  const there = brought.map(one => one.tss_node_id);
  presentOf(request, absent, there);
  return request.sources.flatMap(({ key_share_holder_group_id, holders }) =>
    holders
      .filter(one => ![...there, ...absent].includes(one.tss_node_id))
      .map(({ tss_node_id, name }) => ({ key_share_holder_group_id, tss_node_id, name })),
  );
}

/** What is judged, which the caller overwrites. */
async function contentOf({ share, opened }: Given): Promise<Uint8Array | undefined> {
  if (!share) return opened;
  refusePrivateKey(share);
  const message = messageBytes(share);
  if (!message) throw new Refusal('TSS_SUM_TEXT', {});
  return openWithGpg(message);
}
