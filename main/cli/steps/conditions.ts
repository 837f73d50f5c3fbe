/**
 * What the people in the room fix before the first share: the clock, who is there, live interfaces, and that
 * everyone sees the same words.
 */

import type { AttemptView } from '../../../shared/contract/attempts';
import { MAX_WITNESSES } from '../../../shared/contract/key-sets';
import { EXPIRY_MINUTES } from '../../../shared/contract/limits';
import { isPlainName } from '../../../shared/records/key-set';
import type { Result } from '../../../shared/result';
import { asResult, failure } from '../../../shared/text/failure';
import { typedMinutes } from '../../../shared/text/times';
import { readClock } from '../../attempts/conditions';
import { say, texts, when } from '../messages';
import type { ConditionOptions, StartConditionOptions } from '../options/groups';
import { askYesNo } from '../terminal/questions';
import type { People } from '../terminal/terminal';
import { statementPage } from '../terminal/texts';
import { EXCEPTION_KEY, stateException } from './exceptions';
import { need, refused, type Session } from './session';
import type { Watch } from './watch';

/**
 * Without people at the screen a real set needs `--unwitnessed`; ends the command with WITNESS_NEEDED otherwise. The session knows
 * from then on whether it is practice.
 */
export function checkWitnesses(session: Session, practice: boolean, { unwitnessed }: ConditionOptions): void {
  session.practice = practice;
  if (!practice && !session.people && !unwitnessed) throw refused(session, failure('WITNESS_NEEDED'));
}

/** People are at the screen, and take part. */
const attended = (session: Session, { unwitnessed }: ConditionOptions) =>
  unwitnessed ? null : session.people;

type Present = Omit<NonNullable<Session['present']>, 'practice'>;

/** What an attempt is started with. */
export type StartConditions = StartConditionOptions & { acceptPrivateKeys?: boolean };

/**
 * Starts an attempt with what the room has settled; `start` gets exactly that. At a terminal the clock is confirmed
 * and the names of those present are asked for first, or in the guided ceremony whether they are those of the last attempt, and how long it may be without input too, and a live interface that stands in the way can be accepted
 * by typing its name.
 */
export async function startUnderConditions<T>(
  session: Session,
  options: StartConditionOptions & { acceptPrivateKeys?: boolean | undefined },
  start: (conditions: StartConditions) => Promise<Result<T>>,
): Promise<T> {
  const people = attended(session, options);
  // A practice set may be piped without asking; the transcript says that nobody was there.
  const unwitnessed = options.unwitnessed || !session.people;
  const { acceptLive, wallClock, operator, witnesses } = options;
  if (![...(operator === undefined ? [] : [operator]), ...witnesses].every(isPlainName))
    throw refused(session, failure('NAME_UNUSABLE'));
  const conditions: StartConditions = {
    ...{ acceptLive: [...acceptLive], unwitnessed, wallClock, operator, witnesses },
    ...(options.acceptPrivateKeys && { acceptPrivateKeys: true }),
    ...(options.expiryMinutes !== undefined && { expiryMinutes: options.expiryMinutes }),
  };
  if (people) await sayMachine(session);
  if (people && conditions.wallClock === undefined) conditions.wallClock = await askClock(session);
  if (people) Object.assign(conditions, await whoIsThere(session, options));
  // Every task of the menu is an attempt; who typed a command had the option.
  if (people && session.guided) conditions.expiryMinutes = await askExpiry(people);
  for (;;) {
    const result = await start(conditions);
    const { guided, practice } = session;
    // Of what nobody knows the names are for nothing else.
    if (result.ok && guided && practice !== undefined)
      session.present = { operator: conditions.operator, witnesses: conditions.witnesses, practice };
    if (result.ok || !people) return need(session, result);
    if (result.error.code === 'INTERFACE_LIVE') {
      const accepted = await askInterface(session, conditions.acceptLive);
      if (!accepted) throw refused(session, result.error);
      conditions.acceptLive.push(accepted);
    } else {
      throw refused(session, result.error);
    }
  }
}

const networkTexts = {
  offline: texts.steps.looksOffline,
  unknown: texts.steps.offlineUnknown,
} as const;

async function sayMachine({ api, output }: Session): Promise<void> {
  const program = await api.program.read();
  if (!program.ok) return;
  const { state, interfaces, remarks } = program.value.network;
  output.say(state === 'live' ? texts.steps.liveInterfaces(interfaces.join(', ')) : networkTexts[state]);
  for (const remark of remarks) output.say(say(remark));
}

async function askClock(session: Session): Promise<string> {
  const { clock } = need(session, await session.api.program.read());
  session.output.say(texts.steps.clock(when(clock, 'second')));
  for (;;) {
    const typed = await session.people!.ask(texts.steps.askWallClock(typedMinutes(clock)));
    if (typed === '') return clock;
    // At once: names that are asked for next would be lost with it.
    const read = await asResult(async () => readClock(typed));
    if (read.ok) return typed;
    session.output.refuse(read.error);
  }
}

/** One plain name, or none when only Enter is pressed. */
async function askName({ output, people }: Session, question: string): Promise<[string] | []> {
  for (;;) {
    const typed = await people!.ask(question);
    if (typed === '') return [];
    if (isPlainName(typed)) return [typed];
    output.refuse(failure('NAME_UNUSABLE'));
  }
}

/** Nobody comes by only Enter: whoever does not read would put the names of others into the transcript. */
async function whoIsThere(
  session: Session,
  { operator, witnesses }: StartConditionOptions,
): Promise<Present> {
  const { people, guided, present, practice } = session;
  const isNamed = operator !== undefined || witnesses.length > 0;
  const isSomebody = present && (present.operator !== undefined || present.witnesses.length > 0);
  // Names of a rehearsal are for rehearsals alone, as in the window.
  if (guided && !isNamed && isSomebody && present.practice === practice) {
    const { operator: last, witnesses: seen } = present;
    const question = texts.steps.askSamePeople(last ?? '', seen);
    if ((await askYesNo(people!, question)) === 'yes') return { operator: last, witnesses: seen };
  }
  return {
    operator: operator ?? (await askName(session, texts.steps.askOperator))[0],
    witnesses: witnesses.length > 0 ? witnesses : await askWitnesses(session),
  };
}

async function askWitnesses(session: Session): Promise<string[]> {
  const witnesses: string[] = [];
  while (witnesses.length < MAX_WITNESSES) {
    const [name] = await askName(session, texts.steps.askWitness(witnesses.length + 1));
    if (name === undefined) break;
    witnesses.push(name);
  }
  return witnesses;
}

async function askExpiry(people: People): Promise<number> {
  const { least, most, preset } = EXPIRY_MINUTES;
  for (;;) {
    const typed = await people.ask(texts.steps.askExpiry(preset));
    if (typed === '') return preset;
    const minutes = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
    if (minutes >= least && minutes <= most) return minutes;
    people.remark(texts.steps.wholeNumberFromTo(least, most));
  }
}

/** The name that was typed, which is one of those that still need to be accepted; undefined for only Enter. */
async function askInterface(session: Session, accepted: string[]): Promise<string | undefined> {
  const { network } = need(session, await session.api.program.read());
  const live = network.interfaces.filter(name => !accepted.includes(name));
  if (live.length === 0) return undefined;
  session.output.say(texts.steps.notAccepted(live.join(', ')));
  for (;;) {
    const typed = await session.people!.ask(texts.steps.askAcceptLive);
    if (typed === '' || live.includes(typed)) return typed || undefined;
    session.output.say(texts.steps.noSuchInterface(live.join(', ')));
  }
}

/**
 * Shows what is bound, with its words. At a terminal the people confirm that they see the same; a no ends the command with
 * NOT_CONFIRMED, and whatever is neither is asked for again: an attempt, and a number of the record, hang on it.
 */
export async function confirmWords(
  session: Session,
  options: ConditionOptions,
  view: AttemptView,
  { touch, signal }: Watch,
): Promise<void> {
  session.output.say(statementPage(view));
  const people = attended(session, options);
  if (!people) return;
  const awake = { until: signal, onKey: touch };
  const ask = () =>
    askYesNo(people, texts.steps.askSameWords, {
      ...awake,
      enter: 'yes',
      sign: EXCEPTION_KEY,
    });
  let answer = await ask();
  while (answer === EXCEPTION_KEY) {
    await stateException(session, view.nonce, awake);
    answer = await ask();
  }
  if (answer === 'no') throw refused(session, failure('NOT_CONFIRMED'));
}
