/** What a share that was refused leaves in the field: a slip, to be corrected, and for no longer than a minute; nothing else. */
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Handlers } from '../../shared/contract';
import type { Facts, RefusalCode } from '../../shared/text/refusals';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { perTier } from '../support/tier';
import { inOneBrowser } from './browser';
import { everythingIn, type Opened, openPage } from './harness';
import { titleIs } from './keyboard';

const around = inOneBrowser();
let opened: Opened;
let fake: Fake;
afterEach(async () => {
  await opened.close();
  expect(opened.complaints).toEqual([]);
});

async function toEntry(keySet = sampleKeySet(), over = (handlers: Handlers) => handlers): Promise<Page> {
  fake = fakeApi({ keySet, attempt: sampleAttempt() });
  opened = await openPage(around.browser, over(fake.handlers));
  const { page } = opened;
  await titleIs(page, 'Pass the keyboard to Carol Mendes');
  await page.keyboard.press('Enter');
  await titleIs(page, 'Carol Mendes, enter your share');
  return page;
}

const SHARE = '0123456789abcdef'.repeat(4);
/** Its 14th character, the 12th without spaces, is wrong. */
const SLIP = `0123 4567 89Ob ${SHARE.slice(12)}`;

async function refused(page: Page, typed: string, code: RefusalCode, facts: Facts = {}): Promise<void> {
  fake.state.refuse['attempt.enter'] = [code, facts];
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
}

const field = (page: Page) => page.locator('.share-field input');
const sent = () =>
  fake.state.calls
    .filter(({ name }) => name === 'attempt.enter')
    .map(({ params }) => new TextDecoder().decode((params as { key: Uint8Array }).key));
/** How many characters are drawn before the one that is marked, and how many are. */
const markedAt = (page: Page) =>
  page.locator('.drawn .group > span').evaluateAll(cells => {
    const marked = cells.flatMap((cell, at) => (cell.classList.contains('at-fault') ? [at] : []));
    return { marked, characters: cells.map(cell => cell.textContent).join('') };
  });

test('a slip stays in the field, masked, its place marked, and what is typed next takes its place', async () => {
  const page = await toEntry();
  await refused(page, SLIP, 'SHARE_HEX_TYPO', { position: 13 });
  expect(await page.locator('.refusal.slip').count()).toBe(1);
  // Spaces do not count, in the sentence either.
  await page.getByText('character 3 of row 1, cell 3', { exact: false }).first().waitFor();
  const { marked, characters } = await markedAt(page);
  expect(marked).toEqual([10]);
  expect(characters).toMatch(/^•+$/);
  expect(await everythingIn(page)).toContain(SLIP);
  expect(await page.locator('html').evaluate(html => html.outerHTML)).not.toContain(SLIP.slice(0, 9));
  expect(await field(page).evaluate(input => input === document.activeElement)).toBe(true);
  delete fake.state.refuse['attempt.enter'];
  await page.keyboard.type('a');
  expect((await markedAt(page)).marked).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => sent().length).toBe(2);
  await expect.poll(() => field(page).count()).toBe(0);
});

test('where a pair is suspected both are marked, and what is typed takes the place of one after the other', async () => {
  const page = await toEntry({ ...sampleKeySet(), secretLength: 31 });
  // Swapped over a group's end: the 8th and the 9th.
  const swapped = `0123 4568 79ab ${SHARE.slice(12)}`;
  const marks = async () => (await markedAt(page)).marked;
  await refused(page, swapped, 'SHARE_HEX_TYPO', { position: 9, next: 11 });
  expect(await marks()).toEqual([7, 8]);
  await page.getByText('the place of the two marked characters, one after the other').waitFor();
  await page.keyboard.type('7');
  expect(await marks()).toEqual([8]);
  await page.getByText('What you type now takes the place of the marked character.').waitFor();
  await page.keyboard.type('8');
  expect(await marks()).toEqual([]);
  expect(await field(page).inputValue()).toBe(`0123 4567 89ab ${SHARE.slice(12)}`);

  // One that is right is passed by an arrow; one that is taken away first leaves its place.
  await page.keyboard.press('Enter');
  await expect.poll(marks).toEqual([7, 8]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('c');
  expect(await field(page).inputValue()).toBe(`0123 4567 c9ab ${SHARE.slice(12)}`);
  await page.keyboard.press('Enter');
  await expect.poll(marks).toEqual([7, 8]);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('de');
  expect(await field(page).inputValue()).toBe(`0123 456d e9ab ${SHARE.slice(12)}`);
  expect(await markedAt(page)).toEqual({ marked: [], characters: '•'.repeat(64) });
});

test('a slip whose place was typed anew is no longer held against the share: in its place stands what to do, and nothing moves', async () => {
  const page = await toEntry({ ...sampleKeySet(), secretLength: 31 });
  await refused(page, SHARE, 'SHARE_HEX_TYPO', { position: 13 });
  const warning = page.locator('.refusal.slip');
  const heard = page.locator('.slip-note [role=status]');
  const top = () =>
    page.getByRole('button', { name: 'Type it again' }).evaluate(on => on.getBoundingClientRect().top);
  const before = await top();
  // Elsewhere: the place is as it was.
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('f');
  expect([await warning.isVisible(), await heard.textContent()]).toEqual([true, '']);
  await field(page).evaluate((input: HTMLInputElement) => input.setSelectionRange(13, 13));
  await page.keyboard.press('Backspace');
  // One is missing: that is said below the field, and the warning stays until it is typed.
  expect(await warning.isVisible()).toBe(true);
  await page.keyboard.type('b');
  expect(await warning.isVisible()).toBe(false);
  await page.locator('.refusal.anew').getByText('Typed anew there.', { exact: false }).waitFor();
  expect(await heard.textContent()).toMatch(/^Typed anew there\./);
  expect(await top()).toBe(before);
  // Too short again, or taken back to what was refused, it is no longer said.
  const anew = () => page.locator('.refusal.anew').isVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  expect([await warning.isVisible(), await anew(), await heard.textContent()]).toEqual([true, false, '']);
  await page.keyboard.type('f');
  expect([await warning.isVisible(), await anew()]).toEqual([false, true]);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  for (let times = 0; times < 9 && (await field(page).inputValue()) !== SHARE; times++)
    await page.keyboard.press('Control+z');
  expect(await field(page).inputValue()).toBe(SHARE);
  expect([await warning.isVisible(), await anew(), await heard.textContent()]).toEqual([true, false, '']);
  // The place has moved with what was typed before it.
  for (const at of [0, 1]) {
    await field(page).evaluate((input: HTMLInputElement, at) => input.setSelectionRange(at, at), at);
    await page.keyboard.type('0');
  }
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  expect(await anew()).toBe(false);
  await field(page).evaluate((input: HTMLInputElement) => input.setSelectionRange(12, 12));
  await page.keyboard.press('Delete');
  await page.keyboard.type('c');
  expect(await anew()).toBe(false);
  await field(page).evaluate((input: HTMLInputElement) => input.setSelectionRange(14, 14));
  await page.keyboard.press('Delete');
  await page.keyboard.type('d');
  expect(await anew()).toBe(true);
  // Refused once more, it is a warning once more.
  await page.keyboard.press('Enter');
  await expect.poll(() => warning.isVisible()).toBe(true);
  expect([await page.locator('.refusal.anew').isVisible(), await heard.textContent()]).toEqual([false, '']);
});

test('of a share that was not typed to its end it is said how many characters are missing', async () => {
  const page = await toEntry({ ...sampleKeySet(), secretLength: 32 });
  await refused(page, 'zzzz zzzz zz', 'SHARE_NOT_READABLE');
  await page.getByText('34 of its characters are missing').waitFor();
});

test('while it is typed, a character that is no hex digit is marked where it stands and not read as base64', async () => {
  const page = await toEntry();
  // One Enter too many is no share.
  await page.keyboard.press('Enter');
  await page.keyboard.type(SLIP);
  expect(sent()).toEqual([]);
  expect((await markedAt(page)).marked).toEqual([10]);
  await page.getByText('Character 11 is not a hex digit (0 to 9, a to f). O is zero, l is one.').waitFor();
  expect(await page.getByText('Read as base64').count()).toBe(0);
});

test('the marked place is that of the character a person counts, behind a label and what nobody sees', async () => {
  const page = await toEntry();
  const text = `\ufeff\u200bUnseal Key 1: 0123\u00a045\u00ad67 89Ob ${SHARE.slice(12)}`;
  fake.state.refuse['attempt.enter'] = ['SHARE_HEX_TYPO', { position: 14 + 13, labelled: true }];
  await field(page).fill(text);
  // Before Enter the page itself says where it is, and counts in the same way.
  await page.getByText('Character 22 is not a hex digit').waitFor();
  const { marked: doubted } = await markedAt(page);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  const { marked } = await markedAt(page);
  expect(marked).toEqual(doubted);
  const selected = await field(page).evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart!, input.selectionEnd!),
  );
  expect(selected).toBe('O');
});

/** The first of each kind: a share, and what says nothing of one. */
const emptying: [RefusalCode, Facts][] = [
  ['SHARE_OTHER_SET', { name: 'Backups', holder: 'Eva' }],
  ['WRONG_NONCE', {}],
  ['SHARE_REPEATED', { index: 17, holder: 'Amara Okafor' }],
  ['SHARE_LOST', { index: 88, holder: 'Deniz Ilhan' }],
];
test.each(perTier(emptying.slice(0, 2), emptying))(
  'after %s nothing of what was typed is left in the window',
  async (code, facts) => {
    const page = await toEntry();
    await refused(page, SHARE, code, facts);
    await expect.poll(() => field(page).inputValue()).toBe('');
    // Nor can it be brought back.
    await field(page).focus();
    for (const keys of ['Control+z', 'Control+Shift+z', 'Control+z']) await page.keyboard.press(keys);
    expect(await field(page).inputValue()).toBe('');
    expect(await everythingIn(page)).not.toContain(SHARE.slice(0, 12));
  },
);

const answers: (RefusalCode | null)[] = ['SHARE_OTHER_SET', null];
test.each(perTier(answers.slice(0, 1), answers))(
  'the field is empty as soon as main has answered %s, though nothing more is heard of it',
  async code => {
    let isSilent = false;
    let goOn = () => {};
    const silence = new Promise<void>(resolve => (goOn = resolve));
    const page = await toEntry(sampleKeySet(), handlers => {
      const read: typeof handlers.attempt.read = async asked => {
        if (isSilent) await silence;
        return handlers.attempt.read(asked);
      };
      return { ...handlers, attempt: { ...handlers.attempt, read } };
    });
    isSilent = true;
    if (code) fake.state.refuse['attempt.enter'] = [code, { name: 'Backups', holder: 'Eva' }];
    await page.keyboard.type(SHARE);
    await page.keyboard.press('Enter');
    await expect.poll(() => field(page).inputValue()).toBe('');
    expect(sent()).toEqual([SHARE]);
    goOn();
    if (code) await page.getByRole('alert').waitFor();
    else await titleIs(page, /^Pass the keyboard/);
  },
);

test('a slip goes with the holder who made it: at the hand-over nothing is left', async () => {
  const page = await toEntry();
  await refused(page, SLIP, 'SHARE_HEX_TYPO', { position: 13 });
  await page.getByRole('button', { name: 'Someone else is next' }).click();
  await titleIs(page, /^Pass the keyboard/);
  expect(await everythingIn(page)).not.toContain(SLIP.slice(0, 9));
  await page.keyboard.press('Enter');
  await titleIs(page, /enter your share$/);
  expect(await field(page).inputValue()).toBe('');
});

test('a minute without a key empties the field, whether it was refused or only typed', async () => {
  const page = await toEntry();
  await page.clock.install();
  for (const go of [
    () => page.keyboard.type(SLIP),
    () => refused(page, SLIP, 'SHARE_HEX_TYPO', { position: 13 }),
  ]) {
    await go();
    await page.clock.fastForward(59_000);
    expect(await field(page).inputValue()).toBe(SLIP);
    // One more key, and the minute begins anew.
    await page.keyboard.press('ArrowLeft');
    await page.clock.fastForward(59_000);
    expect(await field(page).inputValue()).toBe(SLIP);
    await page.clock.fastForward(2000);
    expect(await field(page).inputValue()).toBe('');
    expect((await markedAt(page)).marked).toEqual([]);
  }
});

test('shares that do not agree are not shown as accepted', async () => {
  const seats = sampleAttempt().seats.map((seat, place) => ({ ...seat, accepted: place < 3 }));
  fake = fakeApi({ keySet: sampleKeySet(), attempt: sampleAttempt({ progress: 3, seats }) });
  opened = await openPage(around.browser, fake.handlers);
  const { page } = opened;
  await titleIs(page, 'These shares do not agree');
  const table = page.locator('svg.seats');
  expect(await table.getAttribute('aria-label')).toMatch(
    /^3 of 3 shares are entered, and they do not agree\./,
  );
  const shown = (await table.textContent()) ?? '';
  expect(shown).toContain('entered, not agreeing');
  expect(shown).not.toMatch(/accepted/);
  expect(await page.locator('.seats .accepted').count()).toBe(0);
  expect(await page.locator('.seats .disputed').count()).toBe(3);
});

test('a share is typed into numbered rows of cells: keys and a paste fill them, arrows go over them, the cell is said', async () => {
  const page = await toEntry();
  const rows = page.locator('.drawn .cells');
  expect(await rows.count()).toBe(5);
  const filled = (at: number) =>
    rows
      .nth(at)
      .locator('.group')
      .evaluateAll(groups => groups.map(group => group.textContent));
  await page.keyboard.type('0123 4567 89');
  expect(await filled(0)).toEqual(['••••', '••••', '••', '']);
  await page.keyboard.insertText('abcdef 0123\n4567');
  expect(await filled(0)).toEqual(['••••', '••••', '••••', '••••']);
  expect(await filled(1)).toEqual(['••••', '••••', '', '']);
  const said = page.locator('.share-field [role=status]');
  expect(await said.textContent()).toBe('Row 2, cell 3');
  await page.keyboard.press('ArrowUp');
  expect(await said.textContent()).toBe('Row 1, cell 3');
  await page.keyboard.press('Backspace');
  expect(await filled(1)).toEqual(['••••', '•••', '', '']);
  await page.keyboard.type('!');
  await page.getByText('Row 1, cell 2').first().waitFor();
  expect((await markedAt(page)).marked).toEqual([7]);
  await page.keyboard.press('ArrowDown');
  expect(await said.textContent()).toBe('Row 2, cell 3');
});

test('what to do about a refusal are buttons that do it', async () => {
  const page = await toEntry();
  await refused(page, SLIP, 'SHARE_HEX_TYPO', { position: 13 });
  await page.getByText('What you type now takes the place of the marked character.').waitFor();
  await page.getByRole('button', { name: 'Type it again' }).press('Enter');
  expect(await field(page).inputValue()).toBe('');
  expect(await field(page).evaluate(input => input === document.activeElement)).toBe(true);

  await refused(page, SHARE, 'SHARE_LOST', { index: 88, holder: 'Deniz Ilhan' });
  const ways = page.locator('.refusal-ways');
  for (const [button, title] of [
    ['Note an exception', 'Note an exception'],
    ['Cancel attempt', /./],
  ] as const) {
    await ways.getByRole('button', { name: button }).press('Enter');
    await page.getByRole('dialog', { name: title }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  }
  // Where the alarm is, what goes on is in view, too.
  const box = (await page.getByRole('button', { name: 'Accept share' }).boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(page.viewportSize()!.height);
  await ways.getByRole('button', { name: 'Another holder first' }).press('Enter');
  await titleIs(page, /^Pass the keyboard/);
});

test('a dialog that is told late of its end takes no other with it', async () => {
  const page = await toEntry();
  await refused(page, SHARE, 'SHARE_LOST', { index: 88, holder: 'Deniz Ilhan' });
  const ways = page.locator('.refusal-ways');
  await ways.getByRole('button', { name: 'Note an exception' }).press('Enter');
  await page.getByRole('dialog', { name: 'Note an exception' }).waitFor();
  await ways.locator('.link.alarm').evaluate((cancel: HTMLButtonElement) => {
    // That it is closed is told by an event, later.
    document.querySelector('dialog')!.close();
    cancel.click();
  });
  await page.getByRole('dialog').waitFor({ timeout: 5000 });
  expect(await page.getByRole('dialog', { name: 'Note an exception' }).count()).toBe(0);
});

test('what was noted of an alarm is not said of the next one', async () => {
  const page = await toEntry();
  await refused(page, SHARE, 'SHARE_LOST', { index: 88, holder: 'Deniz Ilhan' });
  await page.locator('.refusal-ways').getByRole('button', { name: 'Note an exception' }).press('Enter');
  for (const label of ['Witness', 'What was expected', 'What happened', 'What was decided'])
    await page.getByRole('dialog').getByLabel(label).fill('Eva Varga');
  await page.keyboard.press('Enter');
  const noted = page.getByText('The exception of Eva Varga is in the transcript.');
  await noted.waitFor();
  await field(page).focus();
  await refused(page, SHARE, 'SHARE_LOST', { index: 12, holder: 'Carol Mendes' });
  await page.getByRole('alert').filter({ hasText: 'Carol Mendes' }).waitFor();
  expect(await noted.count()).toBe(0);
});
