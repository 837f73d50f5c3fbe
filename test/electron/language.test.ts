/** The list of languages by real keys in a real Electron: letters on the closed list, and the opened one, which is a window of its own. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { drive, ended, inPage } from './kit';

const canPress = spawnSync('xdotool', ['--version'], { stdio: 'ignore' }).status === 0;
if (!canPress) console.log('The list of languages is not worked by keys: xdotool is not installed.');

test.skipIf(!canPress)(
  'a letter shows a language and takes none; Enter takes it, and so does a choice in the opened list',
  async () => {
    const driven = await drive();
    const press = (...keys: string[]) => spawnSync('xdotool', ['key', '--delay', '60', ...keys]);
    const shown = () =>
      inPage(
        driven,
        () => [
          document.documentElement.lang,
          document.querySelector<HTMLSelectElement>('label.language select')?.value,
        ],
        undefined,
        3000,
      ).catch(() => []);
    const focus = async () => {
      await driven.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.focus());
      await inPage(driven, () => document.querySelector<HTMLElement>('label.language select')!.focus());
    };
    const sees = (...expected: string[]) => expect.poll(shown, { timeout: 10_000 }).toEqual(expected);
    await sees('en', 'en');
    await focus();
    press('f');
    await sees('en', 'fr');
    press('Escape');
    await sees('en', 'en');
    // Another one could be looked for with the letter of before.
    await new Promise(resolve => setTimeout(resolve, 1200));
    press('d', 'Return');
    await sees('de', 'de');
    for (const [opens, expected] of [
      ['alt+Down', 'fr'],
      ['F4', 'es'],
      ['space', 'ja'],
    ] as const) {
      await focus();
      press('Down', opens);
      await new Promise(resolve => setTimeout(resolve, 500));
      press('Down', 'Return');
      await sees(expected, expected);
    }
    await focus();
    press('Up', 'Tab');
    await sees('es', 'es');
    driven.child.kill('SIGTERM');
    expect(await ended(driven.child)).toBe(0);
  },
);
