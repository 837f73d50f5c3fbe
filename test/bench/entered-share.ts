/** A share judged: from Enter in the built page, in a real Chromium, over the real handlers and a real ceremony process, to the page showing it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decrypt, readMessage, readPrivateKey } from 'openpgp';
import type { Page } from 'playwright-core';
import { forkWithNode } from '../../main/attempts/ceremony-node';
import { createProgram, type Program } from '../../main/program/program';
import { practiceKeyFiles } from '../../main/storage/key-sets/names';
import { launchBrowser } from '../support/chromium';
import { unwrap } from '../support/unwrap';
import { agree, answered, ORIGIN, openPage, out } from './browser';
import { type Row, rowOf } from './measure';

const RUNS = 20;
const WARM_UP = 3;
const SHARES = 2;
const holders = ['Ada', 'Berta', 'Chen'].map(name => ({ name }));

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
  return answered(page, 'Enter', { says: `${holder}’s share is accepted` });
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
    const page = await openPage(browser, program);
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
