/** A share judged: from Enter in the built page, in a real Chromium, over the real handlers and a real ceremony process, to the page showing it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decrypt, readMessage, readPrivateKey } from 'openpgp';
import type { Browser, Page } from 'playwright-core';
import { pageFiles } from '../../main/app/page-files';
import { forkWithNode } from '../../main/attempts/ceremony-node';
import { BINDING, preloadScript } from '../../main/cli/launch/preload-script';
import { dispatch } from '../../main/program/dispatch';
import { createProgram, type Program } from '../../main/program/program';
import { practiceKeyFiles } from '../../main/storage/key-sets/names';
import { pressAtOnce } from '../e2e/keyboard';
import { launchBrowser } from '../support/chromium';
import { unwrap } from '../support/unwrap';
import { type Row, rowOf } from './measure';

const ORIGIN = 'https://ceremony.invalid';
const out = path.resolve('out');
const RUNS = 20;
const WARM_UP = 3;
const SHARES = 2;
const holders = ['Ada', 'Berta', 'Chen'].map(name => ({ name }));

async function open(browser: Browser, { handlers }: Program): Promise<Page> {
  const pages = pageFiles(path.join(out, 'renderer'), ORIGIN);
  const page = await browser.newPage();
  await page.addInitScript(pressAtOnce);
  await page.route('**/*', async route => {
    const request = route.request();
    const { status, headers, body } = await pages({ method: request.method(), url: request.url() });
    await route.fulfill({ status, headers, body: Buffer.from(body) });
  });
  await page.exposeBinding(BINDING, (_source, name: unknown, params: unknown) =>
    dispatch(handlers, name, params),
  );
  await page.addInitScript(
    preloadScript(await readFile(path.join(out, 'preload/preload.cjs'), 'utf8'), ORIGIN),
  );
  return page;
}

/** The first shares of a practice set, as they are typed. */
async function sharesOf(folder: string, { api }: Program): Promise<{ holder: string; share: string }[]> {
  const { nonce } = unwrap(
    await api.createKeySet.start({ name: 'Bench', required: SHARES + 1, holders, practice: true }),
  );
  unwrap(await api.createKeySet.confirm({ nonce }));
  const set = unwrap(await api.keySet.open({ name: 'Bench' }));
  const read = (...names: string[]) => readFileSync(path.join(folder, ...names), 'utf8');
  const exported = unwrap(await api.attempt.read())!.result!.files;
  const directory = path.relative(folder, path.resolve(folder, set.directory));
  return Promise.all(
    set.shares.slice(0, SHARES).map(async ({ index, holder }) => {
      const file = exported.find(name => name.endsWith(`-index-${index}.asc`))!;
      const { data } = await decrypt({
        message: await readMessage({ armoredMessage: read(file) }),
        decryptionKeys: await readPrivateKey({
          armoredKey: read(directory, practiceKeyFiles(holder, index).secret),
        }),
      });
      return { holder, share: String(data).trim() };
    }),
  );
}

/** Milliseconds from the event of the key to the first picture after the page says that the share is accepted. */
async function judged(page: Page, holder: string, share: string): Promise<number> {
  await page.getByRole('heading', { level: 1, name: `Pass the keyboard to ${holder}` }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: `${holder}, enter your share` }).waitFor();
  await page.locator('input:focus, textarea:focus').waitFor();
  await page.keyboard.insertText(share);
  // Listening before the key is pressed: what is sent without waiting may overtake, and the time would be the page's age.
  await page.evaluate(says => {
    const measured = new Promise<number>((resolve, reject) => {
      let from: number | undefined;
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          from = timeStamp;
        },
        { capture: true, once: true },
      );
      const watcher = new MutationObserver(() => {
        if (!document.body.innerText.includes(says)) return;
        watcher.disconnect();
        const pressed = from;
        if (pressed === undefined) reject(new Error('it was accepted before a key was seen'));
        // The next picture has it.
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
      });
      watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    Object.assign(window, { measured });
  }, `${holder}’s share is accepted`);
  await page.keyboard.press('Enter');
  return page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured);
}

export async function enteredShare(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'quorate-bench-'));
  const program = createProgram({
    fork: forkWithNode(path.join(out, 'ceremony/process.js')),
    shell: 'preview',
    practiceOnly: true,
    network: async () => ({ state: 'offline', interfaces: [], remarks: [] }),
  });
  const browser = await launchBrowser();
  const taken: number[] = [];
  try {
    const { api } = program;
    unwrap(await api.folder.open({ path: folder }));
    const shares = await sharesOf(folder, program);
    const page = await open(browser, program);
    for (let run = 0; run < (WARM_UP + RUNS) / SHARES; run++) {
      const { nonce } = unwrap(await api.generateShare.start({ holder: `New ${run}` }));
      await page.goto(`${ORIGIN}/?${run}`);
      await agree(page);
      for (const { holder, share } of shares) taken.push(await judged(page, holder, share));
      unwrap(await api.generateShare.cancel());
      if (unwrap(await api.attempt.read())?.progress !== SHARES) throw new Error(`not accepted: ${nonce}`);
    }
  } finally {
    await browser.close();
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return [
    rowOf('share judged in the window, from Enter to the picture', taken.slice(WARM_UP), {
      aim: 50,
      before: 'entered',
    }),
  ];
}

/** The words are read to their end, and everybody sees the same: Enter does both. */
async function agree(page: Page): Promise<void> {
  const words = page.getByRole('heading', { level: 1, name: 'Compare the words' });
  await words.waitFor();
  while (await words.isVisible()) {
    await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
