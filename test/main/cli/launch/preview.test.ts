import { expect, test } from 'vitest';
import { chromiumArguments } from '../../../../main/app/lockdown';
import { BINDING, preloadScript } from '../../../../main/cli/launch/preload-script';
import { previewArguments } from '../../../../main/cli/launch/preview';
import { failed } from '../../../../shared/result';
import { failure } from '../../../../shared/text/failure';

test('the preview’s Chromium gets every switch that is shown to leave it no network, and no other word on them', () => {
  const given = previewArguments();
  expect(chromiumArguments().length).toBeGreaterThan(8);
  expect(given).toEqual(expect.arrayContaining(chromiumArguments()));
  const names = given.map(argument => argument.split('=')[0]);
  expect(new Set(names).size).toBe(names.length);
});

test('a page that is told nothing, another tab, asks once and no more', async () => {
  let asked = 0;
  const told: unknown[] = [];
  const answers = [{ number: 1 }, { number: 2 }, failed(failure('BAD_SENDER'))];
  const invoke = async () => answers[asked++];
  const preload = "require('electron').ipcRenderer.on('events', (_event, event) => told.push(event));";
  const run = new Function('globalThis', 'location', 'told', preloadScript(preload, 'app://quorate'));
  run({ [BINDING]: invoke }, { origin: 'app://quorate' }, told);
  await new Promise(resolve => setTimeout(resolve));
  expect([asked, told]).toEqual([3, answers.slice(0, 2)]);
});
