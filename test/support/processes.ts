/** Real ceremony processes for tests: started as the program starts them, recorded, and counted in /proc. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { forkWithNode } from '../../main/attempts/ceremony-node';
import type { CeremonyProcess, ForkCeremony } from '../../main/attempts/ceremony-process';
import { startCeremony } from './start-ceremony';

/** The built ceremony process; `npm test` builds before it runs. */
export const ceremonyEntry = path.resolve(import.meta.dirname, '../../out/ceremony/process.js');

export const fork: ForkCeremony = forkWithNode(ceremonyEntry);

/** A process of its own for one test, ended with it. `start`: not a real one. */
export async function startCustodian(
  practiceOnly = false,
  start: ForkCeremony = fork,
): Promise<CeremonyProcess> {
  const custodian = await startCeremony(start, practiceOnly);
  onTestFinished(() => custodian.end());
  return custodian;
}

export interface Recorder {
  fork: ForkCeremony;
  /** Everything that left ceremony processes, in order, as it was. */
  left: unknown[];
}

/** Starts processes, real ones unless told otherwise, and keeps a copy of every message that leaves them. */
export function recordedFork(start: ForkCeremony = fork): Recorder {
  const left: unknown[] = [];
  return {
    left,
    fork: options => {
      const child = start(options);
      return {
        ...child,
        onMessage: listener =>
          child.onMessage(message => {
            left.push(structuredClone(message));
            listener(message);
          }),
      };
    },
  };
}

interface Seen {
  pid: number;
  parent: number;
  command: string;
}

/** Linux's table of processes: pid, parent and command line. */
export function processes(): Seen[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        // A zombie has ended; it only waits for its parent to ask.
        return fields[0] === 'Z' ? [] : [{ pid: Number(name), parent: Number(fields[1]), command }];
      } catch {
        return [];
      }
    });
}

/** Ceremony processes that `parent` started and that still live. */
export const ceremoniesOf = (parent: number = process.pid): number[] =>
  processes()
    .filter(one => one.parent === parent && one.command.includes('ceremony/process.js'))
    .map(one => one.pid);

export const isAlive = (pid: number): boolean => processes().some(one => one.pid === pid);

/** Between two looks, in milliseconds, at first and at last: to look over all processes takes the processor some of them. */
const [SHORTEST, LONGEST] = [20, 100];

/** Waits until `condition` holds; gives whether it did within the time. */
export async function eventually(
  condition: () => boolean | Promise<boolean>,
  withinMs = 5000,
): Promise<boolean> {
  let pause = SHORTEST;
  for (const until = Date.now() + withinMs; Date.now() < until; ) {
    if (await condition()) return true;
    await new Promise(resolve => setTimeout(resolve, pause));
    pause = Math.min(pause * 1.25, LONGEST);
  }
  return condition();
}
