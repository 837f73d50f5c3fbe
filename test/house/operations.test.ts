/** An operation is a slice on each side: no slice knows another, and nothing outside asks which operation it is. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { specs } from '../../shared/operations/specs';
import { filesUnder, read, specifiersOf, targetOf } from './sources';

const operations = Object.keys(specs);

/** `generateShare` as file names have it. */
const fileNameOf = (operation: string): string => operation.replace(/[A-Z]/g, one => `-${one.toLowerCase()}`);

/** Where the slices are, and what one of them is called there where it is not called as its operation. */
const sides: Record<string, Record<string, string>> = {
  'main/ceremony/operations': { 'recovery-session': 'recoveryToken' },
  // A share that is given again takes the way of a new one in main.
  'main/operations': { recovery: 'recoveryToken' },
  'main/cli/commands': { recover: 'recoveryToken' },
  'renderer/operations': {},
};

/** The operation whose slice a path is in; undefined for what several share, and outside. */
function sliceOf(file: string): string | undefined {
  const side = Object.keys(sides).find(folder => file.startsWith(`${folder}/`));
  if (!side) return undefined;
  const [first = ''] = file.slice(side.length + 1).split('/');
  const name = first.replace(/\.tsx?$/, '');
  return sides[side]![name] ?? operations.find(operation => fileNameOf(operation) === name);
}

const sources = ['main', 'renderer', 'shared'].flatMap(filesUnder).filter(file => /\.tsx?$/.test(file));

test('every operation has its slice on each side', () => {
  expect(operations.length).toBeGreaterThan(5);
  const inMain = new Set(operations.filter(operation => operation !== 'reissue'));
  for (const side of Object.keys(sides)) {
    const found = new Set(
      sources.filter(file => file.startsWith(`${side}/`)).flatMap(file => sliceOf(file) ?? []),
    );
    expect(found, side).toEqual(side === 'main/operations' ? inMain : new Set(operations));
  }
});

test('no operation’s slice imports another’s', () => {
  const strays = sources.flatMap(file => {
    const own = sliceOf(file);
    if (!own) return [];
    return specifiersOf(read(file))
      .map(specifier => targetOf(file, specifier))
      .filter(target => target !== null && (sliceOf(target) ?? own) !== own)
      .map(target => `${file} -> ${target}`);
  });
  expect(strays).toEqual([]);
});

test('nothing outside its slice asks for an operation’s name, but the reading of transcripts that are there already', () => {
  const asks = new RegExp(`(?:[=!]==|case)[^;\\n]*'(?:${operations.join('|')})'`);
  expect("if (run.operation === 'reissue')").toMatch(asks);
  const outside = sources.filter(file => !sliceOf(file) && asks.test(read(file)));
  expect(outside.map(file => path.basename(file))).toEqual(['apart-account.ts']);
});
