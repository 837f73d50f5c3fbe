/** What forms ask for, in the page's own words, and what they take for granted: nothing. */
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { pgpWords } from '../../shared/text/words';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleProgram } from '../renderer/samples';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { perTier } from '../support/tier';
import { inOneBrowser } from './browser';
import { inSet, sent, start } from './forms-kit';
import { type Opened, openPage } from './harness';
import { button, choose, giveKeys, pressOn, select, tabTo, titleIs, toStep, typeInto } from './keyboard';
import { recoveryStates } from './recovery-states';
import { states } from './screen-states';
import { shareStates } from './share-states';
import { requestStates } from './tss-request-states';

const around = inOneBrowser();
let opened: Opened;
afterEach(async () => {
  await opened.close();
  expect(opened.complaints).toEqual([]);
});

const open = async (fake: Fake): Promise<Page> => {
  opened = await openPage(around.browser, fake.handlers);
  return opened.page;
};
/** Together they have every kind of form and field. */
const formStates = [
  'folder',
  'create-practice',
  'adopt',
  'generate-unknown-indexes',
  'generate-proof',
  'mark',
  'reissue-named',
  'drill',
  'exception',
  'result',
  'recovery-otp',
  'recovery-add',
  'recovery-save',
  'recovery-remove',
];
/** They have no kind of field that none of the others has. */
const ofTheSameFields = ['generate-proof', 'reissue-named', 'recovery-save', 'recovery-remove'];
const withForms = [...states, ...shareStates, ...recoveryStates].filter(({ name }) =>
  formStates.includes(name),
);

test.each(
  perTier(
    withForms.filter(({ name }, at) => !ofTheSameFields.includes(name) && at % 2 === 0),
    withForms,
  ),
)('on the screen $name the around.browser’s own bubbles never come up', async made => {
  const fake = made.fake();
  const page = await open(fake);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await made.reach?.(page, fake);
  const asked = await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = false;
    const events: Event[] = [];
    document.addEventListener('invalid', event => events.push(event), true);
    const forms = [...document.querySelectorAll('form')];
    for (const form of forms) {
      for (const field of form.querySelectorAll<HTMLInputElement>('input:not([type=file]), textarea')) {
        if (['radio', 'checkbox'].includes(field.type)) continue;
        field.value = '';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      for (const field of form.querySelectorAll('select')) {
        field.value = '';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
      await new Promise(requestAnimationFrame);
      form.checkValidity();
    }
    await new Promise(resolve => setTimeout(resolve, 100));
    return events.map(event => {
      const field = event.target as HTMLInputElement;
      const notes = [field, field.closest('fieldset')].flatMap(element =>
        (element?.getAttribute('aria-describedby') ?? '').split(' '),
      );
      return {
        field: field.outerHTML,
        bubble: !event.defaultPrevented,
        said: notes.some(id => id.endsWith('-fault') && document.getElementById(id)?.checkVisibility()),
      };
    });
  });
  expect(asked.filter(({ bubble, said }) => bubble || !said)).toEqual([]);
});

test('what is missing is said beside its field, which takes the focus, and no longer once it is there', async () => {
  const fake = inSet();
  const page = await open(fake);
  await pressOn(page, 'Open Payments unseal keys');
  await pressOn(page, 'Generate a share');
  await titleIs(page, 'Generate a share');
  await page.keyboard.press('Enter');
  const holder = page.getByLabel('Who is to have the new share');
  const missing = page.getByRole('alert').filter({ hasText: 'This is still missing.' });
  await missing.waitFor();
  expect(await holder.evaluate(field => field === document.activeElement)).toBe(true);
  expect(await holder.getAttribute('aria-invalid')).toBe('true');
  await page.keyboard.type('Dana Kim');
  expect(await missing.count()).toBe(0);
  await toStep(page, 'Keys');
  await giveKeys(page);
  await toStep(page, 'Room');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Choose one.' }).waitFor();
  expect(sent(fake, 'generateShare.start')).toEqual([]);
});

test('a digest in words stands in numbered places as on paper, pasted or typed, and the first that is wrong is marked at once', async () => {
  const fake = inSet();
  const page = await open(fake);
  await pressOn(page, 'Verify a transcript');
  const words = pgpWords(Uint8Array.from({ length: 32 }, (_, at) => 250 - at));
  const field = page.getByLabel('Digest from paper');
  const places = page.locator('.words.in-places li');
  const filled = async () => (await places.allTextContents()).filter(word => word.trim() !== '');
  await tabTo(page, field);
  await page.keyboard.insertText(words.join(' '));
  await expect.poll(filled).toEqual(words);
  expect(await page.locator('.words.in-places .at-fault').count()).toBe(0);
  // One is left out: the next one is of the other list.
  await field.fill([...words.slice(0, 6), ...words.slice(7)].join('\n'));
  await page.getByRole('status').filter({ hasText: 'Word 7 cannot be right' }).waitFor();
  expect(await page.locator('.words.in-places .at-fault').allTextContents()).toEqual([words[7]]);
  await field.fill([...words, words[0]].join(' '));
  await page.getByRole('status').filter({ hasText: 'more than 32 words' }).waitFor();
  // While the last one is written it is not judged yet.
  await field.fill(`${words[0]} ${words[1]!.slice(0, 2)}`);
  await expect.poll(async () => (await filled()).length).toBe(2);
  expect(await page.locator('.words.in-places .at-fault').count()).toBe(0);
  await field.fill(`${words[0]} ${words[1]!.slice(0, 2)} `);
  await page.getByRole('status').filter({ hasText: 'Word 2 cannot be right' }).waitFor();
  await field.fill('ab12 cd34');
  await expect.poll(() => places.count()).toBe(0);
});

test('who answers a request that came without a code is asked for none', async () => {
  const { fake: withoutCode, reach } = requestStates.find(({ name }) => name === 'tss-answer-no-code')!;
  const fake = withoutCode();
  const page = await open(fake);
  await reach!(page, fake);
  await pressOn(page, 'Show the text');
  await page.getByText('I confirm this request.').waitFor();
  expect(sent(fake, 'tssRequest.confirmText')).toMatchObject([{}, { code: '', decision: 'confirm' }]);
});

test('to mark a share, neither which nor what is chosen beforehand', async () => {
  const fake = inSet();
  const page = await open(fake);
  await pressOn(page, 'Open Payments unseal keys');
  await pressOn(page, 'Mark a share lost or destroyed');
  await titleIs(page, 'Mark a share');
  expect(await page.getByLabel('Which share').inputValue()).toBe('');
  expect(await page.locator('form input:checked').count()).toBe(0);
  await typeInto(page, page.getByLabel('Why'), 'Gone.');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Choose one.' }).first().waitFor();
  await choose(page, page.getByLabel('Lost'));
  await page.keyboard.press('Enter');
  expect(sent(fake, 'markShare.start')).toEqual([]);
  await select(page, page.getByLabel('Which share'), 'Deniz');
  await toStep(page, 'Room');
  await page.getByLabel('Nobody has compared').check();
  await start(page);
  await expect.poll(() => sent(fake, 'markShare.start')).toMatchObject([{ index: 88, status: 'lost' }]);
});

test('the clock on the wall is written as the one beside it, and a day that does not exist is refused at once', async () => {
  const fake = inSet();
  const page = await open(fake);
  await pressOn(page, 'Open Payments unseal keys');
  await pressOn(page, 'Check a share');
  await titleIs(page, 'Check a share');
  await page.getByText('clock says 21 Nov 2026, 14:30 UTC+01:00').waitFor();
  await page.getByLabel('Another time').check();
  const wall = page.getByLabel('Date and time on the wall');
  expect(await wall.getAttribute('type')).toBe(null);
  for (const wrong of [
    '11/28/2026 02:30 PM',
    '2026-02-30 10:00',
    '2026-11-28',
    '2026-11-28 24:00',
    '14:30',
  ]) {
    await wall.fill(wrong);
    await start(page);
    await page.getByRole('alert').filter({ hasText: 'This is not a date and time.' }).waitFor();
    await wall.fill('');
  }
  expect(sent(fake, 'checkShare.start')).toEqual([]);
  await wall.fill('2026-11-28 14:30');
  fake.state.attempt = sampleAttempt({ operation: 'checkShare', progress: 0 });
  await start(page);
  await expect.poll(() => sent(fake, 'checkShare.start')).toMatchObject([{ wallClock: '2026-11-28 14:30' }]);
  await button(page, 'I have my share at hand').waitFor();
});

test('a form goes on by steps, tells at each what is missing there, and keeps what was typed when one goes back', async () => {
  const fake = inSet();
  const page = await open(fake);
  await pressOn(page, 'Open Payments unseal keys');
  await pressOn(page, 'Generate a share');
  const step = page.locator('.parts [aria-current]');
  const isFocused = (label: string) =>
    expect.poll(() => page.getByLabel(label).evaluate(field => field === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'This is still missing.' }).waitFor();
  expect(await step.textContent()).toBe('People');
  await page.keyboard.type('Dana Kim');
  await page.keyboard.press('Enter');
  await isFocused('OpenPGP public key of Dana Kim');
  // What is scanned in a step ends with it, and begins nowhere by itself.
  await page.getByRole('button', { name: 'Scan a code' }).click();
  await page.locator('.scan').waitFor();
  await pressOn(page, 'Back');
  await expect.poll(() => page.locator('.scan').count()).toBe(0);
  await page.keyboard.press('Enter');
  await isFocused('OpenPGP public key of Dana Kim');
  expect(await page.getByRole('button', { name: 'Do not scan' }).count()).toBe(0);
  await page.keyboard.insertText('a key');
  await page.locator('.key-card').waitFor();
  await pressOn(page, 'Back');
  await isFocused('Who is to have the new share');
  expect(await page.getByLabel('Who is to have the new share').inputValue()).toBe('Dana Kim');
  await page.keyboard.press('Enter');
  expect(await page.locator('.key-card').isVisible()).toBe(true);
  // Another screen in between, and another language: what was typed is there again.
  await pressOn(page, 'All key sets');
  await pressOn(page, 'Open Payments unseal keys');
  await pressOn(page, 'Generate a share');
  expect(await page.getByLabel('Who is to have the new share').inputValue()).toBe('Dana Kim');
  await toStep(page, 'Room');
  await typeInto(page, page.getByLabel('Operator'), 'Olga Stern');
  await typeInto(page, page.getByLabel('Witnesses'), 'Will Ode, Wen Li');
  await page.getByLabel('The attempt ends when nobody goes on for').selectOption('45');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Choose one.' }).waitFor();
  expect(sent(fake, 'generateShare.start')).toEqual([]);
  await page.getByLabel('Nobody has compared').check();
  fake.state.attempt = sampleAttempt();
  await start(page);
  await titleIs(page, /^Pass the keyboard/);
  const room = { operator: 'Olga Stern', witnesses: ['Will Ode', 'Wen Li'], expiryMinutes: 45 };
  expect(sent(fake, 'generateShare.start')).toMatchObject([
    { holder: 'Dana Kim', pgp_key: 'a key', ...room },
  ]);
});

test('what was refused goes when another thing is typed', async () => {
  const fake = inSet({ refuse: { 'tssVault.create': ['TSS_VAULT_EXISTS', { name: 'Treasury' }] } });
  const page = await open(fake);
  await pressOn(page, 'Create a TSS vault');
  await typeInto(page, page.getByLabel('Name of the vault'), 'Treasury');
  await start(page);
  const alert = page.getByRole('alert').filter({ hasText: 'Treasury' });
  await alert.waitFor();
  await typeInto(page, page.getByLabel('Name of the vault'), ' 2');
  await expect.poll(() => alert.count()).toBe(0);
});

test('whether live interfaces have to be accepted is said: each in earnest, none in practice', async () => {
  const live = { state: 'live' as const, interfaces: ['eth0'], remarks: [] };
  for (const practice of [false, true]) {
    const page = await open(
      inSet({ keySet: sampleKeySet({ practice }), program: sampleProgram({ network: live }) }),
    );
    await pressOn(page, 'Open Payments unseal keys');
    await pressOn(page, 'Mark a share lost or destroyed');
    await page.getByText('Accept “eth0” for this ceremony').waitFor({ state: 'attached' });
    const said = [
      await page.getByText('Nothing starts until each that stays is accepted here', { exact: false }).count(),
      await page.getByText('In practice none has to be accepted.', { exact: false }).count(),
    ];
    expect(said).toEqual(practice ? [0, 1] : [1, 0]);
    if (!practice) await opened.close();
  }
});

test('until it is known who may be absent from a reshare it has no step, and no button that starts it', async () => {
  const { fake, reach } = requestStates.find(({ name }) => name === 'tss-start-reshare')!;
  const made = fake();
  const { read } = made.handlers.tssRequest;
  let answer = () => {};
  const asked = new Promise<void>(resolve => (answer = resolve));
  const late = async (which: Parameters<typeof read>[0]) => {
    const value = await read(which);
    await asked;
    return value;
  };
  opened = await openPage(around.browser, {
    ...made.handlers,
    tssRequest: { ...made.handlers.tssRequest, read: late },
  });
  const { page } = opened;
  await reach!(page, made);
  await expect.poll(() => sent(made, 'tssRequest.read')).toHaveLength(1);
  expect(await page.locator('form .go').count()).toBe(0);
  answer();
  await titleIs(page, 'Make the new shares');
  expect(await page.locator('.parts [aria-current]').textContent()).toBe('People');
});

test('a form in another language has what was typed, and the next form offers who was named in it', async () => {
  const fake = inSet({ program: sampleProgram({ shell: 'preview' }) });
  fake.state.language = { language: 'en', offered: ['en', 'de'] };
  const page = await open(fake);
  await pressOn(page, 'Open Payments unseal keys');
  await pressOn(page, 'Generate a share');
  const holder = page.getByLabel('Who is to have the new share');
  await typeInto(page, holder, 'Dana Kim');
  await pressOn(page, 'Language');
  const loaded = page.waitForEvent('load');
  await page.getByLabel('Language').selectOption('de');
  await loaded;
  await titleIs(page, 'Generate a share');
  expect(await holder.inputValue()).toBe('Dana Kim');
  await toStep(page, 'Keys');
  await giveKeys(page);
  await toStep(page, 'Room');
  await typeInto(page, page.getByLabel('Operator'), 'Olga Stern');
  await pressOn(page, 'All key sets');
  await pressOn(page, 'Create a key set');
  await page.getByLabel('Name of the set').fill('Next');
  for (const [at, name] of (await page.getByLabel(/^Name of holder/).all()).entries())
    await name.fill(`${at}`);
  await toStep(page, 'Keys');
  await giveKeys(page);
  await toStep(page, 'Room');
  expect(await page.getByLabel('Operator').inputValue()).toBe('Olga Stern');
});

test('a name alone is no folder, and one that is not there is asked about before it is made', async () => {
  const fake = fakeApi({
    folder: null,
    program: sampleProgram({ shell: 'preview' }),
    refuse: { 'folder.open': ['FOLDER_NEW', { name: '/media/new' }] },
  });
  const page = await open(fake);
  await titleIs(page, 'Open a ceremony folder');
  await page.keyboard.type('my ceremony');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Write the whole path' }).waitFor();
  expect(sent(fake, 'folder.open')).toEqual([]);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('/media/new');
  await page.keyboard.press('Enter');
  await page
    .getByRole('alert')
    .filter({ hasText: /There is no folder .*media.new/ })
    .waitFor();
  await pressOn(page, 'Make a new folder there');
  expect(sent(fake, 'folder.open')).toEqual([
    { path: '/media/new', make: false },
    { path: '/media/new', make: true },
  ]);
});
