import { expect, test } from 'vitest';
import { chromiumArguments } from '../../../../main/app/lockdown';
import { previewArguments } from '../../../../main/cli/launch/preview';

test('the preview’s Chromium gets every switch that is shown to leave it no network, and no other word on them', () => {
  const given = previewArguments();
  expect(chromiumArguments().length).toBeGreaterThan(8);
  expect(given).toEqual(expect.arrayContaining(chromiumArguments()));
  const names = given.map(argument => argument.split('=')[0]);
  expect(new Set(names).size).toBe(names.length);
});
