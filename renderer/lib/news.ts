/** News from main: in their order, without gaps, and never overtaken by what was read before they came. */
import type { EventName, ProgramEvent } from '../../shared/contract/events';

/**
 * What takes events as they come. One that is older than the last is left out; where one did not come, everything is read
 * `anew`.
 */
export function inOrder(take: (event: ProgramEvent) => void, anew: () => void): typeof take {
  let last = 0;
  return event => {
    if (event.number <= last) return;
    const isMissing = last > 0 && event.number > last + 1;
    last = event.number;
    take(event);
    if (isMissing) anew();
  };
}

/** Of how many events of each name the page knows, and reading by calls beside them. */
export function readings() {
  const come: Partial<Record<EventName, number>> = {};
  return {
    came(name: EventName): void {
      come[name] = (come[name] ?? 0) + 1;
    },
    /** Asks again where an event of this name came meanwhile: the answer may be of before. */
    async read<T>(name: EventName, ask: () => Promise<T>): Promise<T> {
      for (;;) {
        const before = come[name];
        const answer = await ask();
        if (come[name] === before) return answer;
      }
    },
  };
}
