/** A browser of its own whose camera shows what a test lays before it: a sheet at first. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Grey } from '../../shared/qr/picture';
import { launchBrowser } from '../support/chromium';
import { sheet, y4m } from '../support/pictures';

export interface Filming {
  browser: Browser;
  /** What it shows when it is turned on the next time. All pictures are of one size, 1280 by 720. */
  lay(picture: Grey): Promise<void>;
  close(): Promise<void>;
}

export const bareSheet = () => sheet(1280, 720, 150);

export async function startFilming(): Promise<Filming> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quorate-camera-'));
  const video = path.join(folder, 'camera.y4m');
  const lay = (picture: Grey) => writeFile(video, y4m([picture]));
  await lay(bareSheet());
  const browser = await launchBrowser({
    args: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${video}`,
    ],
  });
  return {
    browser,
    lay,
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
