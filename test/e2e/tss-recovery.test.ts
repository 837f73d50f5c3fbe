/** Recoveries of threshold keys in the window: a lost share, from its own group and from the recovery group, and a whole new main group. */
import { createMessage, encrypt, readKey } from 'openpgp';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { groupOf } from '../../shared/records/tss-vault';
import { openProgram, value } from '../support/program';
import { perTier } from '../support/tier';
import {
  type Cast,
  castOf,
  type PreparedRecovery,
  preparedA,
  preparedB,
  preparedC,
} from '../support/tss-lost-share';
import { confirmedReshare, groupFor, sumOf, validKeysIn } from '../support/tss-share';
import { inOneBrowser } from './browser';
import { openPage } from './harness';
import { agree, choose, leaveResult, pressOn, tabTo, titleIs, toStep } from './keyboard';

const around = inOneBrowser();
let cast: Cast;
beforeAll(async () => {
  cast = await castOf();
});

/** Each helper's sum, as their check left it: encrypted to them. */
async function sumsOf(entered: PreparedRecovery['entered']) {
  const sums = [];
  for (const [issued, id] of entered) {
    const { record } = await issued.ledger.load();
    const { name } = groupOf(record, issued.group)!.key_share_holders.find(one => one.tss_node_id === id)!;
    const person = [...cast.people, ...cast.rescuers].find(one => one.name === name)!;
    const message = await encrypt({
      message: await createMessage({ binary: await sumOf(issued, id) }),
      encryptionKeys: await readKey({ armoredKey: person.pgp_key }),
    });
    sums.push({ person, message: String(message) });
  }
  return sums;
}

/** Whoever is asked for takes the keyboard, and opens their sum by a private key. */
async function enterNext(page: Page, sums: Awaited<ReturnType<typeof sumsOf>>): Promise<void> {
  await titleIs(page, /^Pass the keyboard to /);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const { person, message } = sums.find(one => title === `Pass the keyboard to ${one.person.name}`)!;
  await page.keyboard.press('Enter');
  await titleIs(page, `${person.name}, enter your share`);
  await tabTo(page, page.getByLabel('Encrypted share'));
  await page.keyboard.insertText(message);
  await choose(page, page.getByLabel('A private key that I enter here'));
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.getByLabel('Choose the private key'));
  await page.keyboard.press('Space');
  const file = { name: 'key.asc', mimeType: 'text/plain', buffer: Buffer.from(person.key.armor()) };
  await (await chooser).setFiles(file);
  await pressOn(page, 'Decrypt and enter');
}

const ofOne = {
  title: 'Make the lost share again',
  done: 'The lost share is made again',
  next: 'Cy Lund: check your share and sign the receipt.',
};
const ofAll = {
  title: 'Make the new shares',
  done: 'The new shares are made',
  next: 'Rae and Sam: check your share and sign the receipt.',
};

const A = { what: 'One lost share again, from its own group (Recovery A)', prepare: preparedA, ...ofOne };
const B = {
  what: 'One lost share again, from the recovery group (Recovery B)',
  prepare: preparedB,
  ...ofOne,
};
const C = { what: 'A new main group, from the recovery group (Recovery C)', prepare: preparedC, ...ofAll };

test.each(perTier([B], [A, B, C]))(
  '$what, by keyboard alone',
  async ({ what, prepare, title, done, next }) => {
    const opened = await openProgram();
    const { which, entered } = await prepare(opened, cast);
    const { page, complaints, close } = await openPage(around.browser, opened.program.handlers, {
      events: opened.program.events,
    });
    await titleIs(page, 'Key sets and TSS vaults');
    await pressOn(page, 'Open Treasury');
    await titleIs(page, 'Treasury');
    await pressOn(page, 'Go on with the request');
    await titleIs(page, what);
    await pressOn(page, 'Carry it out');
    await titleIs(page, title);
    await tabTo(page, page.getByLabel('Accept private keys that are entered here'));
    await page.keyboard.press('Space');
    await toStep(page, 'Room');
    await choose(page, page.getByLabel('Nobody has compared'));
    await page.keyboard.press('Enter');
    await agree(page);
    const sums = await sumsOf(entered);
    for (const _ of sums) await enterNext(page, sums);
    await titleIs(page, done);
    await leaveResult(page);
    await titleIs(page, 'Treasury');
    await page.getByText(next).waitFor();
    // Where the page is replaced it comes up where it was.
    await page.reload();
    await titleIs(page, 'Treasury');
    expect(value(await opened.api.tssRequest.read(which)).status).toBe('Success');
    expect(complaints).toEqual([]);
    await close();
    await opened.program.close();
  },
);

test('a reshare goes on without somebody who is listed and does not come, and the words say so', async () => {
  const opened = await openProgram();
  const { people, rescuers } = cast;
  const issued = await validKeysIn(opened, people);
  const target = await groupFor(opened.api, issued.vault_id, 'SigningGroup', rescuers);
  const quorum = ['1', '2', '3'];
  await confirmedReshare(opened.api, issued, { target, quorum, confirmers: [...people, ...rescuers] });
  const { page, complaints, close } = await openPage(around.browser, opened.program.handlers, {
    events: opened.program.events,
  });
  await pressOn(page, 'Open Treasury');
  await pressOn(page, 'Go on with the request');
  await pressOn(page, 'Carry it out');
  await titleIs(page, ofAll.title);
  await tabTo(page, page.getByLabel('Cy Lund'));
  await page.keyboard.press('Space');
  await toStep(page, 'Room');
  await choose(page, page.getByLabel('Nobody has compared'));
  await page.keyboard.press('Enter');
  await page.getByText('listed, and takes no part').waitFor();
  expect(value(await opened.api.attempt.read())!.seats.map(({ holder }) => holder)).toEqual([
    'Ada Wolf',
    'Ben Okri',
  ]);
  expect(complaints).toEqual([]);
  await close();
  await opened.program.close();
});
