/**
 * Nothing jumps: what comes by itself moves no button, field or link. Short: a few screens in one size. Long: more of them, in
 * every size, with the scroll bars that a desktop has, and in the longest languages.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ProgramEvent } from '../../shared/contract/events';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { noTss } from '../renderer/fake-tss';
import { sampleMachine, sampleProgram } from '../renderer/samples';
import { sampleSummary } from '../renderer/samples-of-sets';
import { sampleVault } from '../renderer/samples-of-tss';
import type { Spoken } from '../support/other-languages';
import { long, perTier } from '../support/tier';
import { framesDrawn } from './boxes';
import { inOneBrowser } from './browser';
import { openPage } from './harness';
import { toStep } from './keyboard';
import { movedBy } from './places';
import { recoveryStates } from './recovery-states';
import { speakIn } from './screen-fits';
import { states } from './screen-states';
import { shareStates } from './share-states';
import type { State } from './states-kit';

/** As on a desktop, where a scroll bar takes room. */
const withBars = { ignoreDefaultArgs: ['--hide-scrollbars'] };
const around = inOneBrowser(long ? withBars : undefined);

const sizes = perTier(
  [[960, 640]],
  [
    [1280, 800],
    [960, 640],
    [1920, 1080],
    [640, 400],
  ],
).map(([width, height]) => ({ width: width!, height: height! }));
const languages = perTier<readonly Spoken[]>(['en'], ['en', 'de', 'fr', 'ja']);

const named = (name: string): State => {
  const found = [...states, ...shareStates, ...recoveryStates].find(state => state.name === name);
  if (!found) throw new Error(`no state is called ${name}`);
  return found;
};

type Tell = (name: ProgramEvent['name'], value: unknown) => Promise<void>;

/** The screen of a state, over a fake whose events are told here. */
async function shownAs({ fake, reach, title }: State) {
  const made = fake();
  let listener: (event: ProgramEvent) => void = () => {};
  let number = 0;
  const stage = await openPage(around.browser, made.handlers, {
    events: { follow: next => (listener = next) },
    swapped: true,
  });
  const { page } = stage;
  const tell: Tell = async (name, value) => {
    listener({ number: ++number, name, value } as ProgramEvent);
    await framesDrawn(page);
  };
  await speakIn(page, 'en');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await reach?.(page, made);
  await page.getByRole('heading', { level: 1, name: title, includeHidden: true }).waitFor();
  return { ...stage, made, tell };
}

/** The step of a form that is shown, with nothing in it. */
const forms: readonly (readonly [name: string, title: string, open: (page: Page) => Promise<void>])[] = [
  [
    'a key set: people',
    'Create a key set',
    page => page.getByRole('button', { name: 'Create a key set' }).click(),
  ],
  [
    'a key set: keys',
    'Create a key set',
    async page => {
      await page.getByRole('button', { name: 'Create a key set' }).click();
      await page.getByLabel('Name of the set').fill('Payments');
      for (const place of [1, 2, 3]) await page.getByLabel(`Name of holder ${place}`).fill(`Holder ${place}`);
      await toStep(page, 'Keys');
    },
  ],
  [
    'a key set: room',
    'Create a key set',
    async page => {
      await named('create').reach!(page, fakeApi());
      await page.getByLabel('Operator').fill('Frida');
    },
  ],
  [
    'adopt',
    'Adopt a set made elsewhere',
    page => page.getByRole('button', { name: 'Adopt a set made elsewhere' }).click(),
  ],
];

/** How many lines each sentence about a field has that is shown. */
const linesOfFaults = (page: Page): Promise<number[]> =>
  page.locator('.fault.kept:not(:empty)').evaluateAll(faults =>
    faults
      .filter(fault => fault.checkVisibility())
      .map(fault => {
        const { height } = fault.getBoundingClientRect();
        return Math.round(height / Number.parseFloat(getComputedStyle(fault).lineHeight));
      }),
  );

/** Errors that stand nearer to what comes next than to their own field. */
const astray = (page: Page): Promise<string[]> =>
  page.locator('.fault.kept:not(:empty)').evaluateAll(faults => {
    const boxOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    return faults
      .filter(fault => fault.checkVisibility())
      .flatMap(fault => {
        const said = boxOf(fault);
        const field = fault.closest('.field, .field-line, fieldset, .check')!;
        const own = [...field.querySelectorAll('input, select, textarea, .hint')]
          .map(one => one.getBoundingClientRect().bottom)
          .filter(bottom => bottom <= said.top + 2)
          .map(bottom => said.top - bottom);
        const next = [...document.querySelectorAll('main :is(label, legend, h2, h3)')]
          .filter(one => one.checkVisibility() && !field.contains(one))
          .map(boxOf)
          .filter(({ top, left, right }) => top > said.top && left < said.right && right > said.left)
          .map(({ top }) => top - said.bottom);
        const [toOwn, toNext] = [Math.min(...own), Math.min(...next)];
        return toOwn * 1.5 < toNext ? [] : [`${fault.textContent}: ${toOwn} and ${toNext}`];
      });
  });

test.each(perTier(forms.slice(0, 1), forms))(
  'an error at a field moves nothing, and nothing when it is mended: %s',
  async (_name, title, opens) => {
    const { page, close } = await shownAs({ name: '', title, fake: () => fakeApi(), reach: opens });
    const go = page.locator('main .go, main form button[type=submit]').first();
    const moved: string[] = [];
    for (const language of languages) {
      await speakIn(page, language);
      for (const size of sizes) {
        await page.setViewportSize(size);
        await go.scrollIntoViewIfNeeded();
        const fields = page.locator('.field :is(input, textarea)').filter({ visible: true });
        const where = `${language} ${size.width}`;
        const came = await movedBy(page, () => go.click(), 'main');
        const lines = await linesOfFaults(page);
        expect(lines, `something is said to be missing, ${where}`).not.toEqual([]);
        expect(await astray(page), `nearer to its own field than to the next, ${where}`).toEqual([]);
        // Typing the first character takes it away.
        const first = fields.first();
        const went = await movedBy(page, () => first.fill('x'), 'main');
        // Of a sentence that needs two lines the second has no place before it; in English each has one.
        if (language === 'en' || Math.max(...lines) === 1)
          moved.push(
            ...came.map(what => `${what}, ${where}`),
            ...went.map(what => `mended: ${what}, ${where}`),
          );
        await first.fill('');
      }
    }
    expect(moved).toEqual([]);
    await close();
  },
);

test('the band of practice comes into a place that was there before, and goes out of it', async () => {
  const { page, close } = await shownAs({
    ...named('home'),
    fake: () => fakeApi(),
    title: 'Create a key set',
    reach: page => page.getByRole('button', { name: 'Create a key set' }).click(),
  });
  const moved: string[] = [];
  for (const language of languages) {
    await speakIn(page, language);
    for (const size of sizes) {
      await page.setViewportSize(size);
      const practice = page.locator('main input[type=checkbox]').first();
      await practice.scrollIntoViewIfNeeded();
      const tops = () =>
        page
          .locator('.rail, main, main input[type=checkbox]:first-of-type')
          .evaluateAll(all =>
            all.slice(0, 3).map(element => Math.round(element.getBoundingClientRect().top)),
          );
      const before = await tops();
      await practice.check();
      await page.locator('.band:not(.unseen)').waitFor();
      const after = await tops();
      if (String(after) !== String(before)) moved.push(`${language} ${size.width}: ${before} to ${after}`);
      await practice.uncheck();
    }
  }
  expect(moved).toEqual([]);
  await close();
});

test('a file that was chosen stands in the place of its field: what is below stays', async () => {
  const { page, close } = await shownAs(named('entry-card'));
  const file = {
    name: 'payments-carol-mendes-index-7.asc',
    mimeType: 'text/plain',
    buffer: Buffer.from('x'),
  };
  const remove = page.locator('.taken .link');
  const act = async () => {
    await page.locator('input[type=file]').first().setInputFiles(file);
    await remove.waitFor();
    await remove.click();
    await page.locator('main textarea').waitFor();
  };
  const moved = await movedEverywhere(page, act);
  // The field itself gives its place to what was chosen.
  expect(moved.filter(what => !what.startsWith('textarea'))).toEqual([]);
  await close();
});

/** Of each language and size what moved. */
async function movedEverywhere(page: Page, act: () => Promise<unknown>, within?: string): Promise<string[]> {
  const moved: string[] = [];
  for (const language of languages) {
    await speakIn(page, language);
    for (const size of sizes) {
      await page.setViewportSize(size);
      const here = await movedBy(page, act, within);
      moved.push(...here.map(what => `${what}, ${language} ${size.width}`));
    }
  }
  return moved;
}

const later = (ms: number) => new Promise(done => setTimeout(done, ms));

const slow =
  <P, T>(call: (params: P) => Promise<T>, ms = 600) =>
  async (params: P): Promise<T> => {
    await later(ms);
    return call(params);
  };

test('what is read late pushes nothing: the folders of before come with what is below them, so do vaults', async () => {
  const first = fakeApi({ folder: null, lastFolders: [{ path: '/media/ceremony', language: 'en' }] });
  const { folder } = first.handlers;
  const stage = await openPage(around.browser, {
    ...first.handlers,
    folder: { ...folder, last: slow(folder.last) },
  });
  const { page } = stage;
  const shown = page.getByRole('heading', { name: 'Opened last on this computer' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await movedBy(page, () => shown.waitFor())).toEqual([]);
  await page.getByLabel('Path of the folder').waitFor();

  const second = fakeApi({
    folder: { path: '/media/ceremony', keySets: [sampleSummary()], settled: [] },
    tss: { ...noTss(), vaults: [sampleVault({ name: 'Treasury' })] },
  });
  const { tssVault } = second.handlers;
  await stage.show({ ...second.handlers, tssVault: { ...tssVault, list: slow(tssVault.list) } }, 'light');
  await page.getByRole('button', { name: /^Open Payments/ }).waitFor();
  const vault = page.getByRole('heading', { name: 'Treasury' });
  expect(await vault.count()).toBe(0);
  const below = page.getByRole('button', { name: 'Verify a transcript' });
  expect(await below.count()).toBe(0);
  expect(await movedBy(page, () => vault.waitFor())).toEqual([]);
  // In the order in which they stand when they are read at once.
  const top = async (what: typeof vault) => (await what.boundingBox())!.y;
  expect(await top(vault)).toBeLessThan(await top(below));
  await stage.close();
});

const ends = ({ state }: Fake, endsInMs: number) => ({ attempt: state.attempt, endsInMs });
const machine = (more: Parameters<typeof sampleProgram>[0], on = {}) => ({
  program: sampleProgram(more),
  machine: sampleMachine(on),
});
const offline = machine({});
const live = machine(
  { network: { state: 'live', interfaces: ['enp0s31f6'], remarks: [] } },
  { interfaces: { state: 'on', names: ['enp0s31f6'] }, clock: { state: 'unknown', names: [] } },
);

/** What main tells by itself while people are at an attempt. */
const byItself = (made: Fake, tell: Tell) => async () => {
  await tell('attempt', ends(made, 59_000));
  await tell('machine', live);
  await tell('attempt', ends(made, 9000));
  await tell('attempt', ends(made, 900_000));
  await tell('machine', offline);
};

const attempts = perTier(
  ['entry', 'cancel'],
  [
    ...['entry', 'entry-card', 'entry-scan', 'entry-practice-last-minute', 'refused-slip', 'refused-alarm'],
    ...['hand-over', 'hand-over-twenty', 'hand-over-adopted', 'bound', 'bound-create', 'mark-words'],
    ...[
      'cancel',
      'exception',
      'room',
      'keys-sheet',
      'machine-clear-in-an-attempt',
      'recovery-session',
      'recovery-look-away',
    ],
  ],
);

test.each(attempts)(
  'on the screen %s nothing moves when the last minute comes or the network changes',
  async name => {
    const { page, made, tell, close } = await shownAs(named(name));
    expect(await movedEverywhere(page, byItself(made, tell))).toEqual([]);
    await close();
  },
);

const others = perTier(
  ['create'],
  ['create', 'generate', 'home', 'key-set', 'folder', 'result', 'verify', 'drill'],
);

test.each(others)('on the screen %s nothing moves when a network comes and goes', async name => {
  const { page, tell, close } = await shownAs(named(name));
  await tell('machine', offline);
  const act = async () => {
    await tell('machine', live);
    await tell('machine', offline);
  };
  expect(await movedEverywhere(page, act)).toEqual([]);
  await close();
});

test('a tick says since when beside it, and moves none of the others, neither set nor taken back', async () => {
  const { page, made, close } = await shownAs(named('result'));
  const box = page.getByRole('checkbox', { name: 'Paper signed' });
  const act = async () => {
    for (const done of [true, false]) {
      const checks = made.state.checklist.checks.map(check =>
        check.item === 'paperSigned' ? { ...check, done, at: '2026-11-21T13:45:00.000Z' } : check,
      );
      made.state.checklist = { ...made.state.checklist, checks };
      await page.locator('.checklist input').last().click();
    }
    made.state.checklist = {
      ...made.state.checklist,
      checks: made.state.checklist.checks.map(check =>
        check.item === 'paperSigned' ? { ...check, done: false, at: '' } : check,
      ),
    };
  };
  await box.waitFor();
  expect(await movedEverywhere(page, act, 'section:has(> .checklist)')).toEqual([]);
  await close();
});
