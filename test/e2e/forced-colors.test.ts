/** With colours that the system forces, nothing is told by a colour alone; and with less motion nothing moves. */
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { fakeApi } from '../renderer/fake-api';
import { inOneBrowser } from './browser';
import { openPage, type Stage } from './harness';
import { titleIs } from './keyboard';
import { states } from './screen-states';

const around = inOneBrowser();
let stage: Stage | undefined;
afterAll(async () => {
  await stage?.page.emulateMedia({ forcedColors: 'none' });
  await stage?.close();
});

async function forced(name: string): Promise<Page> {
  const { fake, reach, title } = states.find(state => state.name === name)!;
  const made = fake();
  stage ??= await openPage(around.browser, fakeApi().handlers, { swapped: true });
  const { page } = stage;
  await page.emulateMedia({ forcedColors: 'active' });
  await stage.show(made.handlers, 'light');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await reach?.(page, made);
  await titleIs(page, title);
  return page;
}

/** How a part of the page is drawn, by the class of what it is in. */
const lines = (page: Page, selector: string, classes: readonly string[]) =>
  page.evaluate(
    ([of, names]) =>
      names.map(name => {
        const element = document.querySelector(of.replace('STATE', name));
        if (!element) return `no ${name}`;
        const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(element);
        return `${stroke} ${strokeWidth} ${strokeDasharray}`;
      }),
    [selector, classes] as const,
  );

test('with forced colours seats differ by their lines: taken, whose turn, refused, empty', async () => {
  const page = await forced('refused-alarm');
  const drawn = await lines(page, '.seats .STATE circle', ['accepted', 'turn', 'refused', 'idle']);
  expect(new Set(drawn).size).toBe(4);
});

test('with forced colours the health of a share is told by the line of its seat, and by its word', async () => {
  const page = await forced('key-set');
  const drawn = await lines(page, '.board .seats .STATE circle', ['confirmed', 'overdue', 'lost']);
  expect(new Set(drawn).size).toBe(3);
  const words = await page.locator('.board .seats .word').allTextContents();
  expect(words.length).toBeGreaterThan(4);
});

test('with forced colours the field of a share stays masked, and the place of a slip is marked', async () => {
  const page = await forced('refused-slip');
  const seen = await page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    const { forcedColorAdjust, color } = of('.share-field input') as CSSStyleDeclaration & {
      forcedColorAdjust: string;
    };
    return {
      field: [forcedColorAdjust, color],
      character: of('.at-fault').outlineStyle,
      cells: [of('.in-cells .faulty').borderTopStyle, of('.in-cells .group:not(.faulty)').borderTopStyle],
    };
  });
  expect(seen).toEqual({
    field: ['none', 'rgba(0, 0, 0, 0)'],
    character: 'solid',
    cells: ['double', 'solid'],
  });
});

test('nothing moves for who asks for less motion', async () => {
  const page = await forced('hand-over');
  const moving = await page.evaluate(() => {
    const found: string[] = [];
    const look = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          if (!rule.conditionText.includes('prefers-reduced-motion: no-preference')) look(rule.cssRules);
        } else if (
          rule instanceof CSSStyleRule &&
          /transition|animation|scroll-behavior/.test(rule.style.cssText)
        )
          found.push(rule.selectorText);
      }
    };
    for (const sheet of document.styleSheets) look(sheet.cssRules);
    return { found, sheets: document.styleSheets.length, running: document.getAnimations().length };
  });
  expect(moving).toMatchObject({ found: [], running: 0 });
  expect(moving.sheets).toBeGreaterThan(0);
});
