/** The skeleton of the commands that carry out an attempt: words, shares or a yes, outcome. */
import type { AttemptView, GenerateShareStatus } from '../../../shared/contract/attempts';
import type { ConditionOptions, EnteringOptions } from '../options/groups';
import type { OutcomeOf } from '../terminal/texts';
import { resultPage } from '../terminal/texts';
import { collectShares, type Entered } from './collect';
import { confirmWords } from './conditions';
import type { PipedLines } from './piped-lines';
import { checkInterrupted, need, type Session } from './session';
import { type Watch, whileWatched } from './watch';
import { orWritten } from './writing';

export type Operation = AttemptView['operation'];

/** What the terminal has to know of an operation, whichever command carries it out. */
export interface AttemptOf<O extends Operation> {
  readonly operation: O;
  readonly outcome: OutcomeOf;
  /** What it makes is lost when nobody was told it, and so is not done however the folder looks. */
  readonly isTold?: true;
}

/** generate-share's status before anything has begun, and that of every command with the same fields. */
export const idle: GenerateShareStatus = {
  started: false,
  nonce: '',
  progress: 0,
  required: 0,
  key: '',
  pgp_fingerprint: '',
  complete: false,
  index: 0,
  files: [],
};

/** Has the words of an attempt confirmed and takes its shares; `first` is done before. Gives what came of it. */
export const takeShares = (
  session: Session,
  options: EnteringOptions,
  nonce: string,
  entered: Entered,
  first?: (watch: Watch) => Promise<void>,
  input?: PipedLines,
): Promise<AttemptView> =>
  whileWatched(session, nonce, async watch => {
    await first?.(watch);
    await confirmWords(session, options, need(session, await session.api.attempt.read())!, watch);
    return collectShares(session, nonce, entered, watch, options.cards, input);
  });

/** Carries out an attempt with shares from its start to what is said of its result; its status is left in the session. */
export async function withShares(
  session: Session,
  options: EnteringOptions,
  started: { nonce: string },
  attempt: AttemptOf<Operation> & Entered,
  set?: Parameters<OutcomeOf>[2],
): Promise<void> {
  session.status = started;
  const made = await takeShares(session, options, started.nonce, attempt);
  session.output.say(resultPage(made, attempt.outcome, set));
}

/** Operations that have attempts without shares. */
type Confirmed = { [O in Operation]: 'confirm' extends keyof Session['api'][O] ? O : never }[Operation];

/** The same for an attempt without shares, of which `statusOf` gives the status. */
export async function withConsent(
  session: Session,
  options: ConditionOptions,
  started: AttemptView,
  { operation, outcome }: AttemptOf<Confirmed>,
  statusOf: (view: AttemptView) => unknown,
): Promise<void> {
  const { nonce } = started;
  session.status = await statusOf(started);
  await whileWatched(session, nonce, watch => confirmWords(session, options, started, watch));
  checkInterrupted(session);
  const made = await orWritten(session, await session.api[operation].confirm({ nonce }));
  session.status = await statusOf(made);
  session.output.say(resultPage(made, outcome));
}
