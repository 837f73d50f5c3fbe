/** What has to be settled about the room before any attempt: the network and the clock. */
import type { NetworkView } from '../../shared/contract/program';
import { isPlainName } from '../../shared/key-set';
import { Refusal } from '../../shared/refusals';
import { refuseSecrets } from '../../shared/secret-looking';
import type { EntryFacts } from '../../shared/transcript';

export interface RoomParams {
  acceptLive: string[];
  unwitnessed: boolean;
  wallClock?: string | undefined;
  operator?: string | undefined;
  witnesses: string[];
  /** Of operations that take shares. */
  acceptPrivateKeys?: boolean;
}

export interface SettledRoom {
  /** Milliseconds since 1970 of the clock that keys are judged by. */
  now: number;
  unwitnessed: boolean;
  /** For the transcript's start entry. */
  facts: EntryFacts;
}

/**
 * Refuses INTERFACE_LIVE while a live interface has not been accepted by name (a practice set needs no
 * acceptance; without witnesses all are accepted and listed), CLOCK_UNREADABLE, NAME_UNUSABLE for the name of
 * the operator or a witness that is not a plain one, and TEXT_LOOKS_SECRET: all of these go into the transcript.
 */
export function settleRoom(params: RoomParams, network: NetworkView, practice: boolean): SettledRoom {
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
  return {
    now: wall ?? machine,
    unwitnessed: params.unwitnessed,
    facts: {
      network: network.state,
      liveInterfaces: network.interfaces,
      liveAccepted: params.unwitnessed ? 'all, unwitnessed' : params.acceptLive.join(', '),
      networkRemarks: network.remarks,
      wallClock: wall === undefined ? 'not confirmed' : new Date(wall).toISOString(),
      witnessed: !params.unwitnessed,
      operator: operator ?? '',
      witnesses,
    },
  };
}

function readClock(text: string): number {
  const plausible = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/.test(
    text.trim(),
  );
  const time = plausible ? Date.parse(text.trim().replace(' ', 'T')) : Number.NaN;
  if (Number.isNaN(time)) throw new Refusal('CLOCK_UNREADABLE');
  return time;
}
