/**
 * The window as people feel it: when its first picture is there, after the navigation and from the start of the browser's process,
 * and how long each kind of key takes to be answered on the screen.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { forkWithNode } from '../../main/attempts/ceremony-node';
import { createProgram, type Program } from '../../main/program/program';
import { launchBrowser } from '../support/chromium';
import { unwrap } from '../support/unwrap';
import { type Answer, agree, answered, ORIGIN, openPage, out } from './browser';
import { type Row, rowOf } from './measure';

const RUNS = 10;
const STARTS = 5;
const PAINT_AIM = 400;
const KEY_AIM = 50;

interface Painted {
  /** Milliseconds from the navigation to the first picture with something in it. */
  after: number;
  /** The same moment, by the clock. */
  at: number;
}

async function painted(page: Page, run: number): Promise<Painted> {
  await page.goto(`${ORIGIN}/?${run}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page.evaluate(
    () =>
      new Promise<Painted>(resolve =>
        new PerformanceObserver(list => {
          const [first] = list.getEntriesByName('first-contentful-paint');
          if (first) resolve({ after: first.startTime, at: performance.timeOrigin + first.startTime });
        }).observe({ type: 'paint', buffered: true }),
      ),
  );
}

/** Keys of the first screen, and what each brings about, in this order. */
const OF_HOME: readonly [string, string, Answer][] = [
  ['the focus goes on', 'Tab', { selector: ':focus:not(h1)' }],
  ['the sheet of keys opens', '?', { selector: 'dialog.keys-sheet[open]' }],
  ['a dialog closes', 'Escape', { selector: 'dialog', gone: true }],
  ['the guide opens', 'F1', { selector: 'dialog.help[open] h3' }],
];
/** Those of an attempt, once the words are compared. */
const OF_ATTEMPT: readonly [string, string, Answer][] = [
  ['the room view opens', 'F8', { selector: 'dialog.room[open]' }],
  ['a dialog closes', 'Escape', { selector: 'dialog', gone: true }],
  ['the next screen comes up', 'Enter', { selector: '.share-field' }],
  ['a character is drawn in its cell', 'a', { selector: '.cells [data-at="0"]' }],
];

async function press(page: Page, keys: typeof OF_HOME, into: Map<string, number[]>): Promise<void> {
  for (const [what, key, answer] of keys)
    into.set(what, [...(into.get(what) ?? []), await answered(page, key, answer)]);
}

async function started({ program }: { program: Program }): Promise<{ first: number[]; whole: number[] }> {
  const [first, whole]: number[][] = [[], []];
  for (let run = 0; run < STARTS; run++) {
    const from = Date.now();
    const browser = await launchBrowser();
    try {
      const { after, at } = await painted(await openPage(browser, program), run);
      first!.push(after);
      whole!.push(at - from);
    } finally {
      await browser.close();
    }
  }
  return { first: first!, whole: whole! };
}

export async function windowUse(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'quorate-bench-'));
  const program = createProgram({
    fork: forkWithNode(path.join(out, 'ceremony/process.js')),
    shell: 'preview',
    practiceOnly: true,
    network: async () => ({ state: 'offline', interfaces: [], remarks: [] }),
  });
  const keys = new Map<string, number[]>();
  const again: number[] = [];
  try {
    const { api } = program;
    unwrap(await api.folder.open({ path: folder }));
    const holders = ['Ada', 'Berta', 'Chen'].map(name => ({ name }));
    const { nonce } = unwrap(
      await api.createKeySet.start({ name: 'Bench', required: 2, holders, practice: true }),
    );
    unwrap(await api.createKeySet.confirm({ nonce }));
    unwrap(await api.keySet.open({ name: 'Bench' }));
    const { first, whole } = await started({ program });
    const browser = await launchBrowser();
    try {
      const page = await openPage(browser, program);
      for (let run = 0; run < RUNS; run++) {
        again.push((await painted(page, 2 * run)).after);
        await press(page, OF_HOME, keys);
        unwrap(await api.generateShare.start({ holder: `New ${run}` }));
        await page.goto(`${ORIGIN}/?${2 * run + 1}`);
        await agree(page);
        await press(page, OF_ATTEMPT, keys);
        unwrap(await api.generateShare.cancel());
      }
    } finally {
      await browser.close();
    }
    return [
      rowOf('first picture of the window, after the navigation, in a new Chromium', first, {
        aim: PAINT_AIM,
      }),
      rowOf('the same, from the start of Chromium’s process', whole, {}),
      rowOf('the same, after the navigation, in one that runs', again, { aim: PAINT_AIM }),
      ...Array.from(keys, ([what, taken]) => rowOf(`a key: ${what}`, taken, { aim: KEY_AIM })),
    ];
  } finally {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
