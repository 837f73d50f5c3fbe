/**
 * What became of a TSS request: its status, who confirmed and who has not, told from the lines of its file. Whatever does
 * not follow from what was before is no history of ours.
 */
import { readClearSigned } from '../openpgp/clear-signed';
import {
  type Happening,
  type LineNames,
  namesOf,
  type RequestChain,
  readChain,
} from '../records/tss-request';
import { Refusal } from '../text/refusals';
import { type Answer, answerIn, type Confirmer, confirmersOf, isSameConfirmer } from './confirmation-text';
import { contributorsOf } from './contributors';
import { contextOf } from './frozen-request';
import { FIRST_STATUS, isTerminal, next, type RequestEvent, type RequestStatus } from './request-state';
import { isSoundRequest } from './sound-request';

/** A request with what became of it. */
export interface RequestHistory extends RequestChain {
  status: RequestStatus;
  /** Everybody who has to confirm. */
  confirmers: Confirmer[];
  /** Those of them who have not answered yet. */
  awaited: Confirmer[];
  /** What was brought of contributions that are made elsewhere, in that order. */
  brought: Brought[];
}

/** Of one contribution: its digest alone, or its file too, by the line that tells of it. */
export type Brought = Extract<Happening, { event: 'digest' | 'contributed' }>;

/** Of a chain with nothing but its first line. */
export const begun = (chain: RequestChain): RequestHistory => {
  const confirmers = confirmersOf(chain.request);
  return { ...chain, status: FIRST_STATUS, confirmers, awaited: confirmers, brought: [] };
};

const eventOf: Record<
  Exclude<Happening['event'], 'confirmed' | 'failed' | 'withdrawn' | Brought['event']>,
  RequestEvent
> = {
  declined: 'declined',
  started: 'attemptStarted',
  succeeded: 'outputsWritten',
  expired: 'expired',
  cancelled: 'cancelled',
};

/**
 * The history with one more line, of which the chain was read already; undefined where nothing leads there: a status from
 * which the event leads nowhere, or an answer that is nobody's or was given before.
 */
export function after(
  before: RequestHistory,
  one: Happening,
  chain: RequestChain,
): RequestHistory | undefined {
  const awaited = awaitedAfter(before, one);
  if (!awaited) return undefined;
  const status = statusAfter(before.status, one, awaited);
  const brought = broughtAfter(before, one);
  return status && brought && { ...chain, status, confirmers: before.confirmers, awaited, brought };
}

const isBrought = (one: Happening): one is Brought => one.event === 'digest' || one.event === 'contributed';

/** True as long as digests may be taken back: nobody's contribution was opened here, so nobody can have chosen theirs by another's. */
export const nothingOpened = ({ brought }: Pick<RequestHistory, 'brought'>): boolean =>
  brought.every(one => one.event === 'digest');

/** Each contributor's once, and a digest alone only where the order matters; one that is taken back as it was brought. */
function broughtAfter(history: RequestHistory, one: Happening): Brought[] | undefined {
  const { request, brought } = history;
  if (one.event === 'withdrawn') {
    const left = brought.filter(
      ({ tss_node_id, digest }) => tss_node_id !== one.tss_node_id || digest !== one.digest,
    );
    return nothingOpened(history) && left.length < brought.length ? left : undefined;
  }
  if (!isBrought(one)) return brought;
  const fits =
    contributorsOf(request).some(({ tss_node_id }) => tss_node_id === one.tss_node_id) &&
    !brought.some(({ tss_node_id }) => tss_node_id === one.tss_node_id) &&
    (one.event === 'contributed' || request.type === 'KeyGen');
  return fits ? [...brought, one] : undefined;
}

/** A confirmation before the last one changes nothing but who is awaited, and what is brought nothing but that it is there. */
function statusAfter(
  status: RequestStatus,
  one: Happening,
  awaited: readonly Confirmer[],
): RequestStatus | undefined {
  // Its cause is also an event that ends what waits, which has a line of its own.
  if (one.event === 'failed') return status === 'KeyGenerating' ? next(status, one.cause) : undefined;
  if (isBrought(one) || one.event === 'withdrawn') return status === 'MPCProcessing' ? status : undefined;
  // An attempt that is on ends with a reason, whatever ended it.
  if (status === 'KeyGenerating' && (one.event === 'expired' || one.event === 'cancelled')) return undefined;
  if (one.event !== 'confirmed') return next(status, eventOf[one.event]);
  const confirmed = next(status, 'allConfirmed');
  return confirmed && (awaited.length === 0 ? confirmed : status);
}

function awaitedAfter({ request, awaited }: RequestHistory, one: Happening): Confirmer[] | undefined {
  if (one.event !== 'confirmed' && one.event !== 'declined') return awaited;
  const answer = answerOf(one, request);
  const isTheirs =
    answer?.confirmer.name === one.name &&
    answer.confirmer.pgp_fingerprint === one.pgp_fingerprint &&
    answer.decision === (one.event === 'confirmed' ? 'confirm' : 'decline');
  const left = awaited.filter(other => !answer || !isSameConfirmer(other, answer.confirmer));
  return isTheirs && left.length < awaited.length ? left : undefined;
}

/** What this confirmer answered, by what they signed; undefined where they have not. */
export const answeredBy = (
  { request, happened }: RequestHistory,
  confirmer: Confirmer,
): 'confirmed' | 'declined' | undefined => {
  for (const one of happened) {
    if (one.event !== 'confirmed' && one.event !== 'declined') continue;
    const answer = answerOf(one, request);
    if (answer && isSameConfirmer(answer.confirmer, confirmer)) return one.event;
  }
  return undefined;
};

function answerOf({ signed }: { signed: string }, request: RequestHistory['request']): Answer | undefined {
  try {
    return answerIn(readClearSigned(signed).text, request);
  } catch {
    return undefined;
  }
}

/**
 * Reads the lines of a request, one behind the other. Throws `Refusal` FILE_DAMAGED also where its context is not that of
 * what stands in it, it contradicts itself, or its lines do not follow from one another; else as `readChain`. Signatures are not verified by this.
 */
export function readHistory(text: string, name: string | LineNames): RequestHistory {
  const nameAt = namesOf(name);
  const chain = readChain(text, name);
  const { request, happened } = chain;
  if (contextOf(request) !== request.context || !isSoundRequest(request))
    throw new Refusal('FILE_DAMAGED', { name: nameAt(0) });
  let history: RequestHistory | undefined = begun({ request, happened: [], digest: chain.digest });
  for (const [at, one] of happened.entries()) {
    history = after(history, one, { request, happened: happened.slice(0, at + 1), digest: chain.digest });
    if (!history) throw new Refusal('FILE_DAMAGED', { name: nameAt(at + 1) });
  }
  return history;
}

/**
 * The status at a time (milliseconds since 1970): what waits for people expires by the clock. Whether an attempt that is on
 * has expired, the attempt says.
 */
export function statusAt({ status, request }: RequestHistory, now: number): RequestStatus {
  const waits = !isTerminal(status) && status !== 'KeyGenerating';
  return waits && now >= request.expires_timestamp ? next(status, 'expired')! : status;
}
