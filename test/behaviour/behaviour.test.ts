/**
 * What the program does, as it is recorded. The house is rebuilt behind it: what these recordings show stays.
 *
 * Each scenario drives the *built* program from outside, by the terminal and by JSON-RPC on stdio, and by no module of it: every
 * call, operation and command, and nearly every refusal. It writes down answers, exit statuses, what was printed and every file
 * of the ceremony folder. What is drawn or measured gets a name in the order in which it first appears (normalise.ts), so
 * that what was equal has to be equal again: a chain of digests, words and their digest, a fingerprint and its groups.
 *
 *   npx vitest run test/behaviour                    replays what `npm test` does
 *   QUORATE_LONG=1 npx vitest run test/behaviour     replays all of it
 *   RECORD=1 QUORATE_LONG=1 npx vitest run ...       records anew, into `recorded/`: read the difference before it is committed
 *
 * Sets that are there from the beginning are in `prepared.json` (folders.ts): their indexes, shares and keys are the same each
 * time. Where something new is drawn on which an outcome would hang, the scenario chooses it.
 */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { long } from '../support/tier';
import { numbersIn } from './normalise';
import { Recorder } from './recorder';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';

const recording = process.env.RECORD === '1';
const fileOf = (name: string): string => path.join(import.meta.dirname, 'recorded', `${name}.txt`);

/**
 * Plays a scenario. Where an index was drawn that is equal to another number of its recording, names say nothing: it is
 * played anew, with others, so often that chance alone would not do it again.
 */
async function played({ name, play }: Scenario): Promise<Recorder> {
  const others = existsSync(fileOf(name)) ? numbersIn(readFileSync(fileOf(name), 'utf8')) : new Set();
  for (let left = 30; ; left--) {
    const recorder = new Recorder(mkdtempSync(path.join(tmpdir(), 'quorate-behaviour-')));
    onTestFinished(() => recorder.clear());
    await play(recorder);
    await recorder.close();
    const isPlain = [...recorder.indexes].every(index => !others.has(index));
    if (isPlain || left === 0) return recorder;
  }
}

describe('as recorded', () => {
  for (const scenario of scenarios) {
    const { name, always, unless } = scenario;
    const why = unless?.();
    const left = (!always && !long) || why !== undefined;
    test.skipIf(left)(`${name}${why ? ` (${why})` : ''}`, async () => {
      const recorder = await played(scenario);
      if (recording) writeFileSync(fileOf(name), recorder.text);
      expect(existsSync(fileOf(name)), `no recording of ${name}: make one with RECORD=1`).toBe(true);
      expect(recorder.text).toBe(readFileSync(fileOf(name), 'utf8'));
    });
  }
});
