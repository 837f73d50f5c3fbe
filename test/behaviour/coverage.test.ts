/** That the recordings are of everything: every call, every command, and every refusal but those listed here. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sentences } from '../../shared/refusals';
import { scenarios } from './scenarios';
import { methods } from './scenarios/edges';

const folder = path.join(import.meta.dirname, 'recorded');
const names = readdirSync(folder);
const text = names.map(name => readFileSync(path.join(folder, name), 'utf8')).join('\n');

/** Refusals that no scenario provokes, and why. */
const notProvoked: Record<string, readonly string[]> = {};

test('every scenario has its recording, and no other is there', () => {
  expect(names.sort()).toEqual(scenarios.map(({ name }) => `${name}.txt`).sort());
});

test('every call is recorded', () => {
  const asked = new Set([...text.matchAll(/^> ([a-zA-Z]+\.[a-zA-Z]+)/gm)].map(([, name]) => name));
  expect(methods.map(({ name }) => name).filter(name => !asked.has(name))).toEqual([]);
});

test('every refusal is recorded, but for those that are listed', () => {
  const told = new Set([...text.matchAll(/"?code"?: ?"([A-Z][A-Z_0-9]+)"/g)].map(([, code]) => code));
  const listed = Object.values(notProvoked).flat();
  expect(
    Object.keys(sentences)
      .filter(code => !told.has(code))
      .sort(),
  ).toEqual([...listed].sort());
});
