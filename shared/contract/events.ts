/**
 * What main tells the page without being asked: what changed, as the call that reads it would give it. Each event has a number,
 * one more than the one before, so that the page knows where one did not come.
 */
import * as v from 'valibot';
import { attemptView } from './attempts';
import { folderView, keySetView } from './key-sets';
import { machineView, programView } from './program';
import { recoveryView } from './recovery';
import { tssVaultsView } from './tss';

/** The channel of all of them. No call has its name. */
export const EVENTS = 'events';

export const events = {
  /** The attempt, and how many milliseconds are left of it when this is sent; null where nothing runs out. */
  attempt: v.object({ attempt: v.nullable(attemptView), endsInMs: v.nullable(v.number()) }),
  /** The folder, the key set at hand and the vaults. Without `keySet` or `vaults` where these cannot be read. */
  folder: v.object({
    folder: v.nullable(folderView),
    keySet: v.optional(v.nullable(keySetView)),
    vaults: v.optional(tssVaultsView.entries.vaults),
  }),
  /** The network, the clock and what the machine shows. */
  machine: v.object({ program: programView, machine: machineView }),
  recovery: v.object({ recovery: v.nullable(recoveryView) }),
  /** The window is to be closed in the middle of an attempt: people are asked, and `program.closing` is answered. */
  closing: v.object({ closing: v.literal(true) }),
} as const;

export type EventName = keyof typeof events;
export type EventValue<N extends EventName> = v.InferOutput<(typeof events)[N]>;
export type ProgramEvent = {
  [N in EventName]: { readonly number: number; readonly name: N; readonly value: EventValue<N> };
}[EventName];

/** Where events come from. Who listens before is replaced. */
export interface Events {
  follow(listener: (event: ProgramEvent) => void): void;
}

/** What arrived on the channel, as an event with nothing in it that the contract does not know; null where it is none. */
export function readEvent(raw: unknown): ProgramEvent | null {
  const { number, name, value } = Object(raw) as Record<keyof ProgramEvent, unknown>;
  if (typeof number !== 'number' || !Object.hasOwn(events, name as EventName)) return null;
  const inside = v.safeParse(events[name as EventName] as v.GenericSchema, value);
  return inside.success ? ({ number, name, value: inside.output } as ProgramEvent) : null;
}
