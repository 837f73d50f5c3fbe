/** Takes share after share, from people one at a time or from a pipe, until the attempt has what it needs. */
import { type AttemptView, LONG_TEXT_MAX_BYTES, SHARE_TEXT_MAX_BYTES } from '../../shared/contract/attempts';
import { failure, settle } from '../../shared/refusals';
import type { Result } from '../../shared/result';
import { readBounded } from '../desk/files';
import type { ByteLine } from './byte-lines';
import { EXCEPTION_KEY, stateException } from './exceptions';
import { Ended, exitOf, exits } from './exit';
import { fromHome } from './files';
import { type PipedLines, pipedLines } from './piped-lines';
import { checkInterrupted, need, orAborted, type Session } from './session';
import { InputEnded } from './terminal';
import { accepted, wordRows } from './texts';
import type { Watch } from './watch';
import { afterFailure } from './writing';

/** A share as text in bytes, the index of a made-up one that the program enters by itself, or an encrypted one's file. */
type Entry = ByteLine | { practice: number } | { card: string };

/** Typed alone on a line: an encrypted share is opened with a card. No share begins with it. */
const CARD_KEY = '@';

/** The operations for which shares are entered. */
type Entering = 'generateShare' | 'reissue' | 'checkShare' | 'recoveryToken';

/** Nothing more is to be entered. */
const isDone = ({ phase }: AttemptView): boolean => phase === 'complete' || phase === 'recovering';

interface Source {
  /** The next share; undefined when there is no more input. */
  next(progress: number): Promise<Entry | undefined>;
  /** Overwrites what was read and is not needed. */
  end(): Promise<void>;
}

/**
 * Collects until the attempt is complete; then its status is in `session.status`. Ends the command otherwise,
 * with 3 or 1 as the reason demands; too little input is 3 if a share was refused, else 1.
 *
 * @param input the lines of a pipe, where more than shares is read from it; the caller ends it then
 */
export async function collectShares(
  session: Session,
  started: { nonce: string },
  operation: Entering,
  watch: Watch,
  cards: readonly string[] = [],
  input?: PipedLines,
): Promise<AttemptView> {
  const source = session.people ? fromPeople(session, watch) : fromPipe(session, watch.signal, input);
  const asked = need(session, await session.api.attempt.read())!;
  const needed = asked.required + asked.proofShares;
  let { progress } = asked;
  let refusedShares = 0;
  const waiting = [...cards];
  try {
    for (;;) {
      const card = waiting.shift();
      const entry = card === undefined ? await source.next(progress) : { card };
      if (!entry) {
        session.output.complain(`The input ended with ${accepted(progress, needed)}.`);
        throw new Ended(refusedShares > 0 ? exits.refused : exits.failed);
      }
      const result = await enter(session, operation, started.nonce, entry, watch.signal);
      if (result.ok) {
        session.status = await statusOf(session, operation);
        const view = need(session, await session.api.attempt.read())!;
        progress = view.progress;
        session.output.say(accepted(progress, needed));
        if (isDone(view)) return view;
      } else {
        refusedShares += 1;
        const view = await afterFailure(session, result.error);
        if (view && isDone(view)) {
          session.status = await statusOf(session, operation);
          return view;
        }
        // Shares that do not agree are refused together; what is certainly wrong is out again.
        progress = view?.progress ?? progress;
        if (view?.phase !== 'collecting') throw new Ended(exitOf(result.error));
      }
      checkInterrupted(session);
    }
  } finally {
    await source.end();
  }
}

const statusOf = async (session: Session, operation: Entering): Promise<unknown> =>
  need<unknown>(session, await session.api[operation].read());

async function enter(
  session: Session,
  operation: Entering,
  nonce: string,
  entry: Entry,
  signal: AbortSignal,
): Promise<Result<unknown>> {
  const { api } = session;
  if ('card' in entry) return enterByCard(session, nonce, entry.card, signal);
  if ('practice' in entry) return api.practice.update({ index: entry.practice, nonce });
  if (entry.tooLong)
    return { ok: false, error: failure('SHARE_TOO_LONG', { expected: SHARE_TEXT_MAX_BYTES }) };
  try {
    return await api[operation].update({ key: entry.bytes, nonce });
  } finally {
    entry.bytes.fill(0);
  }
}

/** The terminal is gpg's while it runs: its pinentry may ask there. */
async function enterByCard(
  session: Session,
  nonce: string,
  file: string,
  signal: AbortSignal,
): Promise<Result<unknown>> {
  const read = await settle(() => readBounded(file, LONG_TEXT_MAX_BYTES, { followLinks: true }));
  if (!read.ok) return read;
  session.output.say('Opening it with gpg: insert the card, and give the PIN where it is asked for.');
  session.people?.lend();
  try {
    return await orAborted(session.api.card.update({ message: read.value, nonce }), signal);
  } finally {
    read.value.fill(0);
  }
}

function fromPipe(session: Session, signal: AbortSignal, input?: PipedLines): Source {
  const lines = input ?? pipedLines(session);
  return {
    next: () => lines.next(signal),
    end: async () => {
      if (!input) await lines.end();
    },
  };
}

function fromPeople(session: Session, { touch, signal }: Watch): Source {
  const people = session.people!;
  const next = async (progress: number): Promise<Entry | undefined> => {
    const view = need(session, await session.api.attempt.read());
    if (!view) return undefined;
    const madeUp = view.practice ? await nextPracticeShare(session, view) : undefined;
    const turn =
      view.operation === 'checkShare'
        ? 'The share to be checked:'
        : `Share ${progress + 1} of ${view.required + view.proofShares}: hand over to the next holder.`;
    session.output.say(`\n${turn} Everyone else looks away. Nothing typed is shown.`);
    session.output.say(`The words of this attempt, to be compared first:\n${wordRows(view.words)}`);
    session.output.say(
      '(@ and Enter: an encrypted share, opened with a card. ! and Enter: state an exception.)',
    );
    const hint = madeUp === undefined ? '' : ` (only Enter: the made-up share ${madeUp})`;
    const options = { until: signal, onKey: touch };
    try {
      let line = await people.askHidden(`Share${hint}: `, SHARE_TEXT_MAX_BYTES, options);
      while (isKey(line, EXCEPTION_KEY)) {
        await stateException(session, view.nonce, options);
        line = await people.askHidden(`Share${hint}: `, SHARE_TEXT_MAX_BYTES, options);
      }
      if (isKey(line, CARD_KEY)) {
        return { card: fromHome(await people.ask('Encrypted share, file: ', options)) };
      }
      return madeUp !== undefined && line.bytes.length === 0 ? { practice: madeUp } : line;
    } catch (error) {
      if (error instanceof InputEnded) return undefined;
      throw error;
    }
  };
  return { next, end: async () => {} };
}

const isKey = ({ bytes }: ByteLine, key: string): boolean =>
  bytes.length === 1 && bytes[0] === key.charCodeAt(0);

/** The first made-up share of a practice set whose seat is still empty. */
async function nextPracticeShare({ api }: Session, view: AttemptView): Promise<number | undefined> {
  const set = await api.keySet.read();
  if (!set.ok || !set.value) return undefined;
  const taken = new Set(view.seats.filter(seat => seat.accepted).map(seat => seat.index));
  return set.value.practiceShares.find(index => !taken.has(index));
}
