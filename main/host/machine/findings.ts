/** What is looked at of a computer before a ceremony, and how it is told: on, off, or not known. */

/** In the order in which they are shown. */
export const subjects = [
  'interfaces',
  'routes',
  'radios',
  'bluetooth',
  'swap',
  'coreDumps',
  'crashCatcher',
  'clock',
  'virtualMachine',
  'container',
  'namespace',
] as const;
export type Subject = (typeof subjects)[number];

/**
 * `on`: there is something, by the names that the system has for it (a clock's troubles have names of ours). `off`:
 * whatever would show it was read, and shows nothing. `unknown`: it could not be read.
 */
export type Seen =
  | { state: 'on'; names: readonly string[] }
  | { state: 'off'; names: readonly [] }
  | { state: 'unknown'; names: readonly [] };

export type Findings = { readonly [S in Subject]: Seen };

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
