/** Takes share after share, from people one at a time or from a pipe, until the attempt has what it needs. */
import {
  type AttemptView,
  type GenerateShareStatus,
  SHARE_TEXT_MAX_BYTES,
} from '../../shared/contract/attempts';
import { failure } from '../../shared/refusals';
import type { Result } from '../../shared/result';
import type { ByteLine } from './byte-lines';
import { Ended, exitOf, exits } from './exit';
import { checkInterrupted, need, orAborted, type Session } from './session';
import { InputEnded } from './terminal';
import { accepted, wordRows } from './texts';
import type { Watch } from './watch';
import { afterFailure } from './writing';

/** A share as text in bytes, or the index of a made-up one that the program enters by itself. */
type Entry = ByteLine | { practice: number };

interface Source {
  /** The next share; undefined when there is no more input. */
  next(progress: number): Promise<Entry | undefined>;
  /** Overwrites what was read and is not needed. */
  end(): Promise<void>;
}

/**
 * Collects until the attempt is complete; then its status is in `session.status`. Ends the command otherwise,
 * with 3 or 1 as the reason demands; too little input is 3 if a share was refused, else 1.
 */
export async function collectShares(
  session: Session,
  started: GenerateShareStatus,
  watch: Watch,
): Promise<AttemptView> {
  const source = session.people ? fromPeople(session, watch) : fromPipe(session, watch.signal);
  let progress = started.progress;
  let refusedShares = 0;
  try {
    for (;;) {
      const entry = await source.next(progress);
      if (!entry) {
        session.output.complain(`The input ended with ${accepted(progress, started.required)}.`);
        throw new Ended(refusedShares > 0 ? exits.refused : exits.failed);
      }
      const result = await enter(session, started.nonce, entry);
      if (result.ok) {
        session.status = result.value;
        progress = result.value.progress;
        session.output.say(accepted(progress, started.required));
        if (result.value.complete) return need(session, await session.api.attempt.read())!;
      } else {
        refusedShares += 1;
        const view = await afterFailure(session, result.error);
        if (view?.phase === 'complete') {
          session.status = need(session, await session.api.generateShare.read());
          return view;
        }
        if (view?.phase !== 'collecting') throw new Ended(exitOf(result.error));
      }
      checkInterrupted(session);
    }
  } finally {
    await source.end();
  }
}

async function enter({ api }: Session, nonce: string, entry: Entry): Promise<Result<GenerateShareStatus>> {
  if ('practice' in entry) return api.practice.update({ index: entry.practice, nonce });
  if (entry.tooLong)
    return { ok: false, error: failure('SHARE_TOO_LONG', { expected: SHARE_TEXT_MAX_BYTES }) };
  try {
    return await api.generateShare.update({ key: entry.bytes, nonce });
  } finally {
    entry.bytes.fill(0);
  }
}

function fromPipe(session: Session, signal: AbortSignal): Source {
  const lines = session.lines();
  let pending: Promise<IteratorResult<ByteLine, void>> | undefined;
  return {
    next: async () => {
      pending = lines.next();
      const next = await orAborted(pending, signal);
      pending = undefined;
      return next.done ? undefined : next.value;
    },
    end: async () => {
      const ended = lines.return(undefined);
      // A line that is still waited for may never come; if it does, nobody wants it any more.
      if (pending) pending.then(late => late.value?.bytes.fill(0)).catch(() => {});
      else await ended;
    },
  };
}

function fromPeople(session: Session, { touch, signal }: Watch): Source {
  const people = session.people!;
  const next = async (progress: number): Promise<Entry | undefined> => {
    const view = need(session, await session.api.attempt.read());
    if (!view) return undefined;
    const madeUp = view.practice ? await nextPracticeShare(session, view) : undefined;
    session.output.say(
      `\nShare ${progress + 1} of ${view.required}: hand over to the next holder. Everyone else looks away. Nothing typed is shown.\nThe words of this attempt, to be compared first:\n${wordRows(view.words)}`,
    );
    const hint = madeUp === undefined ? '' : ` (only Enter: the made-up share ${madeUp})`;
    try {
      const line = await people.askHidden(`Share${hint}: `, SHARE_TEXT_MAX_BYTES, {
        until: signal,
        onKey: touch,
      });
      return madeUp !== undefined && line.bytes.length === 0 ? { practice: madeUp } : line;
    } catch (error) {
      if (error instanceof InputEnded) return undefined;
      throw error;
    }
  };
  return { next, end: async () => {} };
}

/** The first made-up share of a practice set whose seat is still empty. */
async function nextPracticeShare({ api }: Session, view: AttemptView): Promise<number | undefined> {
  const set = await api.keySet.read();
  if (!set.ok || !set.value) return undefined;
  const taken = new Set(view.seats.filter(seat => seat.accepted).map(seat => seat.index));
  return set.value.practiceShares.find(index => !taken.has(index));
}
