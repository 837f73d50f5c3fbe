/** Takes share after share, from people one at a time or from a pipe, until the attempt has what it needs. */

import type { AttemptView } from '../../../shared/contract/attempts';
import { SHARE_TEXT_MAX_BYTES } from '../../../shared/contract/limits';
import type { Failure, Result } from '../../../shared/result';
import { failure } from '../../../shared/text/failure';
import type { RefusalCode } from '../../../shared/text/refusals';
import { texts } from '../messages';

import type { EnteringOptions } from '../options/groups';
import { Ended, exitOf, exits, UsageError } from '../terminal/exit';
import { accepted } from '../terminal/texts';
import { enterByCard, enterByPrivateKey, mustBeMessage } from './encrypted';
import type { PipedLines } from './piped-lines';
import { type Asked, whoseShare } from './said-holder';
import { checkInterrupted, need, refused, type Session } from './session';
import { type Entry, fromPeople, fromPipe } from './share-sources';

import type { Watch } from './watch';
import { afterFailure } from './writing';

type OnKeySet = 'generateShare' | 'reissue' | 'checkShare' | 'recoveryToken';

/** An operation for which shares are entered. */
export interface Entered {
  /** Of a key set: the one whose call tells the final status; else that is told of the attempt. */
  readonly operation: OnKeySet | { status(view: AttemptView): unknown };
  /** What is said before a share, where it is not one of several. */
  readonly turn?: () => string;
}

/** Nothing more is to be entered. */
const isDone = ({ phase }: AttemptView): boolean => phase === 'complete' || phase === 'recovering';

/** Instead of a file: encrypted shares come on standard input. */
export const STANDARD_INPUT: string = '-';

/** Ends the command where the options do not go with how shares come here, or a file of them cannot be read. Before anything is begun. */
export async function checkEntering(
  session: Session,
  { cards = [], acceptPrivateKeys }: EnteringOptions,
): Promise<void> {
  const { people } = session;
  if (people && cards.includes(STANDARD_INPUT)) throw new UsageError(texts.steps.cardAtTerminal);
  if (!people && acceptPrivateKeys) throw new UsageError(texts.steps.privateKeysUnattended);
  for (const file of cards) if (file !== STANDARD_INPUT) await mustBeMessage(session, file);
}

/**
 * Collects until the attempt is complete; then its status is in `session.status`. Ends the command otherwise,
 * with 3 or 1 as the reason demands; too little input is 3 if a share was refused, else 1. In a pipe an alarm ends it, too.
 *
 * @param cards files of encrypted shares that are opened with a card first. With any, or with `-`, those that come on
 *   standard input are opened in the same way.
 * @param input the lines of a pipe, where more than shares is read from it; the caller ends it then
 */
export async function collectShares(
  session: Session,
  nonce: string,
  { operation, turn }: Entered,
  watch: Watch,
  cards: readonly string[] = [],
  input?: PipedLines,
): Promise<AttemptView> {
  const source = session.people
    ? fromPeople(session, watch, turn)
    : fromPipe(session, watch.signal, cards.length > 0, input);
  const asked = need(session, await session.api.attempt.read())!;
  const needed = asked.required + asked.proofShares;
  let { progress, seats } = asked;
  let refusedShares = 0;
  const waiting = cards.filter(card => card !== STANDARD_INPUT);
  try {
    for (;;) {
      const card = waiting.shift();
      const entry = card === undefined ? await source.next(progress) : { card };
      if (!entry) {
        session.output.complain(endOfInput(progress, needed));
        throw new Ended(refusedShares > 0 ? exits.refused : exits.failed);
      }
      const { said } = source;
      const result = await enter(
        session,
        { nonce, ...(said !== undefined && { saidIndex: said }) },
        entry,
        watch,
      );
      if (result.ok) {
        const view = result.value;
        session.status = await statusOf(session, operation, view);
        progress = view.progress;
        sayAccepted(session, accepted(progress, needed), whoseShare(seats, view.seats, said));
        seats = view.seats;
        if (view.lengthToConfirm > 0 && session.people) await confirmLength(session, view, watch);
        if (isDone(view)) return view;
      } else {
        refusedShares += 1;
        const view = await afterFailure(session, result.error);
        if (view && isDone(view)) {
          session.status = await statusOf(session, operation, view);
          return view;
        }
        // Shares that do not agree are refused together; what is certainly wrong is out again.
        progress = view?.progress ?? progress;
        seats = view?.seats ?? seats;
        if (view?.phase !== 'collecting') throw new Ended(exitOf(result.error));
        if (!session.people && endsPipe(result.error)) {
          session.output.complain(texts.steps.refusalEndsAttempt);
          throw new Ended(exits.refused);
        }
      }
      checkInterrupted(session);
    }
  } finally {
    await source.end();
  }
}

/** The first share of a set of unknown length: a part of one would make every good one after it look wrong. */
async function confirmLength(
  session: Session,
  { lengthToConfirm, nonce }: AttemptView,
  { signal, touch }: Watch,
): Promise<void> {
  session.output.say(texts.steps.lengthFound(lengthToConfirm));
  const typed = await session.people!.ask(texts.steps.askLength, {
    until: signal,
    onKey: touch,
  });
  if (typed !== '') throw refused(session, failure('NOT_CONFIRMED'));
  need(session, await session.api.attempt.confirmLength({ nonce, shareBytes: lengthToConfirm }));
}

/** What ends a pipe besides alarms: the lines that follow may be the rest of it, and must not pass for shares. */
export const IN_SEVERAL_LINES: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'SHARE_ENCRYPTED',
  'SHARE_IS_KEY',
  'SHARE_IS_TOKEN',
  'SHARE_IS_INIT',
]);

/** Where nobody is there, nobody can stop and find out at an alarm either. */
export const endsPipe = ({ code, alarm }: Failure): boolean => alarm === true || IN_SEVERAL_LINES.has(code);

/** Enough were accepted, and it is not done: they do not agree. */
export const endOfInput = (progress: number, needed: number): string =>
  progress >= needed ? texts.steps.inputEndedDisputed(progress) : texts.steps.inputEnded(progress, needed);

const statusOf = async (
  session: Session,
  operation: Entered['operation'],
  view: AttemptView,
): Promise<unknown> =>
  typeof operation === 'object'
    ? operation.status(view)
    : need<unknown>(session, await session.api[operation].read());

function sayAccepted({ output, people }: Session, count: string, whose: string): void {
  output.say(count);
  if (people && whose) output.say(whose);
}

async function enter(
  session: Session,
  of: Asked,
  entry: Entry,
  { signal, touch }: Watch,
): Promise<Result<AttemptView>> {
  const { api, people } = session;
  if ('card' in entry) return enterByCard(session, of, entry.card, signal);
  if ('privateKey' in entry)
    return enterByPrivateKey(session, of, entry.privateKey, { until: signal, onKey: touch });
  if ('practice' in entry) return api.attempt.enter({ source: 'practice', index: entry.practice, ...of });
  try {
    if (entry.tooLong || entry.bytes.length > SHARE_TEXT_MAX_BYTES)
      return { ok: false, error: failure('SHARE_TOO_LONG', { expected: SHARE_TEXT_MAX_BYTES }) };
    return await api.attempt.enter({
      key: entry.bytes,
      ...of,
      source: people ? 'typed' : 'piped',
    });
  } finally {
    entry.bytes.fill(0);
  }
}
