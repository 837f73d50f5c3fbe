/**
 * What holders bring, in the real window, with the keyboard alone: a share scanned by a camera, an encrypted one
 * opened with a card; a check, a mark, a reissue, an exception, a sign-off. Where a test is about what the page
 * sends, the handlers are made up; the scanned share goes into a real ceremony.
 */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawQr } from '../../shared/qr/draw';
import { line } from '../../shared/text/statement-lines';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleAttempt, sampleResult } from '../renderer/samples-of-attempts';
import { sampleKeySet, sampleSummary } from '../renderer/samples-of-sets';
import { laid } from '../support/pictures';
import { shownLines } from '../support/statement';
import { long } from '../support/tier';
import { unwrap } from '../support/unwrap';
import { inOneBrowser } from './browser';
import { bareSheet, startFilming } from './filming';
import { everythingIn, openCeremony, openPage } from './harness';
import {
  agree,
  button,
  choose,
  openRehearsal,
  pressOn,
  select,
  tabTo,
  titleIs,
  toStep,
  typeInto,
} from './keyboard';
import { danasKey, openShare } from './practice-files';
import { startShare } from './practice-set';

const around = inOneBrowser();
/** What another file has in a longer walk, too: adoption, share-care, witness. */
const again = test.runIf(long);
/** The page over made-up handlers; nothing may have complained. */
async function over(fake: Fake, work: (page: Page, fake: Fake) => Promise<void>): Promise<void> {
  const { page, close, complaints } = await openPage(around.browser, fake.handlers);
  try {
    await work(page, fake);
    expect(complaints).toEqual([]);
  } finally {
    await close();
  }
}
const inSet = (more: Partial<Fake['state']> = {}) =>
  fakeApi({
    folder: { path: '/media/ceremony', keySets: [sampleSummary()], settled: [] },
    keySet: sampleKeySet(),
    ...more,
  });
const sent = ({ state }: Fake, name: string) =>
  state.calls.filter(call => call.name === name).map(call => call.params);

test('a share held before the camera is accepted by a real ceremony, and nothing of it stays in the window', async () => {
  const filming = await startFilming();
  const ceremony = await openCeremony(filming.browser, { withSet: true });
  const { page, program } = ceremony;
  try {
    const share = await openShare(ceremony.folder, 'amara');
    const code = drawQr(share.toUpperCase(), { use: 'share' });
    await filming.lay(laid(bareSheet(), code, { at: [640, 360], scale: 9, angle: 0.1 }));
    await startShare(program, (await danasKey()).publicKey);
    await page.reload();
    await agree(page);
    await titleIs(page, 'Pass the keyboard to Amara');
    await page.keyboard.press('Enter');
    await titleIs(page, 'Amara, enter your share');
    await tabTo(page, page.getByRole('tab', { name: 'Type' }));
    await page.keyboard.press('ArrowRight');
    await pressOn(page, 'Use the camera');
    await page.getByText('Amara’s share is accepted. One more is needed.').waitFor({ timeout: 20_000 });
    expect(await page.locator('video').count()).toBe(0);
    expect((await everythingIn(page)).toLowerCase()).not.toContain(share.slice(0, 12).toLowerCase());
    expect(unwrap(await program.api.attempt.read())?.progress).toBe(1);
    expect(ceremony.complaints).toEqual([]);
  } finally {
    await ceremony.close();
    await filming.close();
  }
});

test('an encrypted share is handed to gpg as it was pasted, and a refusal of the card can be mended', async () => {
  const attempt = sampleAttempt();
  await over(
    inSet({ attempt, refuse: { 'attempt.enter': ['GPG_CARD_MISSING', {}] } }),
    async (page, { state }) => {
      await pressOn(page, /words match/);
      await titleIs(page, 'Carol Mendes, enter your share');
      await tabTo(page, page.getByRole('tab', { name: 'Type' }));
      await page.keyboard.press('End');
      await typeInto(
        page,
        page.getByLabel('Encrypted share', { exact: true }),
        '-----BEGIN PGP MESSAGE-----',
      );
      await pressOn(page, 'Decrypt and enter');
      await page.getByRole('alert').filter({ hasText: 'The card is not there' }).waitFor();
      await tabTo(page, button(page, 'Decrypt and enter'));
      delete state.refuse['attempt.enter'];
      state.attempt = {
        ...attempt,
        ...{ phase: 'complete', progress: 3, secondsLeft: null, result: sampleResult },
      };
      await page.keyboard.press('Enter');
      await titleIs(page, 'Dana Kim’s share is issued');
      const [call] = sent({ state } as Fake, 'attempt.enter') as { message: Uint8Array; nonce: string }[];
      expect(call).toMatchObject({ source: 'card', nonce: attempt.nonce });
      expect(new TextDecoder().decode(call?.message)).toBe('-----BEGIN PGP MESSAGE-----');
    },
  );
});

test('of shares that do not agree, a holder whose share is in enters it again', async () => {
  const seats = sampleAttempt().seats.map((seat, place) => ({ ...seat, accepted: place < 3 }));
  await over(inSet({ attempt: sampleAttempt({ progress: 3, seats }) }), async page => {
    await titleIs(page, 'These shares do not agree');
    await tabTo(page, page.getByLabel('Who is next'));
    await page.keyboard.press('Home');
    await tabTo(page, button(page, 'I am Amara Okafor: the words match'));
    await page.keyboard.press('Enter');
    await titleIs(page, 'Amara Okafor, enter your share');
  });
});

again('a witness’s exception is sent in the witness’s own words, and the attempt goes on', async () => {
  const attempt = sampleAttempt();
  await over(inSet({ attempt }), async (page, fake) => {
    await pressOn(page, 'Note an exception');
    await typeInto(page, page.getByLabel('Witness'), 'Eva Varga');
    await typeInto(page, page.getByLabel('What was expected'), 'A sealed envelope.');
    await typeInto(page, page.getByLabel('What happened'), 'It was open.');
    await typeInto(page, page.getByLabel('What was decided'), 'To go on.');
    await page.keyboard.press('Enter');
    await page.getByText('The exception of Eva Varga is in the transcript.').waitFor();
    await titleIs(page, 'Pass the keyboard to Carol Mendes');
    expect(sent(fake, 'attempt.exception')).toEqual([
      {
        nonce: attempt.nonce,
        witness: 'Eva Varga',
        expected: 'A sealed envelope.',
        happened: 'It was open.',
        decided: 'To go on.',
      },
    ]);
  });
});

again('a role that declines to sign says why', async () => {
  const attempt = sampleAttempt({ phase: 'complete', progress: 3, secondsLeft: null, result: sampleResult });
  await over(inSet({ attempt }), async (page, fake) => {
    await titleIs(page, 'Dana Kim’s share is issued');
    await typeInto(page, page.getByLabel('Role'), 'Witness');
    await typeInto(page, page.getByLabel('Name', { exact: true }), 'Bruno');
    await choose(page, page.getByLabel('Declines to sign'));
    await typeInto(page, page.getByLabel('Why not'), 'A seal was broken.');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => sent(fake, 'attempt.signOff'))
      .toEqual([
        {
          nonce: attempt.nonce,
          role: 'Witness',
          name: 'Bruno',
          how: 'declined',
          reason: 'A seal was broken.',
        },
      ]);
  });
});

again('a share is marked lost with its reason, under words', async () => {
  await over(inSet(), async (page, fake) => {
    await pressOn(page, 'Open Payments unseal keys');
    await pressOn(page, 'Mark a share lost or destroyed');
    await titleIs(page, 'Mark a share');
    await select(page, page.getByLabel('Which share'), 'Amara');
    await choose(page, page.getByLabel('Lost'));
    await typeInto(page, page.getByLabel('Why'), 'Gone.');
    await toStep(page, 'Room');
    await choose(page, page.getByLabel('Nobody has compared'));
    const fixed = { operation: 'markShare', holder: 'Amara Okafor', index: 17 } as const;
    fake.state.attempt = sampleAttempt({ ...fixed, phase: 'confirming' });
    await page.keyboard.press('Enter');
    await titleIs(page, 'Compare the words');
    expect(sent(fake, 'markShare.start')).toMatchObject([{ index: 17, status: 'lost', reason: 'Gone.' }]);
    fake.state.attempt = sampleAttempt({
      ...fixed,
      phase: 'complete',
      secondsLeft: null,
      result: { ...sampleResult, key: '' },
    });
    await agree(page);
    await expect.poll(() => sent(fake, 'markShare.confirm')).toHaveLength(1);
    await titleIs(page, 'Amara Okafor’s share is marked');
  });
});

test('people vouch with the digest from paper, and say what becomes of a share that is kept apart', async () => {
  const keySet = sampleKeySet({
    apart: [{ index: 9, holder: 'Dana Kim', file: 'shares/dana.asc' }],
    lastDigest: '',
  });
  await over(inSet({ keySet }), async (page, fake) => {
    await pressOn(page, 'Open Payments unseal keys');
    // Neither digest is there to be copied.
    await page.getByText('it is to come from paper, to vouch').waitFor();
    expect(await page.locator('.digest').count()).toBe(0);
    await pressOn(page, 'Vouch for it with the digest from paper');
    await titleIs(page, 'Vouch with the digest from paper');
    await typeInto(page, page.getByLabel('Digest from paper'), 'AB12 cd34');
    await choose(page, page.getByLabel('It will never be used'));
    await toStep(page, 'Room');
    await choose(page, page.getByLabel('Nobody has compared'));
    const fixed = { operation: 'vouchRecord', holder: 'Dana Kim', index: 9 } as const;
    const bound = shownLines([line('giveUpShareApart', { mode: 'real' })]);
    fake.state.attempt = sampleAttempt({ ...fixed, bound, phase: 'confirming' });
    await page.keyboard.press('Enter');
    await titleIs(page, 'Compare the words');
    expect(sent(fake, 'vouchRecord.start')).toMatchObject([{ digest: 'AB12 cd34', use: 'unused' }]);
    const result = { ...sampleResult, key: '' };
    fake.state.attempt = sampleAttempt({ ...fixed, bound, phase: 'complete', secondsLeft: null, result });
    await agree(page);
    await expect.poll(() => sent(fake, 'vouchRecord.confirm')).toHaveLength(1);
    await titleIs(page, 'Dana Kim’s share (index 9) is given up');
  });
});

test('to issue a share again, its holder is asked for only where the record does not say who it is', async () => {
  const shares = sampleKeySet().shares.map((share, place) =>
    place === 3 ? share : { ...share, holder: '' },
  );
  const adopted = () => inSet({ keySet: sampleKeySet({ shares }) });
  await over(adopted(), async page => {
    await pressOn(page, 'Open Payments unseal keys');
    await pressOn(page, 'Issue again: Deniz Ilhan, index 88');
    await titleIs(page, 'Issue Deniz Ilhan’s share again');
    expect(await page.getByLabel('Who has it').count()).toBe(0);
    const key = page.getByLabel('OpenPGP public key of Deniz Ilhan');
    expect(await key.evaluate(field => field === document.activeElement)).toBe(true);
    // It is that of the record: no refusal, but said.
    await typeInto(page, key, 'a key');
    const card = page.getByRole('region', { name: 'OpenPGP public key of Deniz Ilhan' });
    await card.getByText('The share was encrypted to this very key before.', { exact: false }).waitFor();
    expect(await card.getAttribute('class')).toContain('other');
  });
  await over(adopted(), async (page, fake) => {
    await pressOn(page, 'Open Payments unseal keys');
    await pressOn(page, 'Issue again: Index 17');
    await titleIs(page, 'Issue index 17 again');
    await typeInto(page, page.getByLabel('Who has it'), 'Ines Roth');
    await typeInto(page, page.getByLabel('OpenPGP public key of Ines Roth'), 'a key');
    await tabTo(page, page.getByLabel(/^It is Ines Roth’s all the same/));
    await page.keyboard.press('Space');
    await toStep(page, 'Room');
    await choose(page, page.getByLabel('Nobody has compared'));
    fake.state.attempt = sampleAttempt({ operation: 'reissue', holder: 'Ines Roth', index: 17 });
    await page.keyboard.press('Enter');
    await titleIs(page, /^Pass the keyboard to/);
    expect(sent(fake, 'reissue.start')).toMatchObject([{ index: 17, holder: 'Ines Roth' }]);
  });
});

again(
  'what “vault operator init” printed fills the form, warns of what it exposed, and does not stay',
  async () => {
    await over(inSet(), async (page, fake) => {
      await pressOn(page, 'Adopt a set made elsewhere');
      await tabTo(page, page.getByText('What “operator init” printed'));
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByLabel('Paste it here'));
      await page.keyboard.insertText('{"unseal_keys_hex": ["5ec4e7"]}');
      await page.getByRole('alert').filter({ hasText: 'rekey (OpenBao' }).waitFor();
      expect(await page.getByLabel('Its threshold').inputValue()).toBe('3');
      expect(await page.getByLabel('Shares that exist').inputValue()).toBe('5');
      expect(await page.getByLabel('Indexes that are known').inputValue()).toBe('17 203 7 88 141');
      expect(await everythingIn(page)).not.toContain('5ec4e7');
      expect(sent(fake, 'keySet.readInit')).toHaveLength(1);
    });
  },
);

again('one holder alone has a share checked by the real program, and the record keeps the date', async () => {
  const ceremony = await openCeremony(around.browser, { withSet: true });
  const { page, program } = ceremony;
  try {
    await openRehearsal(page);
    await pressOn(page, 'Check a share');
    await titleIs(page, 'Check a share');
    await choose(page, page.getByLabel('Nobody has compared'));
    await page.keyboard.press('Enter');
    await titleIs(page, 'Pass the keyboard to the holder');
    await page.keyboard.press('Enter');
    await titleIs(page, 'Enter your share');
    const share = await openShare(ceremony.folder, 'bruno');
    await page.keyboard.insertText((share[0] === '0' ? '1' : '0') + share.slice(1));
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'does not match the record of Bruno’s share' }).waitFor();
    // A slip stays in the field, to be corrected; here it is typed anew.
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(share);
    await page.keyboard.press('Enter');
    await titleIs(page, 'Bruno’s share is good');
    expect(await everythingIn(page)).not.toContain(share.slice(0, 12));
    const keySet = unwrap(await program.api.keySet.read());
    expect(keySet?.shares.find(one => one.holder === 'Bruno')?.checkedAt).not.toBe('');
  } finally {
    await ceremony.close();
  }
});
