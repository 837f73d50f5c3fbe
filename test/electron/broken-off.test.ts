/** The program is killed in the middle of an attempt: started again on the same folder it says which ceremony was broken off, and how far it came. */
import { expect, test } from 'vitest';
import { drive, ended, inPage, practiceSet } from './kit';

test('after kill -9 the first screen and the page of the set say what was broken off, when, and that it is begun again', async () => {
  const first = await drive();
  const { path: at, acceptLive, error } = await practiceSet(first);
  expect(error).toBeNull();
  const progress = await inPage(
    first,
    async (quorate, live) => {
      const [set] = await quorate.folder.read().then(read => (read.ok && read.value?.keySets) || []);
      const opened = await quorate.keySet.open({ name: set!.name });
      const started = await quorate.generateShare.start({ holder: 'Dana', acceptLive: live });
      if (!opened.ok || !started.ok) return -1;
      const index = opened.value.practiceShares[0]!;
      const entered = await quorate.practice.update({ index, nonce: started.value.nonce });
      return entered.ok ? entered.value.progress : -1;
    },
    acceptLive,
  );
  expect(progress).toBe(1);
  first.child.kill('SIGKILL');
  expect(await ended(first.child)).toBe('SIGKILL');

  const second = await drive();
  const { page } = second;
  await page.getByLabel('Path of the folder').fill(at);
  await page.keyboard.press('Enter');
  const told = page.getByRole('region', { name: 'An earlier attempt was interrupted' });
  const says = async () => {
    await told.waitFor();
    // No line ends within a time.
    return (await told.textContent())!.replaceAll('\u00a0', ' ');
  };
  const whole =
    /Its purpose: generate a share\. It began on .* UTC; its last entry is of .* UTC\. Shares accepted: 1 of 2\. Nothing was issued in it\. It does not go on: to carry it out, begin it again from the start\./;
  expect(await says()).toMatch(whole);
  await page
    .getByRole('button', { name: /^Open / })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Who can open it' }).waitFor();
  expect(await says()).toMatch(whole);
  second.child.kill('SIGTERM');
  expect(await ended(second.child)).toBe(0);
});
