/** The window of the built program in a real Electron: its page, its calls, and that it comes back after attempts. */
import { expect, test } from 'vitest';
import { type Api, callNames } from '../../shared/contract';
import { drive, ended, folder, inPage, pageProcess, pageRenewed, practiceSet, untilRenewed } from './kit';

/** The page's global object, inside `page.evaluate`. */
declare const self: { quorate: Api; require?: unknown; process?: unknown };

test('one window opens on our page, in a sandbox, without Node, with every call and no other', async () => {
  const driven = await drive();
  const { app, page, child } = driven;
  expect(app.windows()).toHaveLength(1);
  expect(page.url()).toBe('app://ceremony/');
  expect(await app.evaluate(electron => electron.app.commandLine.hasSwitch('no-sandbox'))).toBe(false);
  const seen = await page.evaluate(() => ({
    node: [typeof self.require, typeof self.process],
    calls: Object.entries(self.quorate).flatMap(([group, calls]) =>
      Object.keys(calls).map(name => `${group}.${name}`),
    ),
    secure: isSecureContext && crossOriginIsolated,
  }));
  expect(seen.node).toEqual(['undefined', 'undefined']);
  expect(seen).toMatchObject({ secure: true });
  // Its texts are loaded in the language at hand first.
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(seen.calls.sort()).toEqual([...callNames].sort());

  const answer = await page.evaluate(() => self.quorate.program.read());
  expect(answer).toMatchObject({ ok: true, value: { shell: 'electron', practiceOnly: false } });
  const wrong = await page.evaluate(() =>
    self.quorate.generateShare.update({ key: new Uint8Array(3), nonce: 'x' }),
  );
  expect(wrong.ok).toBe(false);

  // Playwright asks the program to quit; it goes by itself.
  await app.close();
  expect(await ended(child)).toBe(0);
});

test('twenty attempts end one after the other, and each time the page is back in a new process', async () => {
  const driven = await drive();
  const set = await practiceSet(driven);
  expect(set.error).toBeNull();
  const lived = new Set([await pageProcess(driven)]);
  for (let attempt = 1; attempt <= 20; attempt++) {
    const before = await pageProcess(driven);
    const begun = await inPage(
      driven,
      async (quorate, acceptLive) => {
        const started = await quorate.checkShare.start({ acceptLive } as never);
        // When the page has read that the attempt has ended, main takes its process away, and with it whoever waits for an answer.
        setTimeout(() => void quorate.checkShare.cancel().then(() => quorate.attempt.read()), 20);
        return started.ok ? 'ok' : started.error.code;
      },
      set.acceptLive,
    );
    expect(begun).toBe('ok');
    await pageRenewed(driven, before);
    lived.add(await pageProcess(driven));
  }
  expect(lived.size).toBe(21);
  driven.child.kill('SIGTERM');
  expect(await ended(driven.child)).toBe(0);
});

test('what was chosen and typed is there again when main shows the page anew in another language', async () => {
  const driven = await drive();
  const opened = await inPage(
    driven,
    async (quorate, path) => (await quorate.folder.open({ path })).ok,
    folder('ceremony'),
  );
  expect(opened).toBe(true);
  // The page begins at the key sets only when it comes up with a folder open.
  await driven.page.reload();
  await untilRenewed(driven, async () => {
    const press = async (name: string) => {
      for (let tries = 0; tries < 100; tries++) {
        const found = [...document.querySelectorAll('button')].find(one => one.textContent!.startsWith(name));
        if (found) return found.click();
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      throw new Error(`no button ${name}`);
    };
    await press('Dark theme');
    await press('Create a key set');
    let field: HTMLInputElement | null = null;
    while (!field) {
      await new Promise(resolve => setTimeout(resolve, 50));
      field = document.querySelector<HTMLInputElement>('form input[type=text], form input:not([type])');
    }
    field.value = 'Cold wallet';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press('Language');
    let choice: HTMLSelectElement | null = null;
    while (!choice) {
      await new Promise(resolve => setTimeout(resolve, 50));
      choice = document.querySelector<HTMLSelectElement>('label.language select');
    }
    choice.value = 'de';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const seen = () =>
    inPage(driven, () => ({
      theme: document.documentElement.dataset.theme,
      language: document.documentElement.lang,
      typed: document.querySelector<HTMLInputElement>('form input')?.value,
    }));
  await expect.poll(seen).toEqual({ theme: 'dark', language: 'de', typed: 'Cold wallet' });
  driven.child.kill('SIGTERM');
  expect(await ended(driven.child)).toBe(0);
});

test('an attempt that was given up begins again with what was typed, in the page that main put in place of the one before', async () => {
  const driven = await drive();
  expect((await practiceSet(driven)).error).toBeNull();
  // The result of making it was put aside.
  await inPage(driven, async quorate => {
    const made = await quorate.attempt.read();
    window.name = JSON.stringify({ dismissed: made.ok && made.value?.nonce });
  });
  // The page begins at the key sets only when it comes up with a folder open.
  await driven.page.reload();
  await untilRenewed(driven, async quorate => {
    const there = async <T>(found: () => T | null | undefined, name = ''): Promise<T> => {
      for (let tries = 0; tries < 300; tries++) {
        const one = found();
        if (one) return one;
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      throw new Error(`not there: ${name || found}: ${document.body.innerText.slice(0, 600)}`);
    };
    const named = <T extends HTMLElement>(kind: string, name: string) =>
      there(() => [...document.querySelectorAll<T>(kind)].find(one => one.textContent === name), name);
    const field = async (name: string) =>
      (await named<HTMLLabelElement>('label', name)).control as HTMLInputElement;
    (await named('button', 'Open')).click();
    (await named('button', 'Check a share')).click();
    const operator = await field('Operator');
    operator.value = 'Opal Ito';
    operator.dispatchEvent(new InputEvent('input', { bubbles: true }));
    (await field('The same')).click();
    (await there(() => document.querySelector<HTMLElement>('form .go'))).click();
    await there(() => (document.querySelector('form input[type=radio]') ? null : true));
    await quorate.checkShare.cancel({} as never);
  });
  const seen = await inPage(driven, async () => {
    const there = async <T>(found: () => T | null | undefined): Promise<T> => {
      for (let tries = 0; tries < 100; tries++) {
        const one = found();
        if (one) return one;
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      throw new Error(`not there: ${found}`);
    };
    const again = () =>
      [...document.querySelectorAll('button')].find(one => one.textContent!.startsWith('Begin again'));
    (await there(again)).click();
    const operator = await there(() =>
      [...document.querySelectorAll('label')].find(one => one.textContent === 'Operator'),
    );
    const chosen = document.querySelectorAll('input[type=radio]:checked').length;
    return { operator: (operator.control as HTMLInputElement).value, chosen };
  });
  expect(seen).toEqual({ operator: 'Opal Ito', chosen: 0 });
  driven.child.kill('SIGTERM');
  expect(await ended(driven.child)).toBe(0);
});

test('a page that dies by itself comes back in another process', async () => {
  const driven = await drive();
  const before = await pageProcess(driven);
  process.kill(before, 'SIGKILL');
  await expect
    .poll(() => pageProcess(driven).then(id => id > 0 && id !== before), { timeout: 10_000 })
    .toBe(true);
  expect(await inPage(driven, async quorate => (await quorate.program.read()).ok)).toBe(true);
  driven.child.kill('SIGTERM');
  expect(await ended(driven.child)).toBe(0);
});
