/** A whole practice ceremony in a real Electron: a share typed, one by a camera, a made-up one; and the end is seen. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { drawQr } from '../../shared/qr/draw';
import { agree, pressAtOnce, titleIs } from '../e2e/keyboard';
import { danasKey, openShare } from '../e2e/practice-files';
import { laid, sheet, y4m } from '../support/pictures';
import { drive, ended, folder, inPage, pageProcess, practiceSet } from './kit';

const desk = () => sheet(1280, 720, 150);

test('shares typed, filmed and made up complete a ceremony, and its end is on the screen of a new page', async () => {
  // Chromium plays the file over and over; what is in it is written when the share is known.
  const video = path.join(folder('video'), 'camera.y4m');
  writeFileSync(video, y4m([desk()]));
  const driven = await drive([
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${video}`,
  ]);
  const { page, child } = driven;
  const set = await practiceSet(driven, 3);
  expect(set.error).toBeNull();
  const filmed = drawQr((await openShare(set.path, 'ben')).toUpperCase(), { use: 'share' });
  writeFileSync(video, y4m([laid(desk(), filmed, { at: [640, 360], scale: 9 })]));

  const begun = await inPage(
    driven,
    async (quorate, given) => {
      const started = await quorate.generateShare.start({ holder: 'Dana Kim', ...given } as never);
      return started.ok ? 'ok' : started.error.code;
    },
    { pgp_key: (await danasKey()).publicKey, acceptLive: set.acceptLive },
  );
  expect(begun).toBe('ok');
  await page.addInitScript(pressAtOnce);
  await page.reload();

  await agree(page);
  await titleIs(page, 'Pass the keyboard to Ada');
  await page.keyboard.press('Enter');
  await titleIs(page, 'Ada, enter your share');
  await page.keyboard.type(await openShare(set.path, 'ada'));
  await page.keyboard.press('Enter');
  await page
    .getByText(/Ada’s share is accepted/)
    .first()
    .waitFor();

  await titleIs(page, 'Pass the keyboard to Ben');
  await page.keyboard.press('Enter');
  await titleIs(page, 'Ben, enter your share');
  await page.getByRole('tab', { name: 'Scan' }).click();
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await page
    .getByText(/Ben’s share is accepted/)
    .first()
    .waitFor({ timeout: 60_000 });

  await titleIs(page, 'Pass the keyboard to Cem');
  const before = await pageProcess(driven);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Use the made-up share' }).click();

  // The page's process ends with the attempt; Playwright's page ends with it, so main is asked from here on.
  await expect
    .poll(() => pageProcess(driven).then(id => id > 0 && id !== before), { timeout: 20_000 })
    .toBe(true);
  const title = () =>
    inPage(driven, () => document.querySelector('h1')?.textContent ?? '', undefined, 3000).catch(() => '');
  await expect.poll(title, { timeout: 20_000 }).toBe('Dana Kim’s share is issued');
  const status = await inPage(driven, async quorate => quorate.generateShare.read());
  expect(status).toMatchObject({ ok: true, value: { complete: true, progress: 3, required: 3 } });

  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
});
