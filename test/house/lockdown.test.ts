/** What is refused, as the documents have it: every layer with its test, Electron's own list, and an entry that leaves none out. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { layers } from '../../main/app/lockdown';
import { notInOlder, unseen } from '../electron/layers/seen';
import { filesUnder, read, root } from './sources';
import { coded, table } from './tables';

const security = read('docs/security.md');

/** Tests that a cell names, as file and name; those that do not exist are left out. */
const testsIn = (cell = ''): string[] =>
  [...cell.matchAll(/`(test\/[^`]+)` › “([^”]+)”/g)].flatMap(([whole, file = '', name = '']) =>
    existsSync(path.join(root, file)) && isNamedIn(read(file), name) ? [whole] : [],
  );

/** The name as a test’s whole name in the source; a few begin with what a loop puts before them. */
const isNamedIn = (source: string, name: string): boolean =>
  ["'", '`', '}'].some(before => ["'", '`'].some(after => source.includes(before + name + after)));

test('every layer has its row in security.md: what it stops, the test that fails without it, and where it was seen', () => {
  const rows = table(security, 'names: layers');
  const ours = Object.values(layers).flatMap(each => Object.keys(each));
  // The policy comes with the page's files; sockets of Node are kept from main by its source, and taken from the other process.
  const others = ['policy', 'shutOff', 'imports'];
  expect(rows.map(([name]) => coded(name)[0]).sort()).toEqual([...ours, ...others].sort());
  for (const [name, stops, shownBy, seen] of rows) {
    expect(stops, name).not.toBe('');
    expect(testsIn(shownBy), `${name}: ${shownBy}`).not.toEqual([]);
    const layer = coded(name)[0]!;
    const expected =
      layer in unseen ? /^stand-in/ : layer in notInOlder ? /^Chromium/ : /^(Electron 25|source)/;
    expect(seen, name).toMatch(expected);
  }
});

test('each of the twenty items of Electron’s own list is held by a test that exists', () => {
  const rows = table(security, 'names: electron list');
  expect(rows.map(([number]) => Number(number))).toEqual([...Array(20).keys()].map(at => at + 1));
  for (const [number, , , shownBy] of rows) expect(testsIn(shownBy), `${number}: ${shownBy}`).not.toEqual([]);
});

const app = filesUnder('main/app').map(file => [file, read(file)] as const);
const matches = (pattern: RegExp) =>
  app.flatMap(([file, source]) =>
    [...source.matchAll(pattern)].map(([found]) => `${path.basename(file)}: ${found}`),
  );

test('the program lays every layer, whatever it is started with: no argument and no variable leaves one out', () => {
  expect(matches(/\blay\([^)]*\)/g).sort()).toEqual([
    'index.ts: lay(appLayers, app)',
    'index.ts: lay(contentsLayers, contents)',
    'index.ts: lay(readyLayers, app)',
    'page-session.ts: lay(sessionLayers, own)',
    'page-session.ts: lay(sessionLayers, session.defaultSession)',
  ]);
  // What it was started with is only ever looked at to refuse it.
  const looked = (match: string) => !match.endsWith(': process.argv.slice');
  for (const [, source] of app)
    expect(source.replace(/refusedSwitch\(.*\)/, '')).not.toContain('process.argv');
  expect(
    matches(/process\.(?:env|argv|execArgv)[.[]?\w*/g)
      .filter(looked)
      .sort(),
  ).toEqual([
    'ceremony-child.ts: process.env.SystemRoot',
    'ceremony-child.ts: process.env.SystemRoot',
    'ready.ts: process.env.QUORATE_READY',
  ]);
  expect(matches(/\.(?:getSwitchValue|hasSwitch|removeSwitch)\b/g)).toEqual([
    'refused-switches.ts: .hasSwitch',
  ]);
});

test('windows are opened in one place, the page has no embedded one, and no file is loaded as a page', () => {
  expect(matches(/new (?:BrowserWindow|BrowserView|WebContentsView|BaseWindow)\b/g)).toEqual([
    'window.ts: new BrowserWindow',
  ]);
  expect(matches(/loadFile|file:\/\/|\.loadURL\([^)]*\)/g)).toEqual([`window.ts: .loadURL(\`\${ORIGIN}/\`)`]);
  const page = filesUnder('renderer').filter(file => /<webview|allowpopups|<iframe/i.test(read(file)));
  expect(page).toEqual([]);
  expect(matches(/enable-?[bB]link-?[fF]eatures/g)).toEqual(['refused-switches.ts: enable-blink-features']);
});

test('the Electron that is built in is named exactly, once for the package and once for the builder', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
});
