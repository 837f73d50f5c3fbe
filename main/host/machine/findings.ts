/** What is looked at of a computer before a ceremony, and how it is told: on, off, or not known. */

import type { MachineView, SeenView } from '../../../shared/contract/program';

export type Seen = SeenView;
export type Findings = MachineView;

export const off: Seen = { state: 'off', names: [] };
export const unknown: Seen = { state: 'unknown', names: [] };

/** `on` with these names, once each and in order; `off` where there are none; `unknown` where they could not be read. */
export const seen = (names: readonly string[] | null): Seen => {
  if (names === null) return unknown;
  const all = [...new Set(names)].sort();
  return all.length > 0 ? { state: 'on', names: all } : off;
};

/** Interfaces that have an address, loopback aside, as `os.networkInterfaces()` gives them; null where it throws. */
export function addressed(
  addresses: () => Record<string, { internal: boolean }[] | undefined>,
): string[] | null {
  try {
    return Object.entries(addresses())
      .filter(([, list]) => list?.some(({ internal }) => !internal))
      .map(([name]) => name);
  } catch {
    return null;
  }
}

/** No clock that is right shows a time before this program was written. */
const WRITTEN = Date.UTC(2026, 0);

/** What is wrong with a clock, by `now` in milliseconds since 1970. */
export const clockTroubles = (now: number): string[] => (now < WRITTEN ? ['behind'] : []);
