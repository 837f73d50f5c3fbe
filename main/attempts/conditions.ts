/** The conditions that are fixed before any attempt: the network, the clock, who is there. */
import type { NetworkView } from '../../shared/contract/program';
import { isPlainName } from '../../shared/records/key-set';
import type { EntryFacts } from '../../shared/records/transcript';
import type { LiveAccepted, WallClock } from '../../shared/text/en/transcript-facts';
import type { Language } from '../../shared/text/languages';
import { Refusal } from '../../shared/text/refusals';
import { refuseSecrets } from '../../shared/text/refuse-secrets';

export interface ConditionParams {
  acceptLive: string[];
  unwitnessed: boolean;
  wallClock?: string | undefined;
  operator?: string | undefined;
  witnesses: string[];
  expiryMinutes?: number | undefined;
  /** Of operations that take shares. */
  acceptPrivateKeys?: boolean;
}

export interface FixedConditions {
  /** Milliseconds since 1970 of the clock that keys are judged by. */
  now: number;
  unwitnessed: boolean;
  /** In which people read the statement. */
  language: Language;
  /** Who was named; '' and none where nobody was. */
  present: { operator: string; witnesses: string[] };
  /** For the transcript's start entry. */
  facts: EntryFacts;
}

/**
 * Refuses INTERFACE_LIVE while a live interface has not been accepted by name (a practice set needs no
 * acceptance; without witnesses all are accepted and listed), CLOCK_UNREADABLE, NAME_UNUSABLE for the name of
 * the operator or a witness that is not a plain one, and TEXT_LOOKS_SECRET: all of these go into the transcript.
 */
export function fixConditions(
  params: ConditionParams,
  network: NetworkView,
  practice: boolean,
  language: Language = 'en',
): FixedConditions {
  const { operator, witnesses } = params;
  if (![...(operator === undefined ? [] : [operator]), ...witnesses].every(isPlainName)) {
    throw new Refusal('NAME_UNUSABLE');
  }
  refuseSecrets(operator, ...witnesses, ...params.acceptLive);
  const accepted = new Set(params.acceptLive);
  const unaccepted = network.interfaces.filter(name => !accepted.has(name));
  if (unaccepted.length > 0 && !practice && !params.unwitnessed) {
    throw new Refusal('INTERFACE_LIVE', { name: unaccepted.join(', ') });
  }
  const machine = Date.now();
  const wall = params.wallClock === undefined ? undefined : readClock(params.wallClock);
  const present = { operator: operator ?? '', witnesses };
  return {
    now: wall ?? machine,
    unwitnessed: params.unwitnessed,
    language,
    present,
    facts: {
      network: network.state,
      liveInterfaces: network.interfaces,
      liveAccepted: params.unwitnessed
        ? ('allUnwitnessed' satisfies LiveAccepted)
        : params.acceptLive.join(', '),
      networkRemarks: network.remarks,
      wallClock: wall === undefined ? ('notConfirmed' satisfies WallClock) : new Date(wall).toISOString(),
      witnessed: !params.unwitnessed,
      ...present,
    },
  };
}

/** How long it may be without input, in milliseconds. */
export const expiryOf = (
  { expiryMinutes }: Pick<ConditionParams, 'expiryMinutes'>,
  options: { expiryMs: number },
): number => (expiryMinutes === undefined ? options.expiryMs : expiryMinutes * 60_000);

const CLOCK =
  /^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):\d{2})(?::\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Milliseconds since 1970 of a time as people type it, in this computer's zone if it names none. Throws `Refusal`
 * CLOCK_UNREADABLE, also for a day that no month has (the engine reads 30 February as a day in March) and for a time that
 * the clock skips.
 */
export function readClock(text: string): number {
  const [whole, day, minute, zone] = CLOCK.exec(text.trim()) ?? [];
  const time = Date.parse((whole ?? '').replace(' ', 'T'));
  // Without a zone it is this computer's time, which has no 2:30 in the night when summer begins.
  const exists =
    new Date(`${day}T00:00Z`).toJSON()?.slice(0, 10) === day && (zone !== undefined || isLocal(time, minute));
  if (Number.isNaN(time) || !exists) throw new Refusal('CLOCK_UNREADABLE');
  return time;
}

const isLocal = (time: number, minute: string | undefined): boolean => {
  const at = new Date(time);
  return minute === [at.getHours(), at.getMinutes()].map(part => String(part).padStart(2, '0')).join(':');
};
