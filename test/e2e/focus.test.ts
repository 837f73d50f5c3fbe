/**
 * No action leaves the focus on nothing: every control of every screen and state is pressed by its key, and then something has the
 * focus; what opened a dialog has it back when Escape closed that. In the short run those that take themselves away when pressed.
 */
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { fakeApi } from '../renderer/fake-api';
import { long, timeLimit } from '../support/tier';
import { allStates } from './all-states';
import { framesDrawn } from './boxes';
import { inOneBrowser } from './browser';
import { openPage, type Stage } from './harness';
import { titleIs } from './keyboard';
import type { State } from './states-kit';

const around = inOneBrowser();
let stage: Stage | undefined;
afterAll(() => stage?.close());

async function come({ fake, title, reach }: State): Promise<Page> {
  const made = fake();
  stage ??= await openPage(around.browser, fakeApi().handlers, { swapped: true });
  await stage.show(made.handlers, 'light');
  const { page } = stage;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await reach?.(page, made);
  await titleIs(page, title);
  await framesDrawn(page);
  return page;
}

interface Control {
  /** Which of those that are shown, in the order of the page. */
  at: number;
  kind: string;
  /** With the screen or dialog it is in. */
  name: string;
}

/** Those that are shown and can be pressed now. */
const controlsIn = (page: Page): Promise<Control[]> =>
  page.evaluate(() => {
    const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const of = root.querySelector('h1, h2')?.textContent;
    const all = root.querySelectorAll<HTMLInputElement>('button, summary, select, input');
    return [...all].flatMap((one, at) => {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.matches(':disabled')) return [];
      if (one.tagName === 'INPUT' && !['checkbox', 'radio'].includes(one.type)) return [];
      const name = one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent;
      return [{ at, kind: one.type || one.tagName, name: `${name!.trim().slice(0, 60)} (${of})` }];
    });
  });

interface Known {
  pressed: HTMLElement;
  dialogs: number;
}

const giveFocus = (page: Page, { at }: Control): Promise<boolean> =>
  page.evaluate(place => {
    const open = document.querySelectorAll('dialog:modal');
    const all = ([...open].at(-1) ?? document.body).querySelectorAll<HTMLElement>(
      'button, summary, select, input',
    );
    const pressed = all[place]!;
    pressed.focus();
    Object.assign(window, { __known: { pressed, dialogs: open.length } satisfies Known });
    return document.activeElement === pressed;
  }, at);

const keys: Record<string, string> = { 'select-one': 'ArrowDown', checkbox: 'Space', radio: 'Space' };

/** Waits for what it does, and gives what is wrong then. */
const whatCame = (page: Page): Promise<{ lost: boolean; opened: boolean; stayed: boolean }> =>
  page.evaluate(async () => {
    const { pressed, dialogs } = (window as unknown as { __known: Known }).__known;
    // What is answered, loaded or moved in between may take it for a while.
    for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
    const at = document.activeElement;
    return {
      lost: at === null || at === document.body,
      opened: document.querySelectorAll('dialog:modal').length > dialogs,
      stayed: at === pressed,
    };
  });

async function press(page: Page, control: Control): Promise<ReturnType<typeof whatCame>> {
  await page.keyboard.press(keys[control.kind] ?? 'Enter');
  let came = await whatCame(page);
  for (let wait = 0; came.lost && wait < 5; wait++) came = await whatCame(page);
  return came;
}

const stateOf = (name: string): State => allStates.find(state => state.name === name)!;

test.each([
  ['folder-last', 'Forget these'],
  ['recovery-look-away', 'The others look away: show it'],
  ['recovery-leave', 'Leave recovery mode'],
  ['recovery-store', 'We are still here'],
  ['recovery-decode', 'Put away'],
  ['tss-request-cancel', 'Cancel the request'],
  ['tss-own-made', 'Choose a folder and write them'],
] as const)(
  'on the screen %s, “%s” goes when it is pressed, and something has the focus',
  async (name, label) => {
    const page = await come(stateOf(name));
    const control = (await controlsIn(page)).find(one => one.name.startsWith(`${label} (`))!;
    expect(await giveFocus(page, control)).toBe(true);
    expect(await press(page, control)).toMatchObject({ lost: false, stayed: false });
  },
);

/** Of all states: one in another screen does the same. */
const known = new Set<string>();

test.skipIf(!long).each(allStates)(
  'in the state $name nothing that is pressed leaves the focus on nothing',
  async state => {
    let page = await come(state);
    let isFresh = true;
    const wrong: string[] = [];
    for (const control of await controlsIn(page)) {
      const { kind, name } = control;
      if (known.has(`${kind} ${name}`)) continue;
      known.add(`${kind} ${name}`);
      if (!isFresh) page = await come(state);
      isFresh = false;
      if (!(await giveFocus(page, control))) continue;
      const { lost, opened } = await press(page, control);
      if (lost) wrong.push(`${name}: nothing has the focus`);
      if (!opened) continue;
      await page.keyboard.press('Escape');
      const { opened: isOpen, stayed } = await whatCame(page);
      // One that covers a secret is left by its button alone.
      if (!isOpen && !stayed) wrong.push(`${name}: does not have the focus back`);
      isFresh = !isOpen;
    }
    expect(wrong).toEqual([]);
  },
  timeLimit(30_000),
);
